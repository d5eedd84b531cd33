"""Writers of one SQLite file standing in line.

SQLite has one writer at a time and no line: who finds the file locked sleeps and tries again, so that under load a
few wait very long and the file idles between two commits. Here they wait for each other, which wakes the next one at
once: with ``synchronous=FULL`` about twice the hits a second, and a seventh of the longest waits. Where no commit waits
for the disk (NORMAL), the line would cost more than it saves.

SQLite's own lock is what makes the counts right; this is about the order only.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from typing import IO

from django.db import OperationalError, connections
from django.db.backends.sqlite3.base import DatabaseWrapper as SQLite

try:
    import fcntl
except ImportError:  # not on Windows: there only the threads of each process stand in line
    fcntl = None  # type: ignore[assignment]

_SUFFIX = "-queue"
_SECONDS = 5.0  # SQLite's own patience by default
_FULL = 2  # what PRAGMA synchronous says; EXTRA is 3
_threads: dict[str, threading.Lock] = {}
_is_slow: dict[str, bool] = {}


class QueueTimeout(OperationalError):
    """The writers in front took too long; the database itself would have said that it is locked."""


def turn_to_write(alias: str) -> AbstractContextManager[None]:
    """Wait for this thread's turn to write into a database; at once, unless that is a file of SQLite's in mode FULL.

    Raises QueueTimeout after as long as SQLite itself would wait for a lock. Inside a transaction nobody stands in
    line: it may hold the very lock that the first one in the line waits for.
    """
    connection = connections[alias]
    if not isinstance(connection, SQLite) or connection.in_atomic_block or connection.is_in_memory_db():
        return nullcontext()
    settings = connection.settings_dict
    path = str(settings["NAME"])
    if not _waits_for_the_disk(connection, path):
        return nullcontext()
    return _turn(path, float(settings["OPTIONS"].get("timeout", _SECONDS)))


def _waits_for_the_disk(connection: SQLite, path: str) -> bool:
    """Say whether a commit returns from the disk only; asked once, for all connections have the same settings."""
    if path not in _is_slow:
        with connection.cursor() as cursor:
            _is_slow[path] = cursor.execute("PRAGMA synchronous").fetchone()[0] >= _FULL
    return _is_slow[path]


@contextmanager
def _turn(path: str, seconds: float) -> Iterator[None]:
    threads = _threads.setdefault(path, threading.Lock())
    if not threads.acquire(timeout=seconds):
        raise QueueTimeout(f"no turn to write within {seconds:g} seconds")
    try:
        # Opened each time, which is cheap beside a commit: a lock that is kept open would be shared with forks.
        with open(f"{path}{_SUFFIX}", "ab") as line:
            _lock(line)
            try:
                yield
            finally:
                _unlock(line)
    finally:
        threads.release()


def _lock(line: IO[bytes]) -> None:
    if fcntl is not None:
        fcntl.flock(line, fcntl.LOCK_EX)


def _unlock(line: IO[bytes]) -> None:
    """Unlock rather than leave it to the file's closing, for a process that was forked meanwhile has it open too."""
    if fcntl is not None:
        fcntl.flock(line, fcntl.LOCK_UN)


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_threads.clear)  # another thread may have held one, and the child has none
