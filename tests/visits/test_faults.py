"""Nothing answered is lost and nothing is counted twice, whoever is killed, at whichever moment.

Real processes, a real Redis and real files; on SQLite or PostgreSQL as the run has it. ``make faults`` does the same
with many rounds, and more (``long_faults``).
"""

from __future__ import annotations

import random
import signal
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.visits.fault_rig import ROUNDS, Database, Rig, Zygote, rig_between, wait_until
from tests.visits.fault_zygote import DATABASE_BACKEND, REDIS_BACKEND
from wagtail_partyportal.visits.flushing import CHECKPOINTS


@pytest.fixture
def rig(zygote: Zygote, database: Database, tmp_path: Path) -> Iterator[Rig]:
    with rig_between(zygote, database, tmp_path) as rig:
        yield rig


@pytest.mark.parametrize("point", CHECKPOINTS)
def test_flusher_killed_at_a_named_point_loses_nothing(rig: Rig, point: str) -> None:
    for _ in range(ROUNDS):
        rig.hits(40)
        before = len(rig.counted())
        assert rig.zygote.wait(rig.fork("flush_once", die_at=point)) == -signal.SIGKILL
        is_committed = point in {"committed", "finished"}
        assert len(rig.counted()) - before == (40 if is_committed else 0)
        assert len(rig.buffer.waiting()) == (0 if point == "finished" else 1)
        rig.hits(10)
        rig.check_books()
        assert len(rig.counted()) - before == 50


def test_two_flushers_killed_at_random_lose_nothing(rig: Rig) -> None:
    flushers = [rig.fork("flush_for_ever") for _ in range(2)]
    with rig.books.clients(2, rig.client):
        for number in range(14 * ROUNDS):
            time.sleep(random.uniform(0.03, 0.15))
            rig.zygote.kill(flushers[number % 2])
            flushers[number % 2] = rig.fork("flush_for_ever")
    for flusher in flushers:
        rig.zygote.kill(flusher)
    rig.check_books()
    assert len(rig.counted()) == len(rig.books.attempted) > 100
    assert rig.applied() == len(rig.books.attempted)


def test_commit_whose_answer_is_lost_is_not_done_again(rig: Rig) -> None:
    rig.hits(40)
    assert rig.zygote.wait(rig.fork("flush_once", lose_answer=True)) == 1  # it can't know, and says so
    assert len(rig.counted()) == 40 and len(rig.buffer.waiting()) == 1
    rig.hits(10)
    rig.check_books()
    assert len(rig.counted()) == 50


@pytest.mark.parametrize("backend", [REDIS_BACKEND, DATABASE_BACKEND], ids=["redis", "database"])
def test_web_process_killed_loses_nothing(rig: Rig, backend: str) -> None:
    with rig.web(backend=backend) as web, rig.books.clients(4, web.client):
        for _ in range(4 * ROUNDS):
            answered = len(rig.books.answered)
            wait_until(lambda answered=answered: len(rig.books.answered) >= answered + 50)
            time.sleep(random.uniform(0, 0.1))
            web.kill()
            web.start()
    rig.check_books()
    assert len(rig.books.answered) >= 200


def test_web_process_flushes_what_it_counts(rig: Rig) -> None:
    with rig.web() as web, rig.books.clients(1, web.client):
        wait_until(lambda: len(rig.counted()) > 0)
    rig.check_books()


def test_loop_flushes_until_it_is_told_to_stop(rig: Rig) -> None:
    loop = rig.fork("run_command")
    rig.hits(10)
    wait_until(lambda: len(rig.counted()) == 10)
    rig.hits(10)
    assert rig.zygote.stop(loop) == 0
    rig.check_books()


def test_redis_killed_with_every_write_on_disk_loses_nothing(rig: Rig) -> None:
    with rig.web() as web, rig.books.clients(4, web.client):
        for _ in range(3 * ROUNDS):
            answered = len(rig.books.answered)
            wait_until(lambda answered=answered: len(rig.books.answered) >= answered + 100)
            rig.redis.kill()
            during = len(rig.books.answered)
            wait_until(lambda during=during: len(rig.books.answered) >= during + 20)  # counted in the database
            rig.redis.start()
            applied = rig.applied()
            wait_until(lambda applied=applied: rig.applied() > applied)
    rig.check_books()
    assert 0 < rig.applied() < len(rig.counted())  # both ways were taken
