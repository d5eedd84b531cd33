"""Blocks that list articles: the lead story, highlights with pictures, notices."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .base import ARTICLES, ColumnBlock, any_category, chosen_articles, source_of
from .findings import Findings, Source, Wishes


class LeadBlock(ColumnBlock):
    """The leading story with a large picture, and headlines beside it."""

    articles = chosen_articles(9)
    category = any_category()
    count = blocks.IntegerBlock(
        min_value=0, max_value=8, default=4, label=_("Headlines beside it"), help_text=_("From 0 to 8.")
    )

    def _source(self, value: blocks.StructValue) -> Source:
        return source_of(value, 1 + (value.get("count") or 0), is_top=True)

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.sources.append(self._source(value))

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        source = self._source(value)
        cards = findings.cards(source)
        if not cards:
            return {"lead": None, "headlines": []}
        is_chosen = cards[0].pk in source.chosen
        lead = cards[0] if is_chosen else next((card for card in cards if card.image), cards[0])
        return {"lead": lead, "headlines": [card for card in cards if card is not lead]}

    class Meta:
        icon = "pick"
        label = _("Lead story")
        group = ARTICLES
        template = "partyportal/home/blocks/lead.html"
        description = _("The story of the day with a large picture, and a list of headlines beside it.")
        preview_value: dict[str, Any] = {"articles": [], "category": None, "count": 4}


class HighlightsBlock(ColumnBlock):
    """Articles as pictures with their headlines."""

    title = blocks.CharBlock(max_length=120, required=False, label=_("Title"))
    articles = chosen_articles(12)
    category = any_category()
    count = blocks.IntegerBlock(min_value=1, max_value=12, default=3, label=_("How many"), help_text=_("From 1 to 12."))

    def _source(self, value: blocks.StructValue) -> Source:
        return source_of(value, value.get("count") or 3)

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.sources.append(self._source(value))

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        category = findings.category(value.get("category"))
        return {
            "title": value.get("title") or (category.title if category else _("Highlights")),
            "url": category.url if category else "",
            "cards": findings.cards(self._source(value)),
        }

    class Meta:
        icon = "image"
        label = _("Highlights")
        group = ARTICLES
        template = "partyportal/home/blocks/highlights.html"
        description = _("Chosen or newest articles as pictures with their headlines.")
        preview_value: dict[str, Any] = {"title": "", "articles": [], "category": None, "count": 3}


class NoticesBlock(ColumnBlock):
    """The newest articles as a plain list with their dates."""

    title = blocks.CharBlock(
        max_length=120, required=False, label=_("Title"), help_text=_("Empty: the category's own.")
    )
    category = any_category()
    count = blocks.IntegerBlock(min_value=1, max_value=20, default=6, label=_("How many"), help_text=_("From 1 to 20."))

    def _source(self, value: blocks.StructValue) -> Source:
        return source_of(value, value.get("count") or 6)

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.sources.append(self._source(value))

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        category = findings.category(value.get("category"))
        return {
            "title": value.get("title") or (category.title if category else _("Latest news")),
            "url": category.url if category else "",
            "cards": findings.cards(self._source(value)),
        }

    class Meta:
        icon = "list-ul"
        label = _("Notices")
        group = ARTICLES
        template = "partyportal/home/blocks/notices.html"
        description = _("The newest articles of a category, or of the whole portal, as a plain list with dates.")
        preview_value = {"title": "", "category": 1, "count": 5}
