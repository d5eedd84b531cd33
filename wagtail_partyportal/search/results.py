"""A page of results as readers see them."""

from __future__ import annotations

import datetime as dt
import hashlib
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar

from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from wagtail.models import Page, Site, get_page_models

from wagtail_partyportal.articles.subjects import listing_subject
from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.caching import keeper_for
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.pages import PortalPageMixin
from wagtail_partyportal.core.pagination import PAGE_PARAMETER, Pagination
from wagtail_partyportal.core.recent import Recent
from wagtail_partyportal.core.sites import SITES

from .excerpts import Excerpt, Highlighter
from .filters import QUERY_PARAMETER, Filters
from .languages import Language
from .queries import MAX_RESULTS, search_pages
from .spelling import better_spelling
from .texts import text_of

T = TypeVar("T")

_ROOM = 8 * 1024 * 1024  # bytes of a process
_recent = Recent(_ROOM)
_LONGEST_NUMBER = 6  # digits of a page's number: more are nonsense, and nonsense is the first page


@dataclass(frozen=True)
class Result:
    """A page that was found. ``url`` is relative on its own site; ``section`` is the category that it lies in."""

    pk: int
    title: str
    url: str
    marked_title: Excerpt
    excerpt: Excerpt
    section: str
    published_at: dt.datetime | None


@dataclass(frozen=True)
class ResultPage:
    """Some of the results, and how many there are; ``total`` is ``MAX_RESULTS + 1`` when there are more than that.

    ``better`` is the query as the site's titles write it, where that differs from what was typed.
    """

    results: tuple[Result, ...] = ()
    total: int = 0
    better: str = ""

    @property
    def has_more(self) -> bool:
        return self.total > MAX_RESULTS

    @property
    def shown_total(self) -> int:
        return min(self.total, MAX_RESULTS)


@cache
def searched_types() -> tuple[type[Page], ...]:
    """Return the page classes whose pages are results: those that have something of their own to read."""
    return tuple(
        model for model in get_page_models() if issubclass(model, PortalPageMixin) and model.is_found_by_readers
    )


def remember(request: HttpRequest, site: Site, language: Language, name: str, build: Callable[[], T]) -> T:
    """Return what ``build`` makes, kept in this process until something of the site changes or gets too old.

    Not in the shared cache: what readers type has no end, and must not drive the pieces of pages out of it.
    """
    keeper = keeper_for(request)
    lists = [listing_subject(pk) for pk in sorted({site.root_page.pk, language.root.pk})]
    stamp = keeper.stamp(*lists, NAVIGATION, SITES)
    seconds = int(get_setting("PARTYPORTAL_PUBLIC_SECONDS"))
    key = hashlib.sha256(f"{site.pk} {language.code} {stamp} {name}".encode()).hexdigest()
    kept: tuple[T] | None = _recent.get(key)
    if kept is None:
        kept = (build(),)
        _recent.put(key, kept, time.time() + seconds)
    return kept[0]


def find_results(
    request: HttpRequest, site: Site, language: Language, query: str, filters: Filters
) -> tuple[ResultPage, Pagination]:
    """Return the page of results that the request asks for. The number of queries doesn't depend on the results."""
    raw_number = request.GET.get(PAGE_PARAMETER, "")
    number = raw_number if len(raw_number) <= _LONGEST_NUMBER else ""
    parameters = {QUERY_PARAMETER: query, **filters.parameters} if query else filters.parameters

    def paginate(total: int) -> Pagination:
        per_page = int(get_setting("PARTYPORTAL_ARTICLES_PER_PAGE"))
        return Pagination.at(number, total=min(total, MAX_RESULTS), per_page=per_page, parameters=parameters)

    if not query:
        return ResultPage(), paginate(0)
    name = f"results {sorted(parameters.items())} {number} {get_setting('PARTYPORTAL_ARTICLES_PER_PAGE')}"
    found = remember(request, site, language, name, lambda: _find(request, site, language, query, filters, paginate))
    return found, paginate(found.total)


def _find(
    request: HttpRequest,
    site: Site,
    language: Language,
    query: str,
    filters: Filters,
    paginate: Callable[[int], Pagination],
) -> ResultPage:
    narrowing: dict[str, Any] = {
        "category": filters.category,
        "since": filters.first_day,
        "until": filters.last_day,
        "types": searched_types(),
        "locale_id": language.locale_id,
    }
    found = search_pages(site, query, order=filters.order, **narrowing)
    total = found.count()
    better = better_spelling(site, language, keeper_for(request), query, has_results=total > 0)
    if better and not total and not search_pages(site, better, **narrowing).count():
        better = ""
    pagination = paginate(total)
    pages = _whole(found[pagination.offset : pagination.end])
    return ResultPage(tuple(_describe(pages, request, query, language)), total, better)


def _whole(pages: Sequence[Page]) -> list[Page]:
    """Return the pages with all their fields, in the same order; one query for each class."""
    keys = defaultdict(list)
    for page in pages:
        keys[page.content_type_id].append(page.pk)
    found: dict[int, Page] = {}
    for type_id, pks in keys.items():
        model = ContentType.objects.get_for_id(type_id).model_class() or Page
        found |= model._default_manager.in_bulk(pks)
    return [found[page.pk] for page in pages if page.pk in found]


def _describe(pages: list[Page], request: HttpRequest, query: str, language: Language) -> list[Result]:
    highlighter = Highlighter(query)
    parents = {page.path[: -Page.steplen] for page in pages} - {language.root.path}
    sections = dict(Page.objects.filter(path__in=parents).values_list("path", "title")) if parents else {}
    return [
        Result(
            pk=page.pk,
            title=page.title,
            url=page.get_url(request) or "",
            marked_title=highlighter.mark(page.title),
            excerpt=highlighter.excerpt(text_of(page)),
            section=sections.get(page.path[: -Page.steplen], ""),
            published_at=None if getattr(page, "changes_navigation", True) else page.first_published_at,
        )
        for page in pages
    ]
