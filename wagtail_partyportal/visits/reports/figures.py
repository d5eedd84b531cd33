"""What a report shows: sums, charts and rankings of one site or of several, made of a fixed number of queries."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import NamedTuple

from django.utils.translation import gettext as _

from wagtail_partyportal.core.alphabet import sort_key
from wagtail_partyportal.core.formats import format_date, format_number
from wagtail_partyportal.visits import history
from wagtail_partyportal.visits.periods import Period

from .charts import Chart, draw_bars
from .ranges import Range
from .rankings import Ranking, rank

_RANKED = 10


@dataclass(frozen=True)
class Compared:
    """A number, and the same of as many days before."""

    now: int
    before: int

    @property
    def percent(self) -> int | None:
        """By how much it grew, as a whole percentage; None where there was nothing before."""
        return round((self.now - self.before) * 100 / self.before) if self.before else None

    @property
    def change(self) -> str:
        """The percentage with its sign: ``+12 %``; empty where there is nothing to compare with."""
        if self.percent is None:
            return ""
        return f"{'+' if self.percent > 0 else '−' if self.percent < 0 else ''}{format_number(abs(self.percent))} %"


@dataclass(frozen=True)
class PeriodRow:
    """One line of the table beside the charts. ``opening`` is the part of the visits that was brought forward."""

    label: str
    visits: int
    opening: int
    views: int
    visits_before: int
    views_before: int


class _Sum(NamedTuple):
    visits: int
    opening: int
    views: int


@dataclass(frozen=True)
class SiteLine:
    """One site in the list of all sites; ``name`` is what stands for it when it is gone."""

    site_id: int
    name: str
    is_gone: bool
    visits: Compared
    views: Compared


class ReportFigures:
    """The numbers of these sites (``names`` by key) in these days. What is not asked for costs no query."""

    def __init__(self, names: Mapping[int, str], days: Range, roots: tuple[str, ...] | None = None) -> None:
        self.names = names
        self.days = days
        self.roots = roots

    @cached_property
    def visits(self) -> Compared:
        return Compared(
            sum(count.shown for count in self._sums.values()), sum(count.shown for count in self._sums_before.values())
        )

    @cached_property
    def views(self) -> Compared:
        return Compared(
            sum(count.views for count in self._sums.values()), sum(count.views for count in self._sums_before.values())
        )

    @cached_property
    def is_empty(self) -> bool:
        return not any(row.visits or row.views for row in self.periods)

    @cached_property
    def periods(self) -> list[PeriodRow]:
        starts, before = self.days.starts, self.days.starts_before
        sums: defaultdict[dt.date, _Sum] = defaultdict(lambda: _Sum(0, 0, 0))
        for count in history.by_period(self.names, self.days.kind, before[0], starts[-1]):
            former = sums[count.start]
            sums[count.start] = _Sum(
                former.visits + count.shown, former.opening + count.opening, former.views + count.views
            )
        return [
            PeriodRow(label_of(self.days.kind, start), *sums[start], sums[earlier].visits, sums[earlier].views)
            for start, earlier in zip(starts, before, strict=True)
        ]

    @cached_property
    def has_opening(self) -> bool:
        return any(row.opening for row in self.periods)

    @cached_property
    def visits_chart(self) -> Chart:
        rows = self.periods
        return _chart(rows, [row.visits for row in rows], [row.visits_before for row in rows])

    @cached_property
    def views_chart(self) -> Chart:
        rows = self.periods
        return _chart(rows, [row.views for row in rows], [row.views_before for row in rows])

    @cached_property
    def ranking(self) -> Ranking:
        return rank(self.names, self.days, _RANKED, roots=self.roots)

    @cached_property
    def sites(self) -> list[SiteLine]:
        """The sites, the most visited first."""
        empty = history.PeriodCount(0, self.days.since)
        lines = []
        for site_id, name in self.names.items():
            now, before = self._sums.get(site_id, empty), self._sums_before.get(site_id, empty)
            visits, views = Compared(now.shown, before.shown), Compared(now.views, before.views)
            lines.append(SiteLine(site_id, name or gone_name(site_id), not name, visits, views))
        return sorted(lines, key=lambda line: (-line.visits.now, -line.views.now, sort_key(line.name)))

    @cached_property
    def _sums(self) -> dict[int, history.PeriodCount]:
        return history.sums_by_site(self.names, self.days.since, self.days.until)

    @cached_property
    def _sums_before(self) -> dict[int, history.PeriodCount]:
        return history.sums_by_site(self.names, *self.days.before)


def gone_name(site_id: int) -> str:
    """Return what stands for a site that was deleted."""
    return _("Deleted site (number %(number)s)") % {"number": site_id}


def label_of(kind: Period, start: dt.date) -> str:
    """Return a period's name in a table: ``25/11/2026``, ``Week of 23/11/2026``, ``11/2026``, ``2026``."""
    match kind:
        case Period.YEAR:
            return f"{start.year}"
        case Period.MONTH:
            return f"{start:%m/%Y}"
        case Period.WEEK:
            return _("Week of %(date)s") % {"date": format_date(start)}
        case _:
            return format_date(start)


def _chart(rows: Sequence[PeriodRow], values: Sequence[int], before: Sequence[int]) -> Chart:
    labels = [f"{row.label}: {format_number(value)}" for row, value in zip(rows, values, strict=True)]
    return draw_bars(values, labels, before)
