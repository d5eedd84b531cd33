"""A path to its page in two small queries, instead of one query a tree level.

``url_path`` has no index in Wagtail's tables, ``slug`` has: the last component finds the few candidates, the whole
path picks the one. The same query says whether anything on the way from the root restricts who may see the page.
The second query fetches the page's own row by its key.

Both are compiled once and then only executed: this is on the way of every reader, and building the first one takes
longer than rendering the rest of a page whose pieces are kept.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db import connections, router
from wagtail.models import Page

from .languages import has_languages
from .pages import PortalPageMixin
from .privacy import restricted_on_the_way

_SLUG, _URL_PATH = "<slug>", "<url path>"  # stand in the compiled query for what each request puts there


@cache
def _compiled_lookup(depth: int, alias: str, _has_languages: bool) -> tuple[str, tuple[Any, ...]]:
    """Return the SQL that finds a page of this depth, and its parameters with the two stand-ins among them.

    ``_has_languages`` only tells apart what is remembered: the condition of privacy follows the settings.
    """
    rows = (
        Page._base_manager.using(alias)
        .filter(slug=_SLUG, url_path=_URL_PATH)
        .annotate(is_restricted_on_the_way=restricted_on_the_way(depth))
        .values_list("pk", "content_type_id", "is_restricted_on_the_way")[:1]
    )
    sql, parameters = rows.query.get_compiler(alias).as_sql()
    return sql, tuple(parameters)


@cache
def _compiled_row(model: type[Page], alias: str) -> str:
    """Return the SQL that fetches the row of a page class by its key."""
    return str(model._base_manager.using(alias).filter(pk=0).query.get_compiler(alias).as_sql()[0])


def find_page(
    root: Page, components: list[str], before_row: Callable[[type[PortalPageMixin], int], None] | None = None
) -> Any | None:
    """Return the specific page at the path below ``root``, or None if there is none of our page types.

    None doesn't mean 404: Wagtail's own walk knows routable sub-paths and other page types. ``before_row`` is called
    with the page's class and key before its row is read: the time to read the stamps of what is kept of it.
    """
    if not components:
        return None
    alias = router.db_for_read(Page)
    sql, parameters = _compiled_lookup(root.depth + len(components), alias, has_languages())
    values = {_SLUG: components[-1], _URL_PATH: f"{root.url_path}{'/'.join(components)}/"}
    with connections[alias].cursor() as cursor:
        cursor.execute(sql, [values.get(parameter, parameter) for parameter in parameters])
        found = cursor.fetchone()
    if found is None:
        return None
    pk, content_type_id, is_restricted = found
    model = ContentType.objects.get_for_id(content_type_id).model_class()
    if model is None or not issubclass(model, PortalPageMixin):
        return None
    if before_row is not None:
        before_row(model, pk)
    for page in model._base_manager.using(alias).raw(_compiled_row(model, alias), [pk]):
        page.is_restricted_on_the_way = bool(is_restricted)
        return page
    return None
