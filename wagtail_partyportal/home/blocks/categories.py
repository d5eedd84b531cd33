"""Blocks that show categories side by side or behind tabs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_partyportal.articles.cards import ArticleCard
from wagtail_partyportal.core.navigation import Crumb

from .base import ARTICLES, ColumnBlock
from .findings import Findings, Source, Wishes
from .references import CategoryReferenceBlock


@dataclass(frozen=True)
class CategoryView:
    """A category with one picture story and further headlines."""

    category: Crumb
    lead: ArticleCard
    articles: tuple[ArticleCard, ...]


class _CategoriesBlock(ColumnBlock):
    """The common part: from each category a picture story and ``count`` headlines."""

    def _sources(self, value: blocks.StructValue) -> list[Source]:
        count = 1 + (value.get("count") or 0)
        keys = dict.fromkeys(key for key in value.get("categories") or () if key is not None)
        return [Source(count=count, category=key, is_fresh=True) for key in keys]

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.sources.extend(self._sources(value))

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        views = (self._view(source, findings) for source in self._sources(value))
        return {"categories": [view for view in views if view is not None]}

    @staticmethod
    def _view(source: Source, findings: Findings) -> CategoryView | None:
        """Return None for a category that is gone or has nothing to show."""
        category, cards = findings.category(source.category), findings.cards(source)
        if category is None or not cards:
            return None
        lead = next((card for card in cards if card.image), cards[0])
        return CategoryView(category, lead, tuple(card for card in cards if card is not lead))


class CategoryColumnsBlock(_CategoriesBlock):
    """Categories in one, two or three columns."""

    categories = blocks.ListBlock(
        CategoryReferenceBlock(label=_("Category")), min_num=1, max_num=12, label=_("Categories")
    )
    columns = blocks.ChoiceBlock(
        choices=[("1", _("One column")), ("2", _("Two columns")), ("3", _("Three columns"))],
        default="1",
        label=_("Columns"),
        help_text=_("On small screens they stand one below the other."),
    )
    count = blocks.IntegerBlock(
        min_value=0, max_value=8, default=4, label=_("Headlines of each"), help_text=_("From 0 to 8.")
    )

    class Meta:
        icon = "grip"
        label = _("Category columns")
        group = ARTICLES
        template = "partyportal/home/blocks/columns.html"
        description = _("One or several categories, each with a picture story and headlines.")
        preview_value = {"categories": [1, 2], "columns": "2", "count": 3}


class CategoryTabsBlock(_CategoriesBlock):
    """Categories behind tabs; without script all of them, one below the other."""

    categories = blocks.ListBlock(
        CategoryReferenceBlock(label=_("Category")), min_num=2, max_num=8, label=_("Categories")
    )
    count = blocks.IntegerBlock(
        min_value=0, max_value=8, default=4, label=_("Headlines of each"), help_text=_("From 0 to 8.")
    )

    class Meta:
        icon = "copy"
        label = _("Category tabs")
        group = ARTICLES
        template = "partyportal/home/blocks/tabs.html"
        description = _("Several categories in the room of one: the reader chooses which one to see.")
        preview_value = {"categories": [1, 2], "count": 3}
