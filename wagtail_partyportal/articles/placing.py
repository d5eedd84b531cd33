"""Keep the placements true: work out where each article belongs, compare, write the difference."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from django.db.models import QuerySet
from wagtail.models import Page, PageViewRestriction, Site

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.tree_paths import way_to

from .lists import lists_with_translations
from .placements import UNDATED, ArticlePlacement
from .subjects import listing_subject

_BATCH = 2000  # articles at a time: bounds memory when a whole site is worked out anew


@dataclass(frozen=True)
class Drift:
    """How the stored placements differ from the tree: (container, article) pairs."""

    missing: int = 0
    surplus: int = 0
    misdated: int = 0

    def __bool__(self) -> bool:
        return bool(self.missing or self.surplus or self.misdated)

    def __add__(self, other: Drift) -> Drift:
        return Drift(self.missing + other.missing, self.surplus + other.surplus, self.misdated + other.misdated)


def article_content_types() -> list[ContentType]:
    """Return the content types of all article classes, ours and the projects'."""
    from wagtail.models import get_page_models

    from .models import ArticleMixin

    models = [model for model in get_page_models() if issubclass(model, ArticleMixin)]
    return list(ContentType.objects.get_for_models(*models).values())


@dataclass(frozen=True)
class _Tree:
    """The facts about the tree that decide where an article belongs."""

    site_root_paths: frozenset[str]
    restricted_paths: frozenset[str]

    @classmethod
    def read(cls) -> _Tree:
        root_keys = Site.objects.values("root_page__translation_key")
        roots = Page.objects.filter(translation_key__in=root_keys).values_list("path", flat=True)
        restricted = PageViewRestriction.objects.values_list("page__path", flat=True)
        aliases_of_restricted = Page.objects.filter(alias_of__view_restrictions__isnull=False)
        return cls(frozenset(roots), frozenset([*restricted, *aliases_of_restricted.values_list("path", flat=True)]))

    def containers_of(self, path: str) -> list[str]:
        """Return the paths of the lists in which the article at ``path`` stands; none if it is private.

        They are the pages above it up to the nearest site root; a page outside every site stands in no list.
        """
        ways = way_to(path)[::-1]
        if any(way in self.restricted_paths for way in ways):
            return []
        for position, way in enumerate(ways[1:], start=1):
            if way in self.site_root_paths:
                return ways[1 : position + 1]
        return []


Placed = dict[tuple[int, int], dt.datetime]
"""(container id, article id) → when it was published."""


def _wanted(tree: _Tree, articles: Iterable[tuple[int, str, dt.datetime | None]]) -> Placed:
    places = [(pk, tree.containers_of(path), published or UNDATED) for pk, path, published in articles]
    paths = {container for _pk, containers, _date in places for container in containers}
    ids = dict(Page.objects.filter(path__in=paths).values_list("path", "pk")) if paths else {}
    return {(ids[container], pk): date for pk, containers, date in places for container in containers}


def _stored(article_ids: list[int]) -> Placed:
    rows = ArticlePlacement.objects.filter(article_id__in=article_ids)
    return {
        (container, article): date
        for container, article, date in rows.values_list("container_id", "article_id", "published_at")
    }


def _compare(wanted: Placed, stored: Placed) -> tuple[set[tuple[int, int]], set[tuple[int, int]], set[tuple[int, int]]]:
    missing = wanted.keys() - stored.keys()
    surplus = stored.keys() - wanted.keys()
    misdated = {key for key in wanted.keys() & stored.keys() if wanted[key] != stored[key]}
    return missing, surplus, misdated


def _write(wanted: Placed, stored: Placed) -> None:
    missing, surplus, misdated = _compare(wanted, stored)
    for article in {article for _container, article in surplus | misdated}:
        containers = [c for c, a in surplus | misdated if a == article]
        ArticlePlacement.objects.filter(article_id=article, container_id__in=containers).delete()
    ArticlePlacement.objects.bulk_create(
        [
            ArticlePlacement(container_id=container, article_id=article, published_at=wanted[container, article])
            for container, article in sorted(missing | misdated)
        ],
        batch_size=500,
    )
    _renew({container for container, _article in missing | surplus | misdated})


def _batches(
    pages: Iterable[tuple[int, str, bool, dt.datetime | None]],
) -> Iterator[list[tuple[int, str, bool, dt.datetime | None]]]:
    batch = []
    for row in pages:
        batch.append(row)
        if len(batch) == _BATCH:
            yield batch
            batch = []
    if batch:
        yield batch


def _articles(pages: QuerySet[Page]) -> Iterator[list[tuple[int, str, bool, dt.datetime | None]]]:
    rows = pages.filter(content_type__in=article_content_types()).order_by("path")
    return _batches(rows.values_list("pk", "path", "live", "first_published_at").iterator(chunk_size=_BATCH))


def _below(path: str) -> QuerySet[Page]:
    """Return the pages at and below a tree path."""
    return Page.objects.filter(path__startswith=path)


def _states(pages: QuerySet[Page]) -> Iterator[tuple[Placed, Placed]]:
    """Yield, batch by batch, what is wanted and what is stored for the articles among the pages."""
    tree = _Tree.read()
    for batch in _articles(pages):
        live = [(pk, article_path, date) for pk, article_path, is_live, date in batch if is_live]
        yield _wanted(tree, live), _stored([pk for pk, _path, _live, _date in batch])


@transaction.atomic
def _place(pages: QuerySet[Page]) -> None:
    for wanted, stored in _states(pages):
        if wanted != stored:
            _write(wanted, stored)


def place_article(article: Page) -> None:
    """Make the placements of one article true: found by its key, however many there are."""
    _place(Page.objects.filter(pk=article.pk))


def place_below(path: str) -> None:
    """Make the placements of all articles at and below a tree path true."""
    _place(_below(path))


def place_everything() -> None:
    """Make all placements of the installation true."""
    place_below("")


def renew_listings_showing(article_ids: Iterable[int]) -> None:
    """Forget the kept lists that show one of the articles: its title, picture or address may have changed."""
    rows = ArticlePlacement.objects.filter(article_id__in=list(article_ids))
    _renew(set(rows.values_list("container_id", flat=True).distinct()))


def _renew(container_ids: set[int]) -> None:
    caching.renew(*(listing_subject(container) for container in lists_with_translations(container_ids)))


def find_drift(path: str = "") -> Drift:
    """Count how the stored placements differ from the tree, without changing anything."""
    counts = [0, 0, 0]
    for wanted, stored in _states(_below(path)):
        for position, keys in enumerate(_compare(wanted, stored)):
            counts[position] += len(keys)
    return Drift(*counts)
