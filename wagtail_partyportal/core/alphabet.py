"""Vietnamese alphabetical order: a ă â b c d đ e ê …, and among equal letters ngang huyền hỏi ngã sắc nặng.

Python sorts with ``sort_key``, the database with ``alphabetical``: PostgreSQL by its ICU collation, SQLite by
``sort_key``, which each of its connections is taught. Both are the order of Unicode's collation for Vietnamese.
"""

from __future__ import annotations

import unicodedata
from functools import lru_cache
from typing import Any

from django.db.models import F, Func, QuerySet
from django.db.models.sql.compiler import SQLCompiler

from .text import normalize

_SPACE, _SIGN, _DIGIT, _FIRST_LETTER, _OTHER = "\x01", "\x02", "\x03", 0x10, "\x7f"
_LETTERS = {letter: chr(_FIRST_LETTER + rank) for rank, letter in enumerate("aăâbcdđeêfghijklmnoôơpqrstuưvwxyz")}
_TONES = {"\u0300": "1", "\u0309": "2", "\u0303": "3", "\u0301": "4", "\u0323": "5"}
_TAUGHT = "partyportal_vi"
_REMEMBERED = 20_000  # keys, of some 300 bytes each: a sort of so many rows asks for each key a dozen times

SortKey = tuple[str, str, str]


def sort_key(text: str) -> SortKey:
    """Return what to sort a name or a title by: its letters without tones and case, then the tones, then itself."""
    letters: list[str] = []
    tones: list[str] = []
    written = normalize(text)
    for character in written.casefold():
        marks = unicodedata.normalize("NFD", character)
        tone = next((_TONES[mark] for mark in marks if mark in _TONES), "0")
        letter = unicodedata.normalize("NFC", "".join(mark for mark in marks if mark not in _TONES))
        if not letter:  # a tone on a letter without a composed form: Mường and Cơ Tu have such
            tones[-1:] = [tone]
            continue
        letters += [_place(one) for one in letter]
        tones += tone * len(letter)
    return "".join(letters), "".join(tones), written


def _place(letter: str) -> str:
    """Return what stands for a letter in a key: blanks first, then signs, digits, Vietnamese letters and all others."""
    if letter in _LETTERS:
        return _LETTERS[letter]
    if letter.isspace():
        return _SPACE
    if letter.isdigit():
        return _DIGIT + letter
    return (_OTHER if letter.isalpha() else _SIGN) + letter


_remembered_key = lru_cache(maxsize=_REMEMBERED)(sort_key)


class Alphabetical(Func):
    """A text column in Vietnamese order; in the database's own order where that is neither of the two we know."""

    template = "%(expressions)s"

    def as_postgresql(self, compiler: SQLCompiler, connection: Any, **context: Any) -> Any:
        return self.as_sql(compiler, connection, template=_collated("vi-x-icu"), **context)

    def as_sqlite(self, compiler: SQLCompiler, connection: Any, **context: Any) -> Any:
        return self.as_sql(compiler, connection, template=_collated(_TAUGHT), **context)


def _collated(collation: str) -> str:
    return f'%(expressions)s COLLATE "{collation}"'


def alphabetical(field: str) -> Alphabetical:
    """Return a field for ``order_by``, in Vietnamese order."""
    return Alphabetical(F(field))


class AlphabeticalListing:
    """For a list of the admin: a column of names, or of titles, is sorted in Vietnamese order."""

    names: dict[str, tuple[str, ...]] = {"title": ("title",), "name": ("name",)}
    """The fields that each of these orders goes by."""

    ordering: Any
    is_searching: bool

    def order_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        """Order the rows as asked; where they are found by searching, the search engine has to."""
        wanted = self.ordering if isinstance(self.ordering, str) else ""
        fields = self.names.get(wanted.removeprefix("-"), ())
        if not fields or self.is_searching:
            ordered: QuerySet[Any] = super().order_queryset(queryset)  # type: ignore[misc]
            return ordered
        columns = [alphabetical(field) for field in fields]
        return queryset.order_by(*(one.desc() if wanted[0] == "-" else one.asc() for one in columns), "pk")


def teach_connection(connection: Any, **_signal: Any) -> None:
    """Teach a new connection to SQLite the order; PostgreSQL knows it."""
    if connection.vendor == "sqlite":
        connection.connection.create_collation(_TAUGHT, _compare)


def _compare(one: str, other: str) -> int:
    first, second = _remembered_key(one), _remembered_key(other)
    return (first > second) - (first < second)
