"""Buffered hits on their way into the database: each batch exactly once, whoever is killed on the way.

1. Rotate: what was counted so far becomes a batch with a random id.
2. Wait until a crash of the buffer's server can't undo that.
3. Apply: in one transaction the batch's id and its sums. An id that is there already stops a second application.
4. Finish: remove the batch and show the new numbers.

A flusher that dies leaves a batch behind, which the next one takes up at step 2. Any number of them may run.
"""

from __future__ import annotations

import contextlib
import logging
import time
from collections.abc import Callable, Iterator

from django.db import Error, IntegrityError, connections, transaction
from django.db.backends.base.base import BaseDatabaseWrapper

from wagtail_partyportal.conf import get_setting

from . import history, statements
from .backends import VisitBackend, get_backend
from .backends.base import PendingBatch
from .buffer import SETTLED_SECONDS, BufferUnavailable, Counts, HitBuffer
from .models import AppliedBatch
from .queues import turn_to_write
from .routers import counts_alias

logger = logging.getLogger(__name__)

Checkpoint = Callable[[str], None]
"""Called with the name of each point at which a flusher may die: see ``CHECKPOINTS``."""

CHECKPOINTS = ("rotated", "applying", "applied", "committed", "finished")
"""After step 1, before the transaction of step 3, before and after its COMMIT, after step 4."""


FAILURES = (BufferUnavailable, Error)
"""What a flusher may raise. Nothing is lost: the hits stay in the buffer, and the next attempt finds them."""


def pass_on(point: str) -> None:
    """Do nothing at a checkpoint: what a flusher does outside of the tests of its death."""


def pending() -> list[PendingBatch]:
    """Return what the chosen backend has on its way to the database, the oldest first; see ``OVERDUE_SECONDS``."""
    return get_backend().pending()


def overdue(batches: list[PendingBatch]) -> list[PendingBatch]:
    """Return those batches that wait for so long that flushing must be failing."""
    longest = SETTLED_SECONDS + 12 * float(get_setting("PARTYPORTAL_VISITS_FLUSH_SECONDS"))
    return [batch for batch in batches if batch.age > longest]


class Flusher:
    """Moves a buffer into the database. ``database`` is asked for the numbers to show afterwards."""

    def __init__(self, buffer: HitBuffer, database: VisitBackend, checkpoint: Checkpoint = pass_on) -> None:
        self.buffer = buffer
        self.database = database
        self.checkpoint = checkpoint

    def flush(self) -> int:
        """Apply what is left over and what is new, as far as it needs no waiting; return how many hits that were."""
        moved = self._apply(self._settled())
        if not self.buffer.waiting():  # while one is too young, a second one would only make reading slower
            self._rotate()
            moved += self._apply(self._settled())
        return moved

    def drain(self) -> int:
        """Do what ``flush`` does, and return when everything that was counted before the call is in the database."""
        moved = self._wait_for([batch for batch, _age in self.buffer.waiting()])
        batch = self._rotate()
        return moved + (self._wait_for([batch]) if batch else 0)

    def run(self, wait: Callable[[float], bool]) -> None:
        """Flush every ``PARTYPORTAL_VISITS_FLUSH_SECONDS``. A failure is logged and outlived.

        ``wait`` waits so many seconds and returns whether it is over; ``threading.Event.wait`` is one.
        """
        while True:
            seconds = float(get_setting("PARTYPORTAL_VISITS_FLUSH_SECONDS"))
            try:
                self.buffer.announce_turn(2 * seconds)
                self.flush()
                late = overdue(self.buffer.pending())
            except FAILURES:
                logger.exception("Counted hits could not be moved into the database; they stay in the buffer.")
            else:
                if late:
                    logger.error("The oldest of %d batches of hits waits for %.0f s.", len(late), late[0].age)
            if wait(seconds):
                return

    def _rotate(self) -> str | None:
        batch = self.buffer.rotate()
        if batch:
            self.checkpoint("rotated")
        return batch

    def _settled(self) -> list[str]:
        return self.buffer.settled(self.buffer.waiting())

    def _wait_for(self, batches: list[str]) -> int:
        moved = 0
        while waiting := [one for one in self.buffer.waiting() if one[0] in batches]:
            settled = self.buffer.settled(waiting)
            moved += self._apply(settled)
            if not settled:
                time.sleep(max(0.05, SETTLED_SECONDS - waiting[0][1]))
        return moved

    def _apply(self, batches: list[str]) -> int:
        return sum(self._move(batch) for batch in batches)

    def _move(self, batch: str) -> int:
        """Do steps 3 and 4 for one batch; return its hits if it was this flusher that applied them."""
        counts = self.buffer.counts(batch)
        if not counts.hits:  # another flusher was faster, and has removed it
            return 0
        self.checkpoint("applying")
        is_ours = apply_once(batch, counts, self.checkpoint)
        self.checkpoint("committed")
        self._finish(batch, counts)
        self.checkpoint("finished")
        return counts.hits if is_ours else 0

    def _finish(self, batch: str, counts: Counts) -> None:
        epoch = self.buffer.epoch()
        sites = {(site_id, day): self.database.figures(site_id, day) for site_id, day in counts.sites}
        pages = history.page_views({page_id for _site_id, page_id, _day in counts.pages})
        self.buffer.finish(batch, epoch, sites, pages)


def apply_once(batch: str, counts: Counts, checkpoint: Checkpoint = pass_on) -> bool:
    """Add a batch's sums to the counts, unless that has been done; return whether it was done now.

    Raises ``django.db.Error`` when it failed, or when the line broke at the COMMIT and nobody knows whether it did.
    Then the batch must stay in the buffer: the next attempt finds its id in the database, or doesn't.
    """
    alias = counts_alias()
    connection = connections[alias]
    try:
        # durable: inside somebody else's transaction the batch would be removed before it is committed.
        with turn_to_write(alias), _durable_commits(connection), transaction.atomic(using=alias, durable=True):
            _commit_for_certain(connection)
            AppliedBatch.objects.using(alias).create(batch=batch, hits=counts.hits)
            statements.apply(counts.sites, counts.pages)
            checkpoint("applied")
    except IntegrityError:
        if AppliedBatch.objects.using(alias).filter(batch=batch).exists():
            return False
        raise
    except Error:
        if not connection.in_atomic_block:
            connection.close()  # it may be broken; the next attempt opens another one
        raise
    return True


def _commit_for_certain(connection: BaseDatabaseWrapper) -> None:
    """Make this transaction's COMMIT wait for the disk: afterwards the batch is nowhere else."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute(
                "SELECT set_config('synchronous_commit', 'on', true) "
                "WHERE current_setting('synchronous_commit') = 'off'"
            )


@contextlib.contextmanager
def _durable_commits(connection: BaseDatabaseWrapper) -> Iterator[None]:
    """Do the same for SQLite, where it belongs to the connection and can't be changed within a transaction."""
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        yield
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA synchronous")
        (usual,) = cursor.fetchone()
        cursor.execute(f"PRAGMA synchronous = {max(2, usual)}")  # 2: FULL
    try:
        yield
    finally:
        if connection.connection is not None:
            with connection.cursor() as cursor:
                cursor.execute(f"PRAGMA synchronous = {usual}")
