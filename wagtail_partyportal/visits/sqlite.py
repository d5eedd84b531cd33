"""A hit in SQLite, said to Python's own module: Django's way around each statement costs thrice what SQLite does.

The statements are those of ``sql``, as everywhere else.
"""

from __future__ import annotations

import datetime as dt
import sqlite3
from functools import cache, lru_cache
from typing import Any

from django.db.backends.base.base import BaseDatabaseWrapper

from . import sql
from .figures import Hit
from .periods import Period, periods_of
from .queues import turn_to_write

_A_DAY = dt.timedelta(days=1)


def is_open_to(connection: BaseDatabaseWrapper) -> bool:
    """Say whether the connection may be taken past Django: one of SQLite's, in no transaction, watched by nobody."""
    return (
        connection.vendor == "sqlite"
        and not connection.in_atomic_block
        and not connection.execute_wrappers
        and not connection.queries_logged
    )


def count(connection: BaseDatabaseWrapper, hit: Hit) -> tuple[int | None, ...]:
    """Count a hit, commit it, and return the row of ``sql.reading`` that includes it. Raises ``django.db.Error``."""
    connection.ensure_connection()
    bare: sqlite3.Connection = connection.connection
    days = _days(hit.day)
    site_id, page_id, visits = hit.site_id, hit.page_id, int(hit.is_visit)
    write_sites, write_page, write_page_day, read = _statements(connection.alias)
    of_sites = [value for kind, start in days.periods for value in (kind, start, site_id, 0, visits, 1)]
    keys = [value for kind, start in days.shown for value in (kind, start, site_id)]
    with connection.wrap_database_errors:
        with turn_to_write(connection.alias):
            bare.execute("BEGIN IMMEDIATE")  # it can wait for its turn here, and not once it has read
            try:
                bare.execute(write_sites, of_sites)
                bare.execute(write_page, (page_id, site_id, 0, 1))
                bare.execute(write_page_day, (page_id, days.today, site_id, 1))
                bare.execute("COMMIT")
            except BaseException:
                bare.rollback()
                raise
        row: tuple[int | None, ...] = bare.execute(read, (*keys, page_id)).fetchone()
        return row


class _Days:
    """A day as SQLite writes it, the periods to which it belongs, and those whose numbers are shown."""

    def __init__(self, day: dt.date) -> None:
        self.today = day.isoformat()
        self.periods = [(int(kind), start.isoformat()) for kind, start in periods_of(day)]
        self.shown = [*self.periods, (int(Period.DAY), (day - _A_DAY).isoformat())]


_days = lru_cache(maxsize=64)(_Days)


@cache
def _statements(alias: str) -> list[str]:
    rows: list[tuple[sql.Table, int]] = [(sql.SITES, len(Period)), (sql.PAGES, 1), (sql.PAGE_DAYS, 1)]
    written: list[Any] = [sql.upserting(alias, table, number) for table, number in rows]
    return [statement.replace("%s", "?") for statement in (*written, sql.reading(alias, has_page=True))]
