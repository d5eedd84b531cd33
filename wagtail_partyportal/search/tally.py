"""How often readers search for what, counted without knowing who they are.

A search is noted in the memory of its process, and what was noted is written once a minute, after a response has been
sent: at most a minute's counts are lost with a process. A page of results that a browser or a proxy has kept never
reaches us, and isn't counted.

Kept are a day, a query and two numbers. A query that looks like somebody's data isn't kept at all.
"""

from __future__ import annotations

import datetime as dt
import itertools
import logging
import re
import threading
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django.db import DatabaseError, router, transaction
from django.db.models import Count, F
from django.utils import timezone

from .models import SearchCount
from .queries import MAX_RESULTS, clean_query
from .tokens import words_of

KEEP_DAYS = 400
"""How many days the counts are kept: a year, and the same season of the year before."""

MIN_LENGTH = 2  # characters
MAX_LENGTH = 100  # characters: nobody repeats a longer query
SECONDS = 60
"""How long counts may wait in a process."""

_MAX_WAITING = 500  # different queries in a process: more in a minute is a program trying words
MAX_A_DAY = 5_000
"""Different queries of a site that are kept of one day; those that exist are still counted."""

_SEPARATED_DIGITS = re.compile(r"\d(?:[\s.\-/()]*\d){8,}")  # a telephone or identity number, however it is grouped
_DIGITS_IN_A_ROW = re.compile(r"\d{7,}")

logger = logging.getLogger(__name__)


def looks_personal(query: str) -> bool:
    """Say whether a query may be an address, a telephone number or an identity number.

    The number of a document ("21-NQ/TW"), a date and a term of office ("2020-2025") are none.
    """
    text = unicodedata.normalize("NFKC", query)
    return "@" in text or bool(_DIGITS_IN_A_ROW.search(text) or _SEPARATED_DIGITS.search(text))


@dataclass(frozen=True)
class Key:
    """What is counted together: the same words on the same site and day, however they are written."""

    site_id: int
    day: dt.date
    folded: str


@dataclass
class Noted:
    """What a process has noted of a query and not written yet; ``results`` are those of the last search."""

    shown: str
    hits: int
    results: int


class Tally:
    """The counts that wait in this process. Threads may share it."""

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._lock = threading.Lock()
        self._waiting: dict[Key, Noted] = {}
        self._since: float | None = None  # when the first of them was noted
        self._trimmed_on: dt.date | None = None

    def note(self, site_id: int, query: str, results: int) -> None:
        """Note a search, if its query is one to keep."""
        shown = clean_query(query)
        folded = " ".join(word.folded for word in words_of(shown))
        if len(folded) < MIN_LENGTH or len(shown) > MAX_LENGTH or looks_personal(shown):
            return
        key = Key(site_id, timezone.localdate(), folded[: SearchCount._meta.get_field("folded").max_length])
        with self._lock:
            if key not in self._waiting and len(self._waiting) >= _MAX_WAITING:
                return
            noted = self._waiting.setdefault(key, Noted(shown, 0, 0))
            noted.shown, noted.hits, noted.results = shown, noted.hits + 1, min(results, MAX_RESULTS + 1)
            if self._since is None:
                self._since = self._clock()

    def write_if_due(self, **_signal: Any) -> None:
        """Write what has waited long enough; a database that refuses it costs these counts and no more."""
        if self._since is None or self._clock() - self._since < SECONDS:
            return
        try:
            self.write()
        except DatabaseError:
            logger.exception("The counts of the last searches are lost.")

    def write(self) -> None:
        """Write everything that waits, and remove what is older than ``KEEP_DAYS``, once a day."""
        with self._lock:
            waiting, self._waiting, self._since = self._waiting, {}, None
        if not waiting:
            return
        with transaction.atomic(using=router.db_for_write(SearchCount)):
            _write(waiting)
        today = timezone.localdate()
        if self._trimmed_on != today:
            trim(today)
            self._trimmed_on = today

    def forget(self) -> None:
        """Drop what waits."""
        with self._lock:
            self._waiting, self._since = {}, None


def trim(today: dt.date) -> int:
    """Remove the counts older than ``KEEP_DAYS``; return how many rows those were."""
    return SearchCount.objects.filter(day__lt=today - dt.timedelta(days=KEEP_DAYS)).delete()[0]


def _write(waiting: dict[Key, Noted]) -> None:
    """Add the counts to the rows; make rows for new queries where the day has room for them."""
    sites, dates = {key.site_id for key in waiting}, {key.day for key in waiting}
    days = SearchCount.objects.filter(site_id__in=sites, day__in=dates)
    same = days.filter(folded__in={key.folded for key in waiting})
    known = set(itertools.starmap(Key, same.values_list("site_id", "day", "folded")))
    new = [key for key in waiting if key not in known]
    if new:
        taken = days.values_list("site_id", "day").annotate(Count("pk"))
        room = {(site_id, day): MAX_A_DAY - rows for site_id, day, rows in taken}
        made = []
        for key in new:
            place = (key.site_id, key.day)
            room[place] = room.get(place, MAX_A_DAY) - 1
            if room[place] >= 0:
                made.append(SearchCount(site_id=key.site_id, day=key.day, folded=key.folded, shown=waiting[key].shown))
        SearchCount.objects.bulk_create(made, ignore_conflicts=True)  # another process may have been first
    for key, noted in sorted(waiting.items(), key=lambda item: (item[0].site_id, item[0].day, item[0].folded)):
        # In the same order everywhere: two processes must not wait for each other.
        row = SearchCount.objects.filter(site_id=key.site_id, day=key.day, folded=key.folded)
        row.update(hits=F("hits") + noted.hits, results=noted.results, shown=noted.shown)


tally = Tally()
"""The one of this process."""
