"""Django as the example project runs it, and a database that is thrown away afterwards."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).resolve().parent
SETTINGS = {"DJANGO_SETTINGS_MODULE": "config.settings", "DEBUG": "false", "DEMO": "true"}


def start_django(folder: Path, cache_url: str | None = None, *, with_admin: bool = False) -> None:
    """Start Django with the example project's settings; what it writes goes into ``folder``.

    DATABASE_URL and REDIS_URL, or ``cache_url`` in its place, choose the services; without them it is SQLite and the
    project's own cache. Only the addresses are ours: the bare view stands before the project's own.
    """
    sys.path.insert(0, str(HERE.parent / "example_project"))
    os.environ.setdefault("DATABASE_URL", f"sqlite:///{folder / 'unused.sqlite3'}")
    if cache_url is not None:
        os.environ["REDIS_URL"] = cache_url
    os.environ.update(SETTINGS, MEDIA_ROOT=str(folder / "media"))

    import django
    from django.conf import settings
    from django.core.management import call_command

    settings.STATIC_ROOT = folder / "static"
    settings.ROOT_URLCONF = "benchmarks.bare"
    settings.TEMPLATES[0]["DIRS"].append(HERE / "templates")
    database = settings.DATABASES["default"]
    is_file = database["ENGINE"].endswith("sqlite3")
    name = folder / "portal.sqlite3" if is_file else f"partyportal_benchmark_{os.getpid()}"
    database["TEST"] = {"NAME": str(name)}
    if counts := settings.DATABASES.get("visits"):
        counts["TEST"] = {"NAME": str(folder / "visits.sqlite3")}
    django.setup()
    # Public pages need ours only; Wagtail's admin has a thousand files.
    ignored = [] if with_admin else ["wagtail*", "django_*"]
    call_command("collectstatic", interactive=False, verbosity=0, ignore_patterns=ignored)


@contextmanager
def fresh_database() -> Iterator[None]:
    """Make an empty, migrated database; it and everything cached are gone when the block ends."""
    from django.db import connections

    former_names = {connection.alias: connection.settings_dict["NAME"] for connection in connections.all()}
    for connection in connections.all():
        connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        clear_caches()
        yield
    finally:
        for alias, former_name in former_names.items():
            connections[alias].creation.destroy_test_db(former_name, verbosity=0)
        clear_caches()


def clear_caches() -> None:
    """Empty every cache of the project."""
    from django.conf import settings
    from django.core.cache import caches

    for alias in settings.CACHES:
        caches[alias].clear()


def database_name() -> str:
    """Return the database's kind, as a headline says it."""
    from django.db import connection

    return connection.display_name


def cache_name() -> str:
    """Return the kind of the cache that holds the pieces, as a headline says it."""
    from wagtail_partyportal.core.caching import cache

    return type(cache()).__name__
