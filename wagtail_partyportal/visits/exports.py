"""The counts as tables for a spreadsheet."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from wagtail.models import Page, Site

from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.core.spreadsheets import Table

from . import history
from .periods import Period

PERIOD_HEADINGS: Mapping[str, str | Promise] = {
    "site": _("Site"),
    "start": _("First day"),
    "visits": _("Visits"),
    "opening": _("Of these brought forward"),
    "views": _("Views"),
}
PAGE_HEADINGS: Mapping[str, str | Promise] = {
    "site": _("Site"),
    "page": _("Page's number"),
    "title": _("Title"),
    "address": _("Address"),
    "category": _("Category"),
    "views": _("Views"),
    "before": _("The same number of days before"),
}
_TOP_COLUMNS = ("site", "page", "title", "address", "views")


def table_of_periods(names: Mapping[int, str], kind: Period, since: dt.date, until: dt.date) -> Table:
    """Return the visits and views of sites by period; what was brought forward is part of the visits, and named.

    ``names`` are the sites' names by their keys.
    """
    counts = history.by_period(names, kind, since, until)
    rows = [
        {
            "site": names[count.site_id],
            "start": count.start,
            "visits": count.shown,
            "opening": count.opening,
            "views": count.views,
        }
        for count in counts
    ]
    return Table(PERIOD_HEADINGS, rows)


def table_of_pages(site: Site, since: dt.date, until: dt.date, limit: int) -> Table:
    """Return a site's most viewed pages; one that is gone has no title any more."""
    ranking = history.top_pages(site.pk, since, until, limit)
    pages = Page.objects.in_bulk([page_id for page_id, _views in ranking])
    rows = []
    for page_id, views in ranking:
        page = pages.get(page_id)
        address = page.get_url(current_site=site) if page is not None else None
        title = page.title if page is not None else ""
        row = {"site": name_of(site), "page": page_id, "title": title, "address": address or "", "views": views}
        rows.append(row)
    return Table({name: PAGE_HEADINGS[name] for name in _TOP_COLUMNS}, rows)
