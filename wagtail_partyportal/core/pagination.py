"""Numbered pages of a long list, as a template shows them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import urlencode

PAGE_PARAMETER = "page"
_AROUND = 2  # neighbours of the current page that are always shown


@dataclass(frozen=True)
class PageLink:
    """One entry: a numbered page, or a gap between two of them (then without address)."""

    number: int
    url: str
    is_current: bool
    is_gap: bool = False


@dataclass(frozen=True)
class Pagination:
    """Where the reader is in a list of ``total`` entries; ``parameters`` are kept in every address."""

    total: int
    per_page: int
    number: int
    parameters: Mapping[str, str]

    @classmethod
    def at(cls, raw_number: str | None, *, total: int, per_page: int, parameters: Mapping[str, str]) -> Pagination:
        """Return the page that was asked for: the first for nonsense, the last for what lies behind it."""
        try:
            number = int(raw_number or 1)
        except ValueError:
            number = 1
        last = max(1, -(-total // per_page))
        return cls(total, per_page, min(max(1, number), last), parameters)

    @property
    def num_pages(self) -> int:
        return max(1, -(-self.total // self.per_page))

    @property
    def offset(self) -> int:
        return (self.number - 1) * self.per_page

    @property
    def end(self) -> int:
        return self.offset + self.per_page

    def url_of(self, number: int) -> str:
        """Return the relative address of a page; the first one has no number in it."""
        parameters = dict(self.parameters) | ({PAGE_PARAMETER: str(number)} if number > 1 else {})
        return f"?{urlencode(parameters)}" if parameters else "."

    @property
    def previous_url(self) -> str:
        return self.url_of(self.number - 1) if self.number > 1 else ""

    @property
    def next_url(self) -> str:
        return self.url_of(self.number + 1) if self.number < self.num_pages else ""

    @property
    def items(self) -> list[PageLink]:
        """Return the first, the last and the pages around this one, with gaps between."""
        shown = {1, self.num_pages, *range(self.number - _AROUND, self.number + _AROUND + 1)}
        items: list[PageLink] = []
        previous = 0
        for number in sorted(n for n in shown if 1 <= n <= self.num_pages):
            if number - previous > 1:
                items.append(PageLink(0, "", is_current=False, is_gap=True))
            items.append(PageLink(number, self.url_of(number), is_current=number == self.number))
            previous = number
        return items
