"""Which days a report is about, and which came before them."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from wagtail_partyportal.visits.periods import Period

LONGEST = 400
"""Periods that one chart can show."""

KINDS = (Period.DAY, Period.WEEK, Period.MONTH, Period.YEAR)
_USUAL = {Period.DAY: 30, Period.WEEK: 13, Period.MONTH: 12, Period.YEAR: 5}
_DAYS = {Period.DAY: 1, Period.WEEK: 7}
_ONE_DAY = dt.timedelta(days=1)


@dataclass(frozen=True)
class Range:
    """Whole periods of one kind: the first begins on ``since``; the last one contains ``until``, and may go on."""

    kind: Period
    since: dt.date
    until: dt.date

    @property
    def starts(self) -> list[dt.date]:
        """The first day of each period."""
        return starts_of(self.kind, self.since, self.until)

    @property
    def starts_before(self) -> list[dt.date]:
        """The first days of as many periods as there are, right before them."""
        return [_step(self.kind, start, -len(self.starts)) for start in self.starts]

    @property
    def days(self) -> int:
        return (self.until - self.since).days + 1

    @property
    def before(self) -> tuple[dt.date, dt.date]:
        """The first and the last of as many days, right before them: a fair comparison even within a month."""
        return self.since - dt.timedelta(days=self.days), self.since - _ONE_DAY


def usual_range(kind: Period, today: dt.date) -> Range:
    """Return what a report shows of a kind before anybody chooses: it ends today."""
    return Range(kind, _step(kind, kind.start_of(today), 1 - _USUAL[kind]), today)


def starts_of(kind: Period, since: dt.date, until: dt.date) -> list[dt.date]:
    """Return the first days of all periods from the one with ``since`` to the one with ``until``."""
    starts = [kind.start_of(since)]
    while (following := _step(kind, starts[-1], 1)) <= until:
        starts.append(following)
    return starts


def _step(kind: Period, start: dt.date, count: int) -> dt.date:
    """Return the first day of the period that lies ``count`` periods after the one of ``start``."""
    if kind in _DAYS:
        return start + dt.timedelta(days=count * _DAYS[kind])
    months = count * (12 if kind is Period.YEAR else 1)
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return dt.date(max(year, 1), month + 1, 1)
