"""Bars and lines as numbers for an SVG that the server draws: no script, and nothing that only eyes can read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import ceil, log10

WIDTH, HEIGHT = 1000, 200
"""The drawing's own units; it is stretched to the place that there is."""

_GAP = 0.28  # of a bar's step


@dataclass(frozen=True)
class Bar:
    """One bar, from its upper left corner; ``label`` says in words what it shows."""

    x: str
    y: str
    width: str
    height: str
    label: str


@dataclass(frozen=True)
class Chart:
    """A chart's bars, the line of what came before (empty for none), and the greatest value of its scale."""

    bars: tuple[Bar, ...]
    line: str
    top: int

    @property
    def middle(self) -> int:
        return self.top // 2


def draw_bars(values: Sequence[int], labels: Sequence[str], before: Sequence[int] = ()) -> Chart:
    """Return bars for the values, and a line for those of the periods before."""
    top = round_up(max([*values, *before, 0]))
    step = WIDTH / max(len(values), 1)
    bars = tuple(
        Bar(
            _number(position * step + step * _GAP / 2),
            _number(HEIGHT - _height(value, top)),
            _number(step * (1 - _GAP)),
            _number(_height(value, top)),
            label,
        )
        for position, (value, label) in enumerate(zip(values, labels, strict=True))
    )
    return Chart(bars, _line(before, top) if any(before) else "", top)


def draw_line(values: Sequence[int]) -> str:
    """Return the points of a small line, for an SVG of ``WIDTH`` and ``HEIGHT``; empty where nothing was counted."""
    return _line(values, max(values, default=0)) if any(values) else ""


def round_up(value: int) -> int:
    """Return the next number with one digit and zeros, or with a half: 654 → 700, 1234 → 1500, 0 → 10."""
    if value <= 10:
        return 10
    unit = 10 ** int(log10(value))
    return int(ceil(value / unit * 2) * unit / 2) if value < 5 * unit else ceil(value / unit) * unit


def _line(values: Sequence[int], top: int) -> str:
    step = WIDTH / max(len(values), 1)
    points = (
        f"{_number((position + 0.5) * step)},{_number(HEIGHT - _height(value, top))}"
        for position, value in enumerate(values)
    )
    return " ".join(points)


def _height(value: int, top: int) -> float:
    return HEIGHT * value / top if top else 0.0


def _number(value: float) -> str:
    """Return a number as SVG wants it, whatever the language: at most two decimals, a point."""
    return f"{value:.2f}".rstrip("0").rstrip(".")
