"""Blocks made of what was counted: the most viewed articles, and the box "Lượt truy cập"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .base import ARTICLES, LINKS, ColumnBlock
from .findings import Findings, Source, Wishes

_DAYS = [("1", _("Today")), ("7", _("The last 7 days")), ("30", _("The last 30 days"))]
_USUAL_DAYS = "7"


class MostViewedBlock(ColumnBlock):
    """The site's articles that readers opened most; nothing until somebody has read one."""

    title = blocks.CharBlock(max_length=120, required=False, label=_("Title"), help_text=_("Empty: “Most viewed”."))
    days = blocks.ChoiceBlock(choices=_DAYS, default=_USUAL_DAYS, label=_("Counted over"))
    count = blocks.IntegerBlock(min_value=1, max_value=12, default=5, label=_("How many"), help_text=_("From 1 to 12."))

    def _source(self, value: blocks.StructValue) -> Source:
        return Source(value.get("count") or 5, days=int(value.get("days") or _USUAL_DAYS))

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.sources.append(self._source(value))

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        return {"title": value.get("title") or _("Most viewed"), "cards": findings.cards(self._source(value))}

    class Meta:
        icon = "view"
        label = _("Most viewed")
        group = ARTICLES
        template = "partyportal/home/blocks/most_viewed.html"
        description = _("The articles of this portal that readers opened most in the last days.")
        preview_value: dict[str, Any] = {"title": "", "days": _USUAL_DAYS, "count": 4}


class VisitorCounterBlock(ColumnBlock):
    """The box with the numbers of visits, as its editors set it up under "Visitor counter"; nothing without one."""

    note = blocks.StaticBlock(
        label=_("Figures"), admin_text=_("Choose the figures, and their order, under “Visitor counter” in the menu.")
    )

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        return {"counter": findings.counter()}

    class Meta:
        icon = "view"
        label = _("Visitor counter")
        group = LINKS
        template = "partyportal/home/blocks/visitor_counter.html"
        description = _("How many visits this portal has had: today, this week, in all.")
        preview_value: dict[str, Any] = {"note": None}
