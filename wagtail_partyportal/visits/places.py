"""What the endpoint has to know of a request's site, as little as serves: it is asked at every hit."""

from __future__ import annotations

from typing import NamedTuple

from django.http import HttpRequest

from wagtail_partyportal.core.sites import SITES, find_site, keep_for_host

from .counters import counter_plan
from .subjects import COUNTERS


class Place(NamedTuple):
    """A site's key, the treebeard path of its root page, and its counter's time zone ("" for the installation's)."""

    site_id: int
    root_path: str
    time_zone: str


def place_of(request: HttpRequest) -> Place | None:
    """Return the place of the request's host, None if it is no site's; without a query while it is cached."""
    kept = keep_for_host(request, "place", (SITES, COUNTERS), lambda: _find(request))
    return Place(*kept) if kept else None


def _find(request: HttpRequest) -> tuple[int, str, str] | None:
    # A bare tuple: a class of ours would make each reading from the cache several times as long.
    site = find_site(request)
    return (site.pk, site.root_page.path, counter_plan(site.pk).time_zone) if site is not None else None
