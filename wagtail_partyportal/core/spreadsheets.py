"""Tables for a spreadsheet: CSV and XLSX, as Wagtail's own reports write them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, BinaryIO

from django.utils.functional import Promise
from wagtail.admin.views.mixins import SpreadsheetExportMixin

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
