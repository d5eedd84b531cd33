"""The search backend for Elasticsearch 8; the engine's client library must be installed."""

from modelsearch.backends.elasticsearch8 import SearchBackend as StockBackend

from .elasticsearch import with_tokens

SearchBackend = with_tokens(StockBackend)
