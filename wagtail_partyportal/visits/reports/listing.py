"""The column "Views" in the admin's lists of pages."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from wagtail_partyportal.core.formats import format_number
from wagtail_partyportal.isolation.admin.pages import ExploreOwnPages, ScopedPageViewSet
from wagtail_partyportal.visits import history

_FOUND = "_partyportal_views"


class ViewsColumn(Column):
    """How often each page was seen: one query for the whole table, whatever its length."""

    def __init__(self) -> None:
        super().__init__("views", label=_("Views"), classname="pp-views", width="8%")

    def get_cell_context_data(self, instance: Any, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        table = parent_context["table"]
        if not hasattr(table, _FOUND):
            setattr(table, _FOUND, history.page_views([page.pk for page in table.data]))
        context["raw_value"] = getattr(table, _FOUND).get(instance.pk, 0)
        context["value"] = format_number(context["raw_value"])
        return context

    def get_value(self, instance: Any) -> None:
        """Return nothing: a row alone doesn't know its views."""


def with_views(columns: list[Any]) -> list[Any]:
    """Return a listing's columns with that of the views before the status."""
    at = next((n for n, column in enumerate(columns) if column.name == "status"), len(columns))
    return [*columns[:at], ViewsColumn(), *columns[at:]]


class CountedIndexView(ExploreOwnPages):
    """The list of the pages below a page, with their views."""

    base_columns = with_views(ExploreOwnPages.base_columns)


class CountedPageViewSet(ScopedPageViewSet):
    """The admin's views of pages of every type, with the counted list."""

    index_view_class = CountedIndexView
