"""Whose page a count is of."""

from __future__ import annotations

from collections.abc import Collection

from wagtail.models import Page, Site

from wagtail_partyportal.core.sites import root_paths

from .models import PageCount
from .routers import counts_alias


def own_pages(site: Site, page_ids: Collection[int]) -> set[int]:
    """Return those of the pages that are the site's: the ones in its trees, and those gone that it counted last.

    A page that moved is its new site's with everything that was counted, before it is counted there too.
    """
    paths = dict(Page.objects.filter(pk__in=page_ids).values_list("pk", "path"))
    counts = PageCount.objects.using(counts_alias()).filter(page_id__in=page_ids, site_id=site.pk)
    gone = set(counts.values_list("page_id", flat=True)) - paths.keys()
    below = root_paths(site)
    return {pk for pk, path in paths.items() if path.startswith(below)} | gone
