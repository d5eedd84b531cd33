"""What a site's editors have decided about its counter, all of it in one query and then from the cache."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import F

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.sites import SITES

from .models import VisitorCounter
from .subjects import counter_subject


@dataclass(frozen=True)
class CounterPlan:
    """A ``VisitorCounter`` without its numbers; ``names`` of the figures in their order, none where no box is wanted.

    ``explanation_url`` is empty unless readers can open the page.
    """

    title: str = ""
    digits: int = 0
    names: tuple[str, ...] = ()
    explanation_url: str = ""
    time_zone: str = ""


def counter_plan(site_id: int) -> CounterPlan:
    """Return the plan of a site's counter; an empty one where it has none."""
    # The page that explains it may move, or be taken back.
    subjects = (counter_subject(site_id), NAVIGATION, SITES)
    return caching.remember(f"visitor-counter:{site_id}", subjects, lambda: _load(site_id))


def _load(site_id: int) -> CounterPlan:
    counters = VisitorCounter.objects.filter(site_id=site_id).select_related("site", "explanation_page")
    rows = list(counters.annotate(figure=F("figures__name")).order_by("figures__sort_order", "figures__pk"))
    if not rows:
        return CounterPlan()
    counter, page = rows[0], rows[0].explanation_page
    return CounterPlan(
        title=counter.title,
        digits=counter.digits,
        names=tuple(row.figure for row in rows if row.figure),
        explanation_url=(page.get_url(current_site=counter.site) or "") if page is not None and page.live else "",
        time_zone=counter.time_zone,
    )
