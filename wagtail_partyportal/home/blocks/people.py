"""The chart of an organisation's leaders, for a standard page."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from .findings import find_images
from .references import ImageReferenceBlock

PORTRAIT = ("fill-160x200|format-webp", "fill-320x400|format-webp")
"""The renditions that ``blocks/leaders.html`` asks for: change both together."""


class LeaderBlock(blocks.StructBlock):
    """One person of the chart."""

    name = blocks.CharBlock(max_length=120, label=_("Full name"))
    position = blocks.CharBlock(max_length=200, label=_("Position"))
    photo = ImageReferenceBlock(required=False, label=_("Photo"))
    phone = blocks.CharBlock(max_length=60, required=False, label=_("Telephone"))
    email = blocks.EmailBlock(required=False, label=_("E-mail"))

    class Meta:
        icon = "user"
        label = _("Person")


class LeaderRowBlock(blocks.StructBlock):
    """People of the same rank, side by side."""

    title = blocks.CharBlock(max_length=160, required=False, label=_("Heading of the row"))
    people = blocks.ListBlock(LeaderBlock(), min_num=1, max_num=40, label=_("People"))

    class Meta:
        icon = "group"
        label = _("Row")


class LeadersBlock(blocks.StructBlock):
    """Leaders in rows by rank, the highest first."""

    title = blocks.CharBlock(max_length=160, required=False, label=_("Title"))
    rows = blocks.ListBlock(LeaderRowBlock(), min_num=1, max_num=30, label=_("Rows"))

    def get_context(self, value: blocks.StructValue, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        photos = find_images((person.get("photo") for row in value["rows"] for person in row["people"]), PORTRAIT)
        context["rows"] = [
            {"title": row["title"], "people": [_with_photo(person, photos) for person in row["people"]]}
            for row in value["rows"]
        ]
        return context

    class Meta:
        icon = "group"
        label = _("Leaders")
        template = "partyportal/blocks/leaders.html"
        description = _("A chart of leaders: name, position, photo, telephone and e-mail, in rows by rank.")
        preview_template = "partyportal/admin/block_preview.html"
        preview_value = {
            "title": _("Leaders"),
            "rows": [
                {"title": "", "people": [{"name": "Nguyễn Văn An", "position": _("Secretary")}]},
                {"title": "", "people": [{"name": "Trần Thị Bình", "position": _("Deputy secretary")}] * 2},
            ],
        }


def _with_photo(person: Mapping[str, Any], photos: Mapping[Any, Any]) -> dict[str, Any]:
    return {**person, "photo": photos.get(person.get("photo"))}
