"""What core forgets when sites and pages change."""

from __future__ import annotations

from typing import Any

from django.db import models
from wagtail.models import AbstractPage, PageViewRestriction, Site

from . import caching
from .navigation import NAVIGATION
from .sites import SITES, forget_sites


def page_changed(sender: type[models.Model], instance: Any, **_kwargs: Any) -> None:
    """Forget menus and breadcrumbs, and the cached sites when the page is a site's root."""
    if not isinstance(instance, AbstractPage):
        return
    if getattr(instance.specific_class, "changes_navigation", True):
        caching.renew(NAVIGATION)
    if instance.pk and instance.is_site_root():
        caching.renew(SITES)


def page_moved(**_kwargs: Any) -> None:
    """Forget all ways home: those below the moved page have changed too."""
    caching.renew(NAVIGATION)


def connect() -> None:
    """Connect core's handlers; called once, when the apps are ready."""
    from wagtail.signals import post_page_move

    uid = "partyportal.core"
    models.signals.post_save.connect(page_changed, dispatch_uid=uid)
    models.signals.post_delete.connect(page_changed, dispatch_uid=uid)
    post_page_move.connect(page_moved, dispatch_uid=uid)
    for model in (Site,):
        models.signals.post_save.connect(forget_sites, sender=model, dispatch_uid=uid)
        models.signals.post_delete.connect(forget_sites, sender=model, dispatch_uid=uid)
    models.signals.post_save.connect(page_moved, sender=PageViewRestriction, dispatch_uid=uid)
    models.signals.post_delete.connect(page_moved, sender=PageViewRestriction, dispatch_uid=uid)
