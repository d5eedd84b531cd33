"""What the pages' kept pieces depend on in this room."""

from __future__ import annotations

COUNTERS = "visitor-counters"
"""The stamp of all sites' counters together."""


def counter_subject(site_id: int) -> str:
    """Return the stamp's name for everything made of a site's ``VisitorCounter``: its box and its time zone."""
    return f"visitor-counter:{site_id}"


def popular_subject(site_id: int) -> str:
    """Return the stamp's name for everything that shows a site's most viewed pages."""
    return f"popular:{site_id}"
