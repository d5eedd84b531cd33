"""Run every check that needs no test, two at a time; show what the failing ones said."""

import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROGRAMS = Path(sys.executable).parent
MIGRATIONS = ["django-admin", "makemigrations", "--check", "--dry-run"]
TEMPLATES = ["wagtail_partyportal", "example_project"]
ENVIRONMENT = {
    "DATABASE_URL": "sqlite://:memory:",
    "DEMO": "true",
    "DJANGO_SETTINGS_MODULE": "tests.settings",
    "PYTHONPATH": os.pathsep.join([str(ROOT), str(ROOT / "example_project")]),
}

# The slowest first.
CHECKS = {
    "types": ["mypy"],
    "migrations": [*MIGRATIONS, "partyportal", "testapp"],
    "demo migrations": [*MIGRATIONS, "demo", "--settings=config.settings"],
    "system checks": ["django-admin", "check", "--fail-level=WARNING"],
    "demo checks": ["django-admin", "check", "--fail-level=WARNING", "--settings=config.settings"],
    "imports": ["lint-imports", "--no-cache"],
    "templates": ["djlint", "--lint", "--quiet", *TEMPLATES],
    "style": ["ruff", "check", "--output-format=concise"],
    "format": ["ruff", "format", "--check", "--output-format=concise"],
    "spelling": ["codespell"],
}


def main() -> int:
    with ThreadPoolExecutor(max_workers=2) as pool:
        codes = list(pool.map(check, CHECKS, CHECKS.values()))
    return 1 if any(codes) else 0


def check(title: str, command: list[str]) -> int:
    """Run one check and print its line, followed by its output if it failed."""
    started = time.monotonic()
    done = subprocess.run(
        [PROGRAMS / command[0], *command[1:]],
        cwd=ROOT,
        env=os.environ | ENVIRONMENT,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    verdict = "FAILED" if done.returncode else "ok"
    output = f"\n{done.stdout}" if done.returncode else ""
    print(f"  {title:16}{verdict:7}{time.monotonic() - started:4.0f} s{output}", flush=True)
    return done.returncode


if __name__ == "__main__":
    sys.exit(main())
