"""The pages that a site's editors have set above the results of a query."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail.models import Page, Site

from wagtail_partyportal.articles.subjects import listing_subject
from wagtail_partyportal.core.caching import Keeper
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.sites import SITES

from .languages import Language
from .models import PromotedResult
from .scope import site_pages
from .tokens import words_of

AT_MOST = 3
"""Promoted results above one list: more would hide what was found."""


@dataclass(frozen=True)
class Promoted:
    """A page that is promoted for queries with one of ``phrases`` (folded words in a row)."""

    title: str
    url: str
    phrases: tuple[tuple[str, ...], ...]


def promoted_subject(site_id: int) -> str:
    """Return the stamp's name for everything made of this site's promoted results."""
    return f"promoted-results:{site_id}"


def promoted_for(site: Site, language: Language, query: str, keeper: Keeper) -> list[Promoted]:
    """Return what is promoted for the query, in the editors' order, each page once; without a query when cached."""
    words = tuple(word.folded for word in words_of(query))
    if not words:
        return []
    subjects = (promoted_subject(site.pk), listing_subject(site.root_page.pk), NAVIGATION, SITES)
    every = keeper.remember(f"promoted:{site.pk}:{language.code}", subjects, lambda: _load(site, language))
    found: dict[str, Promoted] = {}
    for one in every:
        if any(_contains(words, phrase) for phrase in one.phrases):
            found.setdefault(one.url, one)
    return list(found.values())[:AT_MOST]


def _contains(words: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(words[at : at + len(phrase)] == phrase for at in range(len(words) - len(phrase) + 1))


def _load(site: Site, language: Language) -> tuple[Promoted, ...]:
    rows = list(PromotedResult.objects.filter(site=site))
    if not rows:
        return ()
    pages = site_pages(Page, site).filter(path__startswith=language.root.path)
    by_key = pages.in_bulk([row.page_id for row in rows])
    return tuple(
        Promoted(page.title, page.get_url(current_site=site) or "", row.phrases)
        for row in rows
        if (page := by_key.get(row.page_id)) is not None
    )
