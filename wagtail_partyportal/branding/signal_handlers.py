"""What is forgotten when a branding changes."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.frame import show_on_every_page

from .campaigns import Campaign, campaigns_subject
from .models import SiteBranding
from .queries import branding_subject


def branding_changed(instance: SiteBranding, **_signal: Any) -> None:
    caching.renew(branding_subject(instance.site_id))


def campaign_changing(instance: Campaign, **_signal: Any) -> None:
    """Note the site that has the campaign now: it may be given to another one."""
    before = Campaign.objects.filter(pk=instance.pk).values_list("site_id", flat=True)
    instance._partyportal_sites_before = set(before)


def campaign_changed(instance: Campaign, **_signal: Any) -> None:
    sites = {instance.site_id, *getattr(instance, "_partyportal_sites_before", ())}
    caching.renew(*(campaigns_subject(site_id) for site_id in sites))


def connect() -> None:
    """Connect the handlers; called once, when the apps are ready."""
    show_on_every_page("branding", branding_subject)
    show_on_every_page("campaigns", campaigns_subject)
    pre_save.connect(campaign_changing, sender=Campaign, dispatch_uid="partyportal.campaigns")
    for signal in (post_save, post_delete):
        signal.connect(campaign_changed, sender=Campaign, dispatch_uid="partyportal.campaigns")
        signal.connect(branding_changed, sender=SiteBranding, dispatch_uid="partyportal.branding")
