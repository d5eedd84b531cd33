"""A category's list: numbered pages and years, from the placements."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cached_property
from typing import ClassVar

from wagtail.models import Page, Site

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.pagination import Pagination

from .cards import CARD_PICTURE, ArticleCard, cards_for
from .lists import shown_list
from .placements import ArticlePlacement, ArticlePlacementQuerySet
from .subjects import listing_subject

YEAR_PARAMETER = "nam"


@dataclass(frozen=True)
class YearLink:
    """A year with articles and the address of its archive."""

    year: int
    url: str
    is_current: bool


@dataclass
class Listing:
    """The articles of one container, newest first, perhaps of one year only.

    While it has none in its language, those of the default language stand in their place (``is_foreign``).
    ``raw_page`` and ``raw_year`` are what the address says: nonsense gives the first page of all years.
    """

    PARTS: ClassVar[tuple[str, ...]] = ("articles", "pagination", "years", "year", "is_foreign")

    container: Page
    site: Site
    per_page: int
    raw_page: str | None = None
    raw_year: str | None = None
    pictures: tuple[str, ...] = CARD_PICTURE
    keeper: caching.Keeper = field(default_factory=caching.Keeper)

    @cached_property
    def shown_id(self) -> int:
        """Return the key of the page whose list is shown."""
        return shown_list(self.container, self.site, self.keeper)

    @property
    def is_foreign(self) -> bool:
        """Return whether the list is the default language's."""
        return self.shown_id != self.container.pk

    @cached_property
    def years_with_articles(self) -> list[int]:
        """Return the years in which something was published, newest first."""
        return self.keeper.remember(
            f"years:{self.container.pk}",
            (self.subject,),
            lambda: ArticlePlacement.objects.years(self.shown_id),
        )

    @cached_property
    def year(self) -> int | None:
        """Return the year that was asked for, if anything was published in it."""
        text = (self.raw_year or "").strip()
        year = int(text) if text.isascii() and text.isdigit() and len(text) <= 4 else None
        return year if year in self.years_with_articles else None

    @property
    def years(self) -> list[YearLink]:
        return [YearLink(y, f"?{YEAR_PARAMETER}={y}", y == self.year) for y in self.years_with_articles]

    @property
    def subject(self) -> str:
        return listing_subject(self.container.pk)

    @property
    def _rows(self) -> ArticlePlacementQuerySet:
        rows = ArticlePlacement.objects.in_container(self.shown_id)
        return rows.published_in(self.year) if self.year else rows

    @cached_property
    def total(self) -> int:
        """Return how many articles there are, counted once until the list changes."""
        name = f"count:{self.container.pk}:{self.year}"
        return self.keeper.remember(name, (self.subject,), lambda: self._rows.count())

    @cached_property
    def pagination(self) -> Pagination:
        kept = {YEAR_PARAMETER: str(self.year)} if self.year else {}
        return Pagination.at(self.raw_page, total=self.total, per_page=self.per_page, parameters=kept)

    @cached_property
    def articles(self) -> list[ArticleCard]:
        ids = self._rows.newest_first()[self.pagination.offset : self.pagination.end].article_ids()
        return cards_for(ids, self.site, pictures=self.pictures)
