"""What has to be purged from the caches in front when an article changes."""

from __future__ import annotations

from typing import Any

from django.db.models.signals import pre_delete
from wagtail.models import Page
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from wagtail_partyportal.articles.models import ArticleMixin

from .purging import is_purging, purge_article


def article_changed(instance: Any, **_signal: Any) -> None:
    """Purge a published, an unpublished, or (while its neighbours are still known) a deleted article."""
    if isinstance(instance, ArticleMixin):
        purge_article(instance)


def article_readdressed(instance: Any, instance_before: Any, **_signal: Any) -> None:
    """Purge the old address too."""
    if isinstance(instance, ArticleMixin):
        purge_article(instance_before)


def article_moved(
    instance: Page, parent_page_before: Page, url_path_before: str, url_path_after: str, **_signal: Any
) -> None:
    """Purge where the article was and where it is.

    The articles of a moved category are not looked up: there may be thousands, and a cache in front keeps a page
    for a minute.
    """
    if not is_purging() or not issubclass(instance.specific_class or Page, ArticleMixin):
        return
    article = instance.specific
    purge_article(article, parent_page_before, url_path_before)
    purge_article(article, url_path=url_path_after)


def connect() -> None:
    """Connect the handlers; called once, when the apps are ready."""
    uid = "partyportal.syndication"
    for signal in (page_published, page_unpublished, pre_delete):
        signal.connect(article_changed, dispatch_uid=uid)
    page_slug_changed.connect(article_readdressed, dispatch_uid=uid)
    post_page_move.connect(article_moved, dispatch_uid=uid)
