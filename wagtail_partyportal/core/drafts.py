"""A draft that is saved changes nothing for readers: neither lists nor caches have to follow."""

from __future__ import annotations

from collections.abc import Collection

from wagtail.models import COMMENTS_RELATION_NAME

_BOOKKEEPING = frozenset(
    {COMMENTS_RELATION_NAME, "draft_title", "has_unpublished_changes", "latest_revision", "latest_revision_created_at"}
)
"""What Wagtail's ``save_revision()`` writes into the row of a page, beside the revision itself."""


def saves_draft_only(update_fields: Collection[str] | None) -> bool:
    """Say whether a save, by the ``update_fields`` of its signal, wrote down that there's a new draft and no more."""
    return update_fields is not None and _BOOKKEEPING.issuperset(update_fields)
