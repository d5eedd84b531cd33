"""A batch is applied when it is safe to, and once, however many try."""

from __future__ import annotations

import datetime as dt
import io
import logging
from collections.abc import Iterator
from typing import Any

import pytest
from django.core.management import CommandError, call_command
from django.db import IntegrityError, OperationalError

from scripts.services import RedisServer
from tests.visits.redis_servers import MONDAY, ask, says_when_it_is_on_disk, view
from wagtail_partyportal.visits import flushing, tasks
from wagtail_partyportal.visits.backends.base import PendingBatch
from wagtail_partyportal.visits.backends.redis import RedisBackend
from wagtail_partyportal.visits.buffer import Counts
from wagtail_partyportal.visits.flushing import CHECKPOINTS, Flusher, apply_once
from wagtail_partyportal.visits.models import AppliedBatch, PageCount, SiteCount
from wagtail_partyportal.visits.periods import Period

pytestmark = pytest.mark.django_db
COUNTS = Counts(sites={(1, MONDAY): (2, 3)}, pages={(1, 7, MONDAY): 3})


@pytest.fixture(autouse=True)
def always_on_disk(server: RedisServer) -> Iterator[None]:
    """Put the server back to what the next test expects of it."""
    yield
    ask(server, "CONFIG", "SET", "appendfsync", "always")


def views_of(page_id: int) -> int:
    return PageCount.objects.get(page_id=page_id).views


# --- Once ------------------------------------------------------------------------------------------------


def test_batch_is_applied_once() -> None:
    assert [apply_once("a", COUNTS), apply_once("a", COUNTS)] == [True, False]
    assert apply_once("b", COUNTS)
    assert views_of(7) == 6
    assert SiteCount.objects.get(kind=Period.WEEK).visits == 4
    assert dict(AppliedBatch.objects.values_list("batch", "hits")) == {"a": 3, "b": 3}


def test_batch_whose_sums_break_a_rule_of_the_database_is_no_applied_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_arguments: Any) -> None:
        raise IntegrityError("another rule")

    monkeypatch.setattr("wagtail_partyportal.visits.statements.apply", fail)
    with pytest.raises(IntegrityError, match="another rule"):
        apply_once("a", COUNTS)


@pytest.mark.parametrize("point", ["rotated", "applying", "committed"])
def test_second_flusher_in_the_middle_of_the_first_changes_nothing(backend: RedisBackend, point: str) -> None:
    backend.hit(view())
    others: list[int] = []

    def let_the_other_one_flush(reached: str) -> None:
        if reached == point and not others:
            others.append(backend.flusher.flush())

    ours = Flusher(backend.buffer, backend._database, let_the_other_one_flush).flush()
    assert ours + others[0] == 1
    assert views_of(7) == 1
    assert flushing.pending() == []
    assert backend.figures(1, MONDAY).total == 1


def test_every_checkpoint_is_passed_in_order(backend: RedisBackend) -> None:
    backend.hit(view())
    passed: list[str] = []
    Flusher(backend.buffer, backend._database, passed.append).flush()
    assert tuple(passed) == CHECKPOINTS


def test_database_that_fails_leaves_the_batch_for_the_next_time(
    backend: RedisBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: Any) -> None:
        raise OperationalError("database is locked")

    backend.hit(view())
    with monkeypatch.context() as locked:
        locked.setattr("wagtail_partyportal.visits.statements.apply", fail)
        for _ in range(3):
            with pytest.raises(OperationalError):
                backend.flusher.flush()
            backend.hit(view())
    assert [batch.hits for batch in flushing.pending()] == [1]  # and no more of them each time
    assert backend.figures(1, MONDAY, 7).page_views == 4
    assert backend.flush() == 4
    assert views_of(7) == 4


# --- When ------------------------------------------------------------------------------------------------


def test_batch_waits_until_a_crash_of_the_server_cannot_undo_it(
    server: RedisServer, backend: RedisBackend, monkeypatch: pytest.MonkeyPatch
) -> None:
    ask(server, "CONFIG", "SET", "appendfsync", "everysec")
    backend.hit(view())
    if says_when_it_is_on_disk(server):
        assert backend.flusher.flush() == 1
        return
    assert backend.flusher.flush() == 0
    backend.hit(view())
    assert backend.flusher.flush() == 0
    assert [batch.hits for batch in flushing.pending()] == [1]  # no second one beside it
    assert not AppliedBatch.objects.exists()
    monkeypatch.setattr("wagtail_partyportal.visits.buffer.SETTLED_SECONDS", 0)
    assert backend.flusher.flush() == 2


def test_server_without_a_file_on_disk_makes_batches_wait_too(server: RedisServer, backend: RedisBackend) -> None:
    ask(server, "CONFIG", "SET", "appendonly", "no")
    try:
        backend.hit(view())
        assert backend.flusher.flush() == 0
    finally:
        ask(server, "CONFIG", "SET", "appendonly", "yes")


def test_age_is_told_by_the_servers_clock(backend: RedisBackend) -> None:
    backend.hit(view())
    batch = backend.buffer.rotate()
    assert batch
    [(waiting, age)] = backend.buffer.waiting()
    assert waiting == batch and 0 <= age < 60
    assert len(batch) <= AppliedBatch._meta.get_field("batch").max_length


def test_nothing_buffered_is_nothing_to_rotate(backend: RedisBackend) -> None:
    assert backend.flush() == 0
    assert flushing.pending() == []


# --- The command, the task -------------------------------------------------------------------------------


def flush(*arguments: str) -> str:
    out = io.StringIO()
    call_command("visits", "flush", *arguments, stdout=out)
    return out.getvalue()


def test_command_says_how_many_hits_it_moved(backend: RedisBackend) -> None:
    backend.hit(view())
    backend.hit(view())
    assert "2" in flush()
    assert views_of(7) == 2


def test_command_works_where_nothing_is_buffered() -> None:
    assert "0" in flush()
    assert "0" not in flush("--loop")  # nothing to wait for: it returns


def test_command_names_batches_that_are_overdue(backend: RedisBackend, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(RedisBackend, "pending", lambda self: [PendingBatch("a", 4000.4, 3), PendingBatch("b", 2, 1)])
    out = io.StringIO()
    with pytest.raises(SystemExit) as left:
        call_command("visits", "flush", stdout=out)
    assert left.value.code == 1
    assert "4000" in out.getvalue()


def test_command_fails_with_a_message_when_the_server_is_away(server: RedisServer, backend: RedisBackend) -> None:
    server.kill()
    try:
        with pytest.raises(CommandError):
            flush()
    finally:
        server.start()


def test_loop_outlives_a_failure_and_names_overdue_batches(
    backend: RedisBackend, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    backend.hit(view())
    rounds: list[str] = []

    def wait(_seconds: float) -> bool:
        rounds.append(caplog.text)
        caplog.clear()
        if len(rounds) == 1:
            monkeypatch.undo()
        return len(rounds) == 2

    def fail(*_arguments: Any) -> None:
        raise OperationalError("database is locked")

    monkeypatch.setattr("wagtail_partyportal.visits.statements.apply", fail)
    with caplog.at_level(logging.INFO):
        backend.keep_flushing(wait)
    assert "stay in the buffer" in rounds[0] and rounds[1] == ""
    assert views_of(7) == 1


def test_task_flushes(backend: RedisBackend) -> None:
    backend.hit(view())
    call = getattr(tasks.flush_visits, "call", tasks.flush_visits)  # a task from Django 6.0 on
    assert call() == 1


@pytest.mark.parametrize(("age", "is_overdue"), [(64, False), (66, True)])
def test_batch_is_overdue_after_a_dozen_missed_flushes(age: float, is_overdue: bool) -> None:
    assert bool(flushing.overdue([PendingBatch("a", age, 1)])) == is_overdue


def test_day_of_a_hit_survives_a_late_flush(backend: RedisBackend) -> None:
    backend.hit(view(day=dt.date(2025, 12, 31)))
    backend.flush()
    assert SiteCount.objects.get(kind=Period.YEAR).start == dt.date(2025, 1, 1)
