"""What is forgotten when a branding changes."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.frame import show_on_every_page
from wagtail_partyportal.core.site_changes import renew_when_changed

from .campaigns import Campaign, campaigns_subject
from .models import SiteBranding
from .queries import branding_subject


def branding_changed(instance: SiteBranding, **_signal: Any) -> None:
    caching.renew(branding_subject(instance.site_id))


def connect() -> None:
    """Connect the handlers; called once, when the apps are ready."""
    show_on_every_page("branding", lambda site: branding_subject(site.pk))
    show_on_every_page("campaigns", lambda site: campaigns_subject(site.pk))
    renew_when_changed(Campaign, campaigns_subject)
    for signal in (post_save, post_delete):
        signal.connect(branding_changed, sender=SiteBranding, dispatch_uid="partyportal.branding")
