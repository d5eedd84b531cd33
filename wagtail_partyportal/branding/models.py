"""The setting with which a site names itself and chooses its look."""

from __future__ import annotations

import math
from typing import Any

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, TabbedInterface
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string

from wagtail_partyportal.core.links import WebAddressBlock

from .colors import AA_TEXT, Color, on, validate_hex_color
from .search_engines import ADDRESSES, WebSearchEngine
from .themes import Theme
from .widgets import ColorInput


class SocialLinkBlock(blocks.StructBlock):
    label = blocks.CharBlock(max_length=40, label=_("Name"), help_text=_("For example: Facebook, Zalo, YouTube"))
    url = WebAddressBlock(label=_("Address"))

    class Meta:
        icon = "link"
        label = _("Social link")


def _image_field(verbose_name: Any, help_text: Any) -> models.ForeignKey:
    return models.ForeignKey(
        get_image_model_string(),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=verbose_name,
        help_text=help_text,
    )


def _text_field(verbose_name: Any, max_length: int = 255, help_text: Any = "", **options: Any) -> models.CharField:
    return models.CharField(verbose_name, max_length=max_length, blank=True, help_text=help_text, **options)


@register_setting(icon="view")
class SiteBranding(BaseSiteSetting):
    """One site's names, pictures, colours, welcome line and footer."""

    name = _text_field(_("name of the portal"), help_text=_("In full, as it stands at the top of every page."))
    short_name = _text_field(_("short name"), 80, _("For the browser's tab and small screens."))
    name_en = _text_field(_("name in English"))
    owner_body = _text_field(_("owner body"), help_text=_("The body above the name, for example: Đảng bộ tỉnh."))

    logo = _image_field(_("logo"), _("Square, on a transparent ground, at least 192 pixels wide."))
    banner = _image_field(
        _("banner"), _("A wide picture behind the name, at least 2,000 × 500 pixels; calm at the left.")
    )
    favicon = _image_field(_("browser icon"), _("Square. The logo is used if this is empty."))
    brand_color = models.CharField(_("main colour"), max_length=7, default="#b5121b", validators=[validate_hex_color])
    accent_color = models.CharField(
        _("accent colour"), max_length=7, default="#c9971c", validators=[validate_hex_color]
    )

    welcome_text = _text_field(_("welcome line"))
    is_welcome_scrolling = models.BooleanField(
        _("let the welcome line scroll"),
        default=False,
        help_text=_("Readers can pause it. A line that stands still is easier to read."),
    )
    web_search_engine = models.CharField(
        _("web search"), max_length=20, choices=WebSearchEngine.choices, default=WebSearchEngine.GOOGLE
    )

    address = _text_field(_("address"))
    phone = _text_field(_("phone"), 60)
    fax = _text_field(_("fax"), 60)
    email = models.EmailField(_("e-mail"), blank=True)
    responsible_person = _text_field(_("person responsible"), help_text=_("Name and position."))
    licence = _text_field(_("licence"), help_text=_("Number, date and issuing body."))
    reuse_notice = _text_field(_("reuse notice"), help_text=_("What somebody who reprints must name."))
    social_links = StreamField([("link", SocialLinkBlock())], blank=True, verbose_name=_("social networks"))

    select_related = ("logo", "banner", "favicon")

    edit_handler = TabbedInterface(
        [
            ObjectList(
                [
                    MultiFieldPanel(
                        [
                            FieldPanel("name"),
                            FieldPanel("short_name"),
                            FieldPanel("name_en"),
                            FieldPanel("owner_body"),
                        ],
                        heading=_("Names"),
                    ),
                    MultiFieldPanel(
                        [FieldPanel("welcome_text"), FieldPanel("is_welcome_scrolling")],
                        heading=_("Welcome line"),
                    ),
                    FieldPanel("web_search_engine"),
                ],
                heading=_("Names"),
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [FieldPanel("logo"), FieldPanel("banner"), FieldPanel("favicon")],
                        heading=_("Pictures"),
                    ),
                    FieldRowPanel(
                        [
                            FieldPanel("brand_color", widget=ColorInput),
                            FieldPanel("accent_color", widget=ColorInput),
                        ],
                        heading=_("Colours"),
                    ),
                ],
                heading=_("Look"),
            ),
            ObjectList(
                [
                    MultiFieldPanel(
                        [
                            FieldPanel("address"),
                            FieldPanel("phone"),
                            FieldPanel("fax"),
                            FieldPanel("email"),
                        ],
                        heading=_("Contact"),
                    ),
                    MultiFieldPanel(
                        [FieldPanel("responsible_person"), FieldPanel("licence"), FieldPanel("reuse_notice")],
                        heading=_("Legal notice"),
                    ),
                    FieldPanel("social_links"),
                ],
                heading=_("Footer"),
            ),
        ]
    )

    class Meta:
        verbose_name = _("site branding")
        verbose_name_plural = _("site brandings")

    def clean(self) -> None:
        super().clean()
        errors = {}
        for name in ("brand_color", "accent_color"):
            value = getattr(self, name)
            try:
                color = Color.from_hex(value)
            except ValueError:
                continue  # the field's own validator has said so
            # White or near-black text always reaches 4.5 on a light or a dark colour; mid-tones are the gap.
            if color.contrast(on(color)) < AA_TEXT:
                errors[name] = _unreadable(color)
        if errors:
            raise ValidationError(errors)

    @property
    def display_name(self) -> str:
        """Return the portal's name, or the site's where no name has been given yet."""
        return self.name or self.site.site_name or self.site.hostname

    @property
    def web_search_url(self) -> str:
        """Return the chosen engine's address up to where the query goes; empty for none."""
        return ADDRESSES[WebSearchEngine(self.web_search_engine)]

    @property
    def theme(self) -> Theme:
        return Theme(brand=Color.from_hex(self.brand_color), accent=Color.from_hex(self.accent_color))


def _unreadable(color: Color) -> ValidationError:
    darker = color.readable_on(Color(1, 1, 1), lighter=False)
    return ValidationError(
        _(
            "Text would be hard to read on %(color)s (contrast %(contrast)s : 1, at least 4.5 : 1 is needed). "
            "Try %(better)s."
        ),
        params={
            "color": color.hex,
            "contrast": f"{math.floor(color.contrast(on(color)) * 100) / 100:.2f}",  # 4.499 is not 4.50
            "better": darker.hex,
        },
    )
