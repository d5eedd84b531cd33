"""Faults that take minutes: databases that are killed, disks that forget. Only ``make faults`` runs them."""

from __future__ import annotations

import random
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from scripts.services import PostgreSQLServer, RedisServer
from tests.visits.fault_rig import ROUNDS, Database, Zygote, rig_between, wait_until, zygote_for
from tests.visits.fault_zygote import DATABASE_BACKEND, REDIS_BACKEND

DURABLE = {"listen_addresses": "127.0.0.1", "unix_socket_directories": "", "synchronous_commit": "on"}


@pytest.fixture(scope="module")
def postgresql() -> Iterator[PostgreSQLServer]:
    # Not in pytest's own folder, which the server's account may not enter.
    with tempfile.TemporaryDirectory(prefix="partyportal-postgresql-", ignore_cleanup_errors=True) as folder:
        server = PostgreSQLServer(Path(folder), DURABLE)
        try:
            server.create()
            yield server
        finally:
            server.stop()


@pytest.mark.parametrize("backend", [REDIS_BACKEND, DATABASE_BACKEND], ids=["redis", "database"])
@pytest.mark.parametrize("synchronous_commit", ["on", "off"])
def test_postgresql_killed_loses_nothing_that_was_flushed(
    postgresql: PostgreSQLServer, tmp_path: Path, backend: str, synchronous_commit: str
) -> None:
    """With synchronous_commit off, PostgreSQL may forget hits that it counted itself, but no batch that was removed."""
    postgresql.options["synchronous_commit"] = synchronous_commit
    postgresql.stop()
    postgresql.start()
    database = Database(postgresql.url)
    with zygote_for(database) as zygote, rig_between(zygote, database, tmp_path) as rig:
        with rig.web(backend=backend) as web, rig.books.clients(4, web.client):
            for _ in range(ROUNDS):
                answered = len(rig.books.answered)
                wait_until(lambda answered=answered: len(rig.books.answered) >= answered + 100)
                time.sleep(random.uniform(0, 0.3))
                postgresql.kill()
                postgresql.start()
        rig.check_books(may_lose=backend == DATABASE_BACKEND and synchronous_commit == "off")


def test_redis_killed_while_it_writes_once_a_second_counts_nothing_twice(
    zygote: Zygote, database: Database, tmp_path: Path
) -> None:
    with rig_between(zygote, database, tmp_path, appendfsync="everysec") as rig:
        with rig.web() as web, rig.books.clients(4, web.client):
            for _ in range(ROUNDS):
                applied = rig.applied()
                wait_until(lambda applied=applied: rig.applied() > applied)
                rig.redis.kill()
                rig.redis.start()
        rig.check_books(may_lose=True)


def test_disk_that_forgets_the_last_moments_counts_nothing_twice(
    zygote: Zygote, database: Database, tmp_path: Path
) -> None:
    """A loss of power imitated: Redis comes back with its file as it was up to 1.5 seconds earlier."""
    with rig_between(zygote, database, tmp_path, appendfsync="everysec") as rig:
        for _ in range(2):
            rig.fork("flush_for_ever")
        with rig.books.clients(2, rig.client):
            for _ in range(ROUNDS):
                applied = rig.applied()
                with earlier_files(rig.redis) as go_back:
                    wait_until(lambda applied=applied: rig.applied() > applied)
                    rig.redis.kill()
                    go_back()
                rig.redis.start()
                rig.zygote.kill_rest()  # they don't outlive a server that is away
                for _ in range(2):
                    rig.fork("flush_for_ever")
        rig.zygote.kill_rest()
        rig.check_books(may_lose=True)
        assert len(rig.books.answered) > len(rig.counted()) > 0  # the disk did forget something


@contextmanager
def earlier_files(server: RedisServer, seconds: float = 1.5) -> Iterator[object]:
    """Copy the server's append-only files all the time; yield what puts back those of ``seconds`` ago."""
    live, copies = server.folder / "appendonlydir", server.folder / "earlier"
    taken: list[tuple[float, Path]] = []
    over = threading.Event()

    def copy() -> None:
        while not over.wait(0.1):
            target = copies / str(len(taken))
            shutil.copytree(live, target)
            taken.append((time.monotonic(), target))

    def go_back() -> None:
        over.set()
        thread.join()
        limit = time.monotonic() - seconds
        _moment, chosen = next(one for one in taken if one[0] >= limit)
        shutil.rmtree(live)
        shutil.copytree(chosen, live)

    thread = threading.Thread(target=copy)
    thread.start()
    try:
        yield go_back
    finally:
        over.set()
        thread.join()
        shutil.rmtree(copies, ignore_errors=True)


def test_two_flushers_share_a_rig_with_a_web_process_that_dies(
    zygote: Zygote, database: Database, tmp_path: Path
) -> None:
    """Everybody at once: web process and two flushers, killed at random."""
    with rig_between(zygote, database, tmp_path) as rig:
        flushers = [rig.fork("flush_for_ever") for _ in range(2)]
        with rig.web() as web, rig.books.clients(4, web.client):
            for number in range(10 * ROUNDS):
                answered = len(rig.books.answered)
                wait_until(lambda answered=answered: len(rig.books.answered) > answered + 10)
                time.sleep(random.uniform(0, 0.1))
                rig.zygote.kill(flushers[number % 2])
                if number % 3 == 0:
                    web.kill()
                    web.start()
                flushers[number % 2] = rig.fork("flush_for_ever")
        for flusher in flushers:
            rig.zygote.kill(flusher)
        rig.check_books()
        assert len(rig.books.answered) > 100


def test_rig_finds_a_double(zygote: Zygote, database: Database, tmp_path: Path) -> None:
    """The books are no decoration: a hit that is counted twice fails."""
    with rig_between(zygote, database, tmp_path) as rig:
        rig.hits(5)
        rig.hit(3)
        with pytest.raises(AssertionError, match="counted twice"):
            rig.check_books()


def test_rig_finds_a_loss(zygote: Zygote, database: Database, tmp_path: Path) -> None:
    with rig_between(zygote, database, tmp_path) as rig:
        rig.hits(5)
        rig.books.answered.add(6)
        with pytest.raises(AssertionError, match="answered and lost"):
            rig.check_books()
