"""Whether the index is one that this backend can read."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from modelsearch.index import get_indexed_models
from wagtail.models import Page
from wagtail.search.backends import get_search_backends
from wagtail.search.models import IndexEntry

from .backend.indexing import has_number_as_key
from .backend.routing import RoutingBackendMixin
from .tokens import has_format

_SAMPLE = 10  # entries from each end of the table


def is_ours(backend: Any) -> bool:
    return isinstance(backend, RoutingBackendMixin)


def has_foreign_entries() -> bool:
    """Say whether the index has entries of another backend, or of an older format, or nothing though there are pages.

    After an upgrade the format is an older one if ``tokens.FORMAT`` has changed. Looks at the oldest and the newest
    entries: what another backend has left is old, what it writes is new. The entries themselves are asked, for a mark
    beside them would say what somebody once meant to do. Two queries, each along the primary key. False if the
    project's search isn't ours.
    """
    if not any(is_ours(backend) for backend in get_search_backends()):
        return False
    models = [model for model in get_indexed_models() if has_number_as_key(model)]
    types = [content_type.pk for content_type in ContentType.objects.get_for_models(*models).values()]
    # PostgreSQL keeps a title as a vector, and its text in a column of its own.
    column = "title_text" if hasattr(IndexEntry, "title_text") else "title"
    entries = IndexEntry.objects.filter(content_type__in=types).exclude(**{column: ""})
    titles = [
        title for order in ("pk", "-pk") for title in entries.order_by(order).values_list(column, flat=True)[:_SAMPLE]
    ]
    if not titles:
        return Page.objects.filter(depth__gt=1).exists()
    return not all(map(has_format, titles))
