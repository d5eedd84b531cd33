"""Days of counted visits, made through the same function that the flusher uses."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from wagtail.models import Page, Site

from wagtail_partyportal.visits import days, statements


def ago(site: Site, number: int) -> dt.date:
    """Return the day so many days before today, in the site's time zone."""
    return days.today(site.pk) - dt.timedelta(days=number)


def count_day(site: Site, day: dt.date, visits: int, views: Mapping[Page, int] | None = None) -> None:
    """Count visits of a site on a day, and the views of its pages; as many views as visits where no page is named."""
    pages = views or {}
    statements.apply(
        {(site.pk, day): (visits, sum(pages.values()) if pages else visits)},
        {(site.pk, page.pk, day): count for page, count in pages.items()},
    )
