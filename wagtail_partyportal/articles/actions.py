"""The deeds with articles that programs do: the demo, importers, a project's own scripts."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from wagtail.models import Page
from wagtail.signal_handlers import disable_reference_index_auto_update

from .models import ArticlePage


@transaction.atomic
def publish_article(
    category: Page,
    *,
    title: str,
    published_at: dt.datetime | None = None,
    tags: tuple[str, ...] = (),
    article_class: type[Any] = ArticlePage,
    user: Any = None,
    **fields: Any,
) -> Any:
    """Create an article in a category and publish it, with a first revision in its history.

    ``published_at`` (aware; now by default) is the date that readers see. ``fields`` are the article's own fields,
    ``body`` as StreamField data. Raises ValidationError, with every wrong field named, and then nothing is created.
    """
    article = article_class(title=title, live=False, owner=user, **fields)
    with disable_reference_index_auto_update():  # publishing writes the references down, once
        category.add_child(instance=article)
        article.tags.set(tags)
        article.first_published_at = published_at
        revision = article.save_revision(user=user, log_action=False)
    revision.publish(user=user)
    article.refresh_from_db()
    if published_at is not None and article.first_published_at != published_at:
        raise ValidationError({"first_published_at": "The date was not kept."})  # pragma: no cover - Wagtail's contract
    return article
