"""Which pages a site's search may find: live, public ones of this site, and of no site that begins below it."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import islice
from typing import Any

from django.db.models import Q, QuerySet
from wagtail.models import Page, PageViewRestriction, Site

from wagtail_partyportal.core.sites import languages_of
from wagtail_partyportal.core.tree_paths import way_to

_PATHS_AT_ONCE = 300  # SQLite nests an OR of more than 1,000 too deeply, Elasticsearch refuses one of 1,024


def site_pages(model: type[Page], site: Site) -> QuerySet[Any]:
    """Return the live pages of this class that everybody may see on the site, in all its languages.

    Only fields that every page is indexed with are used, so the queryset can be searched with any backend. Two
    queries are made at once, for the roots of the sites and for the restrictions; the rest is lazy.
    """
    roots = _root_paths(site)
    pages = model.objects.live().filter(_below(roots))
    nested = _all_root_paths() - set(roots)
    restricted = _restricted_paths(roots)
    if any(root.startswith(path) for root in roots for path in restricted):
        return model.objects.none()
    hidden = _outermost(path for path in nested | restricted if path.startswith(tuple(roots)))
    paths = iter(hidden)
    while some := list(islice(paths, _PATHS_AT_ONCE)):
        pages = pages.exclude(_below(some))
    return pages


def _below(paths: Iterable[str]) -> Q:
    condition = Q()
    for path in paths:
        condition |= Q(path__startswith=path)
    return condition


def _outermost(paths: Iterable[str]) -> list[str]:
    """Return the paths without those that lie below another one."""
    kept: list[str] = []
    for path in sorted(paths):
        if not kept or not path.startswith(kept[-1]):
            kept.append(path)
    return kept


def _root_paths(site: Site) -> list[str]:
    roots = [site.root_page.path]
    if len(languages_of(site)) > 1:
        roots += site.root_page.get_translations().values_list("path", flat=True)
    return roots


def _all_root_paths() -> set[str]:
    """Return the paths of all sites' roots and of their translations."""
    keys = Site.objects.values("root_page__translation_key")
    return set(Page.objects.filter(translation_key__in=keys).values_list("path", flat=True))


def _restricted_paths(roots: list[str]) -> set[str]:
    """Return the paths on and below the roots, and above them, to which a restriction applies.

    An alias has its source's restrictions, also if the source belongs to another site.
    """
    above = [way for root in roots for way in way_to(root)[:-1]]
    near = Q(path__in=above) | _below(roots)
    restrictions = PageViewRestriction.objects.values("page")
    # Not one condition with "or": no index answers it, and all pages would be walked through.
    pages = Page.objects.order_by().filter(near).values_list("path", flat=True)
    return set(pages.filter(pk__in=restrictions).union(pages.filter(alias_of__in=restrictions)))
