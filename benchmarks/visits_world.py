"""What the counter's benchmark does inside Django: ``python -m benchmarks.visits_world STEP``, a line of JSON each.

``world`` makes the sites and returns what their pages' scripts send, ``tables`` makes the tables of the counts anew,
``counted`` returns the views that were counted, ``box`` how long the box takes to read, without and with a past.
"""

from __future__ import annotations

import datetime as dt
import json
import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import django

django.setup()

from django.core.management import call_command  # noqa: E402 the apps must be ready
from django.db import connections  # noqa: E402
from django.db.models import Sum  # noqa: E402
from django.utils.text import slugify  # noqa: E402
from wagtail.models import Page, Site  # noqa: E402

from wagtail_partyportal.visits import statements  # noqa: E402
from wagtail_partyportal.visits.backends import get_backend  # noqa: E402
from wagtail_partyportal.visits.models import AppliedBatch, PageCount, PageDay, SiteCount  # noqa: E402
from wagtail_partyportal.visits.periods import Period  # noqa: E402
from wagtail_partyportal.visits.routers import counts_alias  # noqa: E402
from wagtail_partyportal.visits.tokens import token_for  # noqa: E402

SITES, YEARS = 63, 10
ROUNDS, READS = 15, 400
TODAY = dt.date(2026, 11, 25)


def world() -> list[dict[str, Any]]:
    """Return host, page and token of each site's front page."""
    call_command("migrate", interactive=False, verbosity=0)
    root = Page.get_first_root_node()
    made = []
    for number in range(SITES):
        name = f"Tỉnh {number}"
        page = root.add_child(instance=Page(title=name, slug=slugify(f"tinh-{number}")))
        site = Site.objects.create(hostname=f"tinh{number}.localhost", site_name=name, root_page=page)
        made.append({"host": site.hostname, "page": page.pk, "token": token_for(site.pk, page.pk)})
    return made


def tables() -> None:
    with connections[counts_alias()].schema_editor() as editor:
        for model in (SiteCount, PageCount, PageDay, AppliedBatch):
            editor.create_model(model)


def counted() -> int:
    get_backend().flush()
    return int(SiteCount.objects.filter(kind=Period.TOTAL).aggregate(sum=Sum("views"))["sum"] or 0)


def box() -> dict[str, float]:
    """Return the CPU seconds of one reading, of young sites and of old ones, and how many days these have in all."""
    statements.apply({(site_id, TODAY): (1, 1) for site_id in range(SITES)}, {(1, 1, TODAY): 1})
    young = _seconds_of_reading()
    for year in range(YEARS):
        days = [TODAY - dt.timedelta(days=365 * year + number + 1) for number in range(365)]
        statements.apply({(site_id, day): (7_000, 21_000) for site_id in range(SITES) for day in days}, {})
    return {"young": young, "old": _seconds_of_reading(), "days": SiteCount.objects.filter(kind=Period.DAY).count()}


def _seconds_of_reading() -> float:
    backend = get_backend()
    rounds = []
    for _ in range(ROUNDS):
        started = time.process_time()
        for number in range(READS):
            backend.figures(number % SITES, TODAY, 1)
        rounds.append((time.process_time() - started) / READS)
    return statistics.median(rounds)


STEPS: dict[str, Callable[[], Any]] = {"world": world, "tables": tables, "counted": counted, "box": box}

if __name__ == "__main__":
    print(json.dumps(STEPS[sys.argv[1]]()))
