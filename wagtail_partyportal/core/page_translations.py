"""The same page in another language: what a chosen page is replaced by, and where a reader finds the others."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from wagtail.models import Page, Site

from . import caching
from .languages import codes_of_locales, language_name
from .navigation import NAVIGATION
from .privacy import is_private
from .sites import SITES, find_site, home_pages, languages_of


@dataclass(frozen=True)
class Translation:
    """A page in one language. ``is_own`` is the one being read; ``is_missing``: ``url`` leads to the front page.

    ``is_repeated``: nobody has translated it yet, the page repeats the words of another language.
    """

    language: str
    name: str
    url: str
    is_own: bool = False
    is_missing: bool = False
    is_repeated: bool = False


def translated_keys(site: Site, keys: Iterable[int]) -> dict[int, int]:
    """Return the keys of pages with those of their live translations in the language of the site's front page.

    A page without such a translation is left out. Two queries where the site has several languages, else none.
    """
    wanted = set(keys)
    if not wanted or len(languages_of(site)) < 2:
        return {}
    names = dict(Page.objects.filter(pk__in=wanted).values_list("pk", "translation_key"))
    root = site.root_page
    translations = Page.objects.live().filter(
        translation_key__in=set(names.values()), locale=root.locale_id, path__startswith=root.path
    )
    by_name = dict(translations.values_list("translation_key", "pk"))
    return {key: by_name[name] for key, name in names.items() if name in by_name}


def in_language_of(site: Site, keys: Iterable[int]) -> list[int]:
    """Return the keys in their order, each page replaced by its translation where there is one."""
    ordered = list(keys)
    translated = translated_keys(site, ordered)
    return list(dict.fromkeys(translated.get(key, key) for key in ordered))


def translations_for(request: HttpRequest, page: Any) -> tuple[Translation, ...]:
    """Return the page in each language of the request's site, in the order of the installation's languages.

    A page outside the tree, of a view of ours, has the same address below each language's prefix. Nothing where the
    site has one language.
    """
    site = find_site(request)
    if site is None or len(languages_of(site)) < 2:
        return ()
    keeper = caching.keeper_for(request)
    homes = keeper.remember(f"homes:{site.pk}", (NAVIGATION, SITES), lambda: _home_addresses(site))
    own = site.root_page.locale.language_code
    if not isinstance(page, Page) or page.pk is None:
        return tuple(_outside_the_tree(request, code, homes, own) for code in homes)
    return keeper.remember(
        f"translations:{site.pk}:{page.pk}",
        (*_subjects_of(page), NAVIGATION, SITES),
        lambda: _find_translations(site, page, homes, own),
    )


def _home_addresses(site: Site) -> dict[str, str]:
    return {code: home.get_url(current_site=site) or "" for code, home in home_pages(site).items()}


def _subjects_of(page: Any) -> tuple[str, ...]:
    of_row = getattr(page, "subjects_of_row", None)
    return of_row(page.pk) if of_row is not None else ()


def _find_translations(site: Site, page: Page, homes: dict[str, str], own: str) -> tuple[Translation, ...]:
    codes = codes_of_locales()
    live = Page.objects.live().filter(translation_key=page.translation_key)
    pages = {codes[one.locale_id]: one for one in live if one.locale_id in codes and not is_private(one)}
    return tuple(_translation(code, homes[code], pages.get(code), site, own) for code in homes)


def _translation(code: str, home: str, page: Page | None, site: Site, own: str) -> Translation:
    url = page.get_url(current_site=site) if page is not None else None
    is_repeated = page is not None and page.alias_of_id is not None
    return Translation(code, language_name(code), url or home, code == own, url is None, is_repeated)


def _outside_the_tree(request: HttpRequest, code: str, homes: dict[str, str], own: str) -> Translation:
    match = request.resolver_match
    if match is None or match.namespace != "partyportal":  # a page that isn't there
        return Translation(code, language_name(code), homes[code], code == own, is_missing=code != own)
    path = request.path_info.removeprefix(homes[own])
    return Translation(code, language_name(code), f"{homes[code]}{path}", code == own)
