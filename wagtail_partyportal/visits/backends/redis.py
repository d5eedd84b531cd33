"""Hits counted in Redis or Valkey, and moved into the database every few seconds."""

from __future__ import annotations

import datetime as dt
import logging
import time
from collections.abc import Callable, Iterable
from functools import cache
from typing import Any

from django.core.checks import CheckMessage
from django.core.exceptions import ImproperlyConfigured
from django.core.signals import request_finished
from django.db import Error

from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.visits import buffer_checks
from wagtail_partyportal.visits.buffer import BufferUnavailable, HitBuffer, Reading
from wagtail_partyportal.visits.figures import Figures, Hit
from wagtail_partyportal.visits.flushing import FAILURES, Flusher
from wagtail_partyportal.visits.periods import Period

from .base import PendingBatch, VisitBackend
from .database import DatabaseBackend

logger = logging.getLogger(__name__)

_REST_SECONDS = 1.0  # without it, each thread of a busy server would wait for a host that doesn't answer


@cache
def _buffer_at(url: str) -> HitBuffer:
    if not url:
        raise ImproperlyConfigured(
            "PARTYPORTAL_VISITS_REDIS_URL is empty, but PARTYPORTAL_VISITS_BACKEND buffers in Redis or Valkey. "
            'For example: PARTYPORTAL_VISITS_REDIS_URL = "redis://127.0.0.1:6379/1".'
        )
    return HitBuffer(url)


class RedisBackend(VisitBackend):
    """Buffers hits in the server at ``PARTYPORTAL_VISITS_REDIS_URL``.

    A hit is acknowledged when the server answers: with ``appendfsync always`` that is after its disk, and nothing is
    ever lost; with ``everysec`` a crash of the server loses up to two seconds. Nothing is counted twice in any case.

    While the server refuses connections, hits are counted in the database. A hit that was sent and not answered isn't
    counted anywhere else, because it may have been counted: NotCounted.

    No further process is needed: after an answer the web process flushes what is due, unless another one just did.
    """

    def __init__(self) -> None:
        self._database = DatabaseBackend()
        self._asks_again_at = 0.0
        self._flushes_at = 0.0
        request_finished.connect(self._flush_after_answer)

    @property
    def buffer(self) -> HitBuffer:
        """The buffer. Raises ImproperlyConfigured without an address, and without redis-py."""
        return _buffer_at(get_setting("PARTYPORTAL_VISITS_REDIS_URL"))

    @property
    def flusher(self) -> Flusher:
        return Flusher(self.buffer, self._database)

    def hit(self, hit: Hit) -> Figures:
        reading = None
        if self._is_asked():
            try:
                reading = self.buffer.count(hit)
            except BufferUnavailable as error:
                self._rest(error)
        if reading is None:
            return self._database.hit(hit)
        return self._shown(reading, hit.site_id, hit.day, hit.page_id)

    def figures(self, site_id: int, day: dt.date, page_id: int | None = None) -> Figures:
        reading = None
        if self._is_asked():
            try:
                reading = self.buffer.read(site_id, day, page_id)
            except BufferUnavailable as error:
                self._rest(error)
        if reading is None:
            return self._database.figures(site_id, day, page_id)
        return self._shown(reading, site_id, day, page_id)

    def flush(self) -> int:
        return self.flusher.drain()

    def keep_flushing(self, wait: Callable[[float], bool]) -> None:
        self.flusher.run(wait)

    def pending(self) -> list[PendingBatch]:
        return self.buffer.pending()

    def forget_figures(self, site_id: int, page_ids: Iterable[int] = ()) -> None:
        try:
            self.buffer.forget(site_id, page_ids)
        except BufferUnavailable as error:
            self._rest(error)

    def check(self) -> list[CheckMessage]:
        return buffer_checks.check_address(get_setting("PARTYPORTAL_VISITS_REDIS_URL"))

    def check_store(self) -> list[CheckMessage]:
        return buffer_checks.check_server(self.buffer) if not self.check() else []

    def _is_asked(self) -> bool:
        return time.monotonic() >= self._asks_again_at

    def _rest(self, error: BufferUnavailable) -> None:
        self._asks_again_at = time.monotonic() + _REST_SECONDS
        logger.warning("The buffer of hits can't be reached (%s); the database is used instead.", error)

    def _shown(self, reading: Reading, site_id: int, day: dt.date, page_id: int | None) -> Figures:
        """Return the database's numbers and what is on its way there."""
        site, page_views = reading.site, reading.page
        if site is None or (page_id is not None and page_views is None):
            site = self._read_database(reading.epoch, site_id, day, page_id)
            page_views = site.page_views
        yesterday = day - dt.timedelta(days=1)

        def on_its_way(period: Period) -> int:
            is_same = period.start_of(yesterday) == period.start_of(day)
            return reading.today + (reading.yesterday if is_same else 0)

        return Figures(
            total=site.total + on_its_way(Period.TOTAL),
            today=site.today + reading.today,
            yesterday=site.yesterday + reading.yesterday,
            week=site.week + on_its_way(Period.WEEK),
            month=site.month + on_its_way(Period.MONTH),
            year=site.year + on_its_way(Period.YEAR),
            page_views=None if page_id is None else (page_views or 0) + reading.page_views,
        )

    def _read_database(self, epoch: str, site_id: int, day: dt.date, page_id: int | None) -> Figures:
        """Return the database's numbers, and keep them in the buffer for the next hits."""
        try:
            figures = self._database.figures(site_id, day, page_id)
            self.buffer.keep(epoch, day, site_id, figures, page_id)
        except Error as error:  # the hit is counted all the same, and the reader's script never goes back
            logger.warning("The numbers of site %s can't be read: %s", site_id, error)
            return Figures()
        except BufferUnavailable as error:
            self._rest(error)
        return figures

    def _flush_after_answer(self, **_signal: Any) -> None:
        """Flush when nobody has for ``PARTYPORTAL_VISITS_FLUSH_SECONDS``; a failure is logged, the answer is out."""
        now = time.monotonic()
        if now < self._flushes_at or not self._is_asked():
            return
        seconds = float(get_setting("PARTYPORTAL_VISITS_FLUSH_SECONDS"))
        self._flushes_at = now + seconds
        try:
            if self.buffer.take_turn(seconds):
                self.flusher.flush()
        except FAILURES:
            logger.exception("Counted hits could not be moved into the database; they stay in the buffer.")
