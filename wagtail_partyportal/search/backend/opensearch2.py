"""The search backend for OpenSearch 2; the engine's client library must be installed."""

from modelsearch.backends.opensearch2 import SearchBackend as StockBackend

from .elasticsearch import with_tokens

SearchBackend = with_tokens(StockBackend)
