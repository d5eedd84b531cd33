"""The goals of PERFORMANCE, and the figures beside them."""

from __future__ import annotations

from dataclasses import dataclass

from benchmarks.measuring import Measurement
from benchmarks.pages import ARTICLE, CATEGORY, CATEGORY_FEED, COMPOSED, DEEP, FEED, HOME

Size = tuple[int, int]
"""(articles in the big category, sites)"""

# Warm: multiples of the bare view, and queries.
MOST_CPU = {ARTICLE: 2.5, CATEGORY: 3.0, HOME: 5.0, COMPOSED: 5.0, FEED: 3.0, CATEGORY_FEED: 3.0}
MOST_QUERIES = {ARTICLE: 6, CATEGORY: 6, HOME: 10, COMPOSED: 10}
MOST_DEEP = 1.3  # a deep page against the first page of the same list
MOST_GROWTH = 1.2  # against the smallest size
MADE_ANEW = (FEED, CATEGORY_FEED)  # kept for everybody, so what has to stay the same is what making them takes


@dataclass(frozen=True)
class Verdict:
    """A goal and what became of it."""

    what: str
    value: float
    most: float

    @property
    def is_met(self) -> bool:
        return self.value <= self.most

    def __str__(self) -> str:
        sign = "met   " if self.is_met else "MISSED"
        return f"  {sign}  {self.what:52}{self.value:7.3f}  goal ≤ {self.most:g}"


def table(size: Size, measurement: Measurement) -> str:
    """Return the figures of one size as text."""
    noise = measurement.floor_noise
    lines = [
        f"Articles in one category: {size[0]:,}; sites: {size[1]}; the bare view takes "
        f"{measurement.floor_seconds * 1000:.2f} ms CPU, {noise.median:.2f} ± {noise.deviation:.2f} × itself",
        f"  {'':22}{'warm ×':>8}{'±':>7}{'queries':>9}{'cache':>7}{'cold ×':>10}{'±':>7}{'queries':>9}{'KB':>7}",
    ]
    for kind, each in measurement.figures.items():
        lines.append(
            f"  {kind:22}{each.warm.median:8.2f}{each.warm.deviation:7.2f}{each.warm_cost.queries:9}"
            f"{each.warm_cost.cache_calls:7}{each.cold.median:10.2f}{each.cold.deviation:7.2f}"
            f"{each.cold_cost.queries:9}{each.size / 1000:7.0f}"
        )
    return "\n".join(lines)


def verdicts(measurements: dict[Size, Measurement]) -> list[Verdict]:
    """Return every goal with its value: of each size by itself, then how the costs grow with the size."""
    found = []
    for size, measurement in measurements.items():
        figures, label = measurement.figures, _label(size)
        for kind, most in MOST_CPU.items():
            found.append(Verdict(f"{kind}, CPU, {label}", figures[kind].warm.median, most))
        deep = figures[DEEP].warm.median / figures[CATEGORY].warm.median
        found.append(Verdict(f"{DEEP} against the first, {label}", deep, MOST_DEEP))
        for kind, most in MOST_QUERIES.items():
            found.append(Verdict(f"{kind}, queries, {label}", figures[kind].warm_cost.queries, most))
    smallest = next(iter(measurements))
    for size in list(measurements)[1:]:
        found += _growth(measurements, smallest, size)
    return found


def _growth(measurements: dict[Size, Measurement], smallest: Size, size: Size) -> list[Verdict]:
    """Compare a size with the smallest that differs from it in one respect only."""
    base = next(other for other in measurements if other[0] == size[0] or other[1] == size[1] == smallest[1])
    before, after = measurements[base].figures, measurements[size].figures
    way = f"{_label(base)} → {_label(size)}"
    return [
        *(
            Verdict(f"{kind}, growth, {way}", after[kind].warm.median / before[kind].warm.median, MOST_GROWTH)
            for kind in after
        ),
        *(
            Verdict(f"{kind}, growth cold, {way}", after[kind].cold.median / before[kind].cold.median, MOST_GROWTH)
            for kind in MADE_ANEW
        ),
    ]


def _label(size: Size) -> str:
    return f"{size[0]:,}/{size[1]}"
