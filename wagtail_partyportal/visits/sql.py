"""The text of the counter's statements, in what PostgreSQL and SQLite have in common; made of our own names only."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from django.db import connections, models

from .models import PageCount, PageDay, SiteCount
from .periods import Period


@dataclass(frozen=True, eq=False)
class Table:
    """A table of counts: its key, what every write says anew, what only a new row takes, and what is added up."""

    model: type[models.Model]
    key: tuple[str, ...]
    latest: tuple[str, ...]
    once: tuple[str, ...]
    sums: tuple[str, ...]

    @property
    def fields(self) -> tuple[str, ...]:
        """The order in which a row's values are passed."""
        return self.key + self.latest + self.once + self.sums


SITES = Table(SiteCount, ("kind", "start", "site_id"), (), ("opening",), ("visits", "views"))
PAGES = Table(PageCount, ("page_id",), ("site_id",), ("opening",), ("views",))
PAGE_DAYS = Table(PageDay, ("page_id", "day"), (), ("site_id",), ("views",))


@cache
def upserting(alias: str, table: Table, rows: int) -> str:
    """Return the INSERT of so many rows that adds to those that exist."""
    return _upserting(alias, table, "VALUES " + ", ".join([f"({_places(table)})"] * rows))


@cache
def counting(alias: str) -> str:
    """Return PostgreSQL's one statement of a hit: it writes the rows of ``upserting`` and answers like ``reading``.

    Its parameters: the five rows of ``SITES``, that of ``PAGES``, that of ``PAGE_DAYS``, the key of yesterday's row.
    PostgreSQL promises no order between the parts of a WITH, so each asks for what the one before it has done.
    """
    sites, pages = _Names(SITES, alias), _Names(PAGES, alias)
    page_after_sites = f"SELECT {_places(PAGES)} FROM (SELECT count(*) FROM site) AS done"
    day_after_page = f"SELECT {_places(PAGE_DAYS)} FROM (SELECT count(*) FROM page) AS done"
    counted = [f"(SELECT shown FROM site WHERE kind = {kind})" for kind in Period.values]
    return (
        f"WITH site AS ({upserting(alias, SITES, len(Period))}"
        f" RETURNING {sites.column('kind')} AS kind, {_shown(sites, 'visits')} AS shown),"
        f" page AS ({_upserting(alias, PAGES, page_after_sites)} RETURNING {_shown(pages, 'views')} AS shown),"
        f" page_day AS ({_upserting(alias, PAGE_DAYS, day_after_page)})"
        f" SELECT {', '.join(counted)}, {_number(sites, 'visits')}, (SELECT shown FROM page)"
    )


@cache
def reading(alias: str, has_page: bool) -> str:
    """Return the query of all numbers shown, each by a primary key, NULL where there is no row; of any database.

    Its one row: the five periods, yesterday, and the page if it has one. Its parameters: their keys.
    """
    sites, pages = _Names(SITES, alias), _Names(PAGES, alias)
    numbers = [_number(sites, "visits")] * (len(Period) + 1)
    if has_page:
        numbers.append(_number(pages, "views"))
    return f"SELECT {', '.join(numbers)}{connections[alias].features.bare_select_suffix}"


@dataclass(frozen=True)
class _Names:
    """A table and its columns as a database writes them."""

    of: Table
    alias: str

    @property
    def table(self) -> str:
        return self._quoted(self.of.model._meta.db_table)

    def column(self, field: str) -> str:
        return self._quoted(field)  # no field of a count is a relation or has a db_column

    def columns(self, fields: Iterable[str]) -> list[str]:
        return [self.column(field) for field in fields]

    def _quoted(self, name: str) -> str:
        return str(connections[self.alias].ops.quote_name(name))


def _places(table: Table) -> str:
    return ", ".join(["%s"] * len(table.fields))


def _upserting(alias: str, table: Table, values: str) -> str:
    names = _Names(table, alias)
    changes = [f"{name} = EXCLUDED.{name}" for name in names.columns(table.latest)]
    changes += [f"{name} = {names.table}.{name} + EXCLUDED.{name}" for name in names.columns(table.sums)]
    return (
        f"INSERT INTO {names.table} ({', '.join(names.columns(table.fields))}) {values}"
        f" ON CONFLICT ({', '.join(names.columns(table.key))}) DO UPDATE SET {', '.join(changes)}"
    )


def _number(names: _Names, counted: str) -> str:
    key = " AND ".join(f"{name} = %s" for name in names.columns(names.of.key))
    return f"(SELECT {_shown(names, counted)} FROM {names.table} WHERE {key})"


def _shown(names: _Names, counted: str) -> str:
    return f"{names.column('opening')} + {names.column(counted)}"
