"""Trees, palms, bamboo, bushes, lotus and grass."""

from __future__ import annotations

import math

from .canvas import Point, smooth
from .colors import Color, darker, lighter, mix
from .stage import Stage
from .terrain import Height

LEAF: Color = (72, 128, 70)
DARK_LEAF: Color = (38, 88, 66)


def crown(s: Stage, x: float, y: float, rx: float, ry: float, color: Color, depth: float = 0.0) -> None:
    """A leafy crown in three tones: shade, body and the lit upper left."""
    rng = s.rng
    body = s.tone(color, depth)
    spots = [(rng.uniform(-0.62, 0.62), rng.uniform(-0.5, 0.45), rng.uniform(0.42, 0.62)) for _ in range(7)]
    for dx, dy, r in spots:
        s.ellipse(x + dx * rx, y + (dy + 0.14) * ry, r * rx, r * ry, darker(body, 0.3))
    for dx, dy, r in spots:
        s.ellipse(x + dx * rx * 0.96 - rx * 0.03, y + dy * ry - ry * 0.05, r * rx * 0.9, r * ry * 0.88, body)
    for dx, dy, r in spots[:5]:
        s.ellipse(
            x + dx * rx * 0.8 - rx * 0.16,
            y + dy * ry * 0.8 - ry * 0.22,
            r * rx * 0.5,
            r * ry * 0.45,
            mix(body, s.tone(lighter(color, 0.4), depth), 0.55),
        )


def tree(
    s: Stage,
    x: float,
    foot: float,
    height: float,
    color: Color = LEAF,
    depth: float = 0.0,
    spread: float = 0.36,
) -> None:
    """A broad-leaved tree standing at (``x``, ``foot``)."""
    bark = s.tone((92, 68, 52), depth)
    w = height * 0.035
    s.polygon(
        [
            (x - w, foot),
            (x - w * 0.5, foot - height * 0.6),
            (x + w * 0.5, foot - height * 0.6),
            (x + w * 1.1, foot),
        ],
        bark,
    )
    for side in (-1, 1):
        s.line([(x, foot - height * 0.38), (x + side * height * spread * 0.5, foot - height * 0.62)], bark, w)
    crown(s, x, foot - height * 0.68, height * spread, height * 0.32, color, depth)


def conifer(s: Stage, x: float, foot: float, height: float, color: Color = DARK_LEAF, depth: float = 0.0) -> None:
    """A mountain conifer of drooping tiers."""
    tone = s.tone(color, depth)
    s.polygon(
        [(x - height * 0.018, foot), (x, foot - height), (x + height * 0.018, foot)],
        s.tone((70, 54, 46), depth),
    )
    for tier in range(6):
        at = tier / 6
        top = foot - height * (1.0 - at * 0.82)
        half = height * (0.05 + 0.2 * at)
        low = top + height * 0.21
        s.polygon(
            [
                (x, top),
                (x - half, low),
                (x - half * 0.45, low - height * 0.025),
                (x, low + height * 0.01),
                (x + half * 0.5, low - height * 0.02),
                (x + half, low),
            ],
            mix(tone, darker(tone, 0.3), at * 0.6),
        )
        s.polygon(
            [(x, top), (x - half, low), (x - half * 0.5, low - height * 0.03)],
            mix(tone, lighter(tone, 0.25), 0.6),
        )


def wood(s: Stage, line: Height, left: float, right: float, size: float, color: Color, depth: float = 0.0) -> None:
    """A wood along a height line: rounded crowns side by side, lit from above."""
    body = s.tone(color, depth)
    x = left
    while x < right:
        r = size * s.rng.uniform(0.6, 1.15)
        y = line(x)
        s.ellipse(x, y - r * 0.4, r, r * 1.05, darker(body, s.rng.uniform(0.05, 0.28)))
        s.ellipse(x - r * 0.15, y - r * 0.62, r * 0.74, r * 0.68, mix(body, lighter(body, 0.2), s.rng.random()))
        x += r * 1.15


def palm(
    s: Stage,
    x: float,
    foot: float,
    height: float,
    lean: float = 0.12,
    depth: float = 0.0,
    color: Color = (58, 116, 72),
) -> None:
    """A coconut palm leaning by ``lean`` of its height."""
    rng = s.rng
    bark = s.tone((116, 92, 70), depth)
    top_x, top_y = x + lean * height, foot - height
    stem = smooth(
        [
            (x, foot),
            (x + lean * height * 0.25, foot - height * 0.4),
            (x + lean * height * 0.65, foot - height * 0.75),
            (top_x, top_y),
        ],
        5,
    )
    s.line(stem, bark, height * 0.032)
    s.line([(px - height * 0.008, py) for px, py in stem], lighter(bark, 0.25), height * 0.01)
    for index in range(11):
        angle = math.radians(-205 + index * 23 + rng.uniform(-8, 8))
        reach = height * rng.uniform(0.33, 0.44)
        tip = (top_x + reach * math.cos(angle), top_y + reach * math.sin(angle) * 0.6 + reach * 0.36)
        mid = (top_x + reach * 0.55 * math.cos(angle), top_y + reach * 0.62 * math.sin(angle) - reach * 0.02)
        leaf = s.tone(mix(color, (150, 176, 84) if index % 3 == 0 else (30, 84, 66), 0.35), depth)
        upper = smooth([(top_x, top_y), (mid[0], mid[1] - reach * 0.08), tip], 4)
        lower = smooth([tip, (mid[0], mid[1] + reach * 0.12), (top_x, top_y)], 4)
        s.polygon([*upper, *lower], leaf)
    for dx in (-0.018, 0.016, 0.0):
        s.ellipse(
            top_x + dx * height,
            top_y + height * 0.03,
            height * 0.018,
            height * 0.02,
            s.tone((150, 108, 56), depth),
        )


def bamboo(s: Stage, x: float, foot: float, height: float, culms: int = 9, depth: float = 0.0) -> None:
    """A clump of bamboo, its tips bending outwards under fine leaves."""
    rng = s.rng
    for index in range(culms):
        spread = (index - culms / 2) / culms
        tall = height * rng.uniform(0.7, 1.0)
        bend = spread * tall * 0.9
        base = x + spread * height * 0.18
        stem = smooth(
            [
                (base, foot),
                (base + bend * 0.15, foot - tall * 0.5),
                (base + bend * 0.5, foot - tall * 0.86),
                (base + bend, foot - tall * 0.94),
            ],
            5,
        )
        tone = s.tone(mix((120, 150, 70), (70, 118, 66), rng.random()), depth)
        s.line(stem, tone, height * 0.013)
        for leaf in range(16):
            at = stem[min(len(stem) - 1, 5 + leaf * len(stem) // 20)]
            angle = rng.uniform(-0.4, 1.0)
            side = rng.choice((-1, 1))
            reach = height * rng.uniform(0.07, 0.13)
            tip = (at[0] + side * reach * math.cos(angle), at[1] + reach * math.sin(angle))
            leaf_tone = mix(tone, s.tone((52, 104, 62), depth), rng.random())
            s.polygon(
                [
                    at,
                    ((at[0] + tip[0]) / 2, (at[1] + tip[1]) / 2 - height * 0.014),
                    tip,
                    ((at[0] + tip[0]) / 2, (at[1] + tip[1]) / 2 + height * 0.014),
                ],
                leaf_tone,
            )


def banana(s: Stage, x: float, foot: float, height: float, depth: float = 0.0) -> None:
    """A banana plant: a few broad arching leaves."""
    for index, angle in enumerate((-160, -130, -100, -75, -50, -22)):
        turn = math.radians(angle + s.rng.uniform(-7, 7))
        reach = height * s.rng.uniform(0.55, 0.75)
        start = (x, foot - height * 0.35)
        tip = (
            x + reach * math.cos(turn),
            foot - height * 0.35 + reach * math.sin(turn) * 0.85 + reach * 0.12,
        )
        mid = (x + reach * 0.5 * math.cos(turn), foot - height * 0.4 + reach * 0.62 * math.sin(turn))
        tone = s.tone(mix((98, 152, 72), (52, 112, 68), (index % 3) / 2), depth)
        w = height * 0.075
        s.polygon(
            smooth([start, (mid[0] - w * 0.6, mid[1] - w), tip], 5)
            + smooth([tip, (mid[0] + w * 0.6, mid[1] + w), start], 5),
            tone,
        )
        s.line([start, mid, tip], lighter(tone, 0.25), height * 0.01)
    s.line([(x, foot), (x, foot - height * 0.38)], s.tone((120, 132, 84), depth), height * 0.07)


def bush(s: Stage, x: float, foot: float, size: float, color: Color = LEAF, depth: float = 0.0) -> None:
    """A low round bush."""
    crown(s, x, foot - size * 0.42, size, size * 0.55, color, depth)


def grass(s: Stage, line: Height, left: float, right: float, height: float, color: Color, gap: float = 9) -> None:
    """Blades of grass along a height line, for the nearest ground."""
    x = left
    while x < right:
        tall = height * s.rng.uniform(0.5, 1.1)
        lean = s.rng.uniform(-0.4, 0.4) * tall
        y = line(x) + 4
        tone = s.tone(mix(color, (30, 70, 50), s.rng.random() * 0.6))
        s.polygon([(x - gap * 0.3, y), (x + lean, y - tall), (x + gap * 0.3, y)], tone)
        x += gap * s.rng.uniform(0.5, 1.2)


def lotus_flower(s: Stage, x: float, y: float, size: float, color: Color = (232, 120, 150)) -> None:
    """An open lotus seen from the side: back petals, side petals, front petals."""
    for ring, (angles, reach, share) in enumerate(
        (
            ((-150, -120, -90, -60, -30), 1.0, 0.25),
            ((-165, -135, -45, -15), 0.92, 0.05),
            ((-118, -90, -62), 0.8, -0.25),
        )
    ):
        tone = s.tone(mix(color, (255, 246, 240) if share < 0 else (190, 60, 110), abs(share) + 0.08 * ring))
        for angle in angles:
            petal(s, x, y, size * reach, math.radians(angle), tone, s.tone(lighter(color, 0.55)))
    s.ellipse(x, y - size * 0.06, size * 0.16, size * 0.08, s.tone((236, 196, 84)))


def petal(s: Stage, x: float, y: float, reach: float, angle: float, color: Color, base: Color) -> None:
    """One pointed petal from (``x``, ``y``) in the given direction."""
    cos, sin = math.cos(angle), math.sin(angle)

    def at(along: float, across: float) -> Point:
        return x + reach * (along * cos - across * sin), y + reach * (along * sin + across * cos) * 0.92

    s.polygon(
        smooth([at(0, 0), at(0.45, 0.2), at(0.8, 0.14), at(1, 0)], 4)
        + smooth([at(1, 0), at(0.8, -0.14), at(0.45, -0.2), at(0, 0)], 4),
        color,
    )
    s.polygon(
        smooth([at(0, 0), at(0.3, 0.08), at(0.6, 0)], 3) + smooth([at(0.6, 0), at(0.3, -0.08), at(0, 0)], 3),
        mix(color, base, 0.6),
    )
