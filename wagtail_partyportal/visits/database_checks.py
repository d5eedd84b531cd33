"""What is unsafe or slow about the database of the counts; docs/reference/checks.md explains each message."""

from __future__ import annotations

import sqlite3
from pathlib import Path

from django.core.checks import CheckMessage, Error, Warning
from django.db import DEFAULT_DB_ALIAS, DatabaseError, connections, router
from django.db.backends.sqlite3.base import DatabaseWrapper as SQLite

from .models import SiteCount
from .routers import counts_alias

_SOUND_WAL = (3, 51, 3)
"""The first SQLite in which two writers can't damage the log that they share; 3.7.0 brought that log."""


def check_alias() -> list[CheckMessage]:
    """E010: a database that DATABASES doesn't have. E011: one of its own, to which nothing sends the counts."""
    alias = counts_alias()
    if alias not in connections:
        return [
            Error(
                f"PARTYPORTAL_VISITS_DATABASE is {alias!r}, which DATABASES does not have.",
                hint=f"DATABASES has: {', '.join(connections)}.",
                id="partyportal.E010",
            )
        ]
    if router.db_for_write(SiteCount) != alias or not router.allow_migrate_model(alias, SiteCount):
        return [
            Error(
                f"The counts belong to the database {alias!r}, but no router sends them there.",
                hint='Add "wagtail_partyportal.visits.routers.VisitsRouter" to DATABASE_ROUTERS, as the first.',
                id="partyportal.E011",
            )
        ]
    return []


def check_sqlite() -> list[CheckMessage]:
    """W012 to W015: a file of SQLite's whose counts are slow to write, or not safe from its own bug. Opens the file."""
    connection = connections[counts_alias()]
    if not isinstance(connection, SQLite) or connection.is_in_memory_db():
        return []
    return [
        *_check_journal(connection),
        *_check_life(connection),
        *_check_file(connection),
        *_check_version(connection),
    ]


def _check_journal(connection: SQLite) -> list[CheckMessage]:
    """W012: without the write-ahead log, readers and writers wait for each other."""
    try:
        with connection.cursor() as cursor:
            journal = cursor.execute("PRAGMA journal_mode").fetchone()[0]
    except DatabaseError:  # there is no file yet, and no folder for it
        return []
    if journal == "wal":
        return []
    return [
        Warning(
            f"The counts' SQLite file is in the journal mode {journal!r}: every view of a page waits for others.",
            hint=f'In DATABASES["{connection.alias}"]["OPTIONS"]: '
            '"init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"',
            id="partyportal.W012",
        )
    ]


def _check_life(connection: SQLite) -> list[CheckMessage]:
    """W013: opening the file anew for each hit takes as long as counting it."""
    if connection.settings_dict["CONN_MAX_AGE"] != 0:
        return []
    return [
        Warning(
            "The counts' SQLite file is opened anew for every view of a page.",
            hint=f'DATABASES["{connection.alias}"]["CONN_MAX_AGE"] = None',
            id="partyportal.W013",
        )
    ]


def _check_file(connection: SQLite) -> list[CheckMessage]:
    """W014: an editor's long save holds up every reader's hit."""
    content = connections[DEFAULT_DB_ALIAS]
    if not isinstance(content, SQLite) or _path(content) != _path(connection):
        return []
    return [
        Warning(
            "The counts are in the SQLite file of the pages: while an editor saves, no view is counted.",
            hint="Give them a file of their own: an entry of DATABASES, PARTYPORTAL_VISITS_DATABASE and the router.",
            id="partyportal.W014",
        )
    ]


def _path(connection: SQLite) -> Path:
    return Path(connection.settings_dict["NAME"]).resolve()


def _check_version(connection: SQLite) -> list[CheckMessage]:
    """W015: the bug in which two writers at the same moment damage the file."""
    if sqlite3.sqlite_version_info >= _SOUND_WAL:
        return []
    return [
        Warning(
            f"SQLite {sqlite3.sqlite_version} can damage a file that several processes write to at the same moment.",
            hint="Use SQLite 3.51.3 or newer, or PostgreSQL, or a single process for web server and commands.",
            id="partyportal.W015",
        )
    ]
