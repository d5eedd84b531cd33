"""What is forgotten when links change."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.frame import show_on_every_page

from .models import WebLink, WebLinkGroup
from .queries import weblinks_subject


def group_changing(instance: WebLinkGroup, **_signal: Any) -> None:
    """Note the site that has the group now: it may be given to another one."""
    before = WebLinkGroup.objects.filter(pk=instance.pk).values_list("site_id", flat=True)
    instance._partyportal_sites_before = set(before)


def group_changed(instance: WebLinkGroup, **_signal: Any) -> None:
    sites = {instance.site_id, *getattr(instance, "_partyportal_sites_before", ())}
    caching.renew(*(weblinks_subject(site_id) for site_id in sites))


def link_changed(instance: WebLink, **_signal: Any) -> None:
    site_id = WebLinkGroup.objects.filter(pk=instance.group_id).values_list("site_id", flat=True).first()
    if site_id is not None:  # otherwise the group is being deleted too, and says so itself
        caching.renew(weblinks_subject(site_id))


def connect() -> None:
    """Connect the handlers; called once, when the apps are ready."""
    show_on_every_page("weblinks", weblinks_subject)
    pre_save.connect(group_changing, sender=WebLinkGroup, dispatch_uid="partyportal.weblinks.group")
    for signal in (post_save, post_delete):
        signal.connect(group_changed, sender=WebLinkGroup, dispatch_uid="partyportal.weblinks.group")
        signal.connect(link_changed, sender=WebLink, dispatch_uid="partyportal.weblinks.link")
