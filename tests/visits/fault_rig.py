"""What the fault tests stand on: processes to kill, a database and a Redis of their own, and the books of every hit.

Every hit has a page id of its own, so that a double has a name.
"""

from __future__ import annotations

import contextlib
import http.client
import itertools
import json
import os
import signal
import socket
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.db import connection

from scripts.services import RedisServer, free_port
from tests.visits.fault_urls import DAY
from wagtail_partyportal.visits.backends import NotCounted
from wagtail_partyportal.visits.buffer import BufferUnavailable, HitBuffer
from wagtail_partyportal.visits.figures import Hit

ROOT = Path(__file__).resolve().parents[2]
ROUNDS = int(os.environ.get("FAULT_ROUNDS", "1"))
"""How often each fault happens; ``make faults`` asks for more."""


Client = contextlib.AbstractContextManager[Callable[[int], bool]]
"""Opens something that sends a hit of a page and says whether it was answered."""


class Database:
    """A database that several processes write."""

    def __init__(self, url: str) -> None:
        self.url = url

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Ask the driver itself: what counts shall not be asked what it counted."""
        if self.url.startswith("sqlite"):
            with contextlib.closing(sqlite3.connect(self.url.removeprefix("sqlite:///"))) as opened:
                return opened.execute(query).fetchall()
        import psycopg

        with psycopg.connect(self.url) as opened:
            return opened.execute(query).fetchall()


@contextlib.contextmanager
def database_beside(folder: Path) -> Iterator[Database]:
    """Make an empty database beside the tests' own, on the same kind of server."""
    name = f"faults_{os.getpid()}"
    if connection.vendor == "sqlite":
        yield Database(f"sqlite:///{folder / name}.sqlite3")
        return
    import psycopg

    server = settings.DATABASES["default"]
    place = f"postgres://{server['USER']}@{server['HOST']}:{server['PORT']}"
    with psycopg.connect(f"{place}/{server['NAME'].removeprefix('test_')}", autocommit=True) as maintenance:
        maintenance.execute(f"CREATE DATABASE {name}")
        try:
            yield Database(f"{place}/{name}")
        finally:
            maintenance.execute(f"DROP DATABASE {name} WITH (FORCE)")


class Zygote:
    """The process of ``fault_zygote``, and what it forked."""

    def __init__(self, database_url: str) -> None:
        environment = os.environ | {
            "DATABASE_URL": database_url,
            "DJANGO_SETTINGS_MODULE": "tests.settings",
            "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "example_project")]),
        }
        environment.pop("REDIS_URL", None)
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.visits.fault_zygote"],
            cwd=ROOT,
            env=environment,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._alive: set[int] = set()

    def order(self, do: str, **details: Any) -> Any:
        assert self._process.stdin and self._process.stdout
        print(json.dumps({"do": do, **details}), file=self._process.stdin, flush=True)
        return json.loads(self._process.stdout.readline())

    def fork(self, do: str, **details: Any) -> int:
        pid = self.order(do, **details)
        self._alive.add(pid)
        return pid

    def wait(self, pid: int) -> int:
        """Return the exit code, or the negative number of the signal that ended it."""
        self._alive.discard(pid)
        return self.order("wait", pid=pid)

    def kill(self, pid: int) -> None:
        os.kill(pid, signal.SIGKILL)
        assert self.wait(pid) == -signal.SIGKILL

    def stop(self, pid: int) -> int:
        """Ask it to end, as a service manager does, and return its exit code."""
        os.kill(pid, signal.SIGTERM)
        return self.wait(pid)

    def kill_rest(self) -> None:
        """Kill what is left; some may have ended by themselves."""
        for pid in sorted(self._alive):
            os.kill(pid, signal.SIGKILL)  # it is still known to the zygote, which hasn't waited for it
            self.wait(pid)

    def close(self) -> None:
        self.kill_rest()
        assert self._process.stdin and self._process.stdout
        self._process.stdin.close()
        assert self._process.wait(timeout=20) == 0
        self._process.stdout.close()


class Books:
    """Which hits were attempted, and which of them were answered."""

    def __init__(self) -> None:
        self._pages = itertools.count(1)
        self.attempted: set[int] = set()
        self.answered: set[int] = set()

    def enter(self, attempt: Callable[[int], bool]) -> None:
        """Attempt one hit; ``attempt`` returns whether it was answered."""
        page_id = next(self._pages)
        self.attempted.add(page_id)
        if attempt(page_id):
            self.answered.add(page_id)

    @contextlib.contextmanager
    def clients(self, number: int, client: Callable[[], Client]) -> Iterator[None]:
        """Let so many clients hit without a pause while the block runs."""
        over = threading.Event()

        def hit() -> None:
            with client() as attempt:
                while not over.is_set():
                    self.enter(attempt)

        threads = [threading.Thread(target=hit) for _ in range(number)]
        for thread in threads:
            thread.start()
        try:
            yield
        finally:
            over.set()
            for thread in threads:
                thread.join(timeout=20)
                assert not thread.is_alive()


class Rig:
    """One database, one Redis, the processes between them, and the books."""

    def __init__(self, zygote: Zygote, database: Database, redis: RedisServer) -> None:
        self.zygote = zygote
        self.database = database
        self.redis = redis
        self.buffer = HitBuffer(redis.url)
        self.books = Books()

    def close(self) -> None:
        try:
            self.zygote.kill_rest()
        finally:
            self.redis.kill()
            self.buffer.pool.disconnect()

    def fork(self, do: str, **details: Any) -> int:
        return self.zygote.fork(do, redis=self.redis.url, **details)

    def hit(self, page_id: int) -> bool:
        """Count in the buffer; no web process between."""
        try:
            self.buffer.count(Hit(site_id=1, page_id=page_id, is_visit=True, day=DAY))
        except (NotCounted, BufferUnavailable):
            return False
        return True

    @contextlib.contextmanager
    def client(self) -> Iterator[Callable[[int], bool]]:
        yield self.hit

    def hits(self, number: int) -> None:
        for _ in range(number):
            self.books.enter(self.hit)

    @contextlib.contextmanager
    def web(self, **details: Any) -> Iterator[Web]:
        """Run a web process while the block runs."""
        server = Web(self, details)
        server.start()
        try:
            yield server
        finally:
            server.kill()

    def drain(self) -> None:
        assert self.zygote.wait(self.fork("drain")) == 0

    def counted(self) -> dict[int, int]:
        """Return the views of each page in the database."""
        return dict(self.database.rows("SELECT page_id, views FROM partyportal_pagecount"))

    def applied(self) -> int:
        """Return how many hits have come through the buffer into the database."""
        return sum(hits for (hits,) in self.database.rows("SELECT hits FROM partyportal_appliedbatch"))

    def check_books(self, *, may_lose: bool = False) -> None:
        """Drain, and compare: nothing answered is lost, nothing is there twice, and all tables say the same."""
        self.drain()
        assert self.buffer.waiting() == [] and self.buffer.buffered() == 0
        counted = self.counted()
        assert {page: views for page, views in counted.items() if views != 1} == {}, "counted twice"
        assert may_lose or self.books.answered - counted.keys() == set(), "answered and lost"
        assert counted.keys() - self.books.attempted == set(), "counted out of nothing"
        assert dict(self.database.rows("SELECT page_id, views FROM partyportal_pageday")) == counted
        periods = self.database.rows("SELECT kind, visits, views FROM partyportal_sitecount ORDER BY kind")
        assert periods == [(kind, len(counted), len(counted)) for kind in range(5)]


@contextlib.contextmanager
def zygote_for(database: Database) -> Iterator[Zygote]:
    zygote = Zygote(database.url)
    try:
        yield zygote
    finally:
        zygote.close()


@contextlib.contextmanager
def rig_between(zygote: Zygote, database: Database, folder: Path, appendfsync: str = "always") -> Iterator[Rig]:
    """Set up empty tables and an empty Redis with its files in a folder; by default one that loses nothing."""
    zygote.order("make_tables")
    redis = RedisServer(folder, appendonly="yes", appendfsync=appendfsync)
    redis.start()
    rig = Rig(zygote, database, redis)
    try:
        yield rig
    finally:
        rig.close()


class Web:
    """A web process that counts hits, and its clients."""

    def __init__(self, rig: Rig, details: dict[str, Any]) -> None:
        self.rig = rig
        self.port = free_port()
        self.details = details
        self._pid: int | None = None

    def start(self) -> None:
        self._pid = self.rig.fork("serve", port=self.port, **self.details)
        wait_until(lambda: self.is_listening)

    def kill(self) -> None:
        if self._pid is not None:
            self.rig.zygote.kill(self._pid)
            self._pid = None

    @property
    def is_listening(self) -> bool:
        with socket.socket() as probe:
            return probe.connect_ex(("127.0.0.1", self.port)) == 0

    @contextlib.contextmanager
    def client(self) -> Iterator[Callable[[int], bool]]:
        line = http.client.HTTPConnection("127.0.0.1", self.port, timeout=10)

        def attempt(page_id: int) -> bool:
            try:
                line.request("GET", f"/{page_id}/")
                answer = line.getresponse()
                answer.read()
            except (OSError, http.client.HTTPException):
                line.close()
                time.sleep(0.02)
                return False
            return answer.status == 200

        try:
            yield attempt
        finally:
            line.close()


def wait_until(is_true: Callable[[], bool], seconds: float = 15) -> None:
    """Return once it is true; that it takes too long is the failure."""
    deadline = time.monotonic() + seconds
    while not is_true():
        assert time.monotonic() < deadline, "nothing happened"
        time.sleep(0.01)
