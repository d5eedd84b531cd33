"""A search backend for Wagtail: ``"BACKEND": "wagtail_partyportal.search.backend"`` in ``WAGTAILSEARCH_BACKENDS``.

Accents don't decide what is found, but what comes first. It serves everything that goes through Wagtail's search:
the site, the admin's lists and choosers, the API.
"""

from __future__ import annotations

from typing import Any

from wagtail.search.backends import database


def SearchBackend(params: dict[str, Any]) -> Any:
    """Return the backend for the default database: ours on SQLite (with FTS5) and PostgreSQL, Wagtail's elsewhere."""
    stock = database.SearchBackend(dict(params))
    match type(stock).__name__:
        case "SQLiteSearchBackend":
            from .sqlite import SQLiteTokenBackend

            return SQLiteTokenBackend(params)
        case "PostgresSearchBackend":
            from .postgresql import PostgresTokenBackend

            return PostgresTokenBackend(params)
    return stock
