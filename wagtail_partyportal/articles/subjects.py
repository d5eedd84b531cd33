"""The names of what articles' kept pieces depend on (see ``core.caching``)."""

from __future__ import annotations


def article_subject(article_id: int | None) -> str:
    """Return the name for everything made of an article's own fields."""
    return f"article:{article_id}"


def listing_subject(container_id: int) -> str:
    """Return the name for everything made of the list of a container."""
    return f"listing:{container_id}"
