"""The wide elements of a landscape: sky, clouds, ridges, hills, mist and water."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from .canvas import Point
from .colors import WHITE, Color, darker, lighter, mix
from .stage import Stage

Height = Callable[[float], float]
"""The y of a line at an x."""


def waves(rng: Random, base: float, swing: float, length: float, octaves: int = 4, rough: float = 0.5) -> Height:
    """A height line out of summed sines: low ``rough`` for hills, high for mountains."""
    parts = []
    for octave in range(octaves):
        parts.append(
            (
                swing * rough**octave,
                2 * math.pi * 1.9**octave / length * rng.uniform(0.85, 1.15),
                rng.uniform(0, 2 * math.pi),
            )
        )
    total = sum(part[0] for part in parts)
    return lambda x: base + sum(a * math.sin(f * x + p) for a, f, p in parts) * swing / total


def peaks(rng: Random, base: float, rise: float, length: float) -> Height:
    """A mountain line: pointed tops of varied height over ``base``, roughened by finer teeth."""
    tops = []
    x = -length
    while x < 5000:
        tops.append((x, rise * rng.uniform(0.45, 1.0), length * rng.uniform(0.7, 1.25)))
        x += length * rng.uniform(0.45, 0.8)
    fine = waves(rng, 0, rise * 0.09, length * 0.33, 4, 0.6)

    def height(at: float) -> float:
        top = 0.0
        for centre, high, wide in tops:
            away = abs(at - centre) / wide
            if away < 1:
                top = max(top, high * (1 - away) ** 1.25)
        return base - top - fine(at) * min(1.0, top / (rise * 0.3))

    return height


def outline(height: Height, left: float = -10, right: float = 1510, step: float = 10) -> list[Point]:
    """The points of a height line."""
    points = []
    x = left
    while x < right:
        points.append((x, height(x)))
        x += step
    points.append((right, height(right)))
    return points


def land(s: Stage, height: Height, floor: float, top: Color, bottom: Color, step: float = 10) -> None:
    """The ground under a height line down to ``floor``, shaded from ``top`` to ``bottom``."""
    line = outline(height, right=s.width + 10, step=step)
    s.shade([*line, (s.width + 10, floor), (-10, floor)], top, bottom)


def sky(s: Stage, horizon: float, sun_x: float | None = None, clouds: int = 5, disc: bool = True) -> float:
    """The sky down to ``horizon`` with its sun or moon and clouds; returns the sun's x."""
    light, rng = s.light, s.rng
    s.fade(0, 0, s.width, horizon + 4, light.sky)
    x = rng.uniform(0.16, 0.84) * s.width if sun_x is None else sun_x
    y = horizon * (1 - light.sun_at)
    if light.name == "night":
        for _ in range(90):
            star_y = horizon * rng.random() ** 1.5
            size = rng.uniform(0.7, 1.9)
            s.ellipse(rng.uniform(0, s.width), star_y, size, size, (225, 230, 255), rng.uniform(0.3, 0.9))
        s.glow(x, y, 260, (150, 170, 220), 0.5)
        if disc:
            s.ellipse(x, y, 36, 36, light.sun)
            s.ellipse(x + 14, y - 8, 31, 31, mix(light.sky[1][1], (150, 170, 220), 0.34))
    elif light.name != "overcast":
        s.glow(x, y, 620, light.sun, 0.75)
        s.glow(x, y, 210, light.sun, 0.9)
        if disc:
            s.ellipse(x, y, 46, 46, mix(light.sun, WHITE, 0.4))
    for _ in range(clouds):
        reach = rng.uniform(0.08, 0.72)
        cloud(s, rng.uniform(-60, s.width + 60), horizon * reach, rng.uniform(110, 260) * (1.15 - reach))
    return x


def cloud(s: Stage, x: float, y: float, size: float, alpha: float = 0.85) -> None:
    """A fair-weather cloud: overlapping rounds on a flat, soft base."""
    rng, light = s.rng, s.light
    rounds = []
    for index in range(7):
        at = (index - 3) / 3
        r = size * (0.4 - 0.27 * at * at) * rng.uniform(0.8, 1.2)
        rounds.append((x + at * size, y - r * 0.35, r))
    base = y + size * 0.06
    s.puffs(
        [(cx + size * 0.06, cy + size * 0.05, r) for cx, cy, r in rounds],
        base + size * 0.03,
        light.cloud_shade,
        alpha * 0.7,
        size * 0.04,
    )
    s.puffs(rounds, base, light.cloud, alpha, size * 0.022)
    s.puffs(
        [(cx - size * 0.03, cy + size * 0.13, r * 0.8) for cx, cy, r in rounds],
        base,
        light.cloud_shade,
        alpha * 0.35,
        size * 0.06,
    )
    s.soft(
        [
            (x - size * 1.7, y + size * 0.1),
            (x + size * 1.5, y + size * 0.09),
            (x + size * 1.8, y + size * 0.13),
            (x - size * 1.4, y + size * 0.14),
        ],
        light.cloud,
        alpha * 0.6,
        size * 0.04,
    )


def birds(s: Stage, x: float, y: float, count: int, size: float = 13) -> None:
    """A loose flight of birds, each two strokes."""
    color = darker(s.tone((60, 70, 90), 0.25), 0.1)
    for index in range(count):
        bx = x + index * size * 2.6 * s.rng.uniform(0.6, 1.3)
        by = y + s.rng.uniform(-size * 2, size * 2)
        k = size * s.rng.uniform(0.6, 1.1)
        s.line(
            [
                (bx - k, by - k * 0.35),
                (bx - k * 0.4, by - k * 0.5),
                (bx, by),
                (bx + k * 0.4, by - k * 0.5),
                (bx + k, by - k * 0.35),
            ],
            color,
            2.2,
        )


def ranges(
    s: Stage,
    horizon: float,
    rise: float,
    layers: int = 3,
    color: Color = (58, 104, 112),
    deepest: float = 0.82,
    nearest: float = 0.35,
    sharp: bool = True,
) -> None:
    """Mountain ranges one behind the other, paler with distance, with mist in the valleys between."""
    for layer in range(layers):
        share = layer / max(1, layers - 1)
        base = horizon + 20 + 26 * layer
        high = rise * (1 - 0.34 * share) * s.rng.uniform(0.85, 1.1)
        if sharp:
            line = peaks(s.rng, base, high, 430 - 60 * layer)
        else:
            line = waves(s.rng, base - high * 0.55, high * 0.45, 900 - 160 * layer)
        depth = deepest + (nearest - deepest) * share
        tone = s.tone(color, depth)
        land(s, line, base + 130, tone, mix(tone, s.light.haze, 0.55), 12)
        s.mist(base - high * 0.4, base + 130, s.light.haze, 0.0, 0.5 * (1 - share) + 0.12)


def cloud_sea(s: Stage, y: float, swell: float = 34, alpha: float = 0.9) -> None:
    """A bank of valley cloud over the full width, its upper edge in soft rounds."""
    line = waves(s.rng, y, swell, 420, 4, 0.6)
    edge = [(x, py - swell * 0.5 * abs(math.sin(x / 61 + y))) for x, py in outline(line, -80, s.width + 80, 14)]
    s.soft([*edge, (s.width + 80, y + swell * 5), (-80, y + swell * 5)], s.light.cloud, alpha, swell * 0.3)
    lower = [(x, py + swell * 1.6) for x, py in edge]
    s.soft(
        [*lower, (s.width + 80, y + swell * 4), (-80, y + swell * 4)],
        s.light.cloud_shade,
        alpha * 0.45,
        swell * 0.5,
    )


def water(s: Stage, top: float, bottom: float, deep: Color = (46, 116, 140), mirrored: float = 0.5) -> None:
    """A water surface: the sky's horizon colour far away, the water's own colour near."""
    near = s.tone(deep)
    s.fade(
        0,
        top,
        s.width,
        bottom,
        (
            (0, mix(near, s.light.horizon, 0.35 + mirrored * 0.6)),
            (0.45, mix(near, s.light.horizon, mirrored * 0.6)),
            (1, mix(near, s.light.zenith, 0.25)),
        ),
    )


def ripples(
    s: Stage,
    top: float,
    bottom: float,
    count: int = 90,
    color: Color | None = None,
    alpha: float = 0.35,
    around: float | None = None,
    spread: float = 160,
) -> None:
    """Short level streaks of light on water, longer and wider apart near; or a sun's path ``around`` an x."""
    color = lighter(s.light.horizon, 0.35) if color is None else color
    for _ in range(count):
        near = s.rng.random() ** 1.6
        y = top + (bottom - top) * near
        half = (10 + 70 * near) * s.rng.uniform(0.4, 1.2)
        path = None if around is None else around + s.rng.gauss(0, 0.35) * spread * (0.35 + near)
        x = s.rng.uniform(0, s.width) if path is None else path
        thick = 0.8 + 2.2 * near
        s.polygon(
            [(x - half, y), (x, y - thick), (x + half, y), (x, y + thick)],
            color,
            alpha * s.rng.uniform(0.5, 1.0),
        )
