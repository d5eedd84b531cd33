"""Whether anybody restricted who may see a page, answered by the database itself: never from a cache."""

from __future__ import annotations

from typing import TypeVar

from django.db.models import Exists, OuterRef, Q, QuerySet
from django.db.models.functions import Substr
from wagtail.models import Page

from .languages import has_languages

P = TypeVar("P", bound=Page)


def restricted_on_the_way(depth: int) -> Exists:
    """Return the condition "the page or an ancestor has a view restriction, or is an alias and may inherit one".

    For a query over pages of at most this depth; the ancestors are found by the parts of the page's own path.
    """
    way = _way("path", depth)
    return Exists(way.filter(Q(view_restrictions__isnull=False) | _may_inherit(depth)))


def _way(column: str, depth: int) -> QuerySet[Page]:
    steps = [Substr(OuterRef(column), 1, Page.steplen * level) for level in range(1, depth + 1)]
    return Page.objects.order_by().filter(path__in=steps)


def _may_inherit(depth: int) -> Q:
    """Return the condition that a page is an alias and may have restrictions from where its source is.

    The untranslated part of a language's tree consists of aliases: there the source's own way is looked at. In a
    project with one language an alias is rare, and Wagtail is asked.
    """
    is_alias = Q(alias_of__isnull=False)
    if not has_languages():
        return is_alias
    suspects = _way("alias_of__path", depth).filter(Q(view_restrictions__isnull=False) | Q(alias_of__isnull=False))
    return is_alias & (Q(alias_of__depth__gt=depth) | Q(Exists(suspects)))


def open_to_all(pages: QuerySet[P], deepest: int) -> QuerySet[P]:
    """Keep the pages that everybody may see, of pages of at most this depth.

    Wagtail's own ``public()`` doesn't see that an alias is as private as its source.
    """
    return pages.exclude(restricted_on_the_way(deepest)) if has_languages() else pages.public()  # type: ignore[attr-defined]


def is_private(page: Page) -> bool:
    """Say whether a page is restricted."""
    return is_restricted(page) and page.get_view_restrictions().exists()


def is_restricted(page: Page) -> bool:
    """Say, in one query, whether the page may be restricted; False is certain."""
    pages = Page.objects.order_by().filter(pk=page.pk).annotate(is_restricted=restricted_on_the_way(page.depth))
    return bool(pages.values_list("is_restricted", flat=True).first())
