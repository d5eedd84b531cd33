"""The setting with which a site names itself and chooses its look."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.core.validators import MaxValueValidator
from django.db import models
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail import blocks
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string

from wagtail_partyportal.core.languages import default_language
from wagtail_partyportal.core.links import WebAddressBlock
from wagtail_partyportal.core.translations import InLanguage
from wagtail_partyportal.isolation.translated_settings import TranslatedSettingForm

from .colors import Color, contrast_error, validate_hex_color
from .panels import branding_tabs
from .presets import Preset
from .search_engines import ADDRESSES, WebSearchEngine
from .themes import Theme


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
class SiteBranding(BaseSiteSetting, ClusterableModel):
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
    preset = models.CharField(
        _("colours"),
        max_length=10,
        choices=Preset.choices,
        default=Preset.RED,
        help_text=_("Each is drawn for light, dark and high contrast. With your own colours the rest is worked out."),
    )
    brand_color = models.CharField(
        _("main colour"),
        max_length=7,
        default="#b5121b",
        validators=[validate_hex_color],
        help_text=_("Of the band at the top, the headings and the links."),
    )
    accent_color = models.CharField(
        _("accent colour"),
        max_length=7,
        default="#c9971c",
        validators=[validate_hex_color],
        help_text=_("Of thin lines and small marks."),
    )
    mourning_from = models.DateField(_("mourning from"), null=True, blank=True)
    mourning_until = models.DateField(
        _("mourning until"), null=True, blank=True, help_text=_("The last day. Empty: the first day only.")
    )

    welcome_text = _text_field(_("welcome line"))
    is_welcome_scrolling = models.BooleanField(
        _("let the welcome line scroll"),
        default=False,
        help_text=_("Readers can pause it. A line that stands still is easier to read."),
    )
    hot_news_count = models.PositiveSmallIntegerField(
        _("hot news"),
        default=0,
        validators=[MaxValueValidator(10)],
        help_text=_("How many of the newest headlines stand below the menu, from 0 (none) to 10."),
    )
    is_hot_news_scrolling = models.BooleanField(
        _("let the hot news scroll"), default=False, help_text=_("Readers can pause them.")
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
    foreign: Mapping[str, str] = {}
    """The language codes of those texts that aren't in the language of the page, by their fields."""

    edit_handler = branding_tabs()
    base_form_class = TranslatedSettingForm

    class Meta:
        verbose_name = _("site branding")
        verbose_name_plural = _("site brandings")

    def clean(self) -> None:
        super().clean()
        errors: dict[str, Any] = {**self._color_errors(), **self._mourning_errors()}
        if errors:
            raise ValidationError(errors)

    def _color_errors(self) -> dict[str, ValidationError]:
        if self.preset != Preset.OWN:
            return {}
        colors = {name: getattr(self, name) for name in ("brand_color", "accent_color")}
        return {name: error for name, value in colors.items() if (error := contrast_error(value)) is not None}

    def _mourning_errors(self) -> dict[str, Any]:
        if self.mourning_until and not self.mourning_from:
            return {"mourning_from": _("Give the first day of mourning too.")}
        if self.mourning_from and self.mourning_until and self.mourning_until < self.mourning_from:
            return {"mourning_until": _("The last day of mourning can't be before the first one.")}
        return {}

    def speak(self, language: str, texts: BrandingTranslation | None) -> None:
        """Put the texts of another language in the place of one's own; what isn't translated stays, see ``foreign``.

        An English portal without a name of its own has the name in English.
        """
        translated = {name: getattr(texts, name, "") for name in BrandingTranslation.TEXTS}
        if language.partition("-")[0] == "en":
            translated["name"] = translated["name"] or self.name_en
        # Without a short name of that language the full one stands in the tab, not another language's.
        translated["short_name"] = translated["short_name"] or translated["name"]
        for name, text in translated.items():
            if text:
                setattr(self, name, text)
        self.foreign = {name: default_language() for name, text in translated.items() if not text}

    @property
    def display_name(self) -> str:
        """Return the portal's name, or the site's where no name has been given yet."""
        return self.name or self.site.site_name or self.site.hostname

    @property
    def web_search_url(self) -> str:
        """Return the chosen engine's address up to where the query goes; empty for none."""
        return ADDRESSES[WebSearchEngine(self.web_search_engine)]

    @property
    def icon(self) -> Any | None:
        """Return the image that stands for the portal in the browser: its icon, else its logo, else None."""
        return self.favicon or self.logo

    @property
    def theme(self) -> Theme:
        if self.preset == Preset.OWN:
            return Theme.of_colors(Color.from_hex(self.brand_color), Color.from_hex(self.accent_color))
        return Theme.of_preset(Preset(self.preset))

    @property
    def theme_color(self) -> str:
        """Return the band's colour, in which phones paint the frame of the browser."""
        return self.theme.light.brand.hex

    @property
    def is_in_mourning(self) -> bool:
        """Say whether today, where the site is, lies in the days of mourning, the last one included."""
        if self.mourning_from is None:
            return False
        return self.mourning_from <= timezone.localdate() <= (self.mourning_until or self.mourning_from)


class BrandingTranslation(InLanguage):
    """The texts of a branding in another language; what is left empty is shown as the default language has it."""

    TEXTS: ClassVar[tuple[str, ...]] = (
        *("owner_body", "name", "short_name", "welcome_text"),
        *("address", "responsible_person", "licence", "reuse_notice"),
    )

    branding = ParentalKey(SiteBranding, on_delete=models.CASCADE, related_name="translations")
    owner_body = _text_field(_("owner body"))
    name = _text_field(_("name of the portal"))
    short_name = _text_field(_("short name"), 80)
    welcome_text = _text_field(_("welcome line"))
    address = _text_field(_("address"))
    responsible_person = _text_field(_("person responsible"))
    licence = _text_field(_("licence"))
    reuse_notice = _text_field(_("reuse notice"))

    class Meta(InLanguage.Meta):
        verbose_name = _("branding in another language")
        verbose_name_plural = _("brandings in other languages")
        constraints = [
            models.UniqueConstraint(fields=["branding", "locale"], name="partyportal_branding_once_a_language")
        ]
