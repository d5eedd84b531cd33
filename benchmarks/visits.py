"""Measure what a counted hit costs beside an empty view of the same server, and whether every answered hit is counted.

``python -m benchmarks visits``: 16 clients on 63 sites, through gunicorn, with the counts in SQLite (FULL, NORMAL), in
PostgreSQL and in Redis. Every way is measured in turn with the empty view, on one server, in rounds. ``--hits 100000``
then sends that many hits more.

The empty view answers a GET behind Django's own seven middlewares; a hit takes the short way of ``VisitsMiddleware``,
as the documentation tells projects to let it. "share" is of hits a second to empty answers a second, "CPU" what the web
processes (not the store, not the clients) take for one empty answer and for one hit: where others use the machine too,
it is the steadier of the two.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.clients import Load, load
from scripts.services import PostgreSQLServer, RedisServer, free_port, wait_for

ROOT = Path(__file__).resolve().parent.parent
CLIENTS, WORKERS, THREADS = 16, 2, 4
BACKENDS = "wagtail_partyportal.visits.backends"
DATABASE, REDIS = f"{BACKENDS}.database.DatabaseBackend", f"{BACKENDS}.redis.RedisBackend"
AS_IT_COMES = {"listen_addresses": "127.0.0.1", "unix_socket_directories": ""}
"""PostgreSQL's own settings: what is committed is on the disk."""
MOST_OF_BOX = 1.2
EMPTY, COUNTED = b"", b'"c":1'
"""What the answers must contain."""

Environment = dict[str, str]


@dataclass(frozen=True)
class Goal:
    """A figure, and what it must be."""

    what: str
    value: float
    limit: float
    is_least: bool

    @property
    def is_met(self) -> bool:
        return self.value >= self.limit if self.is_least else self.value <= self.limit

    def __str__(self) -> str:
        sign = "met   " if self.is_met else "MISSED"
        return f"  {sign}  {self.what:52}{self.value:6.2f}  goal {'≥' if self.is_least else '≤'} {self.limit:g}"


# --- The ways to count -----------------------------------------------------------------------------------


@contextmanager
def sqlite_full(folder: Path) -> Iterator[Environment]:
    yield {"COUNTS_BACKEND": DATABASE, "VISITS_FILE": str(folder / "full.sqlite3"), "COUNTS_SYNCHRONOUS": "FULL"}


@contextmanager
def sqlite_normal(folder: Path) -> Iterator[Environment]:
    yield {"COUNTS_BACKEND": DATABASE, "VISITS_FILE": str(folder / "normal.sqlite3"), "COUNTS_SYNCHRONOUS": "NORMAL"}


@contextmanager
def in_postgresql(_folder: Path) -> Iterator[Environment]:
    # Not in our folder: PostgreSQL runs as somebody else, who may not look into it.
    with tempfile.TemporaryDirectory(prefix="partyportal-visits-postgresql-", ignore_cleanup_errors=True) as own:
        server = PostgreSQLServer(Path(own), AS_IT_COMES)
        try:
            server.create()
            yield {"COUNTS_BACKEND": DATABASE, "COUNTS_URL": server.url}
        finally:
            server.stop()


@contextmanager
def in_redis(folder: Path) -> Iterator[Environment]:
    """Redis with the append-only file written once a second, flushed into SQLite by the web processes."""
    server = RedisServer(folder, appendonly="yes", appendfsync="everysec")
    server.start()
    try:
        yield {"COUNTS_BACKEND": REDIS, "COUNTS_REDIS": server.url, "VISITS_FILE": str(folder / "redis.sqlite3")}
    finally:
        server.kill()


@dataclass(frozen=True)
class Way:
    """A way to count, and its least hits a second as a share of the empty view's answers."""

    least: float
    environment: Callable[[Path], Any]


WAYS = {
    "sqlite-full": Way(0.30, sqlite_full),
    "sqlite-normal": Way(0.50, sqlite_normal),
    "postgresql": Way(0.30, in_postgresql),
    "redis": Way(0.70, in_redis),
}

# --- Measuring -------------------------------------------------------------------------------------------


def main(arguments: list[str] | None = None) -> int:
    options = _parse(arguments)
    with tempfile.TemporaryDirectory(prefix="partyportal-visits-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        hits = [_request(**each) for each in _inside_django(folder, {"COUNTS_BACKEND": DATABASE}, "world")]
        print(f"{CLIENTS} clients, {len(hits)} sites, {WORKERS} processes of {THREADS} threads")
        print(
            f"  {'':16}{'empty/s':>9}{'hits/s':>9}{'share':>7}{'CPU µs':>14}{'p99 ms':>8}{'answered':>10}{'counted':>9}"
        )
        goals: list[Goal] = []
        for way in options.ways:
            with WAYS[way].environment(folder) as environment:
                goals += _measure(folder, way, environment, hits, options)
        goals.append(_measure_box(folder))
    print("\nGoals:", *goals, sep="\n")
    missed = sum(not goal.is_met for goal in goals)
    return 1 if missed and options.strict else 0


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks visits", description=__doc__)
    parser.add_argument("--ways", nargs="+", choices=WAYS, default=list(WAYS))
    parser.add_argument("--rounds", type=int, default=5, metavar="N")
    parser.add_argument("--seconds", type=float, default=4, metavar="N", help="of each sample (default: 4)")
    parser.add_argument("--hits", type=int, default=0, metavar="N", help="send so many more, to compare the counts")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a goal is missed")
    return parser.parse_args(arguments)


def _measure(
    folder: Path, way: str, environment: Environment, hits: list[bytes], options: argparse.Namespace
) -> list[Goal]:
    """Print a way's line and return its goals: the speed, and that what was answered is what was counted."""
    _inside_django(folder, environment, "tables")
    samples: list[Load] = []
    floors: list[float] = []
    costs: dict[bytes, list[float]] = {EMPTY: [], COUNTED: []}
    empty = [b"GET /empty/ HTTP/1.1\r\nHost: tinh0.localhost\r\n\r\n"]
    with _serving(folder, environment) as server:

        def sample(requests: list[bytes], expected: bytes, seconds: float = options.seconds, count: int = 0) -> Load:
            before = server.cpu_seconds()
            done = load(server.port, requests, expected, clients=CLIENTS, seconds=seconds, count=count)
            if seconds == options.seconds:
                costs[expected].append((server.cpu_seconds() - before) / max(done.good, 1))
            return done

        # Every process has to meet every site before it is warm.
        everything = [sample(hits, COUNTED, seconds=0, count=8 * WORKERS * len(hits))]
        sample(empty, EMPTY, seconds=0, count=1000)
        for _ in range(options.rounds):
            before = sample(empty, EMPTY).rate
            samples.append(sample(hits, COUNTED))
            floors.append((before + sample(empty, EMPTY).rate) / 2)
        everything += samples
        if options.hits:
            everything.append(sample(hits, COUNTED, seconds=0, count=options.hits))
    answered, counted = sum(each.good for each in everything), _inside_django(folder, environment, "counted")
    share = statistics.median(each.rate / floor for each, floor in zip(samples, floors, strict=True))
    rate = statistics.median(each.rate for each in samples)
    wait = statistics.median(each.slowest_hundredth for each in samples)
    cost = " → ".join(f"{statistics.median(each) * 1e6:.0f}" for each in costs.values())
    print(
        f"  {way:16}{statistics.median(floors):9.0f}{rate:9.0f}{share:7.2f}{cost:>14}{wait * 1000:8.0f}{answered:10}"
        f"{counted:9}",
        flush=True,
    )
    refused = sum(each.bad for each in everything)
    return [
        Goal(f"{way}, hits as a share of empty answers", share, WAYS[way].least, is_least=True),
        Goal(f"{way}, counted but not answered, or lost", abs(counted - answered), refused, is_least=False),
    ]


def _measure_box(folder: Path) -> Goal:
    environment = {"COUNTS_BACKEND": DATABASE, "VISITS_FILE": str(folder / "box.sqlite3")}
    _inside_django(folder, environment, "tables")
    box = _inside_django(folder, environment, "box")
    print(
        f"\nThe box: {box['young'] * 1e6:.0f} µs CPU on its first day, "
        f"{box['old'] * 1e6:.0f} µs with {box['days']:,} days of all sites behind it"
    )
    return Goal("the box, after ten years against empty", box["old"] / box["young"], MOST_OF_BOX, is_least=False)


# --- The server ------------------------------------------------------------------------------------------


def _request(host: str, page: int, token: str) -> bytes:
    """Return what a page's script sends; every third view is a visit, as on real portals."""
    body = f"p={page}&v={int(page % 3 == 0)}&k={token}"
    return (
        f"POST /_pp/n/ HTTP/1.1\r\nHost: {host}\r\nOrigin: http://{host}\r\nSec-Fetch-Site: same-origin\r\n"
        f"User-Agent: Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/156.0.0.0 Safari/537.36\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {len(body)}\r\n\r\n{body}"
    ).encode()


def _environment(folder: Path, way: Environment) -> Environment:
    foreign = {"DATABASE_URL", "REDIS_URL", "MEDIA_ROOT", "VISITS_FILE"}
    own = {name: value for name, value in os.environ.items() if name not in foreign}
    return {
        **own,
        "DJANGO_SETTINGS_MODULE": "benchmarks.visits_settings",
        "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "example_project")]),
        "VAR_DIR": str(folder),
        "DEMO": "true",
        "DEBUG": "false",
        **way,
    }


def _inside_django(folder: Path, way: Environment, step: str) -> Any:
    """Do a step of ``benchmarks.visits_world`` in a process of its own, with the settings of this way."""
    command = [sys.executable, "-m", "benchmarks.visits_world", step]
    done = subprocess.run(command, cwd=ROOT, env=_environment(folder, way), stdout=subprocess.PIPE, check=True)
    return json.loads(done.stdout)


@dataclass(frozen=True)
class Server:
    """A running gunicorn."""

    process: subprocess.Popen[bytes]
    port: int

    def cpu_seconds(self) -> float:
        """Return what its processes have used so far, user and system."""
        master = self.process.pid
        workers = Path(f"/proc/{master}/task/{master}/children").read_text().split()
        ticks = 0
        for process in (str(master), *workers):
            user, system = Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[11:13]
            ticks += int(user) + int(system)
        return ticks / os.sysconf("SC_CLK_TCK")


@contextmanager
def _serving(folder: Path, way: Environment) -> Iterator[Server]:
    """Run gunicorn as it serves a portal."""
    port = free_port()
    options = ["--bind", f"127.0.0.1:{port}", "--workers", str(WORKERS), "--threads", str(THREADS)]
    options += ["--log-level", "critical", "--keep-alive", "60"]
    command = [sys.executable, "-m", "gunicorn", *options, "django.core.wsgi:get_wsgi_application()"]
    process = subprocess.Popen(command, cwd=ROOT, env=_environment(folder, way))
    try:
        wait_for(port, process, seconds=60)
        yield Server(process, port)
    finally:
        process.terminate()
        process.wait(timeout=30)


if __name__ == "__main__":
    sys.exit(main())
