"""The branding form: names, look, special days and footer, in the order in which a new portal is set up."""

from __future__ import annotations

from typing import Any

from django.forms.widgets import Script
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel, ObjectList, Panel, TabbedInterface

from wagtail_partyportal.isolation.translated_settings import OtherLanguages, OtherLanguagesPanel

from .widgets import ColorInput, PresetInput


class ThemePreviewPanel(Panel):
    """A miniature of the site in the colours of the form, while the editor is choosing."""

    class BoundPanel(Panel.BoundPanel):
        template_name = "partyportal/admin/theme_preview.html"

        class Media:
            js = (Script("partyportal/js/admin/theme-preview.js", type="module"),)
            css = {"all": ("partyportal/css/admin/theme-preview.css",)}

        def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
            context = super().get_context_data(parent_context)
            return {**context, "branding": self.instance, "preview_url": reverse("partyportal_theme_preview")}


def branding_tabs() -> TabbedInterface:
    """Return the tabs of the branding form."""
    return TabbedInterface([_names(), _look(), _special_days(), _footer(), _other_languages()])


def _names() -> ObjectList:
    return ObjectList(
        [
            MultiFieldPanel(
                [FieldPanel("owner_body"), FieldPanel("name"), FieldPanel("short_name"), FieldPanel("name_en")],
                heading=_("Names"),
            ),
            MultiFieldPanel(
                [FieldPanel("welcome_text"), FieldPanel("is_welcome_scrolling")], heading=_("Welcome line")
            ),
            MultiFieldPanel([FieldPanel("hot_news_count"), FieldPanel("is_hot_news_scrolling")], heading=_("Hot news")),
            FieldPanel("web_search_engine"),
        ],
        heading=_("Names"),
    )


def _look() -> ObjectList:
    return ObjectList(
        [
            MultiFieldPanel([FieldPanel("logo"), FieldPanel("banner"), FieldPanel("favicon")], heading=_("Pictures")),
            MultiFieldPanel(
                [
                    FieldPanel("preset", widget=PresetInput),
                    FieldRowPanel(
                        [
                            FieldPanel("brand_color", widget=ColorInput),
                            FieldPanel("accent_color", widget=ColorInput),
                        ],
                        attrs={"data-partyportal-own-colors": ""},
                    ),
                    ThemePreviewPanel(),
                ],
                heading=_("Colours"),
            ),
        ],
        heading=_("Look"),
    )


def _special_days() -> ObjectList:
    return ObjectList(
        [
            MultiFieldPanel(
                [FieldRowPanel([FieldPanel("mourning_from"), FieldPanel("mourning_until")])],
                heading=_("State mourning"),
                help_text=_("The whole portal is shown in grey on these days, and in its colours again afterwards."),
            )
        ],
        heading=_("Special days"),
    )


def _footer() -> ObjectList:
    return ObjectList(
        [
            MultiFieldPanel(
                [FieldPanel("address"), FieldPanel("phone"), FieldPanel("fax"), FieldPanel("email")],
                heading=_("Contact"),
            ),
            MultiFieldPanel(
                [FieldPanel("responsible_person"), FieldPanel("licence"), FieldPanel("reuse_notice")],
                heading=_("Legal notice"),
            ),
            FieldPanel("social_links"),
        ],
        heading=_("Footer"),
    )


def _other_languages() -> ObjectList:
    return OtherLanguages(
        [
            OtherLanguagesPanel(
                help_text=_(
                    "One set of texts for each language. What is empty is shown as the portal's own language has it."
                )
            )
        ],
        heading=_("Other languages"),
    )
