"""The most viewed articles and categories of some days, compared with the days before."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar

from django.contrib.contenttypes.models import ContentType
from wagtail.models import Page, get_page_models

from wagtail_partyportal.visits import history

from .ranges import Range

K = TypeVar("K", int, str)

_CHUNK = 2000  # keys in one query


@dataclass(frozen=True)
class Ranked:
    """A page with its views, and those of the days before. ``above`` is the title of the page above it."""

    page_id: int
    title: str
    above: str
    views: int
    before: int


@dataclass(frozen=True)
class Ranking:
    """The first of each list; ``gone`` are the views of pages that are no longer there."""

    articles: tuple[Ranked, ...]
    categories: tuple[Ranked, ...]
    gone: int


@dataclass(frozen=True)
class _Place:
    title: str
    path: str
    is_article: bool


def rank(site_ids: Iterable[int], days: Range, limit: int, *, roots: tuple[str, ...] | None = None) -> Ranking:
    """Return the most viewed articles, and the categories with what was viewed directly in them.

    ``roots`` are the paths of the trees whose pages may be named, None for all: a page that has moved to another
    site since is gone for this one's editors.

    An article is a page that stands in no menu (``PortalPageMixin.changes_navigation``); its category is the page
    above it, and the category's own page counts for the category.
    """
    sites = list(site_ids)
    views = history.views_by_page(sites, days.since, days.until)
    before = history.views_by_page(sites, *days.before)
    places = {
        page_id: place
        for page_id, place in _places(sorted(views.keys() | before.keys()))
        if roots is None or place.path.startswith(roots)
    }
    articles = {page_id: count for page_id, count in views.items() if page_id in places and places[page_id].is_article}
    first_articles = _first(articles, limit)
    by_path = _sum_by_category(views, places)
    first_paths = _first(by_path, limit)
    before_by_path = _sum_by_category(before, places)
    above = dict(_above([places[page_id].path for page_id in first_articles] + first_paths, first_paths))
    return Ranking(
        tuple(
            Ranked(
                page_id,
                places[page_id].title,
                above[_parent(places[page_id].path)][1],
                views[page_id],
                before.get(page_id, 0),
            )
            for page_id in first_articles
        ),
        tuple(
            Ranked(*above[path], above.get(_parent(path), (0, ""))[1], by_path[path], before_by_path.get(path, 0))
            for path in first_paths
            if path in above
        ),
        sum(count for page_id, count in views.items() if page_id not in places),
    )


def _places(page_ids: Sequence[int]) -> Iterator[tuple[int, _Place]]:
    articles = _article_types()
    for first in range(0, len(page_ids), _CHUNK):
        pages = Page.objects.filter(pk__in=page_ids[first : first + _CHUNK])
        for page_id, title, path, type_id in pages.values_list("pk", "title", "path", "content_type_id"):
            yield page_id, _Place(title, path, type_id in articles)


def _article_types() -> set[int]:
    models = [model for model in get_page_models() if not getattr(model, "changes_navigation", True)]
    return {found.pk for found in ContentType.objects.get_for_models(*models).values()}


def _sum_by_category(views: dict[int, int], places: dict[int, _Place]) -> dict[str, int]:
    """Return the views by the path of the category: of its articles, and of its own page where it has articles."""
    sums: defaultdict[str, int] = defaultdict(int)
    for page_id, count in views.items():
        if page_id in places and places[page_id].is_article:
            sums[_parent(places[page_id].path)] += count
    for page_id, count in views.items():
        if page_id in places and places[page_id].path in sums:
            sums[places[page_id].path] += count
    return dict(sums)


def _first(counts: dict[K, int], limit: int) -> list[K]:
    return sorted(counts, key=lambda key: (-counts[key], key))[:limit]


def _above(paths: Iterable[str], also: Iterable[str]) -> Iterator[tuple[str, tuple[int, str]]]:
    """Yield key and title by path, of the pages above these and of the pages ``also`` themselves; one query."""
    wanted = {_parent(path) for path in paths} | set(also)
    for path, page_id, title in Page.objects.filter(path__in=wanted).values_list("path", "pk", "title"):
        yield path, (page_id, title)


def _parent(path: str) -> str:
    return path[: -Page.steplen]
