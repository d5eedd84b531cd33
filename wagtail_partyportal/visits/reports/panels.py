"""The dashboard's panel: how many came today, yesterday and in the last seven days."""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from django.forms import Media
from django.urls import reverse
from django.utils.http import urlencode
from wagtail.admin.ui.components import Component
from wagtail.models import Site

from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.isolation.membership import sites_of
from wagtail_partyportal.visits import days, history
from wagtail_partyportal.visits.periods import Period

from .charts import draw_line
from .views import URL_NAME

_DAYS = 7
_SHOWN = 5


@dataclass(frozen=True)
class VisitLine:
    """One site's numbers; ``points`` is the line of its last seven days, empty where nobody came."""

    name: str
    url: str
    today: int
    yesterday: int
    week: int
    points: str


class VisitsPanel(Component):
    """The user's own sites, the most visited of these days first; one query for all of them."""

    name = "partyportal_visits"
    template_name = "partyportal/admin/visits/panel.html"
    order = 150

    def __init__(self, user: Any) -> None:
        self.sites = sites_of(user)

    @property
    def media(self) -> Media:
        return Media(css={"all": ["partyportal/css/admin/reports.css"]})

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        lines = sorted(self._lines(), key=lambda line: -line.week)
        rest = len(lines) - _SHOWN
        return {"lines": lines[:_SHOWN], "all_url": reverse(URL_NAME), "rest": max(rest, 0)}

    def _lines(self) -> list[VisitLine]:
        todays = {site.pk: days.today(site.pk) for site in self.sites}
        since = min(todays.values()) - dt.timedelta(days=_DAYS - 1)
        counts: defaultdict[int, dict[dt.date, int]] = defaultdict(dict)
        for count in history.by_period(todays, Period.DAY, since, max(todays.values())):
            counts[count.site_id][count.start] = count.shown
        return [_line(site, counts[site.pk], todays[site.pk]) for site in self.sites]


def _line(site: Site, counts: Mapping[dt.date, int], today: dt.date) -> VisitLine:
    values = [counts.get(today - dt.timedelta(days=back), 0) for back in reversed(range(_DAYS))]
    url = f"{reverse(URL_NAME)}?{urlencode({'site': site.pk})}"
    return VisitLine(name_of(site), url, values[-1], values[-2], sum(values), draw_line(values))
