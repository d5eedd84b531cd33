"""Made-up visits, so that the counter and its reports have something to show: the same ones at every loading."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from random import Random
from typing import Any

from wagtail.models import Site

from demo.content.types import PortalContent
from wagtail_partyportal.visits import days, history, statements
from wagtail_partyportal.visits.openings import Opening, row_of, set_page_openings, set_site_opening

DAYS = 90
_OPENED_BY = "demo"
_VISITS_A_DAY = {"quangnam": 700, "laichau": 320, "danang": 450}
_USUAL_VISITS = 300
_BY_WEEKDAY = (1.15, 1.1, 1.05, 1.05, 1.0, 0.7, 0.6)

# What the box of Quảng Nam's old portal said.
SHOWN = {
    "quangnam": Opening(total=4_356_361, year=486_681, month=43_868, week=17_848, today=654, yesterday=6_944),
}
# The views of its articles, by when they were published.
VIEWS = {"quangnam": {"2023-02-14T10:37": 1_063}}


def count_visits(portal: PortalContent, site: Site, published: Mapping[str, Any]) -> None:
    """Count ninety days of visits that end yesterday, and bring forward what the old portal said beyond them."""
    today = days.today(site.pk)
    _count_days(portal, site, published, today)
    if portal.key in SHOWN:
        counted = {name: _counted(site, *row_of(name, today)) for name in SHOWN[portal.key].given()}
        opening = {name: value - counted[name] for name, value in SHOWN[portal.key].given().items()}
        set_site_opening(site.pk, Opening(**opening), on=today, by=_OPENED_BY)
    known = VIEWS.get(portal.key, {})
    pages = {published[a.title].pk: known[a.published] for a in portal.articles if a.published in known}
    seen = history.page_views(pages)
    set_page_openings(site.pk, {pk: views - seen[pk] for pk, views in pages.items()}, by=_OPENED_BY)


def _counted(site: Site, kind: Any, start: dt.date) -> int:
    return sum(count.visits for count in history.by_period([site.pk], kind, start, start))


def _count_days(portal: PortalContent, site: Site, published: Mapping[str, Any], today: dt.date) -> None:
    random = Random(portal.key)
    usual = _VISITS_A_DAY.get(portal.key, _USUAL_VISITS)
    sites: dict[tuple[int, dt.date], tuple[int, int]] = {}
    pages: dict[tuple[int, int, dt.date], int] = {}
    for back in range(DAYS, 0, -1):
        day = today - dt.timedelta(days=back)
        growth = 1.15 - 0.3 * back / DAYS
        visits = round(usual * growth * _BY_WEEKDAY[day.weekday()] * random.uniform(0.9, 1.1))
        views = _views_of_a_day(portal, site, published, day, visits, random)
        sites[site.pk, day] = (visits, sum(views.values()))
        pages.update({(site.pk, page_id, day): count for page_id, count in views.items()})
    statements.apply(sites, pages)


def _views_of_a_day(
    portal: PortalContent, site: Site, published: Mapping[str, Any], day: dt.date, visits: int, random: Random
) -> dict[int, int]:
    """Share a day's views: half of the visits see the front page, and newer articles are read more."""
    out = sorted(
        (article for article in portal.articles if dt.date.fromisoformat(article.published[:10]) <= day),
        key=lambda article: article.published,
        reverse=True,
    )
    views = {site.root_page_id: visits // 2}
    for rank, article in enumerate(out):
        count = round(visits * 0.5 / (rank + 1) ** 0.9 * random.uniform(0.4, 1.6))
        if count:
            views[published[article.title].pk] = count
    return views
