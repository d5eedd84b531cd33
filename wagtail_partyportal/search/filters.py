"""What a reader asks the search page, read from its address.

Nothing typed is an error for the whole page: what can't be understood is told beside its field, and the search goes
on without it.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from django.http import QueryDict
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from wagtail_partyportal.core.text import normalize

from .choices import CategoryChoice
from .queries import Order, clean_query
from .terms import MAX_QUERY_WORDS
from .tokens import words_of

QUERY_PARAMETER = "q"
SCOPE_PARAMETER = "pham-vi"
CATEGORY_PARAMETER = "chuyen-muc"
SINCE_PARAMETER = "tu-ngay"
UNTIL_PARAMETER = "den-ngay"
ORDER_PARAMETER = "sap-xep"
NEWEST = "moi-nhat"

_VIETNAMESE = re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})", re.ASCII)
_NATIVE = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})", re.ASCII)


@dataclass(frozen=True)
class TypedDate:
    """A date as it was typed; ``day`` is None and ``error`` says why where it can't be used."""

    raw: str = ""
    day: dt.date | None = None
    error: str | Promise = ""

    @property
    def native(self) -> str:
        """The value of a date field; a text that is no date can't be shown in one."""
        return self.day.isoformat() if self.day else ""


@dataclass(frozen=True)
class Filters:
    """The narrowing of a search. ``category_error`` is set when there is no such category."""

    category: CategoryChoice | None = None
    category_error: str | Promise = ""
    since: TypedDate = field(default_factory=TypedDate)
    until: TypedDate = field(default_factory=TypedDate)
    order: Order = "relevance"

    @property
    def first_day(self) -> dt.date | None:
        return None if self._is_wrong_way_round else self.since.day

    @property
    def last_day(self) -> dt.date | None:
        return None if self._is_wrong_way_round else self.until.day

    @property
    def _is_wrong_way_round(self) -> bool:
        return bool(self.since.day and self.until.day and self.since.day > self.until.day)

    @property
    def has_error(self) -> bool:
        return bool(self.category_error or self.since.error or self.until.error)

    @property
    def is_narrowed(self) -> bool:
        """Whether fewer pages are searched than the site has."""
        return self.category is not None or self.first_day is not None or self.last_day is not None

    @property
    def is_open(self) -> bool:
        """Whether the reader must see the fields at once."""
        return self.is_narrowed or self.has_error

    @property
    def parameters(self) -> dict[str, str]:
        """What the addresses of further pages carry: what is used, and nothing that isn't."""
        values = {
            CATEGORY_PARAMETER: self.category.slugs if self.category else "",
            SINCE_PARAMETER: self.first_day.isoformat() if self.first_day else "",
            UNTIL_PARAMETER: self.last_day.isoformat() if self.last_day else "",
            ORDER_PARAMETER: NEWEST if self.order == "newest" else "",
        }
        return {name: value for name, value in values.items() if value}


def read_filters(data: QueryDict, choices: Sequence[CategoryChoice]) -> Filters:
    """Read the filters of an address."""
    category, category_error = _read_category(data.get(CATEGORY_PARAMETER, ""), choices)
    since, until = _read_date(data.get(SINCE_PARAMETER, "")), _read_date(data.get(UNTIL_PARAMETER, ""))
    if since.day and until.day and since.day > until.day:
        until = replace(until, error=_("This day is before the first one: no dates were applied."))
    order: Order = "newest" if data.get(ORDER_PARAMETER) == NEWEST else "relevance"
    return Filters(category, category_error, since, until, order)


def _read_category(raw: str, choices: Sequence[CategoryChoice]) -> tuple[CategoryChoice | None, str | Promise]:
    slugs = clean_query(raw).strip("/")
    if not slugs:
        return None, ""
    found = next((choice for choice in choices if choice.slugs == slugs), None)
    return found, "" if found else _("There is no such category; all of them were searched.")


def _read_date(raw: str) -> TypedDate:
    typed = clean_query(raw)[:40]
    if not typed:
        return TypedDate()
    parts = _VIETNAMESE.fullmatch(typed)
    numbers = [int(part) for part in reversed(parts.groups())] if parts else []
    if native := _NATIVE.fullmatch(typed):
        numbers = [int(part) for part in native.groups()]
    try:
        return TypedDate(typed, dt.date(*numbers))
    except (TypeError, ValueError):
        return TypedDate(typed, error=_("This is no date. Write it like 25/11/2026."))


@dataclass(frozen=True)
class TypedQuery:
    """What was typed into the search field, and what of it is searched for."""

    text: str
    is_cut: bool = False


def read_query_text(raw: str) -> TypedQuery:
    """Read the query; of a long one, of more words than the search looks at, the beginning."""
    pieces = clean_query(raw).split(" ")
    counts = [sum(1 for _word in words_of(piece)) for piece in pieces]
    while len(pieces) > 1 and sum(counts) > MAX_QUERY_WORDS:
        pieces.pop()
        counts.pop()
    text = " ".join(pieces)
    return TypedQuery(text, is_cut=len(text) < len(" ".join(normalize(raw).split())))
