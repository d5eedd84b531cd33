"""The counts as tables for a spreadsheet: CSV and XLSX, as Wagtail's own reports write them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.admin.views.mixins import SpreadsheetExportMixin
from wagtail.models import Page, Site

from wagtail_partyportal.core.sites import name_of

from . import history
from .periods import Period

FORMATS = SpreadsheetExportMixin.FORMATS
_BYTE_ORDER_MARK = "\ufeff"
_BEGINS_A_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Table:
    """Rows of plain values (text, whole numbers, dates) under the headings of their columns."""

    headings: Mapping[str, str | Promise]
    rows: Sequence[Mapping[str, Any]]


class SpreadsheetMixin(SpreadsheetExportMixin):
    """Wagtail's export, with columns by name, the mark that tells Excel of UTF-8, and no cell that is a formula."""

    def to_row_dict(self, item: Mapping[str, Any]) -> dict[str, Any]:
        return {field: item.get(field, "") for field in self.list_export}

    def get_heading(self, queryset: Any, field: str) -> str:
        return str(self.export_headings[field])

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        text = super().preprocess_field_value(field, value, export_format)
        if export_format == self.FORMAT_CSV and isinstance(text, str) and text.startswith(_BEGINS_A_FORMULA):
            return f"'{text}"
        return text

    def stream_csv(self, queryset: Any) -> Iterator[bytes]:
        yield _BYTE_ORDER_MARK.encode()
        yield from super().stream_csv(queryset)


class _Spreadsheet(SpreadsheetMixin):
    """A table outside of any view."""

    def __init__(self, table: Table) -> None:
        self.export_headings = table.headings
        self.list_export = list(table.headings)


def write(table: Table, file_format: str, output: BinaryIO) -> None:
    """Write a table as ``"csv"`` (UTF-8) or ``"xlsx"``."""
    spreadsheet = _Spreadsheet(table)
    if file_format == SpreadsheetExportMixin.FORMAT_XLSX:
        spreadsheet.write_xlsx(table.rows, output)
    else:
        output.writelines(spreadsheet.stream_csv(table.rows))


PERIOD_HEADINGS: Mapping[str, str | Promise] = {
    "site": _("Site"),
    "start": _("First day"),
    "visits": _("Visits"),
    "opening": _("Of these brought forward"),
    "views": _("Views"),
}
PAGE_HEADINGS: Mapping[str, str | Promise] = {
    "site": _("Site"),
    "page": _("Page's number"),
    "title": _("Title"),
    "address": _("Address"),
    "category": _("Category"),
    "views": _("Views"),
    "before": _("The same number of days before"),
}
_TOP_COLUMNS = ("site", "page", "title", "address", "views")


def table_of_periods(names: Mapping[int, str], kind: Period, since: dt.date, until: dt.date) -> Table:
    """Return the visits and views of sites by period; what was brought forward is part of the visits, and named.

    ``names`` are the sites' names by their keys.
    """
    counts = history.by_period(names, kind, since, until)
    rows = [
        {
            "site": names[count.site_id],
            "start": count.start,
            "visits": count.shown,
            "opening": count.opening,
            "views": count.views,
        }
        for count in counts
    ]
    return Table(PERIOD_HEADINGS, rows)


def table_of_pages(site: Site, since: dt.date, until: dt.date, limit: int) -> Table:
    """Return a site's most viewed pages; one that is gone has no title any more."""
    ranking = history.top_pages(site.pk, since, until, limit)
    pages = Page.objects.in_bulk([page_id for page_id, _views in ranking])
    rows = []
    for page_id, views in ranking:
        page = pages.get(page_id)
        address = page.get_url(current_site=site) if page is not None else None
        title = page.title if page is not None else ""
        row = {"site": name_of(site), "page": page_id, "title": title, "address": address or "", "views": views}
        rows.append(row)
    return Table({name: PAGE_HEADINGS[name] for name in _TOP_COLUMNS}, rows)
