"""That a site was sent more hits than people send: its editors should know how to read its numbers."""

from __future__ import annotations

import datetime as dt
import logging
from collections.abc import Iterable

from django.utils import timezone

from wagtail_partyportal.core.caching import cache

logger = logging.getLogger(__name__)

_KEPT_SECONDS = 7 * 24 * 3600


def note(site_id: int) -> None:
    """Remember a flood of now, for a week and as long as Django's cache does, and log it."""
    cache().set(_key(site_id), timezone.now(), _KEPT_SECONDS)
    logger.warning("Site %d is sent more hits a second than are counted; the ones beyond are not.", site_id)


def latest(site_ids: Iterable[int]) -> dt.datetime | None:
    """Return when one of the sites was flooded last; None if none was of late. One call to the cache."""
    return max(cache().get_many(map(_key, site_ids)).values(), default=None)


def _key(site_id: int) -> str:
    return f"partyportal:visits-flood:{site_id}"
