"""A path to its page in one query, instead of one query a tree level.

``url_path`` has no index in Wagtail's tables, ``slug`` has: the last component finds the few candidates, the whole
path picks the one. The same query brings the columns of our own page types, and says whether anything on the way
from the root restricts who may see the page.
"""

from __future__ import annotations

from functools import cache
from typing import Any

from wagtail.models import Page

from .pages import PortalPageMixin
from .privacy import restricted_on_the_way


@cache
def _portal_page_accessors() -> tuple[str, ...]:
    """Return the accessors from a Page row to the rows of the page types that take part."""
    return tuple(
        relation.get_accessor_name()
        for relation in Page._meta.related_objects
        if relation.one_to_one and relation.parent_link and issubclass(relation.related_model, PortalPageMixin)
    )


def find_page(root: Page, components: list[str]) -> Any | None:
    """Return the specific page at the path below ``root``, or None if there is none of our page types.

    None doesn't mean 404: Wagtail's own walk knows routable sub-paths and other page types.
    """
    if not components:
        return None
    candidates = (
        Page.objects.filter(slug=components[-1], url_path=f"{root.url_path}{'/'.join(components)}/")
        .annotate(is_restricted_on_the_way=restricted_on_the_way(root.depth + len(components)))
        .select_related(*_portal_page_accessors())
    )
    for page in candidates[:1]:
        specific_class = page.specific_class
        if specific_class is None or not issubclass(specific_class, PortalPageMixin):
            return None
        specific = page.get_specific(deferred=False) if _needs_query(page) else _joined(page)
        specific.is_restricted_on_the_way = page.is_restricted_on_the_way
        return specific
    return None


def _needs_query(page: Page) -> bool:
    """Say whether the page's own class is not a direct child of Page, so that the join did not bring it."""
    return page.specific_class._meta.model_name not in page._state.fields_cache


def _joined(page: Page) -> Any:
    return page._state.fields_cache[page.specific_class._meta.model_name]
