"""Which day it is for a site."""

from __future__ import annotations

import datetime as dt
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.utils import timezone

from .counters import counter_plan


def _zone_named(name: str) -> dt.tzinfo:
    try:
        return ZoneInfo(name) if name else timezone.get_default_timezone()
    except (ZoneInfoNotFoundError, ValueError):  # a zone that this machine's data no longer have
        return timezone.get_default_timezone()


def today(site_id: int) -> dt.date:
    """Return the date that it is now in the site's own time zone; without a query while that is cached."""
    return today_in(counter_plan(site_id).time_zone)


def today_in(zone: str) -> dt.date:
    """Return the date that it is now in a time zone; "" is the installation's."""
    return timezone.now().astimezone(_zone_named(zone)).date()
