"""What only SQLite has: a table for suggestions, and one writer at a time."""

from __future__ import annotations

import pytest
from django.db import connection, connections
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from tests.conftest import Portal
from wagtail_partyportal.search.backend import SearchBackend

pytestmark = pytest.mark.skipif(connection.vendor != "sqlite", reason="only SQLite has the table")

if connection.vendor == "sqlite":
    from modelsearch.backends.database.sqlite import sqlite as stock

    from wagtail_partyportal.search.backend import sqlite


@pytest.fixture(autouse=True)
def nothing_known(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite, "_known", set())


def drop_table() -> None:
    with connection.cursor() as cursor:
        cursor.execute(f"DROP TABLE IF EXISTS {sqlite.BEGINNINGS}")


def suggested(beginning: str) -> set[str]:
    return {page.title for page in Page.objects.autocomplete(beginning)}


def test_index_from_before_the_table_answers_without_it(quangnam: Portal) -> None:
    quangnam.publish("Thuỷ điện Sông Bung")
    drop_table()
    assert suggested("thuy di") == {"Thuỷ điện Sông Bung"}


def test_table_is_made_of_all_that_was_indexed_before(quangnam: Portal) -> None:
    quangnam.publish("Thuỷ điện Sông Bung")
    drop_table()
    quangnam.publish("Thuỷ điện Đắk Mi")
    assert suggested("thuy di") == {"Thuỷ điện Sông Bung", "Thuỷ điện Đắk Mi"}


@pytest.mark.parametrize(("options", "is_atomic"), [({}, False), ({"ATOMIC_REBUILD": True}, True)])
def test_rebuild_lets_editors_write_meanwhile_unless_it_is_told_otherwise(
    options: dict[str, bool], is_atomic: bool
) -> None:
    rebuilder = SearchBackend(options).rebuilder_class
    assert issubclass(rebuilder, stock.SQLiteSearchAtomicRebuilder) == is_atomic


def asked(query: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        list(Page.objects.autocomplete(query))
    return sum("sqlite_master" in each["sql"] for each in queries)


def test_table_that_is_committed_is_not_looked_for_again(quangnam: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    quangnam.publish("Thuỷ điện")
    with monkeypatch.context() as patched:
        patched.setattr(connections["default"], "in_atomic_block", False)  # as if it had been committed
        assert asked("thuy") == 1
    assert [asked("thuy"), asked("dien")] == [0, 0]


def test_table_that_a_rollback_may_take_away_is_looked_for_again(quangnam: Portal) -> None:
    quangnam.publish("Thuỷ điện")
    assert [asked("thuy"), asked("thuy")] == [1, 1]
