"""The buffer in Redis shows what the database would, and counts each hit at most once whatever the server does."""

from __future__ import annotations

import datetime as dt
import os
import signal
import sys
import threading
from typing import Any

import pytest
import redis
from django.core.exceptions import ImproperlyConfigured
from django.core.signals import request_finished
from django.db import OperationalError, close_old_connections
from django.test import override_settings
from pytest_django import DjangoAssertNumQueries
from redis.backoff import NoBackoff
from redis.retry import Retry

from scripts.services import RedisServer
from tests.visits.redis_servers import MONDAY, ask, buffer_at, buffered_in, cut_line_to, view
from wagtail_partyportal.visits import buffer
from wagtail_partyportal.visits.backends import NotCounted
from wagtail_partyportal.visits.backends.redis import RedisBackend
from wagtail_partyportal.visits.figures import Figures
from wagtail_partyportal.visits.models import PageCount, PageDay, SiteCount
from wagtail_partyportal.visits.periods import BEGINNING, Period

pytestmark = pytest.mark.django_db
DAY = dt.timedelta(days=1)


def end_a_request() -> None:
    """Say that an answer is out; without Django's closing of the connection, which the test's transaction needs."""
    request_finished.disconnect(close_old_connections)
    try:
        request_finished.send(sender=None)
    finally:
        request_finished.connect(close_old_connections)


def in_database() -> int:
    return sum(SiteCount.objects.filter(kind=Period.TOTAL).values_list("views", flat=True))


def counted_in_buffer(server: RedisServer, page_id: int) -> int:
    return int(ask(server, "HGET", "{pp}:buf", f"p:1:{page_id}:{MONDAY}") or 0)


# --- Numbers ---------------------------------------------------------------------------------------------


def test_hit_is_shown_at_once_and_not_yet_in_the_database(backend: RedisBackend) -> None:
    assert backend.hit(view()) == Figures(1, 1, 0, 1, 1, 1, page_views=1)
    assert backend.hit(view(is_visit=False)) == Figures(1, 1, 0, 1, 1, 1, page_views=2)
    assert backend.figures(1, MONDAY) == Figures(1, 1, 0, 1, 1, 1)
    assert in_database() == 0


def test_sites_and_pages_are_kept_apart(backend: RedisBackend) -> None:
    backend.hit(view(7))
    assert backend.hit(view(8, site_id=2)) == Figures(1, 1, 0, 1, 1, 1, page_views=1)
    assert backend.figures(1, MONDAY, 7).page_views == 1
    assert backend.figures(1, MONDAY, 9).page_views == 0


def test_numbers_are_the_same_before_and_after_a_flush(backend: RedisBackend) -> None:
    for page_id, day in ((7, MONDAY - DAY), (7, MONDAY), (8, MONDAY)):
        backend.hit(view(page_id, day=day))
    before = [backend.figures(1, MONDAY, page_id) for page_id in (7, 8, None)]
    assert backend.flush() == 3
    assert [backend.figures(1, MONDAY, page_id) for page_id in (7, 8, None)] == before
    assert in_database() == 3
    assert PageCount.objects.get(page_id=7).views == 2
    assert [(one.day, one.views, one.site_id) for one in PageDay.objects.filter(page_id=7).order_by("day")] == [
        (MONDAY - DAY, 1, 1),
        (MONDAY, 1, 1),
    ]


@pytest.mark.parametrize(
    ("day", "expected"),
    [
        (dt.date(2026, 3, 2), Figures(3, 1, 2, week=1, month=3, year=3)),  # a Monday
        (dt.date(2026, 4, 1), Figures(3, 1, 2, week=3, month=1, year=3)),  # a Wednesday
        (dt.date(2027, 1, 1), Figures(3, 1, 2, week=3, month=1, year=1)),  # a Friday
    ],
)
@pytest.mark.parametrize("is_flushed", [False, True])
def test_yesterdays_hits_count_where_they_belong(
    backend: RedisBackend, day: dt.date, expected: Figures, is_flushed: bool
) -> None:
    backend.hit(view(day=day))
    backend.hit(view(day=day - DAY))
    backend.hit(view(day=day - DAY))
    if is_flushed:
        backend.flush()
    assert backend.figures(1, day) == expected


def test_what_was_brought_forward_is_shown(backend: RedisBackend) -> None:
    SiteCount.objects.create(kind=Period.TOTAL, start=BEGINNING, site_id=1, opening=4_356_361)
    PageCount.objects.create(page_id=7, site_id=1, opening=1_063)
    assert backend.hit(view()).total == 4_356_362
    assert backend.hit(view()).page_views == 1_065
    backend.flush()
    assert backend.hit(view()) == Figures(4_356_364, 3, 0, 3, 3, 3, page_views=1_066)


def test_change_of_what_was_brought_forward_is_shown_when_the_numbers_are_forgotten(backend: RedisBackend) -> None:
    backend.hit(view())
    SiteCount.objects.create(kind=Period.TOTAL, start=BEGINNING, site_id=1, opening=100)
    PageCount.objects.create(page_id=7, site_id=1, opening=50)
    assert backend.figures(1, MONDAY, 7).total == 1
    backend.forget_figures(1, [7])
    assert backend.figures(1, MONDAY, 7) == Figures(101, 1, 0, 1, 1, 1, page_views=51)


def test_database_is_asked_once_and_not_after_a_flush_either(
    backend: RedisBackend, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(1):
        for _ in range(3):
            backend.hit(view())
        backend.figures(1, MONDAY, 7)
    backend.flush()
    with django_assert_num_queries(0):
        assert backend.hit(view()).total == 4


def test_numbers_read_before_a_flush_are_not_kept_after_it(backend: RedisBackend) -> None:
    """A slow reader must not put back what a flush has just replaced."""
    backend.hit(view())
    epoch = backend.buffer.epoch()
    backend.flush()
    backend.forget_figures(1, [7])
    backend.buffer.keep(epoch, MONDAY, 1, Figures(0, 0, 0, 0, 0, 0, page_views=0), 7)
    assert backend.figures(1, MONDAY, 7).total == 1


def test_database_that_fails_does_not_cost_a_hit(backend: RedisBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: Any) -> None:
        raise OperationalError("the database is away")

    with monkeypatch.context() as away:
        away.setattr(backend._database, "figures", fail)
        assert backend.hit(view()).total == 1
    assert backend.flush() == 1


# --- The server's moods ----------------------------------------------------------------------------------


def test_hit_is_counted_in_the_database_while_the_server_is_away(server: RedisServer, backend: RedisBackend) -> None:
    backend.hit(view())
    server.kill()
    try:
        assert backend.hit(view(8)).page_views == 1
        assert backend.hit(view(8)).page_views == 2
        assert backend.figures(1, MONDAY, 8).total == 2
        assert in_database() == 2
    finally:
        server.start()
    backend._asks_again_at = 0
    assert backend.hit(view(8)).total == 4  # the first one was on the server's disk
    backend.flush()
    assert in_database() == 4


def test_server_that_is_away_is_not_asked_again_at_once(
    server: RedisServer, backend: RedisBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    server.kill()
    try:
        backend.hit(view())
        monkeypatch.setattr(backend.buffer, "count", lambda hit: pytest.fail("asked"))
        assert backend.hit(view()).total == 2
    finally:
        server.start()


@pytest.mark.parametrize("option", [("maxmemory", "1"), ("min-replicas-to-write", "1")])
def test_hit_that_the_server_refuses_is_counted_in_the_database(
    server: RedisServer, backend: RedisBackend, option: tuple[str, str]
) -> None:
    ask(server, "CONFIG", "SET", *option)
    try:
        assert backend.hit(view()).total == 1
        assert in_database() == 1
    finally:
        ask(server, "CONFIG", "SET", option[0], "0")
    assert backend.flush() == 0


def test_hit_without_an_answer_in_time_is_not_counted_elsewhere(server: RedisServer) -> None:
    with buffered_in(server, "?socket_timeout=0.2") as backend:
        backend.hit(view())
        assert server.process
        os.kill(server.process.pid, signal.SIGSTOP)
        try:
            with pytest.raises(NotCounted):
                backend.hit(view(8))
        finally:
            os.kill(server.process.pid, signal.SIGCONT)
        assert in_database() == 0
        assert backend.hit(view(9)).page_views == 1  # and not the answer that came too late
        backend.flush()
        # The server had it and did it: once, although nobody was told.
        assert PageCount.objects.get(page_id=8).views == 1
        assert in_database() == 3


def test_hit_whose_line_breaks_is_not_counted_elsewhere(server: RedisServer, backend: RedisBackend) -> None:
    backend.hit(view())
    assert server.process
    os.kill(server.process.pid, signal.SIGSTOP)
    killer = threading.Timer(0.2, server.kill)
    killer.start()
    try:
        with pytest.raises(NotCounted):
            backend.hit(view(8))
    finally:
        killer.join()
        server.start()
    assert in_database() == 0
    assert backend.hit(view(9)).total == 2


def test_hit_whose_answer_is_lost_is_not_sent_again(server: RedisServer) -> None:
    with cut_line_to(server) as line, buffered_in(server), buffer_at(line.url):
        backend = RedisBackend()
        backend.hit(view())
        line.lose_next_answer_to("EVALSHA")
        with pytest.raises(NotCounted):
            backend.hit(view(8))
        assert counted_in_buffer(server, 8) == 1


def test_client_that_sends_again_would_count_it_twice(server: RedisServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """Why hits don't go through redis-py's own client: since version 6 it sends again what broke off."""
    with cut_line_to(server) as line, buffered_in(server), buffer_at(line.url):
        backend = RedisBackend()
        backend.hit(view())
        retry = Retry(NoBackoff(), retries=1, supported_errors=(redis.ConnectionError,))
        client = redis.Redis.from_url(line.url, protocol=2, decode_responses=True, retry=retry)
        monkeypatch.setattr(
            backend.buffer, "_run_once", lambda *arguments: client.evalsha(backend.buffer._count_sha, *arguments)
        )
        line.lose_next_answer_to("EVALSHA")
        backend.hit(view(8))
        client.close()
        assert counted_in_buffer(server, 8) == 2


def test_idle_line_to_a_server_started_anew_counts_once(server: RedisServer, backend: RedisBackend) -> None:
    backend.hit(view())
    server.kill()
    server.start()
    assert backend.hit(view()).total == 2
    assert in_database() == 0


def test_forgotten_script_is_sent_again_and_counts_once(server: RedisServer, backend: RedisBackend) -> None:
    backend.hit(view())
    ask(server, "SCRIPT", "FLUSH")
    assert backend.hit(view()).total == 2


def test_many_threads_count_every_hit(backend: RedisBackend) -> None:
    def hit() -> None:
        for _ in range(50):
            backend.buffer.count(view())

    threads = [threading.Thread(target=hit) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert backend.figures(1, MONDAY, 7).page_views == 400


# --- Who flushes -----------------------------------------------------------------------------------------


@override_settings(PARTYPORTAL_VISITS_FLUSH_SECONDS=3600)
def test_web_process_flushes_after_an_answer_once_in_a_while(backend: RedisBackend) -> None:
    backend.hit(view())
    end_a_request()
    assert in_database() == 1
    backend.hit(view())
    end_a_request()
    assert in_database() == 1


@override_settings(PARTYPORTAL_VISITS_FLUSH_SECONDS=3600)
def test_web_process_leaves_it_to_whoever_flushed_last(backend: RedisBackend) -> None:
    backend.hit(view())
    backend.buffer.announce_turn(3600)
    end_a_request()
    assert in_database() == 0


def test_failing_flush_after_an_answer_is_only_logged(
    backend: RedisBackend, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def fail(*_arguments: Any) -> None:
        raise OperationalError("the database is away")

    backend.hit(view())
    with monkeypatch.context() as away:
        away.setattr("wagtail_partyportal.visits.statements.apply", fail)
        end_a_request()
    assert "stay in the buffer" in caplog.text
    assert backend.flush() == 1


# --- Without what it needs -------------------------------------------------------------------------------


@override_settings(PARTYPORTAL_VISITS_REDIS_URL="")
def test_missing_address_is_said_with_an_example() -> None:
    with pytest.raises(ImproperlyConfigured, match=r"PARTYPORTAL_VISITS_REDIS_URL = \"redis://"):
        RedisBackend().hit(view())


def test_missing_package_is_said_with_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    with pytest.raises(ImproperlyConfigured, match=r"wagtail-partyportal\[redis\]"):
        buffer.HitBuffer("redis://127.0.0.1:1/0")


def test_nothing_of_the_reader_is_in_the_server(server: RedisServer, backend: RedisBackend) -> None:
    backend.hit(view())
    backend.flush()
    backend.hit(view())
    keys = sorted(ask(server, "KEYS", "*"))
    assert [key.partition("}:")[2].split(":")[0] for key in keys] == ["buf", "epoch", "page", "site"]
    assert ask(server, "HGETALL", "{pp}:buf").keys() == {f"s:1:{MONDAY}:v", f"s:1:{MONDAY}:w", f"p:1:7:{MONDAY}"}
