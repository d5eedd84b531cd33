"""What stands beside the articles and categories of a site, as its editors arrange it."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.models.signals import post_delete, post_save
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.fields import StreamField
from wagtail.models import Site

from wagtail_partyportal.articles.subjects import listing_subject
from wagtail_partyportal.core import caching
from wagtail_partyportal.core.frame import show_on_every_page
from wagtail_partyportal.core.sites import language_of_site
from wagtail_partyportal.core.translations import InLanguage, texts_in
from wagtail_partyportal.isolation.translated_settings import OtherLanguagesPanel, TranslatedSettingForm

from .blocks.columns import Column, columns_for
from .blocks.registry import SideColumnBlock


@register_setting(icon="list-ul")
class SiteSidebar(BaseSiteSetting, ClusterableModel):
    """One site's widgets beside its pages; without any, its web links stand there."""

    widgets = StreamField(
        SideColumnBlock(),
        blank=True,
        verbose_name=_("widgets"),
        help_text=_("They stand beside articles and categories, in this order. Empty: the web links."),
    )

    panels = [FieldPanel("widgets"), OtherLanguagesPanel()]
    base_form_class = TranslatedSettingForm

    class Meta:
        verbose_name = _("side column")
        verbose_name_plural = _("side columns")


class SidebarTranslation(InLanguage):
    """The widgets beside the pages of another language; without any, those of the default language stand there."""

    sidebar = ParentalKey(SiteSidebar, on_delete=models.CASCADE, related_name="translations")
    widgets = StreamField(SideColumnBlock(), blank=True, verbose_name=_("widgets"))

    panels = [FieldPanel("locale"), FieldPanel("widgets")]

    class Meta(InLanguage.Meta):
        verbose_name = _("side column in another language")
        verbose_name_plural = _("side columns in other languages")
        constraints = [
            models.UniqueConstraint(fields=["sidebar", "locale"], name="partyportal_sidebar_once_a_language")
        ]


def sidebar_subject(site_id: int) -> str:
    """Return the stamp's name for everything made of this site's widgets."""
    return f"sidebar:{site_id}"


def find_widgets(site: Site) -> Column | None:
    """Return the site's widgets in the language of its front page, else those of the default language.

    None where nobody has chosen any. Not kept: what is made of them is.
    """
    sidebar = SiteSidebar.objects.filter(site=site).first()
    if sidebar is None:
        return None
    translation = texts_in(sidebar, language_of_site(site))
    widgets = (translation.widgets if translation is not None else None) or sidebar.widgets
    return columns_for(site, {"widgets": widgets})["widgets"] if widgets else None


def sidebar_changed(instance: SiteSidebar, **_signal: Any) -> None:
    caching.renew(sidebar_subject(instance.site_id))


def connect() -> None:
    """Connect the handlers; called once, when the apps are ready."""
    show_on_every_page("sidebar", lambda site: sidebar_subject(site.pk))
    show_on_every_page("today", lambda _site: f"day:{timezone.localdate()}")  # banners have first and last days
    show_on_every_page("listing", lambda site: listing_subject(site.root_page_id))
    for signal in (post_save, post_delete):
        signal.connect(sidebar_changed, sender=SiteSidebar, dispatch_uid="partyportal.sidebar")
