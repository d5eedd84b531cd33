"""The main menu and the way home, from the page tree."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from django.http import HttpRequest
from wagtail.models import Page, Site

from . import caching
from .languages import foreign_languages
from .privacy import open_to_all
from .sites import SITES, find_site
from .tree_paths import way_to

NAVIGATION = "navigation"
"""The stamp of everything made of titles, slugs and places of pages that can be in a menu or a breadcrumb."""

_LEVELS = 2


@dataclass(frozen=True)
class Crumb:
    """A page by name: what it is called, where it is, and the language of its title where that isn't the site's."""

    title: str
    url: str
    language: str = ""


@dataclass(frozen=True)
class MenuItem:
    """An entry of the main menu. ``is_section``: the reader is on its page or below it; ``language`` as a crumb's."""

    title: str
    url: str
    path: str
    children: tuple[MenuItem, ...] = field(default=())
    is_current: bool = False
    is_section: bool = False
    language: str = ""

    def seen_from(self, path: str) -> MenuItem:
        """Return the entry as it looks from the page with this tree path."""
        return replace(
            self,
            children=tuple(child.seen_from(path) for child in self.children),
            is_current=self.path == path,
            is_section=path.startswith(self.path),
        )


def _build_menu(site: Site) -> tuple[MenuItem, ...]:
    root = site.root_page
    deepest = root.depth + _LEVELS
    found = Page.objects.live().in_menu().filter(path__startswith=root.path, depth__range=(root.depth + 1, deepest))
    pages = list(open_to_all(found, deepest).order_by("path"))
    children: dict[str, list[MenuItem]] = {}
    tops = []
    languages = foreign_languages(pages, site)
    for page in pages:
        url = page.get_url(current_site=site) or ""
        item = MenuItem(title=page.title, url=url, path=page.path, language=languages.get(page.pk, ""))
        if page.depth == root.depth + 1:
            tops.append(item)
        else:
            children.setdefault(page.path[: -Page.steplen], []).append(item)
    return tuple(replace(top, children=tuple(children.get(top.path, ()))) for top in tops)


def menu_for(request: HttpRequest, page: Page | None = None) -> tuple[MenuItem, ...]:
    """Return the entries of the site's main menu, two levels deep, as seen from ``page``.

    An entry is a live, public page with "show in menus" ticked; a child whose parent is not in the menu is left out.
    """
    site = find_site(request)
    if site is None:
        return ()
    keeper = caching.keeper_for(request)
    items = keeper.remember(f"menu:{site.pk}:{site.root_page_id}", (NAVIGATION, SITES), lambda: _build_menu(site))
    return tuple(item.seen_from(page.path) for item in items) if page is not None else items


def place_in_menu(request: HttpRequest, page: Page | None) -> str:
    """Return the same text for all pages from which the menu looks the same."""
    site = find_site(request)
    if site is None or page is None:
        return ""
    seen = len(site.root_page.path) + _LEVELS * Page.steplen
    return page.path if len(page.path) <= seen else f"{page.path[:seen]}…"


def _crumbs_to(parent_path: str, site: Site) -> tuple[Crumb, ...]:
    root = site.root_page
    steps = way_to(parent_path, root.path)
    return crumbs_of(Page.objects.filter(path__in=steps).order_by("path"), site)


def crumbs_of(pages: Iterable[Page], site: Site) -> tuple[Crumb, ...]:
    """Return the pages by name, in their order; the queries don't grow with their number."""
    pages = list(pages)
    languages = foreign_languages(pages, site)
    return tuple(Crumb(page.title, page.get_url(current_site=site) or "", languages.get(page.pk, "")) for page in pages)


def ancestor_crumbs(request: HttpRequest, page: Page) -> tuple[Crumb, ...]:
    """Return the pages above ``page`` from the site's root downwards; nothing for the root itself."""
    site, parent_path = find_site(request), page.path[: -Page.steplen]
    if site is None or not parent_path.startswith(site.root_page.path):
        return ()
    return caching.keeper_for(request).remember(
        f"crumbs:{site.pk}:{parent_path}", (NAVIGATION, SITES), lambda: _crumbs_to(parent_path, site)
    )


def breadcrumb_for(request: HttpRequest, page: Page) -> tuple[Crumb, ...]:
    """Return the way from the site's home to ``page``, the page itself last."""
    if find_site(request) is None:
        return ()
    return (*ancestor_crumbs(request, page), Crumb(page.title, page.get_url(request) or ""))
