"""Alternating rounds: every kind of page beside the bare view, warm and with empty caches."""

from __future__ import annotations

import gc
import itertools
import statistics
from collections.abc import Iterator
from dataclasses import dataclass

from benchmarks.environment import clear_caches
from benchmarks.pages import FLOOR, Page
from benchmarks.serving import Address, Application, Cost


@dataclass(frozen=True)
class Spread:
    """The median of some values, and half the distance between their quartiles."""

    median: float
    deviation: float

    @classmethod
    def of(cls, values: list[float]) -> Spread:
        low, middle, high = statistics.quantiles(values, n=4, method="inclusive")
        return cls(middle, (high - low) / 2)


@dataclass(frozen=True)
class Figures:
    """What a kind of page costs. ``warm``, ``cold``: CPU in multiples of the bare view's in that round."""

    warm: Spread
    cold: Spread
    warm_cost: Cost
    cold_cost: Cost
    size: int
    """Bytes of the body."""


@dataclass(frozen=True)
class Measurement:
    """One size of the world: the bare view's CPU seconds, its ratio to itself, the pages' figures by kind."""

    floor_seconds: float
    floor_noise: Spread
    figures: dict[str, Figures]


def measure(application: Application, pages: dict[str, list[Page]], *, rounds: int, requests: int) -> Measurement:
    """Check every page, then time them. A cold request costs more, so a quarter as many are made."""
    kinds = [kind for kind in pages if kind != FLOOR]
    for page in itertools.chain(*pages.values()):
        page.verify(application)
    cold_costs = {kind: _cold_cost(application, pages[kind][0].address) for kind in kinds}
    for page in itertools.chain(*pages.values()):
        application.get(page.address)
    warm_costs = {kind: _highest([application.cost(page.address) for page in pages[kind]]) for kind in kinds}
    sizes = {kind: len(application.get(pages[kind][0].address)[1]) for kind in kinds}
    turns = {kind: itertools.cycle([page.address for page in pages[kind]]) for kind in pages}
    warm = _Series(application, turns, requests, is_cold=False)
    warm.run(rounds)
    cold = _Series(application, turns, max(4, requests // 4), is_cold=True)
    cold.run(max(4, rounds // 2))
    figures = {
        kind: Figures(
            Spread.of(warm.ratios[kind]),
            Spread.of(cold.ratios[kind]),
            warm_costs[kind],
            cold_costs[kind],
            sizes[kind],
        )
        for kind in kinds
    }
    return Measurement(statistics.median(warm.floors), Spread.of(warm.floor_ratios), figures)


def _cold_cost(application: Application, address: Address) -> Cost:
    clear_caches()
    return application.cost(address)


def _highest(costs: list[Cost]) -> Cost:
    """Return the most queries and the most cache calls of any page of a kind."""
    return Cost(max(cost.queries for cost in costs), max(cost.cache_calls for cost in costs))


class _Series:
    """Rounds of samples; in each, the bare view is timed first and last, and the pages' order alternates."""

    def __init__(
        self, application: Application, turns: dict[str, Iterator[Address]], requests: int, *, is_cold: bool
    ) -> None:
        self._application = application
        self._turns = turns
        self._requests = requests
        self._is_cold = is_cold
        self.floors: list[float] = []
        self.floor_ratios: list[float] = []
        self.ratios: dict[str, list[float]] = {kind: [] for kind in turns if kind != FLOOR}

    def run(self, rounds: int) -> None:
        for number in range(rounds):
            kinds = list(self.ratios) if number % 2 else list(reversed(self.ratios))
            before = self._floor()
            seconds = {kind: self._pages(kind) for kind in kinds}
            after = self._floor()
            self.floor_ratios.append(after / before)
            self.floors.append((before + after) / 2)
            for kind in kinds:
                self.ratios[kind].append(seconds[kind] / self.floors[-1])

    def _floor(self) -> float:
        gc.collect()
        return self._application.seconds_each(self._turns[FLOOR], max(20, self._requests))

    def _pages(self, kind: str) -> float:
        gc.collect()
        before_each = clear_caches if self._is_cold else None
        return self._application.seconds_each(self._turns[kind], self._requests, before_each)
