"""What a user meets of the trees and tables that all sites share: the scoped views filter by these."""

from __future__ import annotations

from functools import reduce
from operator import or_
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission, Page, Site

from wagtail_partyportal.core.tree_paths import way_to

from .collections import SiteCollection
from .membership import sites_of, works_everywhere

_LIMITED = "_partyportal_is_limited"
_PATHS = "_partyportal_paths"
_COLLECTION_PATHS = "_partyportal_collection_paths"


def is_limited(user: Any) -> bool:
    """Return whether anything has to be hidden from a user: there are sites on which they don't work.

    Never where there is one site only, never for a superuser. Kept on the user object for the request.
    """
    if works_everywhere(user):
        return False
    if not hasattr(user, _LIMITED):
        count = Site.objects.count()
        setattr(user, _LIMITED, count > 1 and len(sites_of(user)) < count)
    limited: bool = getattr(user, _LIMITED)
    return limited


# --- Pages -----------------------------------------------------------------------------------------------


def own_paths(user: Any) -> list[str]:
    """Return the treebeard paths of the trees in which a user meets pages, none of them below another one.

    These are the roots of the own sites, their translations where the project has languages, and every page for which
    the user holds a permission. For a superuser it is the whole tree. Kept on the user object for the request.
    """
    if not hasattr(user, _PATHS):
        setattr(user, _PATHS, _topmost(_page_paths(user)))
    paths: list[str] = getattr(user, _PATHS)
    return paths


def _page_paths(user: Any) -> set[str]:
    if works_everywhere(user):
        return set(Page.objects.filter(depth=1).values_list("path", flat=True))
    if not user.is_authenticated or not user.is_active:
        return set()
    roots = [site.root_page for site in sites_of(user)]
    paths = {root.path for root in roots}
    if getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        translations = Page.objects.filter(translation_key__in={root.translation_key for root in roots})
        paths |= set(translations.values_list("path", flat=True))
    permitted = GroupPagePermission.objects.filter(group__user=user).values_list("page__path", flat=True)
    return paths | set(permitted)


def owns_page(user: Any, page: Any) -> bool:
    """Return whether a user meets a page: it stands in one of the own trees, live or not."""
    return page.path.startswith(tuple(own_paths(user)))


def may_pass(user: Any, page: Any) -> bool:
    """Return whether a user meets a page, or must walk over it to one of the own trees: it is above one."""
    return owns_page(user, page) or any(path.startswith(page.path) for path in own_paths(user))


def in_own_trees(user: Any, path: str = "path") -> Q:
    """Return the condition that a page stands in one of the own trees; ``path`` leads from a row to its page's path."""
    return _below(own_paths(user), path)


def on_own_ways(user: Any) -> Q:
    """Return the condition that a page stands in one of the own trees or above one."""
    above = {way for path in own_paths(user) for way in way_to(path)[:-1]}
    return in_own_trees(user) | Q(path__in=sorted(above))


# --- Pictures and documents ------------------------------------------------------------------------------


def own_collections(user: Any) -> QuerySet[Collection]:
    """Return the collections in which a user meets pictures and documents: all of them for a superuser.

    These are the collections of the own sites and those for which the user holds a permission, with all below them.
    """
    collections: QuerySet[Collection] = Collection.objects.all()
    return collections if works_everywhere(user) else collections.filter(_below(_collection_paths(user), "path"))


def _collection_paths(user: Any) -> list[str]:
    if not user.is_authenticated or not user.is_active:
        return []
    if not hasattr(user, _COLLECTION_PATHS):
        linked = SiteCollection.objects.filter(site__in=sites_of(user)).values_list("collection__path", flat=True)
        granted = GroupCollectionPermission.objects.filter(group__user=user)
        paths = set(linked) | set(granted.values_list("collection__path", flat=True))
        setattr(user, _COLLECTION_PATHS, _topmost(paths))
    found: list[str] = getattr(user, _COLLECTION_PATHS)
    return found


# --- Paths -----------------------------------------------------------------------------------------------


def _topmost(paths: set[str]) -> list[str]:
    """Return the paths, in order, without those that stand below another one."""
    topmost: list[str] = []
    for path in sorted(paths):
        if not topmost or not path.startswith(topmost[-1]):
            topmost.append(path)
    return topmost


def _below(paths: list[str], column: str) -> Q:
    if not paths:
        return Q(pk__in=[])
    return reduce(or_, (Q(**{f"{column}__startswith": path}) for path in paths))
