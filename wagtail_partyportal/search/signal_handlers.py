"""What follows when promoted results or an article's tags change, when a request ends, and when a page moves.

An article is indexed when it is saved, and its tags are saved after it; so it is indexed once more with them.

The database's own search reads a page's place from the page itself. An engine such as Elasticsearch filters by what
was indexed, and Wagtail indexes only the moved page anew, not those below it.
"""

from __future__ import annotations

import logging
import threading
from functools import partial
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.signals import request_finished
from django.db import transaction
from django.db.models.signals import post_delete, post_save
from modelsearch.index import class_is_indexed, insert_or_update_object
from wagtail.models import Page
from wagtail.search.backends import get_search_backends
from wagtail.signals import post_page_move

from wagtail_partyportal.articles.models import ArticleTag
from wagtail_partyportal.core.site_changes import renew_when_changed

from .models import PromotedResult
from .promoted import promoted_subject
from .tally import tally

logger = logging.getLogger(__name__)

_AT_ONCE = 500  # pages in one request to the engine


class _Tagged(threading.local):
    """The articles of this thread's transaction whose tags have changed; after a rollback, some more."""

    def __init__(self) -> None:
        self.keys: set[int] = set()


_tagged = _Tagged()


def tags_changed(instance: ArticleTag, **_signal: Any) -> None:
    """Index the article anew, once the change of all its tags is certain."""
    _tagged.keys.add(instance.content_object_id)
    transaction.on_commit(_index_tagged)


def _index_tagged() -> None:
    keys, _tagged.keys = _tagged.keys, set()
    for page in Page.objects.filter(pk__in=keys).specific():
        insert_or_update_object(page)


def page_moved(instance: Page, **_signal: Any) -> None:
    """Index the whole subtree anew, once the move is certain, in every engine that isn't the database."""
    if external := _external_backends():
        transaction.on_commit(partial(_index_below, instance.path, external))


def _external_backends() -> list[Any]:
    # Wagtail catches the errors of exactly those backends that are services of their own.
    return [backend for backend in get_search_backends(with_auto_update=True) if backend.catch_indexing_errors]


def _index_below(path: str, backends: list[Any]) -> None:
    below = Page.objects.filter(path__startswith=path)
    types = ContentType.objects.filter(pk__in=below.order_by().values("content_type"))
    for content_type in types:
        model: Any = content_type.model_class()
        if model is not None and class_is_indexed(model):
            _index_pages(model, model.get_indexed_objects().filter(path__startswith=path).order_by("pk"), backends)


def _index_pages(model: type[Any], pages: Any, backends: list[Any]) -> None:
    own_type = ContentType.objects.get_for_model(model)
    pages = pages.filter(content_type=own_type)
    for start in range(0, pages.count(), _AT_ONCE):
        some = list(pages[start : start + _AT_ONCE])
        for backend in backends:
            try:
                backend.add_bulk(model, some)
            except Exception:  # as Wagtail does: the engine's failure must not undo the editor's work
                logger.exception("The moved pages below %s were not indexed anew", some[0].path)


def connect() -> None:
    """Connect the handlers; called once, when the apps are ready."""
    post_save.connect(tags_changed, sender=ArticleTag, dispatch_uid="partyportal.search")
    post_delete.connect(tags_changed, sender=ArticleTag, dispatch_uid="partyportal.search")
    post_page_move.connect(page_moved, dispatch_uid="partyportal.search")
    renew_when_changed(PromotedResult, promoted_subject)
    request_finished.connect(tally.write_if_due, dispatch_uid="partyportal.search")
