"""One hit, and the numbers that a visitor counter shows."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass


@dataclass(frozen=True)
class Hit:
    """One view of a page; ``day`` is the day in the site's own time zone when the server accepted it."""

    site_id: int
    page_id: int
    is_visit: bool
    day: dt.date


@dataclass(frozen=True)
class Figures:
    """What is shown: what was brought forward plus what was counted. ``page_views`` is None where no page was asked."""

    total: int = 0
    today: int = 0
    yesterday: int = 0
    week: int = 0
    month: int = 0
    year: int = 0
    page_views: int | None = None
