"""The pages that readers opened most in the last days, for lists on public pages."""

from __future__ import annotations

import datetime as dt
import logging

from django.db import DatabaseError

from wagtail_partyportal.core import caching

from . import days, history
from .subjects import popular_subject

logger = logging.getLogger(__name__)

LONGEST_SECONDS = 300
"""How old a list may be."""

CANDIDATES = 100
"""Pages in a list: front page, categories and what is hidden since are among them, and drop out where it is shown."""

_ONE_DAY = 24 * 3600  # seconds


def popular_pages(site_id: int, last_days: int) -> tuple[int, ...]:
    """Return the keys of a site's most viewed pages, today and the days before it; at most five minutes old.

    Empty while the store of the counts doesn't answer. When a list has changed, so has all that is made of it.
    """
    today = days.today(site_id)
    key = f"partyportal:popular:{site_id}:{today}:{last_days}"
    known: tuple[int, ...] | None = caching.cache().get(key)
    if known is None:
        known = _find(site_id, today, last_days)
        caching.cache().set(key, known, min(LONGEST_SECONDS, caching.seconds()))
        _tell_if_changed(site_id, f"{key}:before", known)
    return known


def _find(site_id: int, today: dt.date, last_days: int) -> tuple[int, ...]:
    since = today - dt.timedelta(days=last_days - 1)
    try:
        return tuple(page_id for page_id, _views in history.top_pages(site_id, since, today, CANDIDATES))
    except DatabaseError:
        logger.exception("The most viewed pages can't be read; their lists are empty.")
        return ()


def _tell_if_changed(site_id: int, key: str, now: tuple[int, ...]) -> None:
    """Let go of pages that show the former list, which "not modified" would confirm until something else changes."""
    before = caching.cache().get(key)
    caching.cache().set(key, now, _ONE_DAY)
    if before is not None and before != now:
        caching.renew(popular_subject(site_id))
