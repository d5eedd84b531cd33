"""What stands on the front page: the newest of the site, and a section for each category."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import ClassVar

from django.db.models import OuterRef, Subquery
from wagtail.models import Page, Site

from wagtail_partyportal.articles.cards import (
    CARD_PICTURE,
    LEAD_PICTURE,
    THUMB_PICTURE,
    ArticleCard,
    cards_for,
)
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.lists import shown_list
from wagtail_partyportal.articles.placements import ArticlePlacement
from wagtail_partyportal.core.caching import Keeper
from wagtail_partyportal.core.navigation import Crumb, crumbs_of
from wagtail_partyportal.core.privacy import open_to_all

_HEADLINES = 4
_LATEST = 7
_PER_SECTION = 5


@dataclass(frozen=True)
class Section:
    """A category on the front page: its newest article with a picture, and further headlines."""

    category: Crumb
    lead: ArticleCard
    articles: tuple[ArticleCard, ...]


class FrontPage:
    """The parts of the front page, fetched together in a fixed number of queries."""

    PARTS: ClassVar[tuple[str, ...]] = ("lead", "headlines", "latest", "sections", "is_foreign")

    def __init__(self, home: Page, site: Site) -> None:
        self.own_home = home
        self.site = site

    @cached_property
    def home(self) -> Page:
        """Return the front page whose articles are shown: the default language's while there are none in this one."""
        shown = shown_list(self.own_home, self.site, Keeper())
        return self.own_home if shown == self.own_home.pk else Page.objects.get(pk=shown)

    @property
    def is_foreign(self) -> bool:
        """Return whether the articles are the default language's."""
        return self.home.pk != self.own_home.pk

    @cached_property
    def _newest_ids(self) -> list[int]:
        rows = ArticlePlacement.objects.in_container(self.home.pk).newest_first()
        return rows[: 1 + _HEADLINES + _LATEST].article_ids()

    @cached_property
    def _categories(self) -> list[tuple[Crumb, list[int]]]:
        """Return the categories right below the home page, each with its newest articles, in one query."""
        newest = ArticlePlacement.objects.filter(container=OuterRef("pk")).newest_first().values("article_id")
        # As many more as may stand at the top of the page already and are left out below.
        count = _PER_SECTION + 1 + _HEADLINES
        places = {f"article_{n}": Subquery(newest[n : n + 1]) for n in range(count)}
        rows = open_to_all(CategoryIndexPage.objects.child_of(self.home).live(), self.home.depth + 1)
        categories = list(rows.order_by("path").annotate(**places))
        ids = ([pk for name in places if (pk := getattr(category, name)) is not None] for category in categories)
        return list(zip(crumbs_of(categories, self.site), ids, strict=True))

    @cached_property
    def _cards(self) -> dict[int, ArticleCard]:
        ids = dict.fromkeys([*self._newest_ids, *(pk for _category, pks in self._categories for pk in pks)])
        pictures = (*LEAD_PICTURE, *CARD_PICTURE, *THUMB_PICTURE)
        cards = cards_for(list(ids), self.site, pictures=pictures, with_categories=True)
        return {card.pk: card for card in cards}

    @cached_property
    def _newest(self) -> list[ArticleCard]:
        return [self._cards[pk] for pk in self._newest_ids if pk in self._cards]

    @cached_property
    def lead(self) -> ArticleCard | None:
        """Return the newest article that has a picture among the first few, else the newest."""
        first = self._newest[: 1 + _HEADLINES]
        return next((card for card in first if card.image), first[0] if first else None)

    @property
    def headlines(self) -> list[ArticleCard]:
        return [card for card in self._newest[: 1 + _HEADLINES] if card is not self.lead]

    @property
    def latest(self) -> list[ArticleCard]:
        return self._newest[1 + _HEADLINES :]

    @property
    def sections(self) -> list[Section]:
        """Return the categories that have articles, in the order of the page tree.

        What stands at the top of the page isn't repeated, unless a category has nothing else.
        """
        top = {card.pk for card in (self.lead, *self.headlines) if card is not None}
        sections = []
        for category, pks in self._categories:
            cards = [self._cards[pk] for pk in pks if pk in self._cards]
            fresh = [card for card in cards if card.pk not in top] or cards
            if fresh:
                sections.append(self._section(category, fresh[:_PER_SECTION]))
        return sections

    @staticmethod
    def _section(category: Crumb, cards: list[ArticleCard]) -> Section:
        lead = next((card for card in cards if card.image), cards[0])
        return Section(category, lead, tuple(card for card in cards if card is not lead))
