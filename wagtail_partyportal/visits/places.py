"""What the endpoint has to know of a request's site, as little as serves: it is asked at every hit."""

from __future__ import annotations

from typing import NamedTuple

from django.http import HttpRequest

from wagtail_partyportal.core.sites import SITES, find_site, keep_for_host, root_paths

from .counters import counter_plan
from .subjects import COUNTERS


class Place(NamedTuple):
    """A site's key, the treebeard paths of its trees' roots, and its counter's zone ("" for the installation's)."""

    site_id: int
    root_paths: tuple[str, ...]
    time_zone: str


def place_of(request: HttpRequest) -> Place | None:
    """Return the place of the request's host, None if it is no site's; without a query while it is cached."""
    kept = keep_for_host(request, "place", (SITES, COUNTERS), lambda: _find(request))
    return Place(*kept) if kept else None


def _find(request: HttpRequest) -> tuple[int, tuple[str, ...], str] | None:
    # A bare tuple: a class of ours would make each reading from the cache several times as long.
    site = find_site(request)
    return (site.pk, root_paths(site), counter_plan(site.pk).time_zone) if site is not None else None
