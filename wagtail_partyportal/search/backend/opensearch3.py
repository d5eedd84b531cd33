"""The search backend for OpenSearch 3; the engine's client library must be installed."""

from modelsearch.backends.opensearch3 import SearchBackend as StockBackend

from .elasticsearch import with_tokens

SearchBackend = with_tokens(StockBackend)
