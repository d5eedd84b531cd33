"""What was counted in the past, for reports, charts and rankings. Days are those of the site's own time zone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import F, Sum

from .models import PageCount, PageDay, SiteCount
from .periods import Period
from .routers import counts_alias


@dataclass(frozen=True)
class PeriodCount:
    """A site's period: ``visits`` and ``views`` were counted, the visits of ``opening`` were brought forward."""

    site_id: int
    start: dt.date
    visits: int = 0
    views: int = 0
    opening: int = 0

    @property
    def shown(self) -> int:
        """The visits that readers see."""
        return self.opening + self.visits


def by_period(site_ids: Iterable[int], kind: Period, since: dt.date, until: dt.date) -> list[PeriodCount]:
    """Return the periods of a kind that start from ``since`` to ``until``, both included, by start and site.

    One query; a period in which nothing was counted is missing.
    """
    rows = SiteCount.objects.using(counts_alias()).filter(
        kind=kind, start__range=(since, until), site_id__in=list(site_ids)
    )
    fields = rows.order_by("start", "site_id").values_list("site_id", "start", "visits", "views", "opening")
    return [PeriodCount(*row) for row in fields]


def daily(site_id: int, since: dt.date, until: dt.date) -> list[PeriodCount]:
    """Return every day of a site from ``since`` to ``until``, both included; one query."""
    found = {count.start: count for count in by_period([site_id], Period.DAY, since, until)}
    days = (since + dt.timedelta(days=number) for number in range((until - since).days + 1))
    return [found.get(day) or PeriodCount(site_id, day) for day in days]


def top_pages(site_id: int, since: dt.date, until: dt.date, limit: int) -> list[tuple[int, int]]:
    """Return (page id, views) of a site's most viewed pages of these days, both included; one query.

    Pages that are gone are among them, and ``PARTYPORTAL_VISITS_KEEP_DAYS`` is as far back as it sees.
    """
    rows = PageDay.objects.using(counts_alias()).filter(site_id=site_id, day__range=(since, until))
    sums = rows.values("page_id").annotate(sum=Sum("views")).order_by("-sum", "page_id")
    # PostgreSQL adds bigints up to a Decimal.
    return [(page_id, int(views)) for page_id, views in sums.values_list("page_id", "sum")[:limit]]


def page_views(page_ids: Iterable[int]) -> dict[int, int]:
    """Return the views of pages, counted and brought forward, 0 for one never seen; one query."""
    views = dict.fromkeys(page_ids, 0)
    rows = PageCount.objects.using(counts_alias()).filter(page_id__in=list(views))
    views.update(rows.values_list("page_id", F("opening") + F("views")))
    return views


def sums_by_site(site_ids: Iterable[int], since: dt.date, until: dt.date) -> dict[int, PeriodCount]:
    """Return the sum of a site's days from ``since`` to ``until``, both included, by site; one query."""
    rows = SiteCount.objects.using(counts_alias()).filter(
        kind=Period.DAY, start__range=(since, until), site_id__in=list(site_ids)
    )
    sums = rows.values("site_id").annotate(s=Sum("visits"), v=Sum("views"), o=Sum("opening")).order_by("site_id")
    return {
        site_id: PeriodCount(site_id, since, int(visits), int(views), int(opening))
        for site_id, visits, views, opening in sums.values_list("site_id", "s", "v", "o")
    }


def views_by_page(site_ids: Iterable[int], since: dt.date, until: dt.date) -> dict[int, int]:
    """Return the views of every page that was seen on these sites in these days, by page; one query."""
    rows = PageDay.objects.using(counts_alias()).filter(site_id__in=list(site_ids), day__range=(since, until))
    sums = rows.values("page_id").annotate(sum=Sum("views")).order_by()
    return {page_id: int(views) for page_id, views in sums.values_list("page_id", "sum")}


def counted_sites() -> list[int]:
    """Return the keys of all sites that were ever counted, also of those that are gone; one query."""
    rows = SiteCount.objects.using(counts_alias()).filter(kind=Period.TOTAL)
    return list(rows.order_by("site_id").values_list("site_id", flat=True))
