"""What is forgotten when links change."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.frame import show_on_every_page
from wagtail_partyportal.core.site_changes import renew_when_changed

from .models import WebLink, WebLinkGroup
from .queries import weblinks_subject


def link_changed(instance: WebLink, **_signal: Any) -> None:
    site_id = WebLinkGroup.objects.filter(pk=instance.group_id).values_list("site_id", flat=True).first()
    if site_id is not None:  # otherwise the group is being deleted too, and says so itself
        caching.renew(weblinks_subject(site_id))


def connect() -> None:
    """Connect the handlers; called once, when the apps are ready."""
    show_on_every_page("weblinks", lambda site: weblinks_subject(site.pk))
    renew_when_changed(WebLinkGroup, weblinks_subject)
    for signal in (post_save, post_delete):
        signal.connect(link_changed, sender=WebLink, dispatch_uid="partyportal.weblinks.link")
