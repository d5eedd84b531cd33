"""What is old enough to be forgotten. No total changes by it."""

from __future__ import annotations

import datetime as dt
from typing import NamedTuple

from django.utils import timezone

from wagtail_partyportal.conf import get_setting

from .models import AppliedBatch, PageDay
from .routers import counts_alias

BATCH_DAYS = 90
"""How long the id of an applied batch is kept: far longer than a batch could lie somewhere unapplied."""


class Trimmed(NamedTuple):
    """How many rows were removed."""

    page_days: int
    batches: int


def trim() -> Trimmed:
    """Remove the pages' days older than ``PARTYPORTAL_VISITS_KEEP_DAYS``, and the ids of batches of 90 days ago.

    Day by day, each in a transaction of its own: no lock is held for long.
    """
    now = timezone.now()
    limit = now.date() - dt.timedelta(days=int(get_setting("PARTYPORTAL_VISITS_KEEP_DAYS")) + 1)  # + 1: any time zone
    days = PageDay.objects.using(counts_alias()).filter(day__lt=limit)
    removed = 0
    for day in days.order_by("day").values_list("day", flat=True).distinct():
        removed += PageDay.objects.using(counts_alias()).filter(day=day).delete()[0]
    batches = AppliedBatch.objects.using(counts_alias()).filter(applied_at__lt=now - dt.timedelta(days=BATCH_DAYS))
    return Trimmed(removed, batches.delete()[0])
