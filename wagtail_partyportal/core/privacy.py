"""Whether anybody restricted who may see a page, answered by the database itself: never from a cache."""

from __future__ import annotations

from django.db.models import Exists, OuterRef, Q
from django.db.models.functions import Substr
from wagtail.models import Page


def restricted_on_the_way(depth: int) -> Exists:
    """Return the condition "the page or an ancestor has a view restriction, or is an alias and may inherit one".

    For a query over pages of at most this depth; the ancestors are found by the parts of the page's own path.
    """
    steps = [Substr(OuterRef("path"), 1, Page.steplen * level) for level in range(1, depth + 1)]
    way = Page.objects.order_by().filter(path__in=steps)
    return Exists(way.filter(Q(view_restrictions__isnull=False) | Q(alias_of__isnull=False)))


def is_restricted(page: Page) -> bool:
    """Say, in one query, whether the page may be restricted; False is certain."""
    pages = Page.objects.order_by().filter(pk=page.pk).annotate(is_restricted=restricted_on_the_way(page.depth))
    return bool(pages.values_list("is_restricted", flat=True).first())
