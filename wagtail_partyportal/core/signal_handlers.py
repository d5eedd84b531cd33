"""What core forgets when sites and pages change."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.db.backends.signals import connection_created
from django.db.models import Q
from wagtail.models import AbstractPage, PageViewRestriction, Site

from . import alphabet, caching
from .drafts import saves_draft_only
from .media import MEDIA
from .navigation import NAVIGATION
from .sites import SITES, forget_sites


def page_changed(
    sender: type[models.Model], instance: Any, raw: bool = False, update_fields: Any = None, **_kwargs: Any
) -> None:
    """Forget menus and breadcrumbs, and the cached sites when the page is a site's root or above one.

    A raw save, of a fixture, may come before the rows that the page refers to: nothing is asked of it.
    """
    if raw or not isinstance(instance, AbstractPage) or saves_draft_only(update_fields):
        return
    if getattr(instance.specific_class, "changes_navigation", True):
        caching.renew(NAVIGATION)
        if Site.objects.filter(
            Q(root_page__path__startswith=instance.path) | Q(root_page__translation_key=instance.translation_key)
        ).exists():
            caching.renew(SITES)
            Site.clear_site_root_paths_cache()  # Wagtail forgets it for a site's own root, not for its translations


def page_moved(**_kwargs: Any) -> None:
    """Forget all ways home and all sites: pages below and beside the moved one have new places too."""
    caching.renew(NAVIGATION, SITES)


def restriction_changed(**_kwargs: Any) -> None:
    """Forget all menus: what is private is in none."""
    caching.renew(NAVIGATION)


def media_changed(**_kwargs: Any) -> None:
    """Forget everything that shows a picture or a document."""
    caching.renew(MEDIA)


def connect() -> None:
    """Connect core's handlers; called once, when the apps are ready."""
    from wagtail.documents import get_document_model
    from wagtail.images import get_image_model
    from wagtail.signals import post_page_move

    uid = "partyportal.core"
    connection_created.connect(alphabet.teach_connection, dispatch_uid=uid)
    models.signals.post_save.connect(page_changed, dispatch_uid=uid)
    models.signals.post_delete.connect(page_changed, dispatch_uid=uid)
    post_page_move.connect(page_moved, dispatch_uid=uid)
    for signal in (models.signals.post_save, models.signals.post_delete):
        signal.connect(forget_sites, sender=Site, dispatch_uid=uid)
        signal.connect(restriction_changed, sender=PageViewRestriction, dispatch_uid=uid)
        signal.connect(media_changed, sender=get_image_model(), dispatch_uid=uid)
        signal.connect(media_changed, sender=get_document_model(), dispatch_uid=uid)
