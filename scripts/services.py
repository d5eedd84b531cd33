"""Throwaway PostgreSQL and Redis servers on free ports of the loopback, gone when their ``with`` block ends.

Real servers rather than stand-ins: what the tests promise is what PostgreSQL and Redis do. Nothing outlives
the run and nothing of the machine's own servers is touched.
"""

import os
import pwd
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
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
    programs = find_postgresql()
    if programs is None:
        raise FileNotFoundError("PostgreSQL's programs (initdb, pg_ctl) are not installed")
    with tempfile.TemporaryDirectory(prefix="partyportal-postgresql-", ignore_cleanup_errors=True) as folder:
        identity = unprivileged_identity()
        if identity:
            shutil.chown(folder, identity["user"], identity["group"])
        data, port = Path(folder) / "data", free_port()

        def run(program: str, *arguments: str) -> None:
            command = [programs / program, *arguments]
            subprocess.run(command, check=True, cwd=folder, stdout=subprocess.DEVNULL, **identity)

        run(
            "initdb",
            "-D",
            str(data),
            "-U",
            "postgres",
            "-A",
            "trust",
            "--no-sync",
            "-E",
            "UTF8",
            "--locale=C.UTF-8",
        )
        options = " ".join(f"-c {name}='{value}'" for name, value in {"port": port, **POSTGRESQL_OPTIONS}.items())
        try:
            run("pg_ctl", "-D", str(data), "-l", str(Path(folder) / "log"), "-w", "-o", options, "start")
            connection = ("-h", "127.0.0.1", "-p", str(port), "-U", "postgres")
            run("createuser", *connection, "--createdb", "portal")
            run("createdb", *connection, "--owner", "portal", "portal")
            yield f"postgres://portal@127.0.0.1:{port}/portal"
        finally:
            if (data / "postmaster.pid").exists():
                run("pg_ctl", "-D", str(data), "-m", "immediate", "-w", "stop")


@contextmanager
def redis() -> Iterator[str]:
    """Start Redis without a file on disk; yield its REDIS_URL."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="partyportal-redis-") as folder:
        process = subprocess.Popen(
            ["redis-server", "--bind", "127.0.0.1", "--port", str(port), "--save", "", "--appendonly", "no"],
            cwd=folder,
            stdout=subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the tests, which still need it while they stop
        )
        try:
            wait_for(port, process)
            yield f"redis://127.0.0.1:{port}/0"
        finally:
            process.terminate()
            process.wait(timeout=10)


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
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


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
