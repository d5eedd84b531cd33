"""Prepare the demo's database, then serve it on the loopback.

gunicorn rather than ``runserver``: the demo shows what a reader of a real portal gets (hashed static files,
the portal's own error pages, several requests at once), which DEBUG would hide. Threads of one process,
because the demo's cache is in memory.
"""

import os
import socket
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PROJECT = ROOT / "example_project"
HOST = "127.0.0.1"


def main() -> None:
    port = int(os.environ.setdefault("PORT", "8000"))
    os.environ.setdefault("DEMO", "true")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "config.settings")
    refuse_taken(port)
    prepare()
    serve(port)


def refuse_taken(port: int) -> None:
    """Stop at once, rather than after the preparation, when another program has the port."""
    with socket.socket() as probe:
        if probe.connect_ex((HOST, port)) == 0:
            sys.exit(f"Port {port} is taken. Choose another one: make demo PORT={port + 1}")


def prepare() -> None:
    """Bring database, content and static files up to date; each step is quick when there is nothing to do."""
    sys.path.insert(0, str(PROJECT))
    import django
    from django.core.management import call_command
    from django.db import connections

    django.setup()
    for alias in connections:
        call_command("migrate", database=alias, interactive=False, verbosity=0)
    call_command("load_demo")
    call_command("collectstatic", interactive=False, verbosity=0)


def serve(port: int) -> None:
    """Become the web server, so that a signal reaches it directly."""
    print(f"\nServing on {HOST}:{port}. Stop with Ctrl-C.", flush=True)
    gunicorn = [sys.executable, "-m", "gunicorn", "--chdir", str(PROJECT), "--bind", f"{HOST}:{port}"]
    os.execv(sys.executable, [*gunicorn, "--threads", "4", "--log-level", "warning", "config.wsgi"])


if __name__ == "__main__":
    main()
