"""What readers search for: counted without them, reported to the site's own editors."""

from __future__ import annotations

import csv
import datetime as dt
import io
from collections.abc import Iterator
from unittest.mock import patch

import pytest
from django.db import DatabaseError
from django.test import Client
from django.utils import timezone

from tests.conftest import Portal, World
from wagtail_partyportal.search import tally as tally_module
from wagtail_partyportal.search.frequencies import frequent_queries
from wagtail_partyportal.search.models import SearchCount
from wagtail_partyportal.search.tally import KEEP_DAYS, SECONDS, Tally, looks_personal, trim

REPORT = "/admin/reports/searches/"
TODAY = dt.date(2026, 11, 25)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def counts(clock: Clock, db: None) -> Tally:
    return Tally(clock)


def rows() -> list[tuple[int, str, str, int, int]]:
    return list(SearchCount.objects.order_by("pk").values_list("site_id", "folded", "shown", "hits", "results"))


def count(site_id: int, query: str, hits: int, *, results: int = 5, day: dt.date = TODAY) -> None:
    SearchCount.objects.create(site_id=site_id, day=day, folded=query.lower(), shown=query, hits=hits, results=results)


# --- Counting ------------------------------------------------------------------------------------------------


def test_the_same_words_are_one_query_however_they_are_written(counts: Tally) -> None:
    for query, results in (("dang bo", 3), ("Đảng  bộ", 4), ("ĐẢNG-BỘ", 7)):
        counts.note(1, query, results)
    counts.note(2, "đảng bộ", 0)
    counts.write()
    assert rows() == [(1, "dang bo", "ĐẢNG-BỘ", 3, 7), (2, "dang bo", "đảng bộ", 1, 0)]


def test_written_counts_are_added_to_those_of_other_processes(counts: Tally, clock: Clock) -> None:
    other = Tally(clock)
    for one in (counts, other, counts):
        one.note(1, "đảng bộ", 4)
        one.write()
    counts.write()
    assert rows() == [(1, "dang bo", "đảng bộ", 3, 4)]


def test_counts_wait_a_minute_and_are_written_between_requests(counts: Tally, clock: Clock) -> None:
    counts.note(1, "đảng bộ", 4)
    clock.now = SECONDS - 1
    counts.write_if_due()
    assert rows() == []
    clock.now = SECONDS
    counts.write_if_due()
    assert rows() == [(1, "dang bo", "đảng bộ", 1, 4)]


@pytest.mark.parametrize(
    "query",
    [
        *("", "a", "%", "\x00", "?!", "x" * 101, "từ " * 200),
        *("0905123456", "0905 123 456", "+84 905.123.456", "(0235) 3852-400", "049085001234", "số 1234567"),
        *("０９０５ １２３ ４５６", "ban.doc@example.vn", "a @ b"),
    ],
)
def test_what_is_no_query_or_looks_like_a_persons_data_is_not_kept(counts: Tally, query: str) -> None:
    counts.note(1, query, 0)
    counts.write()
    assert rows() == []


@pytest.mark.parametrize(
    "query", ["21-NQ/TW", "nhiệm kỳ 2020-2025", "14/02/2023", "30/4/1975", "covid 19", "10.000 tỷ"]
)
def test_numbers_of_documents_and_dates_are_kept(query: str) -> None:
    assert not looks_personal(query)


def test_nul_and_surrogates_never_reach_the_database(counts: Tally) -> None:
    counts.note(1, "đảng\x00 bộ\ud800", 1)
    counts.write()
    assert rows() == [(1, "dang bo", "đảng bộ", 1, 1)]


def test_a_program_that_tries_words_fills_no_table(counts: Tally, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tally_module, "_MAX_WAITING", 4)
    monkeypatch.setattr(tally_module, "MAX_A_DAY", 2)
    for word in ("tam", "hai", "ba", "bon", "nam"):
        counts.note(1, word, 0)
    counts.write()
    counts.note(1, "tam", 3)
    counts.note(1, "sau", 3)
    counts.note(2, "bay", 3)
    counts.write()
    assert rows() == [(1, "tam", "tam", 2, 3), (1, "hai", "hai", 1, 0), (2, "bay", "bay", 1, 3)]


def test_a_database_that_refuses_costs_the_counts_and_no_more(counts: Tally, clock: Clock) -> None:
    counts.note(1, "đảng bộ", 1)
    clock.now = SECONDS
    with patch.object(tally_module, "_write", side_effect=DatabaseError("read only")):
        counts.write_if_due()
    counts.write()
    assert rows() == []


def test_old_counts_are_removed_when_new_ones_are_written(counts: Tally) -> None:
    today = timezone.localdate()
    for age in (KEEP_DAYS, KEEP_DAYS + 1):
        count(1, f"tin {age}", 5, day=today - dt.timedelta(days=age))
    counts.note(1, "mới đây", 1)
    counts.write()
    assert [row[2] for row in rows()] == [f"tin {KEEP_DAYS}", "mới đây"]
    assert trim(today) == 0


@pytest.fixture
def due() -> Iterator[None]:
    """Let the process's own counts be written after each request."""
    with patch.object(tally_module, "SECONDS", 0):
        yield


@pytest.mark.usefixtures("due")
def test_page_of_results_counts_what_was_typed_once(quangnam: Portal) -> None:
    quangnam.publish("Đảng bộ tỉnh", "tin-tuc")
    reader = quangnam.reader()
    for address in (
        "?q=đảng+bộ",
        "?q=đảng+bộ",
        "?q=đảng+bộ&page=1",
        "?q=đảng+bộ&sap-xep=moi-nhat",
        "?q=đảng+bộ&chuyen-muc=tin-tuc",
        "?q=đảng+bộ&pham-vi=web",
        "?q=",
    ):
        reader.get(f"/tim-kiem/{address}")
    reader.head("/tim-kiem/?q=đảng+bộ")
    reader.get("/tim-kiem/goi-y/?q=đảng+b")
    assert rows() == [(quangnam.site.pk, "dang bo", "đảng bộ", 3, 1)]


# --- Reporting -----------------------------------------------------------------------------------------------


@pytest.mark.django_db
def test_report_names_what_was_searched_three_times_most_often_first() -> None:
    for query, hits, results, ago in (
        ("rare", 2, 9, 0),
        ("split", 1, 9, 0),
        ("split", 2, 0, 1),
        ("often", 9, 3, 2),
        ("missing", 4, 0, 0),
        ("old", 99, 0, 40),
    ):
        count(1, query, hits, results=results, day=TODAY - dt.timedelta(days=ago))
    count(2, "elsewhere", 50)
    since = TODAY - dt.timedelta(days=30)
    found = [(row.query, row.hits, row.results) for row in frequent_queries(1, since, TODAY, 10)]
    assert found == [("often", 9, 3), ("missing", 4, 0), ("split", 3, 9)]
    assert [row.query for row in frequent_queries(1, since, TODAY, 10, without_results=True)] == ["missing"]
    assert [row.query for row in frequent_queries(1, since, TODAY, 1)] == ["often"]


@pytest.fixture
def searched(world: World) -> World:
    today = timezone.localdate()
    count(world.quangnam.site.pk, "đại hội", 5, day=today)
    count(world.quangnam.site.pk, "=cmd()", 4, results=0, day=today)
    count(world.quangnam.site.pk, "ít người", 2, day=today)
    count(world.danang.site.pk, "cầu rồng", 8, day=today)
    return world


def test_editor_sees_the_own_site_only(searched: World) -> None:
    client = searched.quangnam.editor_client()
    html = client.get(REPORT).content.decode()
    assert "đại hội" in html and "=cmd()" in html
    assert "ít người" not in html and "cầu rồng" not in html
    assert client.get(REPORT, {"site": searched.danang.site.pk}).status_code == 404
    assert client.get(REPORT, {"site": "x"}).status_code == 404


def test_report_is_for_those_who_work_on_a_site(searched: World) -> None:
    assert Client(HTTP_HOST="quangnam.test").get(REPORT).status_code == 302
    searched.quangnam.editor.groups.clear()
    assert searched.quangnam.editor_client().get(REPORT).status_code in {302, 403}


@pytest.mark.parametrize(("table", "queries"), [("", ["đại hội", "'=cmd()"]), ("missing", ["'=cmd()"])])
def test_report_can_be_taken_as_csv(searched: World, table: str, queries: list[str]) -> None:
    response = searched.quangnam.editor_client().get(REPORT, {"export": "csv", "table": table})
    text = b"".join(response.streaming_content).decode("utf-8-sig")
    lines = list(csv.reader(io.StringIO(text)))
    assert lines[0] == ["Từ khóa đã tìm", "Lượt tìm kiếm", "Số kết quả lần gần nhất"]
    assert [line[0] for line in lines[1:]] == queries


@pytest.mark.parametrize(
    ("since", "until", "is_shown"),
    [("", "", True), ("01/01/2020", "02/01/2020", False), ("x", "", True), ("02/01/2030", "01/01/2020", True)],
)
def test_report_takes_a_range_of_days(searched: World, since: str, until: str, is_shown: bool) -> None:
    response = searched.quangnam.editor_client().get(REPORT, {"since": since, "until": until})
    assert response.status_code == 200
    assert ("đại hội" in response.content.decode()) == is_shown
