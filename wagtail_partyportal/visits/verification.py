"""Whether the counts agree with each other, and mending them: the days are what was counted, all else is their sum."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.db import transaction
from django.db.models import F, QuerySet, Sum

from .backends import get_backend
from .models import PageCount, PageDay, SiteCount
from .periods import BEGINNING, Period, periods_of
from .routers import counts_alias

_Key = tuple[Period, dt.date]
_CHUNK = 5000


@dataclass(frozen=True)
class Difference:
    """A count that is not the sum of its days. Of a page (``page_id``) the visits are 0: pages have views only."""

    site_id: int
    kind: Period
    start: dt.date
    visits: int
    views: int
    expected_visits: int
    expected_views: int
    page_id: int | None = None


def find_differences() -> list[Difference]:
    """Return all sums that are not those of their days. Reads each table once, so hits that go on disturb nothing."""
    found: list[Difference] = []
    for site_id, rows in _rows_by_site(_site_rows()).items():
        found += _differences_of(site_id, rows)
    return sorted(found, key=lambda one: (one.site_id, one.kind, one.start)) + _page_differences()


def repair(differences: Iterable[Difference]) -> list[Difference]:
    """Set the sums of these differences' sites and pages to those of their days; return what was changed.

    While a site is mended its hits wait: everything is added up once more behind the lock that they take first.
    """
    found = list(differences)
    mended: list[Difference] = []
    for site_id in sorted({one.site_id for one in found if one.page_id is None}):
        mended += _repair_site(site_id)
    for page_id in sorted({one.page_id for one in found if one.page_id is not None}):
        mended += _repair_page(page_id)
    for site_id in {one.site_id for one in mended}:
        pages = [one.page_id for one in mended if one.site_id == site_id and one.page_id is not None]
        get_backend().forget_figures(site_id, pages)
    return mended


# --- Sites -----------------------------------------------------------------------------------------------

_Rows = dict[_Key, tuple[int, int]]


def _site_rows() -> QuerySet[SiteCount]:
    return SiteCount.objects.using(counts_alias())


def _rows_by_site(rows: QuerySet[SiteCount]) -> dict[int, _Rows]:
    """Return (visits, views) by site and period: in one statement, so that no hit is in one row and not in the next."""
    sites: defaultdict[int, _Rows] = defaultdict(dict)
    values = rows.values_list("site_id", "kind", "start", "visits", "views").iterator(chunk_size=_CHUNK)
    for site_id, kind, start, visits, views in values:
        sites[site_id][Period(kind), start] = (visits, views)
    return sites


def _differences_of(site_id: int, rows: _Rows) -> list[Difference]:
    expected: defaultdict[_Key, list[int]] = defaultdict(lambda: [0, 0])
    for (kind, day), (visits, views) in rows.items():
        if kind is Period.DAY:
            for key in periods_of(day):
                expected[key][0] += visits
                expected[key][1] += views
    found = []
    for key in rows.keys() | expected.keys():
        is_now, should_be = rows.get(key, (0, 0)), tuple(expected[key])
        if is_now != should_be:
            found.append(Difference(site_id, *key, *is_now, should_be[0], should_be[1]))
    return found


def _repair_site(site_id: int) -> list[Difference]:
    database = counts_alias()
    with transaction.atomic(using=database):
        _site_rows().bulk_create(
            [SiteCount(kind=Period.TOTAL, start=BEGINNING, site_id=site_id)], ignore_conflicts=True
        )
        # The row that every hit writes first; SQLite takes its one lock with this too.
        _row(site_id, Period.TOTAL, BEGINNING).update(opening=F("opening"))
        found = _differences_of(site_id, _rows_by_site(_site_rows().filter(site_id=site_id)).get(site_id, {}))
        for one in sorted(found, key=lambda one: (one.kind, one.start)):
            _site_rows().bulk_create(
                [SiteCount(kind=one.kind, start=one.start, site_id=site_id)], ignore_conflicts=True
            )
            _row(site_id, one.kind, one.start).update(visits=one.expected_visits, views=one.expected_views)
    return found


def _row(site_id: int, kind: Period, start: dt.date) -> QuerySet[SiteCount]:
    return _site_rows().filter(site_id=site_id, kind=kind, start=start)


# --- Pages -----------------------------------------------------------------------------------------------


def _sums_of_days(of: Callable[[QuerySet[PageDay]], QuerySet[PageDay]] = lambda days: days) -> dict[int, int]:
    days = of(PageDay.objects.using(counts_alias()).all())
    return {page: int(views) for page, views in days.values_list("page_id").annotate(sum=Sum("views")).order_by()}


def _page_differences() -> list[Difference]:
    """Return pages with fewer views than their days have together; days that were trimmed explain only more."""
    # The days first: hits that come in between make the totals greater, never less than these sums.
    sums = _sums_of_days()
    totals = {
        page_id: (site_id, views)
        for page_id, site_id, views in PageCount.objects.using(counts_alias()).values_list(
            "page_id", "site_id", "views"
        )
    }
    found = []
    for page_id, expected in sorted(sums.items()):
        site_id, views = totals.get(page_id, (0, 0))
        if views < expected:
            found.append(_page_difference(page_id, site_id or _site_of(page_id), views, expected))
    return found


def _page_difference(page_id: int, site_id: int, views: int, expected: int) -> Difference:
    return Difference(site_id, Period.TOTAL, BEGINNING, 0, views, 0, expected, page_id)


def _site_of(page_id: int) -> int:
    days = PageDay.objects.using(counts_alias()).filter(page_id=page_id)
    return int(days.order_by("-day").values_list("site_id", flat=True)[0])


def _repair_page(page_id: int) -> list[Difference]:
    database = counts_alias()
    counts = PageCount.objects.using(database)
    with transaction.atomic(using=database):
        counts.bulk_create([PageCount(page_id=page_id, site_id=_site_of(page_id))], ignore_conflicts=True)
        row = counts.filter(page_id=page_id)
        row.update(opening=F("opening"))  # the row that every hit of the page writes first
        expected = _sums_of_days(lambda days: days.filter(page_id=page_id)).get(page_id, 0)
        site_id, views = row.values_list("site_id", "views").get()
        if not row.filter(views__lt=expected).update(views=expected):
            return []
    return [_page_difference(page_id, site_id, views, expected)]
