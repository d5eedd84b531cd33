"""What has to follow when a page, a restriction, a site or a picture changes."""

from __future__ import annotations

from typing import Any

from django.db import models
from wagtail.models import AbstractPage, Page, PageViewRestriction, Site
from wagtail.signals import post_page_move

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.drafts import saves_draft_only
from wagtail_partyportal.core.languages import has_languages

from .models import ArticleMixin
from .placing import place_article, place_below, place_everything, renew_listings_showing
from .subjects import article_subject


def page_saved(
    sender: type[models.Model], instance: Any, raw: bool = False, update_fields: Any = None, **_signal: Any
) -> None:
    """Place a saved article; place all below a page that Wagtail saved by its base class, as it does to move one.

    A fixture brings its own placements.
    """
    if raw or not isinstance(instance, AbstractPage) or saves_draft_only(update_fields):
        return
    is_article = issubclass(instance.specific_class or type(instance), ArticleMixin)
    if is_article:
        _renew_articles(instance)
        renew_listings_showing([instance.pk])
        place_article(instance)
    elif sender is Page:
        place_below(instance.path)


def _renew_articles(article: Any) -> None:
    """Forget what is kept of an article; of its translations too, whose pages lead to it."""
    keys = {article.pk}
    if has_languages():
        translations = Page.objects.filter(translation_key=article.translation_key)
        keys.update(translations.values_list("pk", flat=True))
    caching.renew(*(article_subject(key) for key in keys))


def page_moved(instance: Page, **_signal: Any) -> None:
    place_below(instance.path)


def page_deleted(instance: Any, **_signal: Any) -> None:
    """Forget the lists that showed a deleted article; its placements go with it."""
    if isinstance(instance, ArticleMixin):
        renew_listings_showing([instance.pk])
        _renew_articles(instance)


def restriction_changed(instance: PageViewRestriction, **_signal: Any) -> None:
    """Place all articles below a page whose privacy has changed, and below the aliases that follow it."""
    pages = Page.objects.filter(models.Q(pk=instance.page_id) | models.Q(alias_of=instance.page_id))
    for path in pages.values_list("path", flat=True):
        place_below(path)


def site_changed(instance: Site, raw: bool = False, **_signal: Any) -> None:
    """Place everything below a site's root: where a site begins decides in which lists its articles stand."""
    root = Page.objects.filter(pk=instance.root_page_id).values_list("path", flat=True).first()
    if root is not None:
        place_below(root)
    else:
        place_everything()


def connect() -> None:
    """Connect the handlers; called once, when the apps are ready."""
    uid = "partyportal.articles"
    signals = models.signals
    signals.post_save.connect(page_saved, dispatch_uid=uid)
    signals.pre_delete.connect(page_deleted, dispatch_uid=uid)
    post_page_move.connect(page_moved, dispatch_uid=uid)
    for sender, handler in (
        (PageViewRestriction, restriction_changed),
        (Site, site_changed),
    ):
        signals.post_save.connect(handler, sender=sender, dispatch_uid=uid)
        signals.post_delete.connect(handler, sender=sender, dispatch_uid=uid)
