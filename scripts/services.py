"""Throwaway PostgreSQL and Redis servers on free ports of the loopback, gone when their ``with`` block ends.

Real servers rather than stand-ins: what the tests promise is what PostgreSQL and Redis do. Nothing outlives
the run and nothing of the machine's own servers is touched.
"""

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

POSTGRESQL_OPTIONS = {
    "listen_addresses": "127.0.0.1",
    "unix_socket_directories": "",
    # Speed for data that nobody will miss.
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
}


@contextmanager
def postgresql() -> Iterator[str]:
    """Start PostgreSQL; yield the DATABASE_URL of a role that may create databases and is no superuser."""
    with tempfile.TemporaryDirectory(prefix="partyportal-postgresql-", ignore_cleanup_errors=True) as folder:
        server = PostgreSQLServer(Path(folder), POSTGRESQL_OPTIONS)
        try:
            server.create()
            yield server.url
        finally:
            server.stop()


class PostgreSQLServer:
    """PostgreSQL on a port of its own, with its files in a folder that it takes over."""

    def __init__(self, folder: Path, options: dict[str, str]) -> None:
        programs = find_postgresql()
        if programs is None:
            raise FileNotFoundError("PostgreSQL's programs (initdb, pg_ctl) are not installed")
        self.programs = programs
        self.folder = folder
        self.port = free_port()
        self.url = f"postgres://portal@127.0.0.1:{self.port}/portal"
        self.options = {"port": str(self.port), **options}
        self.identity = unprivileged_identity()
        self.data = folder / "data"

    def create(self) -> None:
        """Make its files, start it, and make the role and the database of ``url``."""
        if self.identity:
            shutil.chown(self.folder, self.identity["user"], self.identity["group"])
        made = ("-U", "postgres", "-A", "trust", "--no-sync", "-E", "UTF8", "--locale=C.UTF-8")
        self._run("initdb", "-D", str(self.data), *made)
        self.start()
        connection = ("-h", "127.0.0.1", "-p", str(self.port), "-U", "postgres")
        self._run("createuser", *connection, "--createdb", "portal")
        self._run("createdb", *connection, "--owner", "portal", "portal")

    def start(self) -> None:
        """Start it and return when it answers; after ``kill`` that is when it has mended its files."""
        options = " ".join(f"-c {name}='{value}'" for name, value in self.options.items())
        self._run("pg_ctl", "-D", str(self.data), "-l", str(self.folder / "log"), "-w", "-o", options, "start")

    def stop(self) -> None:
        if (self.data / "postmaster.pid").exists():
            self._run("pg_ctl", "-D", str(self.data), "-m", "immediate", "-w", "stop")

    def kill(self) -> None:
        """End all its processes as ``kill -9`` does; the first one goes first, so that it can't start others anew."""
        first = int((self.data / "postmaster.pid").read_text().split("\n", 1)[0])
        family = [first, *children_of(first)]
        for pid in family:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        while any(is_running(pid) for pid in family):
            time.sleep(0.01)
        # Where nobody collects the dead, as in many containers, it would take its own predecessor for alive.
        (self.data / "postmaster.pid").unlink()

    def _run(self, program: str, *arguments: str) -> None:
        command = [self.programs / program, *arguments]
        subprocess.run(command, check=True, cwd=self.folder, stdout=subprocess.DEVNULL, **self.identity)


def children_of(pid: int) -> list[int]:
    return [int(child) for child in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def is_running(pid: int) -> bool:
    """Whether the process runs; one that has ended and whose parent doesn't know yet doesn't."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] not in "XZ"
    except (FileNotFoundError, ProcessLookupError):
        return False


@contextmanager
def redis() -> Iterator[str]:
    """Start Redis without a file on disk; yield its REDIS_URL."""
    with tempfile.TemporaryDirectory(prefix="partyportal-redis-") as folder:
        server = RedisServer(Path(folder), appendonly="no")
        server.start()
        try:
            yield server.url
        finally:
            server.kill()


class RedisServer:
    """Redis, or what the environment's REDIS_SERVER names (Valkey), on a port of its own, with its files in a folder.

    Unlike ``redis()`` it can be killed and started again, to see what its files have kept.
    """

    def __init__(self, folder: Path, **options: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"redis://127.0.0.1:{self.port}/0"
        self.options = {"bind": "127.0.0.1", "port": str(self.port), "save": "", **options}
        self.process: subprocess.Popen | None = None

    def start(self) -> None:
        """Start it and return when it listens."""
        self.process = subprocess.Popen(
            [
                os.environ.get("REDIS_SERVER", "redis-server"),
                *(word for name, value in self.options.items() for word in (f"--{name}", value)),
            ],
            cwd=self.folder,
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the tests, which still need it while they stop
        )
        wait_for(self.port, self.process)

    def kill(self) -> None:
        """End it as ``kill -9`` does, without a word."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(timeout=10)
            self.process = None


def find_postgresql() -> Path | None:
    """Return the folder of PostgreSQL's programs: Debian keeps the server's own ones out of PATH."""
    if found := shutil.which("initdb"):
        return Path(found).resolve().parent
    versions = Path("/usr/lib/postgresql").glob("*/bin/initdb")
    return max((path.parent for path in versions), key=lambda path: float(path.parent.name), default=None)


def unprivileged_identity() -> dict[str, object]:
    """Return the arguments for ``subprocess`` that let root start PostgreSQL, which refuses root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            account = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}
    raise PermissionError("PostgreSQL needs an account other than root: postgres or nobody")


def free_port() -> int:
    """Return a free port below those that the system gives to clients.

    On one of those, a client that tries to reach a server just killed can be connected with itself, and keep the port.
    """
    while True:
        port = 20_000 + secrets.randbelow(12_000)
        with socket.socket() as probe:
            try:
                probe.bind(("127.0.0.1", port))
            except OSError:
                continue
        return port


def wait_for(port: int, process: subprocess.Popen, seconds: float = 10) -> None:
    """Return once something listens on the port.

    Raises RuntimeError when the process ends before that, TimeoutError when it takes longer.
    """
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if process.poll() is not None:
            raise RuntimeError(f"{process.args[0]} ended with code {process.returncode}")
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.05)
    raise TimeoutError(f"{process.args[0]} did not listen on port {port} within {seconds} seconds")
