"""Where an office is: a picture of the map and a link, never somebody else's frame in our page."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from wagtail_partyportal.core.links import WebAddressBlock


class MapBlock(blocks.StructBlock):
    """An address with a picture of the map; a link leads to a map service, which hears of nobody before."""

    title = blocks.CharBlock(max_length=160, required=False, label=_("Title"))
    address = blocks.TextBlock(label=_("Address"))
    image = ImageChooserBlock(required=False, label=_("Picture of the map"))
    alt = blocks.CharBlock(
        max_length=255,
        required=False,
        label=_("Alternative text"),
        help_text=_("How to find the office, for readers who can't see the map."),
    )
    url = WebAddressBlock(required=False, label=_("Link to a map service"))

    class Meta:
        icon = "site"
        label = _("Map")
        template = "partyportal/blocks/map.html"
        description = _("An address with a picture of the map and a link to a map service.")
        preview_template = "partyportal/admin/block_preview.html"
        preview_value = {
            "title": _("Office"),
            "address": "12 Phan Bội Châu",
            "image": None,
            "alt": "",
            "url": "https://www.openstreetmap.org/",
        }
