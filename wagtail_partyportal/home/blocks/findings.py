"""What the blocks of a page want to show, and what was found for all of them together.

First every block says what it wants (``Wishes``), then everything is fetched in a fixed number of queries whatever
the number of blocks and of items (``Findings``), then each block shows its part. What is gone, unpublished, private
or another site's is simply not found.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from django.db.models import OuterRef, Subquery
from django.utils import timezone
from django.utils.safestring import SafeString, mark_safe
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page, Site
from wagtail.rich_text import expand_db_html

from wagtail_partyportal.articles.cards import (
    CARD_PICTURE,
    LEAD_PICTURE,
    THUMB_PICTURE,
    ArticleCard,
    cards_for,
)
from wagtail_partyportal.articles.lists import shown_list
from wagtail_partyportal.articles.placements import ArticlePlacement
from wagtail_partyportal.core.caching import Keeper
from wagtail_partyportal.core.navigation import Crumb, crumbs_of
from wagtail_partyportal.core.page_translations import translated_keys
from wagtail_partyportal.core.sites import root_pages, root_paths
from wagtail_partyportal.visits.boxes import CounterBox, box_for
from wagtail_partyportal.visits.popular import popular_pages
from wagtail_partyportal.weblinks.models import WebLinkGroup
from wagtail_partyportal.weblinks.queries import GroupView, groups_at, web_link_groups

WIDE_PICTURE = ("width-720|format-webp", "width-1440|format-webp")
_DEEPEST = 48  # places of a list that are looked at: bounds the query, far above what blocks may ask for
_BETWEEN_TEXTS = "<!--pp-->"


@dataclass(frozen=True)
class Source:
    """Which articles a block lists: the chosen ones first, then the newest of a category, or of the whole site.

    What an ``is_top`` source shows is not repeated by an ``is_fresh`` one, unless that has nothing else. With ``days``
    it lists the site's most viewed articles of so many days instead.
    """

    count: int
    category: Any = None
    chosen: tuple[Any, ...] = ()
    is_top: bool = False
    is_fresh: bool = False
    days: int = 0


@dataclass
class Wishes:
    """Everything that the blocks of a page want, gathered before anything is fetched."""

    sources: list[Source] = field(default_factory=list)
    images: set[Any] = field(default_factory=set)
    documents: set[Any] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)

    @classmethod
    def of(cls, *streams: Any) -> Wishes:
        """Ask every block of the streams; a project's own blocks may want nothing."""
        wishes = cls()
        for child in (child for stream in streams for child in stream or ()):
            gather = getattr(child.block, "gather", None)
            if gather is not None:
                gather(child.value, wishes)
        return wishes


def find_images(keys: Iterable[Any], pictures: tuple[str, ...]) -> dict[Any, Any]:
    """Return the images by key with these renditions fetched along: two queries, none without keys."""
    wanted = [key for key in set(keys) if key is not None]
    if not wanted:
        return {}
    images = get_image_model().objects.filter(pk__in=wanted).prefetch_renditions(*pictures)
    return {image.pk: image for image in images}


class Findings:
    """What was found for the wishes on one site, each part fetched when it is first asked for."""

    def __init__(self, wishes: Wishes, site: Site) -> None:
        self.wishes = wishes
        self.site = site

    @property
    def today(self) -> dt.date:
        return timezone.localdate()

    def cards(self, source: Source) -> list[ArticleCard]:
        return [self._cards[pk] for pk in self._ids_of(source) if pk in self._cards]

    def category(self, key: Any) -> Crumb | None:
        """Return a category's title and address, None if it is gone, hidden or another site's."""
        own = self._translated.get(key, key)
        return self._containers[own][0] if own in self._containers else None

    def image(self, key: Any) -> Any:
        return self._images.get(key)

    def document(self, key: Any) -> Any:
        return self._documents.get(key)

    def text(self, source: str) -> SafeString:
        """Return rich text with its links resolved."""
        return mark_safe(self._texts.get(source, ""))  # noqa: S308 - Wagtail's own expansion of an editor's text

    def link_groups(self, key: Any) -> tuple[GroupView, ...]:
        """Return the chosen group of web links in the site's language, or without a key all beside the pages."""
        if key is None:
            return groups_at(self.site, WebLinkGroup.Place.SIDEBAR)
        return tuple(group for group in web_link_groups(self.site) if key in group.keys)

    def _container(self, source: Source) -> Any:
        return self.site.root_page_id if source.category is None else source.category

    def counter(self) -> CounterBox | None:
        """Return the site's box "Lượt truy cập", None where its editors show none."""
        return box_for(self.site)

    def _ids_of(self, source: Source) -> list[int]:
        if source.days:
            return [pk for pk in self._popular[source.days] if pk in self._public][: source.count]
        chosen = [self._translated.get(pk, pk) for pk in source.chosen]
        chosen = [own if own in self._public else pk for own, pk in zip(chosen, source.chosen, strict=True)]
        ids = list(dict.fromkeys([pk for pk in chosen if pk in self._public] + self._newest_of(source)))
        if source.is_fresh:
            ids = [pk for pk in ids if pk not in self._top] or ids
        return ids[: source.count]

    def _newest_of(self, source: Source) -> list[int]:
        """Return the newest of the source's list in the site's language; without any, of the list as it was chosen."""
        chosen = self._container(source)
        lists = (self._translated.get(chosen, chosen), chosen, self._originals.get(chosen))
        return next((ids for key in lists if (ids := self._containers.get(key, (None, []))[1])), [])

    @cached_property
    def _translated(self) -> dict[Any, Any]:
        """Return the live translations of the chosen pages in the language of the site's front page, by the chosen."""
        keys = {key for source in self.wishes.sources for key in (source.category, *source.chosen) if key is not None}
        return translated_keys(self.site, keys)

    @cached_property
    def _originals(self) -> dict[Any, Any]:
        """Return the front page of the default language by that of this one: its list stands in for an empty one."""
        home = self.site.root_page
        return {home.pk: shown_list(home, self.site, Keeper())}

    @cached_property
    def _root_paths(self) -> tuple[str, ...]:
        return root_paths(self.site)

    @property
    def _sources_of_newest(self) -> list[Source]:
        return [source for source in self.wishes.sources if not source.days]

    @cached_property
    def _popular(self) -> dict[int, tuple[int, ...]]:
        """Return the most viewed pages by the number of days: one query for each number, none while they are known."""
        return {
            days: popular_pages(self.site.pk, days) for days in {source.days for source in self.wishes.sources} - {0}
        }

    @cached_property
    def _depth(self) -> int:
        """Return how many places of each list are needed when all that may be left out is left out."""
        sources = self._sources_of_newest
        left_out = sum(source.count for source in sources if source.is_top)
        return min(_DEEPEST, left_out + max(source.count + len(source.chosen) for source in sources))

    @cached_property
    def _containers(self) -> dict[Any, tuple[Crumb, list[int]]]:
        """Return the categories and the home page, each with its newest articles, in one query."""
        chosen = {self._container(source) for source in self._sources_of_newest}
        if not chosen:
            return {}
        wanted = chosen | {self._translated.get(key, key) for key in chosen} | set(self._originals.values())
        newest = ArticlePlacement.objects.filter(container=OuterRef("pk")).newest_first().values("article_id")
        places = {f"article_{n}": Subquery(newest[n : n + 1]) for n in range(self._depth)}
        rows = Page.objects.live().filter(pk__in=wanted).annotate(**places)
        pages = [page for page in rows if page.path.startswith(self._root_paths)]
        ids = ([pk for name in places if (pk := getattr(page, name)) is not None] for page in pages)
        crumbs = crumbs_of(pages, self.site)
        return {page.pk: (crumb, newest) for page, crumb, newest in zip(pages, crumbs, ids, strict=True)}

    @cached_property
    def _public(self) -> set[int]:
        """Return the chosen and the most viewed articles that readers of this site may see."""
        chosen = {pk for source in self.wishes.sources for pk in source.chosen}
        chosen.update(self._translated.get(pk, pk) for pk in tuple(chosen))
        popular = {pk for pages in self._popular.values() for pk in pages}
        if not chosen and not popular:
            return set()
        own = self.site.root_page_id
        homes = [page.pk for page in root_pages(self.site)] if chosen else [own]
        listed = ArticlePlacement.objects.filter(container__in=homes, article_id__in=chosen | popular)
        rows = listed.values_list("container_id", "article_id")
        return {article for container, article in rows if container == own or article in chosen}

    @cached_property
    def _top(self) -> set[int]:
        return {pk for source in self.wishes.sources if source.is_top for pk in self._ids_of(source)}

    @cached_property
    def _cards(self) -> dict[int, ArticleCard]:
        ids = dict.fromkeys(pk for source in self.wishes.sources for pk in self._ids_of(source))
        pictures = (*LEAD_PICTURE, *CARD_PICTURE, *THUMB_PICTURE)
        return {card.pk: card for card in cards_for(list(ids), self.site, pictures=pictures, with_categories=True)}

    @cached_property
    def _images(self) -> dict[Any, Any]:
        return find_images(self.wishes.images, (*CARD_PICTURE, *WIDE_PICTURE))

    @cached_property
    def _documents(self) -> dict[Any, Any]:
        wanted = [key for key in self.wishes.documents if key is not None]
        return get_document_model().objects.in_bulk(wanted) if wanted else {}

    @cached_property
    def _texts(self) -> dict[str, str]:
        # All texts in one piece: Wagtail then looks up the pages and files that they link to only once.
        sources = sorted(self.wishes.texts)
        expanded = expand_db_html(_BETWEEN_TEXTS.join(sources)).split(_BETWEEN_TEXTS)
        return dict(zip(sources, expanded, strict=True))
