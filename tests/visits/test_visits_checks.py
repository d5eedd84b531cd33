"""The system checks of the counter's settings and of its database."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from django.core import checks
from django.core.checks import CheckMessage
from django.db import connection, connections
from django.test import override_settings

from wagtail_partyportal.visits import database_checks
from wagtail_partyportal.visits.backends.database import DatabaseBackend

WAL = "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
ROUTER = "wagtail_partyportal.visits.routers.VisitsRouter"


class UnsafeBackend(DatabaseBackend):
    def check(self) -> list[CheckMessage]:
        return [checks.Warning("unsafe", id="tests.W001")]

    def check_store(self) -> list[CheckMessage]:
        return [checks.Warning("unsafe store", id="tests.W002")]


def said(**settings: Any) -> dict[str, CheckMessage]:
    """Return what the checks without the database say, by id."""
    with override_settings(**settings):
        return {message.id: message for message in checks.run_checks(tags=["partyportal"])}


@pytest.mark.parametrize("name", ["PARTYPORTAL_VISITS_BACKEND", "PARTYPORTAL_VISITS_BOT_FILTER"])
@pytest.mark.parametrize("path", ["nowhere.Backend", "os.Backend", "Backend", "os.sep", "", None])
def test_path_that_leads_to_nothing_of_use_is_e009(name: str, path: str | None) -> None:
    messages = said(**{name: path})
    assert list(messages) == ["partyportal.E009"]
    assert repr(path) in messages["partyportal.E009"].msg
    assert f"{name} = " in messages["partyportal.E009"].hint


def test_class_that_is_no_backend_is_e009() -> None:
    assert list(said(PARTYPORTAL_VISITS_BACKEND="collections.Counter")) == ["partyportal.E009"]


def test_unknown_database_is_e010_with_those_that_exist() -> None:
    messages = said(PARTYPORTAL_VISITS_DATABASE="visits")
    assert list(messages) == ["partyportal.E010"]
    assert "default" in messages["partyportal.E010"].hint


@pytest.mark.parametrize(("routers", "found"), [([], ["partyportal.E011"]), ([ROUTER], [])])
def test_database_without_a_router_is_e011(routers: list[str], found: list[str], own_file: Path) -> None:
    assert list(said(PARTYPORTAL_VISITS_DATABASE="visits", DATABASE_ROUTERS=routers)) == found


@pytest.mark.parametrize("name", ["PARTYPORTAL_VISITS_METHOD", "PARTYPORTAL_VISITS_GPC"])
def test_word_that_is_no_choice_is_e016(name: str) -> None:
    messages = said(**{name: "cookie"})
    assert list(messages) == ["partyportal.E016"]
    assert "'storage'" in messages["partyportal.E016"].hint or "'skip'" in messages["partyportal.E016"].hint


@pytest.mark.django_db
def test_backend_speaks_for_itself() -> None:
    settings = {"PARTYPORTAL_VISITS_BACKEND": f"{__name__}.UnsafeBackend"}
    assert list(said(**settings)) == ["tests.W001"]
    with override_settings(**settings):
        found = [message.id for message in checks.run_checks(tags=["database"], databases=["default"])]
        assert "tests.W002" in found
        assert "tests.W002" not in [message.id for message in checks.run_checks(tags=["database"])]


# --- SQLite ----------------------------------------------------------------------------------------------


@pytest.fixture
def own_file(tmp_path: Path, django_db_blocker: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Add a database ``visits`` without a fault to the project; a test changes its settings before it asks."""
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 51, 3))
    added = {"ENGINE": "django.db.backends.sqlite3", "NAME": str(tmp_path / "visits.sqlite3"), "CONN_MAX_AGE": None}
    added["OPTIONS"] = {"init_command": WAL}
    configured = connections.configure_settings({"default": {}, "visits": added})["visits"]
    connections.settings["visits"] = configured
    with django_db_blocker.unblock():
        yield configured
        connections["visits"].close()
    del connections["visits"]
    del connections.settings["visits"]


def said_of_file() -> list[str]:
    with override_settings(PARTYPORTAL_VISITS_DATABASE="visits", DATABASE_ROUTERS=[ROUTER]):
        found = checks.run_checks(tags=["database"], databases=["visits"])
    return [message.id for message in found if message.id.startswith("partyportal.")]


def test_good_file_hears_nothing(own_file: dict[str, Any]) -> None:
    assert said_of_file() == []


def test_file_without_the_write_ahead_log_is_w012(own_file: dict[str, Any]) -> None:
    own_file["OPTIONS"] = {}
    assert said_of_file() == ["partyportal.W012"]


def test_connection_that_is_opened_for_each_hit_is_w013(own_file: dict[str, Any]) -> None:
    own_file["CONN_MAX_AGE"] = 0
    assert said_of_file() == ["partyportal.W013"]


@pytest.mark.skipif(connection.vendor != "sqlite", reason="the pages are in PostgreSQL")
def test_file_of_the_pages_is_w014(own_file: dict[str, Any], django_db_setup: None) -> None:
    own_file["NAME"] = connection.settings_dict["NAME"]
    assert said_of_file() == ["partyportal.W014"]


@pytest.mark.parametrize("version", [(3, 40, 1), (3, 51, 2)])
def test_sqlite_with_the_bug_is_w015(
    own_file: dict[str, Any], monkeypatch: pytest.MonkeyPatch, version: tuple[int, ...]
) -> None:
    monkeypatch.setattr(database_checks.sqlite3, "sqlite_version_info", version)
    assert said_of_file() == ["partyportal.W015"]


def test_file_that_cannot_be_opened_is_no_matter_of_these_checks(own_file: dict[str, Any]) -> None:
    own_file["NAME"] = "/nowhere/visits.sqlite3"
    assert said_of_file() == []
