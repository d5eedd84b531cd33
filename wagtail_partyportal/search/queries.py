"""The questions to a site's search: pages for a query, titles for the beginning of one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal, Protocol

from django.db.models import F, QuerySet
from django.utils import timezone
from modelsearch.backends.base import BaseSearchResults, EmptySearchResults
from wagtail.models import Page, Site
from wagtail.search.backends import get_search_backend

from wagtail_partyportal.core.text import normalize

from .scope import site_pages

MAX_QUERY_LENGTH = 200  # characters
MAX_RESULTS = 1_000
"""More are not counted and not shown: nobody turns fifty pages, and each page costs more than the one before."""

MIN_SUGGESTION_LENGTH = 2  # characters
_CANDIDATES = 4  # titles looked at for each suggestion

Order = Literal["relevance", "newest"]


class Place(Protocol):
    """Something of the page tree: a page, or what stands for one."""

    @property
    def path(self) -> str: ...


@dataclass(frozen=True)
class FoundPages:
    """What a search found: can be sliced, iterated and handed to Django's paginator. Nothing is asked before that."""

    results: BaseSearchResults

    def count(self) -> int:
        """Return how many there are, but ``MAX_RESULTS + 1`` when there are more than ``MAX_RESULTS``."""
        return int(self.results[: MAX_RESULTS + 1].count())

    def __len__(self) -> int:
        return self.count()

    def __iter__(self) -> Iterator[Any]:
        return iter(self[:MAX_RESULTS])

    def __getitem__(self, rows: slice) -> list[Any]:
        stop = MAX_RESULTS if rows.stop is None else min(rows.stop, MAX_RESULTS)
        return list(self.results[rows.start or 0 : stop])


@dataclass(frozen=True)
class Suggestion:
    """A page whose title goes on from what was typed; ``url`` is relative on the page's own site."""

    title: str
    url: str


def clean_query(raw: str) -> str:
    """Return the query in NFC, on one line, of at most ``MAX_QUERY_LENGTH`` characters, safe for every database."""
    printable = raw.encode("utf-8", "ignore").decode("utf-8", "ignore")
    return " ".join(normalize(printable).split())[:MAX_QUERY_LENGTH].strip()


def search_pages(
    site: Site,
    query: str,
    *,
    category: Place | None = None,
    since: dt.date | None = None,
    until: dt.date | None = None,
    order: Order = "relevance",
    model: type[Page] = Page,
    types: tuple[type[Page], ...] = (),
    locale_id: int | None = None,
) -> FoundPages:
    """Return the live, public pages of the site that have every word of the query, with or without its accents.

    Words in double quotes must stand next to each other. By relevance, those come first that are written as it was
    typed; "newest" goes by the date of publication. ``category`` keeps what lies in it and below it; ``since`` and
    ``until`` are local dates, both included. ``model`` is the class of the pages returned, ``types`` keeps those of
    these classes only, ``locale_id`` those of one language.
    """
    if not query.strip():
        return FoundPages(EmptySearchResults())
    pages: Any = site_pages(model, site)
    if types:
        pages = pages.type(*types)
    if locale_id is not None:
        pages = pages.filter(locale=locale_id)
    if category is not None:
        pages = pages.filter(path__startswith=category.path)
    if since is not None:
        pages = pages.filter(first_published_at__gte=_midnight(since))
    if until is not None:
        pages = pages.filter(first_published_at__lt=_midnight(until) + dt.timedelta(days=1))
    backend = get_search_backend()
    if order == "relevance":
        return FoundPages(backend.search(query, pages))
    return FoundPages(backend.search(query, _newest_first(pages, backend), order_by_relevance=False))


def suggest_titles(site: Site, query: str, limit: int = 8, *, locale_id: int | None = None) -> list[Suggestion]:
    """Return pages of the site whose title has all words of the query, the last of which may be unfinished.

    Titles that have what was typed, letter by letter, come first. Each title is named once.
    """
    typed = clean_query(query).lower()
    if len(typed) < MIN_SUGGESTION_LENGTH:
        return []
    titled: Any = site_pages(Page, site)
    if locale_id is not None:
        titled = titled.filter(locale=locale_id)
    found = get_search_backend().autocomplete(typed, titled)[: limit * _CANDIDATES]
    pages: dict[str, Page] = {}
    for page in found:
        pages.setdefault(normalize(page.title), page)
    best = sorted(pages, key=lambda title: typed not in title.lower())[:limit]
    return [Suggestion(title, pages[title].get_url(current_site=site) or "") for title in best]


def _midnight(day: dt.date) -> dt.datetime:
    """Return the beginning of a local day; the ends of the calendar leave room for every time zone."""
    day = min(max(day, dt.date.min + dt.timedelta(days=2)), dt.date.max - dt.timedelta(days=2))
    return timezone.make_aware(dt.datetime.combine(day, dt.time.min))


def _newest_first(pages: QuerySet[Any], backend: Any) -> QuerySet[Any]:
    if backend.query_compiler_class.HANDLES_ORDER_BY_EXPRESSIONS:
        return pages.order_by(F("first_published_at").desc(nulls_last=True), "-id")
    return pages.order_by("-first_published_at")  # an engine beside the database puts what is missing last itself
