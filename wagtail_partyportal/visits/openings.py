"""Opening balances: what a portal had counted before it moved here. Kept apart from what was counted, and logged."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from functools import partial

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Site

from wagtail_partyportal.core.errors import PartyPortalError
from wagtail_partyportal.core.formats import format_date, format_number

from . import days
from .backends import get_backend
from .models import CounterFigure, OpeningEntry, PageCount, SiteCount
from .ownership import own_pages
from .periods import BEGINNING, Period
from .routers import counts_alias

GREATEST = 10**15 - 1
"""As many as a counter's fifteen digits can show."""

_NUMBER = re.compile(r"\d+|\d{1,3}([.,\u00a0 ])\d{3}(?:\1\d{3})*")
_ONE_DAY = dt.timedelta(days=1)


class OpeningError(PartyPortalError):
    """Opening balances that can't be true; ``problems`` names everything at once, and nothing was written."""

    def __init__(self, problems: Iterable[str]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(self.problems))


@dataclass(frozen=True)
class Opening:
    """What the old counter said on a date; None leaves that figure as it is."""

    total: int | None = None
    year: int | None = None
    month: int | None = None
    week: int | None = None
    today: int | None = None
    yesterday: int | None = None

    def given(self) -> dict[str, int]:
        """Return the figures that are not None, by their names."""
        values = {field.name: getattr(self, field.name) for field in fields(self)}
        return {name: value for name, value in values.items() if value is not None}


@dataclass(frozen=True)
class Change:
    """One balance that changes: of a site's period, or of a page (then the period is everything)."""

    kind: Period
    start: dt.date
    before: int
    after: int
    page_id: int | None = None


def read_number(text: str) -> int | None:
    """Return a whole number as people write it, ``1063`` or ``1.063``; None for anything else."""
    text = text.strip()
    if not text.isascii() and "\u00a0" not in text:
        return None
    return int(re.sub(r"\D", "", text)) if _NUMBER.fullmatch(text) else None


def row_of(name: str, on: dt.date) -> tuple[Period, dt.date]:
    """Return the period (kind, first day) that a figure of the box shows on a date."""
    if name == CounterFigure.Name.TODAY:
        return Period.DAY, on
    if name == CounterFigure.Name.YESTERDAY:
        return Period.DAY, on - _ONE_DAY
    kind = Period[name.upper()]
    return kind, kind.start_of(on)


def opening_on(site_id: int, on: dt.date) -> Opening:
    """Return the balances that the figures of a date have now."""
    names = {row_of(name, on): name for name in CounterFigure.Name.values}
    rows = SiteCount.objects.using(counts_alias()).filter(site_id=site_id, start__in={start for _kind, start in names})
    found = {(Period(kind), start): opening for kind, start, opening in rows.values_list("kind", "start", "opening")}
    return Opening(**{name: found.get(row, 0) for row, name in names.items()})


def set_site_opening(site_id: int, opening: Opening, *, on: dt.date, by: str, dry_run: bool = False) -> list[Change]:
    """Bring forward what the old counter of a site said on a date, and return what changes by that.

    ``on`` is a date in the site's own time zone, today or before; ``by`` is who did it, for the log. Setting the
    same figures again changes nothing. Raises OpeningError with all problems, and then nothing has been written.
    """
    _refuse(_site_problems(site_id, opening, on))
    wanted = {row_of(name, on): value for name, value in opening.given().items()}
    return _write(site_id, wanted, {}, by=by, dry_run=dry_run)


def set_page_openings(site_id: int, views: Mapping[int, int], *, by: str, dry_run: bool = False) -> list[Change]:
    """Bring forward the views of pages of a site, by the pages' keys, and return what changes by that.

    Raises OpeningError with all problems, and then nothing has been written.
    """
    _refuse(problem for value in views.values() for problem in _number_problems(_("views"), value))
    elsewhere = views.keys() - own_pages(Site.objects.get(pk=site_id), views.keys())
    _refuse(_("Page %(page)s: its views belong to another site.") % {"page": page_id} for page_id in sorted(elsewhere))
    return _write(site_id, {}, views, by=by, dry_run=dry_run)


def _refuse(problems: Iterable[str]) -> None:
    found = list(problems)
    if found:
        raise OpeningError(found)


def _number_problems(name: str, value: int) -> Iterable[str]:
    if value < 0:
        yield _("%(name)s: a count can't be less than 0.") % {"name": name}
    elif value > GREATEST:
        yield _("%(name)s: the counter shows at most %(greatest)s.") % {
            "name": name,
            "greatest": format_number(GREATEST),
        }


def _site_problems(site_id: int, opening: Opening, on: dt.date) -> Iterable[str]:
    given = opening.given()
    if not given:
        yield _("Give at least one figure.")
    today = days.today(site_id)
    if on > today:
        yield _("The date %(date)s is in the future: today is %(today)s.") % {
            "date": format_date(on),
            "today": format_date(today),
        }
        return
    if on <= BEGINNING + dt.timedelta(days=366):
        yield _("The date %(date)s is too early.") % {"date": format_date(on)}
        return
    wrong = [problem for name, value in given.items() for problem in _number_problems(label_of(name), value)]
    yield from wrong
    if given and not wrong:
        yield from _contradictions(Opening(**{**opening_on(site_id, on).given(), **given}), on)


def _contradictions(opening: Opening, on: dt.date) -> Iterable[str]:
    """Say where a part is greater than its whole; an empty figure is no claim."""
    values = opening.given()
    ends = {name: (on - _ONE_DAY if name == "yesterday" else on) for name in values}
    for part, whole in _PARTS:
        kind, start = row_of(whole, on)
        part_start = row_of(part, on)[1]
        is_within = kind is Period.TOTAL or kind.start_of(part_start) == start == kind.start_of(ends[part])
        if is_within and values[whole] and values[part] > values[whole]:
            yield _("%(part)s (%(more)s) can't be more than %(whole)s (%(less)s).") % {
                "part": label_of(part),
                "more": format_number(values[part]),
                "whole": label_of(whole),
                "less": format_number(values[whole]),
            }


_WHOLES = ("week", "month", "year", "total")
_PARTS = [
    *((part, whole) for part in ("today", "yesterday") for whole in _WHOLES),
    *(("week", whole) for whole in ("month", "year", "total")),
    *(("month", whole) for whole in ("year", "total")),
    ("year", "total"),
]


def label_of(name: str) -> str:
    """Return a figure's name as the box has it."""
    return str(CounterFigure.Name(name).label)


def _write(
    site_id: int, wanted: Mapping[tuple[Period, dt.date], int], views: Mapping[int, int], *, by: str, dry_run: bool
) -> list[Change]:
    database = counts_alias()
    with transaction.atomic(using=database):
        # In the order in which hits take their locks: the site's rows by their key, then the pages'.
        changes = [_change_period(site_id, kind, start, value) for (kind, start), value in sorted(wanted.items())]
        changes += [_change_page(site_id, page_id, value) for page_id, value in sorted(views.items())]
        changes = [change for change in changes if change.before != change.after]
        if dry_run:
            transaction.set_rollback(True, using=database)
            return changes
        OpeningEntry.objects.using(database).bulk_create(
            OpeningEntry(
                made_by=by[:150],
                site_id=site_id,
                page_id=change.page_id,
                kind=change.kind,
                start=change.start,
                before=change.before,
                after=change.after,
            )
            for change in changes
        )
        pages = [change.page_id for change in changes if change.page_id is not None]
        transaction.on_commit(partial(get_backend().forget_figures, site_id, pages), using=database)
    return changes


def _change_period(site_id: int, kind: Period, start: dt.date, value: int) -> Change:
    counts = SiteCount.objects.using(counts_alias())
    rows = counts.filter(kind=kind, start=start, site_id=site_id)
    counts.bulk_create([SiteCount(kind=kind, start=start, site_id=site_id)], ignore_conflicts=True)
    before = rows.select_for_update().values_list("opening", flat=True).get()
    rows.update(opening=value)
    return Change(kind, start, before, value)


def _change_page(site_id: int, page_id: int, value: int) -> Change:
    counts = PageCount.objects.using(counts_alias())
    rows = counts.filter(page_id=page_id)
    counts.bulk_create([PageCount(page_id=page_id, site_id=site_id)], ignore_conflicts=True)
    before = rows.select_for_update().values_list("opening", flat=True).get()
    rows.update(opening=value, site_id=site_id)
    return Change(Period.TOTAL, BEGINNING, before, value, page_id)
