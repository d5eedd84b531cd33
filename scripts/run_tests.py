"""Run every check: lint, documentation, then the tests on SQLite and, at the same time, on PostgreSQL with Redis.

The browser tests run on SQLite only: what they check is the page, not the database. Arguments go to pytest
and, being a developer's narrow question, leave lint and documentation out: ``make test ARGS="-k search"``.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO

from services import postgresql, redis

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "scripts"
NOTHING_COLLECTED = 5  # pytest's exit code
OURS = ("DATABASE_URL", "REDIS_URL", "DJANGO_SETTINGS_MODULE")  # what a developer's shell must not decide


def main(arguments: list[str]) -> int:
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGHUP, stop)
    codes: dict[str, int] = {}
    if not arguments:
        codes["lint"] = stage("lint", [SCRIPTS / "lint.py"])
        codes["docs"] = stage("docs", [SCRIPTS / "build_docs.py"])
    pytest = ["-m", "pytest"]
    without_browser = [*pytest, "--ignore=tests/browser", *arguments]
    with ExitStack() as services:
        urls = {
            "DATABASE_URL": services.enter_context(postgresql()),
            "REDIS_URL": services.enter_context(redis()),
        }
        # Two cores, two runs: the second one's output waits in a file, so that the first can be read as it comes.
        output = services.enter_context(tempfile.TemporaryFile())
        beside = services.enter_context(running(without_browser, urls, output))
        codes["SQLite"] = stage("tests on SQLite", [*pytest, *arguments])
        codes["PostgreSQL"] = beside.wait()
        output.seek(0)
        print("\n▶ tests on PostgreSQL and Redis", flush=True)
        print(output.read().decode(errors="replace"), flush=True)
        print(f"  tests on PostgreSQL and Redis: exit code {codes['PostgreSQL']}", flush=True)
    return report(codes, is_narrow=bool(arguments))


def stage(title: str, command: list[object]) -> int:
    """Run one Python command under a headline; return its exit code."""
    print(f"\n▶ {title}", flush=True)
    started = time.monotonic()
    with running(command) as process:
        code = process.wait()
    print(f"  {title}: exit code {code}, {time.monotonic() - started:.0f} s", flush=True)
    return code


@contextmanager
def running(
    command: list[object], urls: dict[str, str] | None = None, output: IO[bytes] | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """Start one Python command, and see to it that it has ended when the block is left."""
    environment = {name: value for name, value in os.environ.items() if name not in OURS} | (urls or {})
    process = subprocess.Popen(
        [sys.executable, *map(str, command)], cwd=ROOT, env=environment, stdout=output, stderr=output
    )
    try:
        yield process
    finally:
        if process.poll() is None:  # we were told to stop: first the tests, then the services under them
            process.send_signal(signal.SIGINT)  # pytest then closes its browser and deletes its database
            process.wait(timeout=20)


def report(codes: dict[str, int], is_narrow: bool) -> int:
    """Say which parts failed; return 1 if any did. A narrow question may find no test in one of them."""
    collected_nothing = [part for part, code in codes.items() if code == NOTHING_COLLECTED]
    if is_narrow and len(collected_nothing) < len(codes):
        codes = {part: code for part, code in codes.items() if part not in collected_nothing}
    failed = [part for part, code in codes.items() if code]
    print(f"\nFailed: {', '.join(failed)}" if failed else "\nEverything is in order.", flush=True)
    return 1 if failed else 0


def stop(number: int, frame: object) -> None:
    """Turn a signal into an exception, so that every ``with`` block ends and the services stop."""
    raise SystemExit(128 + number)


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
