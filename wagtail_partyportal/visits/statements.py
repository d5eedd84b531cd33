"""What writes and reads the counts: one place, every database.

Django's ``bulk_create(update_conflicts=True)`` can't add to the old value, so the databases that know
``INSERT … ON CONFLICT DO UPDATE`` (PostgreSQL, SQLite) get it written by hand, and the others an UPDATE first.

Whoever writes locks rows in the same order, so nobody waits in a circle: sites before pages, totals before days, and
within a table by its key.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

from django.db import connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from django.db.models import F

from . import sql, sqlite
from .figures import Figures, Hit
from .periods import Period, periods_of
from .queues import turn_to_write
from .routers import counts_alias
from .sql import PAGE_DAYS, PAGES, SITES, Table

_A_DAY = dt.timedelta(days=1)
_ROWS = 500
"""Rows of one statement: far below every database's limit of parameters."""


SiteSums = Mapping[tuple[int, dt.date], tuple[int, int]]
"""Visits and views that were gained, by site and day."""

PageSums = Mapping[tuple[int, int, dt.date], int]
"""Views that were gained, by site, page and day."""


def count(hit: Hit) -> Figures:
    """Count a hit and return the numbers that include it; committed on return, unless in a transaction of the caller.

    One statement in PostgreSQL; elsewhere a transaction as short as can be, and the reading after it. Raises
    ``django.db.Error`` when the database didn't confirm it.
    """
    connection = connections[counts_alias()]
    if connection.features.supports_update_conflicts_with_target:
        if connection.vendor == "postgresql":
            return _count_at_once(connection, hit)
        if sqlite.is_open_to(connection):
            return _figures(sqlite.count(connection, hit))
    _write(connection, _rows_of_hit(hit))
    return read(hit.site_id, hit.day, hit.page_id)


def read(site_id: int, day: dt.date, page_id: int | None = None) -> Figures:
    """Return a site's numbers as of a day, and a page's views: rows by their primary keys, in one query."""
    connection = connections[counts_alias()]
    keys: list[_Row] = [(int(kind), start, site_id) for kind, start in periods_of(day)]
    keys.append((int(Period.DAY), day - _A_DAY, site_id))
    if page_id is not None:
        keys.append((page_id,))
    with connection.cursor() as cursor:
        cursor.execute(sql.reading(connection.alias, page_id is not None), _parameters(connection, keys))
        return _figures(cursor.fetchone())


def apply(site_sums: SiteSums, page_sums: PageSums) -> None:
    """Add many hits to the counts in one transaction: the caller's, where it has one. Several days may be mixed.

    The transaction begins with a write: SQLite can wait for its turn then, and can't once it has read.
    """
    _write(connections[counts_alias()], _rows_of(site_sums, page_sums))


def _write(connection: BaseDatabaseWrapper, rows: _RowsByTable) -> None:
    write = _upserts if connection.features.supports_update_conflicts_with_target else _updates_or_inserts
    steps = list(write(connection, rows))
    if steps:
        with turn_to_write(connection.alias), transaction.atomic(using=connection.alias, savepoint=False):
            for step in steps:
                step()


# --- Rows ------------------------------------------------------------------------------------------------


_Row = tuple[Any, ...]
"""Values in the order of ``Table.fields``."""

_RowsByTable = Iterable[tuple[Table, list[_Row]]]
_Step = Callable[[], None]
"""A statement with everything prepared, so that nothing but the database is waited for while rows are locked."""


def _rows_of(site_sums: SiteSums, page_sums: PageSums) -> _RowsByTable:
    """Yield each table's rows in the order of their keys, no key twice."""
    sites: defaultdict[tuple[int, dt.date, int], tuple[int, int]] = defaultdict(lambda: (0, 0))
    for (site_id, day), (visits, views) in site_sums.items():
        for kind, start in periods_of(day):
            former = sites[int(kind), start, site_id]
            sites[int(kind), start, site_id] = (former[0] + visits, former[1] + views)
    pages: defaultdict[int, int] = defaultdict(int)
    days: defaultdict[tuple[int, dt.date], int] = defaultdict(int)
    site_of: dict[int, int] = {}
    for (site_id, page_id, day), views in page_sums.items():
        pages[page_id] += views
        days[page_id, day] += views
        site_of[page_id] = site_id
    yield SITES, [(*key, 0, *sums) for key, sums in sorted(sites.items())]
    yield PAGES, [(page_id, site_of[page_id], 0, views) for page_id, views in sorted(pages.items())]
    yield PAGE_DAYS, [(*key, site_of[key[0]], views) for key, views in sorted(days.items())]


def _rows_of_hit(hit: Hit) -> _RowsByTable:
    """Return what ``_rows_of`` would yield for one view, without adding anything up."""
    visits = int(hit.is_visit)
    return (
        (SITES, [(int(kind), start, hit.site_id, 0, visits, 1) for kind, start in periods_of(hit.day)]),
        (PAGES, [(hit.page_id, hit.site_id, 0, 1)]),
        (PAGE_DAYS, [(hit.page_id, hit.day, hit.site_id, 1)]),
    )


def _parameters(connection: BaseDatabaseWrapper, rows: Iterable[_Row]) -> list[Any]:
    as_date = connection.ops.adapt_datefield_value
    return [as_date(value) if isinstance(value, dt.date) else value for row in rows for value in row]


# --- Writing ---------------------------------------------------------------------------------------------


def _upserts(connection: BaseDatabaseWrapper, rows: _RowsByTable) -> Iterator[_Step]:
    for table, all_rows in rows:
        for first in range(0, len(all_rows), _ROWS):
            some = all_rows[first : first + _ROWS]
            statement = sql.upserting(connection.alias, table, len(some))
            yield partial(_execute, connection, statement, _parameters(connection, some))


def _execute(connection: BaseDatabaseWrapper, statement: str, parameters: list[Any]) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, parameters)


def _updates_or_inserts(connection: BaseDatabaseWrapper, rows: _RowsByTable) -> Iterator[_Step]:
    for table, all_rows in rows:
        for row in all_rows:
            yield partial(_update_or_insert, connection.alias, table, dict(zip(table.fields, row, strict=True)))


def _update_or_insert(alias: str, table: Table, values: dict[str, Any]) -> None:
    """Add to a row in the ORM's words; who loses the race to insert it adds to the winner's."""
    manager = table.model._default_manager.using(alias)
    found = manager.filter(**{name: values[name] for name in table.key})
    added = {name: F(name) + values[name] for name in table.sums}
    added |= {name: values[name] for name in table.latest}
    if not found.update(**added):
        empty = values | dict.fromkeys(table.sums, 0)
        manager.bulk_create([table.model(**empty)], ignore_conflicts=True)
        found.update(**added)


def _count_at_once(connection: BaseDatabaseWrapper, hit: Hit) -> Figures:
    rows = [row for _table, rows in _rows_of_hit(hit) for row in rows]
    rows.append((int(Period.DAY), hit.day - _A_DAY, hit.site_id))
    with connection.cursor() as cursor:
        cursor.execute(sql.counting(connection.alias), _parameters(connection, rows))
        return _figures(cursor.fetchone())


def _figures(numbers: Sequence[int | None]) -> Figures:
    """Read the row of ``sql.reading``."""
    total, year, month, week, today, yesterday, *page_views = (number or 0 for number in numbers)
    return Figures(total, today, yesterday, week, month, year, *page_views)
