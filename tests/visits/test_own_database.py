"""The counts in a database of their own, everything else in the default one."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.core.management import call_command
from django.db import connections, router
from django.test import override_settings

from wagtail_partyportal.visits import history
from wagtail_partyportal.visits.backends.database import DatabaseBackend
from wagtail_partyportal.visits.figures import Hit
from wagtail_partyportal.visits.models import SiteCount

ROUTER = "wagtail_partyportal.visits.routers.VisitsRouter"
COUNTS = {"sitecount", "pagecount", "pageday", "appliedbatch", "openingentry"}
DAY = dt.date(2026, 11, 25)


@pytest.fixture(scope="module")
def visits(tmp_path_factory: pytest.TempPathFactory, django_db_setup: None, django_db_blocker: Any) -> Iterator[Path]:
    """Add the database ``visits`` to the project and migrate it, as a person would."""
    file = tmp_path_factory.mktemp("visits") / "visits.sqlite3"
    options = {"timeout": 20, "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"}
    added = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(file), "OPTIONS": options}
    connections.settings["visits"] = connections.configure_settings({"default": {}, "visits": added})["visits"]
    try:
        with own_database(), django_db_blocker.unblock():
            call_command("migrate", database="visits", interactive=False, verbosity=0)
            yield file
            connections["visits"].close()
    finally:
        del connections["visits"]
        del connections.settings["visits"]


def own_database() -> override_settings:
    return override_settings(PARTYPORTAL_VISITS_DATABASE="visits", DATABASE_ROUTERS=[ROUTER])


@pytest.mark.django_db
def test_router_sends_the_counts_there_and_nothing_else() -> None:
    with own_database():
        for model in apps.get_models():
            is_count = model._meta.app_label == "partyportal" and model._meta.model_name in COUNTS
            assert router.db_for_read(model) == router.db_for_write(model) == ("visits" if is_count else "default")
            assert router.allow_migrate_model("visits", model) == is_count
            assert router.allow_migrate_model("default", model) != is_count
        assert not router.allow_migrate("visits", "wagtailcore")  # another app's step in Python


@pytest.mark.django_db
def test_router_changes_nothing_while_the_counts_are_in_the_default_database() -> None:
    with override_settings(DATABASE_ROUTERS=[ROUTER]):
        for model in apps.get_models():
            assert router.db_for_write(model) == "default"
            assert router.allow_migrate_model("default", model)
        assert router.allow_migrate("default", "wagtailcore")


def test_migrated_database_has_the_tables_of_the_counts_only(visits: Path) -> None:
    tables = set(connections["visits"].introspection.table_names())
    assert tables == {f"partyportal_{name}" for name in COUNTS} | {"django_migrations"}


def test_hits_and_history_are_there_and_a_queue_beside_it(visits: Path) -> None:
    backend = DatabaseBackend()
    assert backend.hit(Hit(7, 70, True, DAY)).total == 1
    assert backend.figures(7, DAY, 70).page_views == 1
    assert history.page_views([70]) == {70: 1}
    assert [day.visits for day in history.daily(7, DAY, DAY)] == [1]
    assert SiteCount.objects.using("visits").count() == SiteCount.objects.count() == 5
    assert visits.with_name("visits.sqlite3-queue").stat().st_size == 0
