"""What is forgotten when a row that belongs to a site changes, or is given to another site."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.db.models.signals import post_delete, post_save, pre_save

from . import caching
from .sites import SiteOwned


def renew_when_changed(model: type[SiteOwned], subject: Callable[[int], str]) -> None:
    """Renew the stamp of a row's site whenever the row changes; of the site that had it before, too.

    ``subject`` gives the stamp's name for a site's id.
    """

    def note_site_before(instance: Any, **_signal: Any) -> None:
        before = model._default_manager.filter(pk=instance.pk).values_list("site_id", flat=True)
        instance._partyportal_sites_before = set(before)

    def renew(instance: Any, **_signal: Any) -> None:
        sites = {instance.site_id, *getattr(instance, "_partyportal_sites_before", ())}
        caching.renew(*(subject(site_id) for site_id in sites))

    uid = f"partyportal.site_changes.{model._meta.label_lower}"
    pre_save.connect(note_site_before, sender=model, dispatch_uid=uid, weak=False)
    post_save.connect(renew, sender=model, dispatch_uid=uid, weak=False)
    post_delete.connect(renew, sender=model, dispatch_uid=uid, weak=False)
