"""The search backend for Elasticsearch 9; the engine's client library must be installed."""

from modelsearch.backends.elasticsearch9 import SearchBackend as StockBackend

from .elasticsearch import with_tokens

SearchBackend = with_tokens(StockBackend)
