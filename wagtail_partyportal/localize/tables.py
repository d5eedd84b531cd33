"""The words of a table, cell by cell, as wagtail-localize takes a block apart and puts it together."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from typing import Any

from wagtail_localize.segments import StringSegmentValue

_CAPTION = "table_caption"


def get_segments(_block: Any, value: dict[str, Any] | None) -> list[StringSegmentValue]:
    """Return the caption and every cell with words in it; numbers and empty cells stay as they are."""
    table = value or {}
    cells = (
        (f"{row}-{column}", str(cell))
        for row, cells in enumerate(table.get("data") or [])
        for column, cell in enumerate(cells)
        if cell is not None
    )
    words = [(_CAPTION, table.get(_CAPTION) or ""), *cells]
    return [StringSegmentValue(path, text) for path, text in words if any(letter.isalpha() for letter in text)]


def restore_segments(_block: Any, value: dict[str, Any], segments: Iterable[Any]) -> dict[str, Any]:
    """Return the table with the translated words in the place of its own."""
    table = copy.deepcopy(value)
    for segment in segments:
        if segment.path == _CAPTION:
            table[_CAPTION] = segment.render_text()
        else:
            row, column = (int(part) for part in segment.path.split("-"))
            table["data"][row][column] = segment.render_text()
    return table
