"""Run every check: lint, documentation, then the tests on SQLite, on PostgreSQL with Redis, with two languages, and in
a browser.

The four runs share the machine, so that one works while another waits. Those of the browser and of the languages are on
SQLite: what they check is the page, not the database. Arguments go to pytest and, being a developer's narrow question,
leave lint and documentation out: ``make test ARGS="-k search"``; one that names ``tests/localize`` is asked of the
installation with two languages.
"""

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from services import postgresql, redis

ROOT = Path(__file__).resolve().parent.parent
SCRIPTS = ROOT / "scripts"
ONCE = ("tests/contracts", "tests/isolation/test_walk.py")
"""What asks no database anything of its own, and is not repeated on the second one."""
LANGUAGES = ("--ds=tests.settings_localize", "tests/localize", "tests/isolation/test_walk.py")
"""What is asked of an installation with wagtail-localize and pages in two languages."""

NOTHING_COLLECTED = 5  # pytest's exit code
OURS = ("DATABASE_URL", "REDIS_URL", "DJANGO_SETTINGS_MODULE")  # what a developer's shell must not decide


def main(arguments: list[str]) -> int:
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGHUP, stop)
    codes: dict[str, int] = {}
    if not arguments:
        codes["lint"] = stage("lint", [SCRIPTS / "lint.py"])
        codes["docs"] = stage("docs", [SCRIPTS / "build_docs.py"])
    pytest = ["-m", "pytest", *arguments]
    if any("tests/localize" in argument for argument in arguments):
        return report({"two languages": stage("tests with two languages", [*pytest, LANGUAGES[0]])}, is_narrow=True)
    without_browser = [*pytest, "--ignore=tests/browser"]
    with ExitStack() as services:
        urls = {
            "DATABASE_URL": services.enter_context(postgresql()),
            "REDIS_URL": services.enter_context(redis()),
        }
        second = [*without_browser, *(f"--ignore={path}" for path in ONCE)]
        beside = {"PostgreSQL and Redis": services.enter_context(read_later(second, urls))}
        if not arguments:
            beside["SQLite, in a browser"] = services.enter_context(read_later([*pytest, "tests/browser"]))
            beside["SQLite, with two languages"] = services.enter_context(read_later([*pytest, *LANGUAGES]))
        codes["SQLite"] = stage("tests on SQLite", pytest if arguments else without_browser)
        codes |= {where: run.read(where) for where, run in beside.items()}
    return report(codes, is_narrow=bool(arguments))


def stage(title: str, command: Sequence[object]) -> int:
    """Run one Python command under a headline; return its exit code."""
    print(f"\n▶ {title}", flush=True)
    started = time.monotonic()
    with running(command) as process:
        code = process.wait()
    print(f"  {title}: exit code {code}, {time.monotonic() - started:.0f} s", flush=True)
    return code


@contextmanager
def running(
    command: Sequence[object], urls: dict[str, str] | None = None, output: IO[bytes] | None = None
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
            try:
                process.wait(timeout=20)
            except subprocess.TimeoutExpired:  # whoever was started in the background may ignore that signal
                process.kill()
                process.wait()


@dataclass(frozen=True)
class RunBeside:
    """A run whose output waits in a file, so that another one's can be read as it comes."""

    process: subprocess.Popen[bytes]
    output: IO[bytes]

    def read(self, where: str) -> int:
        """Wait for the end, print what was said, and return the exit code."""
        code = self.process.wait()
        self.output.seek(0)
        print(f"\n▶ tests on {where}", flush=True)
        print(self.output.read().decode(errors="replace"), flush=True)
        print(f"  tests on {where}: exit code {code}", flush=True)
        return code


@contextmanager
def read_later(command: Sequence[object], urls: dict[str, str] | None = None) -> Iterator[RunBeside]:
    """Start one Python command beside what else runs."""
    with tempfile.TemporaryFile() as output, running(command, urls, output) as process:
        yield RunBeside(process, output)


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
