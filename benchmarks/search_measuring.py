"""Build an index, ask it, and compare: the figures of ``benchmarks.search``.

Backends and sizes are compared by the time that all queries of the list take together: what a server spends on them.
A median would say how many queries of the list Wagtail's search has nothing to find for: it knows no folded words.
On SQLite its queries are interrupted after ``STOCK_SECONDS`` and count as that long, so the ratio is at most the one
that is shown. A suggestion and a first page are compared by their means, because there are more of the latter.
"""

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
MOST_OF_STOCK = {"sqlite": (0.02, 20_000), "postgresql": (0.4, 100_000)}
"""By database, the goal for a first page, and the least articles for which it is one: with few, everything is fast."""

MOST_ARTICLES_OF_STOCK_SQLITE = 20_000
LEAST_ARTICLES_OF_SAVING = 100_000  # the goal is for so many
MOST_GROWTH, MOST_OF_STOCK_SAVING = 6.0, 0.1
_PAGE = 20
_SUGGESTIONS = 8


@dataclass
class Figures:
    """Seconds, by query."""

    first_page: dict[str, float] = field(default_factory=dict)
    count: dict[str, float] = field(default_factory=dict)
    suggestion: dict[str, float] = field(default_factory=dict)
    saving: float = 0.0
    building: float | None = None


def measure_all(sizes: list[int], names: list[str], rounds: int) -> list[Verdict]:
    """Measure the backends with each number of articles, print the tables and return the verdicts."""
    corpus, measured = Corpus(), {}
    for articles in sizes:
        corpus.grow(articles)
        measured[articles] = {name: _measure(corpus, name, rounds) for name in names}
        print(f"\n{environment.database_name()}, {articles:,} articles\n{_table(measured[articles])}", flush=True)
    return _verdicts(measured)


def _measure(corpus: Corpus, name: str, rounds: int) -> Figures:
    """Build one backend's index, ask it and write to it. Both keep it in the same table, so one after the other."""
    figures, backend = Figures(), get_search_backend(name)
    is_slow = name == STOCK and connection.vendor == "sqlite"
    if not is_slow or corpus.articles <= MOST_ARTICLES_OF_STOCK_SQLITE:
        figures.building = _seconds(lambda: call_command("update_index", backend_name=name, verbosity=0))
        _ask(figures, corpus, backend, 1 if is_slow else rounds, STOCK_SECONDS if is_slow else None)
    figures.saving = statistics.median(_seconds(lambda page=page: backend.add(page)) for page in corpus.some_articles())
    return figures


def _ask(figures: Figures, corpus: Corpus, backend: Any, rounds: int, most: float | None) -> None:
    """Note the best of some rounds; with a limit for each query only the first pages, for that takes long enough."""

    def best(action: Callable[[], Any]) -> float:
        return min(_seconds(action, most) for _ in range(rounds))

    def pages() -> Any:
        return site_pages(Page, corpus.site)

    for query in QUERIES:
        figures.first_page[query] = best(lambda query=query: list(backend.search(query, pages())[:_PAGE]))
    if most is not None:
        return
    for query in QUERIES:
        figures.count[query] = best(lambda query=query: backend.search(query, pages()).count())
    for beginning in BEGINNINGS:
        figures.suggestion[beginning] = best(
            lambda beginning=beginning: list(backend.autocomplete(beginning, pages())[:_SUGGESTIONS])
        )


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
    together = (sum(each.first_page.values()) or None for each in figures.values())
    lines.append(f"{'all first pages':52}" + "".join(f"{_milliseconds(cell):>12}" for cell in together))
    for title in ("saving", "building"):
        cells = (getattr(each, title) for each in figures.values())
        lines.append(f"{title:52}" + "".join(f"{_milliseconds(cell):>12}" for cell in cells))
    if any(seconds >= STOCK_SECONDS for each in figures.values() for seconds in each.first_page.values()):
        lines.append(f"A query that was interrupted after {STOCK_SECONDS} s counts as that long.")
    return "\n".join(lines)


def _milliseconds(seconds: float | None) -> str:
    return "–" if seconds is None else f"{seconds * 1000:,.1f}"


def _verdicts(measured: dict[int, dict[str, Figures]]) -> list[Verdict]:
    most, least_articles = MOST_OF_STOCK[connection.vendor]
    verdicts = []
    for articles, figures in measured.items():
        own, label = figures[OWN], f"{articles:,}"
        suggestion = statistics.mean(own.suggestion.values()) / statistics.mean(own.first_page.values())
        verdicts.append(Verdict(f"suggestion against first page, {label}", suggestion, 1))
        stock = figures.get(STOCK)
        if stock and stock.first_page and articles >= least_articles:
            first_page = sum(own.first_page.values()) / sum(stock.first_page.values())
            verdicts.append(Verdict(f"first page against Wagtail's, {label}", first_page, most))
        if stock and articles >= LEAST_ARTICLES_OF_SAVING:
            saving = own.saving / stock.saving
            verdicts.append(Verdict(f"saving against Wagtail's, {label}", saving, MOST_OF_STOCK_SAVING))
    sizes = sorted(measured)
    for smaller, larger in zip(sizes, sizes[1:], strict=False):
        before, after = (sum(measured[size][OWN].first_page.values()) for size in (smaller, larger))
        growth = after / before
        verdicts.append(Verdict(f"growth of a first page, {smaller:,} → {larger:,}", growth, MOST_GROWTH))
    return verdicts
