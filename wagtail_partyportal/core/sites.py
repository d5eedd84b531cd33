"""Which site a request is for, found without a query, and the base of models that belong to a site."""

from __future__ import annotations

import copy
import uuid
from collections.abc import Callable
from typing import Any, TypeVar

from django.core.cache import cache
from django.db import models
from django.http import HttpRequest
from django.http.request import split_domain_port
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site
from wagtail.models.sites import SITE_ROOT_PATHS_CACHE_KEY, SITE_ROOT_PATHS_CACHE_VERSION, SiteRootPath

from . import caching
from .languages import default_language, has_languages, language_codes, language_of

T = TypeVar("T")
_LONGEST_HOST = 150  # characters

_LANGUAGES = "_partyportal_languages"
_ROOT_PATHS_SECONDS = 3600  # as Wagtail keeps it

SITES = "sites"
"""The stamp of everything that is made of Site rows and their root pages."""


class SiteOwned(models.Model):
    """A row that belongs to exactly one site, and to nobody else's editors."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+", verbose_name=_("site"))

    class Meta:
        abstract = True


def name_of(site: Site) -> str:
    """Return how the admin and letters call a site."""
    return site.site_name or site.hostname


def _load_site(request: HttpRequest) -> Site | None:
    site = Site._find_for_request(request)
    if site is not None and _is_stopgap(site, request):
        return None
    if site is not None:
        # The specific root page travels with the site, so that routing needs no query to begin.
        if has_languages():
            _remember_root_paths()
        homes = home_pages(site)
        home = homes.get(language_of(request), site.root_page)
        site.root_page = home.specific
        if has_languages():
            site.root_page.locale = home.locale
            setattr(site, _LANGUAGES, tuple(homes))
    return site


def _remember_root_paths() -> None:
    """Fill Wagtail's list of where the sites' trees begin in two queries; it would ask once for each site."""
    if cache.get(SITE_ROOT_PATHS_CACHE_KEY, version=SITE_ROOT_PATHS_CACHE_VERSION) is not None:
        return
    sites = Site.objects.select_related("root_page").order_by("-root_page__url_path", "-is_default_site", "hostname")
    trees: dict[uuid.UUID, list[Page]] = {site.root_page.translation_key: [] for site in sites}
    for root in Page.objects.filter(translation_key__in=trees.keys()).select_related("locale"):
        trees[root.translation_key].append(root)
    paths = [
        SiteRootPath(site.pk, root.url_path, site.root_url, root.locale.language_code)
        for site in sites
        for root in trees[site.root_page.translation_key]
    ]
    cache.set(SITE_ROOT_PATHS_CACHE_KEY, paths, _ROOT_PATHS_SECONDS, version=SITE_ROOT_PATHS_CACHE_VERSION)


def languages_of(site: Site) -> tuple[str, ...]:
    """Return the codes of the languages in which readers find a site; without a query for the request's site."""
    known: tuple[str, ...] | None = getattr(site, _LANGUAGES, None)
    return tuple(home_pages(site)) if known is None else known


def home_pages(site: Site) -> dict[str, Page]:
    """Return the live front page of each of a site's languages by its code, the default language first. One query.

    A language that the settings no longer name has none: its pages stay, and nobody is led to them.
    """
    if not has_languages():
        return {default_language(): site.root_page}
    pages = Page.objects.live().filter(translation_key=site.root_page.translation_key).select_related("locale")
    by_code = {page.locale.language_code: page for page in pages}
    return {code: by_code[code] for code in language_codes() if code in by_code}


def root_pages(site: Site) -> list[Page]:
    """Return the roots of all of a site's trees, live or not, its own first: one for each language it ever had."""
    if not has_languages():
        return [site.root_page]
    pages = Page.objects.filter(translation_key=site.root_page.translation_key).select_related("locale")
    return sorted(pages, key=lambda page: (page.pk != site.root_page_id, page.path))


def root_paths(site: Site) -> tuple[str, ...]:
    """Return the treebeard paths of the roots of all of a site's trees."""
    return tuple(page.path for page in root_pages(site))


def language_of_site(site: Site) -> str:
    """Return the language of a site's front page: of the request's address, if the site is the request's."""
    return str(site.root_page.locale.language_code) if has_languages() else default_language()


def site_in_language(site: Site, home: Page) -> Site:
    """Return the site as readers of another language meet it: with that language's front page. Never save it."""
    other = copy.copy(site)
    other._state = copy.copy(site._state)
    other._state.fields_cache = {}
    other.root_page = home
    return other


def speaks(site: Site, language: str) -> bool:
    """Return whether the request's site has pages for readers in the language of the address."""
    return language_of_site(site) == language


def _is_stopgap(site: Site, request: HttpRequest) -> bool:
    """Return whether Wagtail only fell back on the default site for a host of nobody's, though there are several."""
    host = split_domain_port(request.get_host())[0]
    return site.hostname.lower() != host and Site.objects.count() > 1


def find_site(request: HttpRequest) -> Site | None:
    """Return the site of the request's host, from the cache where it can.

    It is the one of ``Site.find_for_request``, save that among several sites none answers a host that nobody has:
    Wagtail would show the default one there. A single site answers every host. Its ``root_page`` is the front page in
    the language of the address: whoever reads the tree from there reads one language. Never save it.

    The answer is left on the request where Wagtail looks for it, so every later ``Site.find_for_request(request)``
    is free.
    """
    if not hasattr(request, "_wagtail_site"):
        name = f"site:{language_of(request)}" if has_languages() else "site"
        site = keep_for_host(request, name, (SITES,), lambda: _load_site(request))
        request._wagtail_site = site  # type: ignore[attr-defined]
    return request._wagtail_site  # type: ignore[attr-defined]


def keep_for_host(request: HttpRequest, name: str, depends_on: tuple[str, ...], build: Callable[[], T]) -> T:
    """Return what ``build`` makes for the request's host, kept as ``Keeper.remember`` keeps it, for each host.

    A name longer than any site's is not kept: nobody fills the cache with names of his own making.
    """
    # The port too: behind https both sites of a host with two ports send the same Host header.
    host = f"{request.get_host()}@{request.get_port()}"
    if len(host) > _LONGEST_HOST:
        return build()
    return caching.keeper_for(request).remember(f"{name}:{host}", depends_on, build)


def forget_sites(**_signal: Any) -> None:
    """Forget every cached site: connected to the changes of Site and of pages that are a site's root."""
    caching.renew(SITES)
