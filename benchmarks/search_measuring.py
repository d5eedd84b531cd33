"""Build an index, ask it, and compare: the figures of ``benchmarks.search``."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from django.core.management import call_command
from django.db import OperationalError, connection
from wagtail.models import Page
from wagtail.search.backends import get_search_backend

from benchmarks import environment
from benchmarks.report import Verdict
from benchmarks.search import OWN, STOCK
from benchmarks.search_corpus import BEGINNINGS, QUERIES, Corpus
from wagtail_partyportal.search.scope import site_pages

STOCK_SECONDS = 60  # a query of Wagtail's that takes longer counts as this long
MOST_OF_STOCK_SQLITE, MOST_OF_STOCK_POSTGRESQL = 0.02, 0.4
MOST_GROWTH, MOST_OF_STOCK_SAVING = 6.0, 0.1
_STOCK_QUERIES_ON_SQLITE = 3  # more of them would take the rest of the day
_PAGE = 20
_SUGGESTIONS = 8


@dataclass
class Figures:
    """Seconds, by query."""

    first_page: dict[str, float] = field(default_factory=dict)
    count: dict[str, float] = field(default_factory=dict)
    suggestion: dict[str, float] = field(default_factory=dict)
    saving: float = 0.0
    building: float = 0.0


def measure_all(sizes: list[int], names: list[str], rounds: int) -> list[Verdict]:
    """Measure the backends with each number of articles, print the tables and return the verdicts."""
    corpus, measured = Corpus(), {}
    for articles in sizes:
        corpus.grow(articles)
        measured[articles] = {name: _measure(corpus, name, rounds) for name in names}
        print(f"\n{environment.database_name()}, {articles:,} articles\n{_table(measured[articles])}", flush=True)
    return _verdicts(measured)


def _measure(corpus: Corpus, name: str, rounds: int) -> Figures:
    """Build one backend's index and ask it. Both keep it in the same table, so one after the other."""
    figures, backend = Figures(), get_search_backend(name)
    figures.building = _seconds(lambda: call_command("update_index", backend_name=name, verbosity=0))
    is_slow = name == STOCK and connection.vendor == "sqlite"
    queries = QUERIES[:_STOCK_QUERIES_ON_SQLITE] if is_slow else QUERIES
    rounds = 1 if is_slow else rounds

    def best(action: Callable[[], Any]) -> float:
        return min(_seconds(action, STOCK_SECONDS if is_slow else None) for _ in range(rounds))

    def pages() -> Any:
        return site_pages(Page, corpus.site)

    for query in queries:
        figures.first_page[query] = best(lambda query=query: list(backend.search(query, pages())[:_PAGE]))
        figures.count[query] = best(lambda query=query: backend.search(query, pages()).count())
    for beginning in [] if is_slow else BEGINNINGS:
        figures.suggestion[beginning] = best(
            lambda beginning=beginning: list(backend.autocomplete(beginning, pages())[:_SUGGESTIONS])
        )
    figures.saving = statistics.median(_seconds(lambda page=page: backend.add(page)) for page in corpus.some_articles())
    return figures


def _seconds(action: Callable[[], Any], most: float | None = None) -> float:
    """Return how long it took; SQLite is interrupted after ``most`` seconds."""

    started = time.perf_counter()
    if most is not None:
        connection.ensure_connection()
        connection.connection.set_progress_handler(lambda: time.perf_counter() - started > most, 100_000)
    try:
        action()
    except OperationalError:
        if most is None or time.perf_counter() - started < most:
            raise
    finally:
        if most is not None:
            connection.connection.set_progress_handler(None, 0)
    return time.perf_counter() - started


def _table(figures: dict[str, Figures]) -> str:
    names = list(figures)
    lines = [f"{'milliseconds':52}" + "".join(f"{name:>12}" for name in names)]
    for title, kind in (("first page", "first_page"), ("count", "count"), ("suggestion", "suggestion")):
        for query in getattr(figures[OWN], kind):
            cells = (getattr(figures[name], kind).get(query) for name in names)
            lines.append(f"{f'{title}: {query}':52}" + "".join(f"{_milliseconds(cell):>12}" for cell in cells))
    for title in ("saving", "building"):
        cells = (getattr(figures[name], title) for name in names)
        lines.append(f"{title:52}" + "".join(f"{_milliseconds(cell):>12}" for cell in cells))
    return "\n".join(lines)


def _milliseconds(seconds: float | None) -> str:
    return "–" if seconds is None else f"{seconds * 1000:,.1f}"


def _verdicts(measured: dict[int, dict[str, Figures]]) -> list[Verdict]:

    most = MOST_OF_STOCK_SQLITE if connection.vendor == "sqlite" else MOST_OF_STOCK_POSTGRESQL
    verdicts = []
    for articles, figures in measured.items():
        own, label = figures[OWN], f"{articles:,}"
        suggestion = statistics.median(own.suggestion.values()) / statistics.median(own.first_page.values())
        verdicts.append(Verdict(f"suggestion against first page, {label}", suggestion, 1))
        if stock := figures.get(STOCK):
            common = list(stock.first_page)
            first_page = sum(own.first_page[query] for query in common) / sum(stock.first_page.values())
            verdicts.append(Verdict(f"first page against Wagtail's, {label}", first_page, most))
            verdicts.append(
                Verdict(f"saving against Wagtail's, {label}", own.saving / stock.saving, MOST_OF_STOCK_SAVING)
            )
    sizes = sorted(measured)
    for smaller, larger in zip(sizes, sizes[1:], strict=False):
        before, after = (measured[size][OWN].first_page for size in (smaller, larger))
        growth = statistics.median(after[query] / before[query] for query in before)
        verdicts.append(Verdict(f"growth of a first page, {smaller:,} → {larger:,}", growth, MOST_GROWTH))
    return verdicts
