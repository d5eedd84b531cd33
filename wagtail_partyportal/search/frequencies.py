"""What readers of a site searched for in some days, most often first."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from django.db.models import OuterRef, Subquery, Sum

from .models import SearchCount

AT_LEAST = 3
"""Searches of a query before a report names it: what one person typed stays theirs."""


@dataclass(frozen=True)
class Frequency:
    """A query as it was last written, how often it was searched, and how many results it had at last."""

    query: str
    hits: int
    results: int


def frequent_queries(
    site_id: int, since: dt.date, until: dt.date, limit: int, *, without_results: bool = False
) -> list[Frequency]:
    """Return the queries of a site that were searched ``AT_LEAST`` times in these local days, both included.

    ``without_results`` keeps those that found nothing at last. One query.
    """
    days = SearchCount.objects.filter(site_id=site_id, day__range=(since, until))
    last = days.filter(folded=OuterRef("folded")).order_by("-day")
    counted = days.values("folded").annotate(times=Sum("hits")).filter(times__gte=AT_LEAST)
    counted = counted.annotate(last_shown=Subquery(last.values("shown")[:1]))
    counted = counted.annotate(last_results=Subquery(last.values("results")[:1]))
    if without_results:
        counted = counted.filter(last_results=0)
    rows = counted.order_by("-times", "folded").values_list("last_shown", "times", "last_results")[:limit]
    return [Frequency(*row) for row in rows]
