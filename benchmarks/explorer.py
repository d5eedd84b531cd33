"""Measure the admin's list of the articles of one category beside the one that Wagtail alone shows; an editor asks.

``python -m benchmarks explorer [--articles 10000]``. Both lists are asked in turn, by the same editor of one site of
three, in the same admin: what differs is the view, with its filters.
"""

from __future__ import annotations

import argparse
import gc
import itertools
import re
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks import environment

if TYPE_CHECKING:
    from benchmarks.measuring import Spread
    from benchmarks.serving import Address, Application

_MOST = 1.2  # times the CPU of Wagtail's own list
_QUERIES = {
    "newest changes first": "",
    "page 100": "?p=100",
    "by title": "?ordering=title",
    "one owner": "?owner={owner}",
}
_SITES = 3
_ELSEWHERE = 60  # articles in the big category of the others


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks explorer", description=__doc__)
    number = {"type": int, "metavar": "N"}
    parser.add_argument("--articles", default=10_000, **number)
    parser.add_argument("--rounds", default=15, help="alternating rounds (default: 15)", **number)
    parser.add_argument("--requests", default=6, help="requests a sample (default: 6)", **number)
    parser.add_argument("--strict", action="store_true", help="exit with 1 when the goal is missed")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="partyportal-benchmark-", ignore_cleanup_errors=True) as folder:
        environment.start_django(Path(folder), with_admin=True)
        from django.conf import settings

        settings.ROOT_URLCONF = "benchmarks.explorer_urls"
        with environment.fresh_database():
            return _run(options)


def _run(options: argparse.Namespace) -> int:
    from django.contrib.auth import get_user_model
    from django.test import Client
    from django.urls import reverse
    from wagtail.models import Page

    from benchmarks.explorer_urls import STOCK
    from benchmarks.portals import fill, make_pictures, make_portal
    from benchmarks.report import Verdict
    from benchmarks.serving import Address, Application
    from wagtail_partyportal.isolation.roles import Role, role_group

    application, pictures = Application(), make_pictures()
    portal, *others = (make_portal(number, pictures) for number in range(1, _SITES + 1))
    fill(portal, options.articles, pictures)
    for other in others:
        fill(other, _ELSEWHERE, pictures)
    editor = get_user_model().objects.create_user("editor")
    editor.groups.add(role_group(portal.site, Role.EDITOR))
    Page.objects.child_of(portal.big).update(owner=editor)
    client = Client(HTTP_HOST=portal.host)
    client.force_login(editor)
    cookie = f"sessionid={client.cookies['sessionid'].value}"
    print(f"{environment.database_name()}; {options.articles} articles, {options.rounds} rounds")
    verdicts = []
    for name, query in _QUERIES.items():
        own, stock = (
            Address(portal.host, path + query.format(owner=editor.pk), cookie)
            for path in (reverse("wagtailadmin_explore", args=[portal.big.pk]), STOCK.format(portal.big.pk))
        )
        _verify(application, own, stock)
        ratios, milliseconds = _ratios(application, own, stock, options)
        costs = application.cost(own).queries, application.cost(stock).queries
        verdicts.append(Verdict(f"list of articles, {name}", ratios.median, _MOST))
        print(
            f"{name}: {milliseconds:.0f} ms, {ratios.median:.3f} ± {ratios.deviation:.3f} times Wagtail's; "
            f"{costs[0]} queries, Wagtail's has {costs[1]}"
        )
    print("\nGoals:", *verdicts, sep="\n")
    return 1 if options.strict and not all(verdict.is_met for verdict in verdicts) else 0


def _verify(application: Application, own: Address, stock: Address) -> None:
    """Stop if a list is empty or the two differ: then there is nothing to compare."""
    lists = []
    for address in (own, stock):
        status, body = application.get(address)
        rows = re.findall(rb'data-object-id="(\d+)"', body)
        if status != 200 or not rows:
            sys.exit(f"No figures: {address.path} answered {status} with {len(rows)} rows")
        lists.append(sorted(rows))
    if len(lists[0]) != len(lists[1]):
        sys.exit(f"No figures: {own.path} shows {len(lists[0])} rows, Wagtail's own list {len(lists[1])}")


def _ratios(
    application: Application, own: Address, stock: Address, options: argparse.Namespace
) -> tuple[Spread, float]:
    """Return the ratios of alternating rounds, and the milliseconds of one of our lists."""
    from benchmarks.measuring import Spread

    ratios, seconds = [], []
    for number in range(options.rounds):
        taken = {}
        for address in (own, stock) if number % 2 else (stock, own):
            gc.collect()
            taken[address] = application.seconds_each(itertools.repeat(address), options.requests)
        ratios.append(taken[own] / taken[stock])
        seconds.append(taken[own])
    return Spread.of(ratios), 1000 * Spread.of(seconds).median
