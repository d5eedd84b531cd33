"""Campaigns: a picture across the page below the menu, for as long as an event lasts."""

from __future__ import annotations

import datetime as dt

from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.panels import FieldPanel, FieldRowPanel, MultiFieldPanel
from wagtail.images import get_image_model, get_image_model_string
from wagtail.models import Site, TranslatableMixin
from wagtail.search import index

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.links import WebAddressField
from wagtail_partyportal.core.media import MEDIA
from wagtail_partyportal.core.sites import SiteOwned, language_of_site
from wagtail_partyportal.core.text import normalize
from wagtail_partyportal.core.translations import in_language
from wagtail_partyportal.isolation.forms import SiteOwnedForm

AT_MOST = 2
"""Campaigns that a page shows at the same time: more would push the news off the first screen."""

WIDE_PICTURES = ("fill-1240x160|format-webp", "fill-2480x320|format-webp")
PHONE_PICTURES = ("fill-720x240|format-webp",)
"""The renditions that ``components/campaigns.html`` asks for: change both together."""


class CampaignQuerySet(models.QuerySet["Campaign"]):
    def running_on(self, day: dt.date) -> CampaignQuerySet:
        """Keep what is shown on a day, the last day included; without a last day it runs until somebody ends it."""
        return self.filter(Q(shown_until__gte=day) | Q(shown_until=None), is_live=True, shown_from__lte=day)

    def newest_first(self) -> CampaignQuerySet:
        return self.order_by("-shown_from", "-pk")


class Campaign(TranslatableMixin, SiteOwned, index.Indexed, models.Model):
    """A banner of one site: its picture says what it is about, its title says it to who can't see the picture."""

    title = models.CharField(_("title"), max_length=160)
    image = models.ForeignKey(
        get_image_model_string(),
        on_delete=models.CASCADE,
        related_name="+",
        verbose_name=_("picture"),
        help_text=_("A wide strip of 2,480 × 320 pixels. Another shape is cut to this one."),
    )
    phone_image = models.ForeignKey(
        get_image_model_string(),
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("picture for phones"),
        help_text=_("720 × 240 pixels, with large letters. Empty: the wide picture, small."),
    )
    image_alt = models.CharField(
        _("alternative text"),
        max_length=255,
        blank=True,
        help_text=_("What is written in the picture, for readers who can't see it. Empty: the title."),
    )
    link = WebAddressField(_("address"), blank=True, help_text=_("Where a click leads. Empty: nowhere."))
    shown_from = models.DateField(_("first day"), default=timezone.localdate)
    shown_until = models.DateField(
        _("last day"), null=True, blank=True, help_text=_("Empty: until it is switched off here.")
    )
    is_live = models.BooleanField(_("shown"), default=True)

    objects = CampaignQuerySet.as_manager()

    panels = [
        FieldPanel("site"),
        FieldPanel("title"),
        MultiFieldPanel(
            [FieldPanel("image"), FieldPanel("phone_image"), FieldPanel("image_alt")], heading=_("Picture")
        ),
        FieldPanel("link"),
        MultiFieldPanel(
            [FieldRowPanel([FieldPanel("shown_from"), FieldPanel("shown_until")]), FieldPanel("is_live")],
            heading=_("When it is shown"),
            help_text=_("Below the menu of every page. Of several at the same time the newest two are shown."),
        ),
    ]
    base_form_class = SiteOwnedForm
    search_fields = [index.AutocompleteField("title"), index.FilterField("site_id")]

    class Meta(TranslatableMixin.Meta):
        verbose_name = _("campaign")
        verbose_name_plural = _("campaigns")
        ordering = ["-shown_from", "-pk"]

    def __str__(self) -> str:
        return self.title

    def clean(self) -> None:
        super().clean()
        self.title = normalize(self.title)
        self.image_alt = normalize(self.image_alt)
        if self.shown_until and self.shown_from and self.shown_until < self.shown_from:
            raise ValidationError({"shown_until": _("The last day can't be before the first one.")})

    @property
    def alt(self) -> str:
        return self.image_alt or self.title


def campaigns_subject(site_id: int) -> str:
    """Return the stamp's name for everything made of this site's campaigns."""
    return f"campaigns:{site_id}"


def running_campaigns(site: Site, day: dt.date) -> tuple[Campaign, ...]:
    """Return the newest campaigns of the site on a day of its own calendar, at most ``AT_MOST``, from the cache.

    Each is in the language of the site's front page, or in the default one where it isn't translated.
    """
    language = language_of_site(site)

    def load() -> tuple[Campaign, ...]:
        images = get_image_model().objects
        running = Campaign.objects.filter(site=site).running_on(day).newest_first().select_related("locale")
        running = running.prefetch_related(
            models.Prefetch("image", images.prefetch_renditions(*WIDE_PICTURES)),
            models.Prefetch("phone_image", images.prefetch_renditions(*PHONE_PICTURES)),
        )
        return tuple(in_language(running, language)[:AT_MOST])

    return caching.remember(f"campaigns:{site.pk}:{day}:{language}", (campaigns_subject(site.pk), MEDIA), load)
