"""The calendar periods in which a site's visits are counted."""

from __future__ import annotations

import datetime as dt
from functools import lru_cache

from django.db import models
from django.utils.translation import gettext_lazy as _

BEGINNING = dt.date.min
"""Where the period of everything starts."""


class Period(models.IntegerChoices):
    """A kind of period. The numbers are in the database; they never change."""

    TOTAL = 0, _("in all")
    YEAR = 1, _("year")
    MONTH = 2, _("month")
    WEEK = 3, _("week")
    DAY = 4, _("day")

    def start_of(self, day: dt.date) -> dt.date:
        """Return the first day of the period of this kind that contains ``day``; a week begins on Monday."""
        match self:
            case Period.TOTAL:
                return BEGINNING
            case Period.YEAR:
                return day.replace(month=1, day=1)
            case Period.MONTH:
                return day.replace(day=1)
            case Period.WEEK:
                return day - dt.timedelta(days=day.weekday())
            case Period.DAY:
                return day


@lru_cache(maxsize=64)
def periods_of(day: dt.date) -> tuple[tuple[Period, dt.date], ...]:
    """Return the five (kind, start) to which a day belongs, in the order in which their rows are locked."""
    return tuple((period, period.start_of(day)) for period in Period)
