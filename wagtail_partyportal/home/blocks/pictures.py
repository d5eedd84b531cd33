"""Blocks of pictures: the photo strip and the banner."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_partyportal.core.links import WebAddressBlock

from .base import PICTURES, ColumnBlock
from .findings import Findings, Wishes
from .references import ImageReferenceBlock


class PhotoBlock(blocks.StructBlock):
    """One picture of a strip."""

    image = ImageReferenceBlock(label=_("Picture"))
    alt = blocks.CharBlock(
        max_length=255,
        label=_("Alternative text"),
        help_text=_("What the picture shows, for readers who can't see it."),
    )
    caption = blocks.CharBlock(max_length=200, required=False, label=_("Caption"))
    credit = blocks.CharBlock(max_length=100, required=False, label=_("Photographer"))

    class Meta:
        icon = "image"
        label = _("Picture")


class PhotoStripBlock(ColumnBlock):
    """Pictures in a row; each leads to its large version."""

    title = blocks.CharBlock(max_length=120, required=False, label=_("Title"))
    images = blocks.ListBlock(PhotoBlock(), min_num=1, max_num=30, label=_("Pictures"))

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.images.update(photo.get("image") for photo in value.get("images") or ())

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        photos = ({**photo, "image": findings.image(photo.get("image"))} for photo in value.get("images") or ())
        return {
            "title": value.get("title") or _("In pictures"),
            "photos": [photo for photo in photos if photo["image"] is not None],
        }

    class Meta:
        icon = "image"
        label = _("Photo strip")
        group = PICTURES
        template = "partyportal/home/blocks/photos.html"
        description = _("Pictures in a row, each with a caption and a large version.")
        preview_value = {
            "title": "",
            "images": [{"image": number, "alt": "", "caption": _("Caption of the picture")} for number in range(1, 5)],
        }


class BannerBlock(ColumnBlock):
    """A picture that announces something, on the days between two dates."""

    image = ImageReferenceBlock(label=_("Picture"))
    alt = blocks.CharBlock(
        max_length=255, label=_("Alternative text"), help_text=_("All the words that stand in the picture.")
    )
    url = WebAddressBlock(required=False, label=_("Link"))
    from_date = blocks.DateBlock(required=False, label=_("Shown from"), help_text=_("Empty: at once."))
    until_date = blocks.DateBlock(
        required=False, label=_("Shown until"), help_text=_("The last day. Empty: for an unlimited time.")
    )

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        start, end = cleaned.get("from_date"), cleaned.get("until_date")
        if start and end and end < start:
            error = ValidationError(_("The last day lies before the first one: the banner would never be shown."))
            raise blocks.StructBlockValidationError(block_errors={"until_date": error})
        return cleaned

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.images.add(value.get("image"))

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        start, end = value.get("from_date"), value.get("until_date")
        is_due = (start is None or start <= findings.today) and (end is None or findings.today <= end)
        return {"image": findings.image(value.get("image")) if is_due else None}

    class Meta:
        icon = "view"
        label = _("Banner")
        group = PICTURES
        template = "partyportal/home/blocks/banner.html"
        description = _("A wide picture with a link, shown between two dates.")
        preview_value = {"image": 1, "alt": "", "url": "", "from_date": None, "until_date": None}
