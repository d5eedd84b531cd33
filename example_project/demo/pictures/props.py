"""Smaller things that scenes share: boats, flags, lanterns, lamps, vehicles, tables and screens."""

from __future__ import annotations

import math

from .colors import Color, darker, lighter, mix
from .looks import Look, head
from .stage import Stage

RED: Color = (200, 30, 36)
GOLD: Color = (250, 206, 70)
WOOD: Color = (142, 94, 60)


def flag(s: Stage, x: float, top: float, width: float, depth: float = 0.0, pole: float = 0.0) -> None:
    """The red flag with the yellow star, in a light wind; with a pole ``pole`` long to the left if given."""
    high = width * 2 / 3
    if pole:
        s.line([(x, top - width * 0.04), (x, top + pole)], s.tone((206, 208, 210), depth), max(2.0, width * 0.03))
        s.ellipse(x, top - width * 0.05, width * 0.03, width * 0.03, s.tone(GOLD, depth))
    red = mix(RED, s.light.haze, depth) if s.light.dark else s.tone(RED, depth)

    def sway(at: float) -> float:
        return math.sin(at * 5.2) * high * 0.07 * at

    upper = [(x + width * i / 14, top + sway(i / 14)) for i in range(15)]
    lower = [(px, py + high) for px, py in upper]
    s.polygon([*upper, *reversed(lower)], red)
    for start, share in ((3, 0.12), (9, 0.1)):
        part = slice(start, start + 4)
        s.polygon([*upper[part], *reversed(lower[part])], darker(red, share))
    s.star(x + width / 2, top + high / 2 + sway(0.5), high * 0.3, mix(GOLD, s.light.haze, depth * 0.7))


def bunting(s: Stage, left: float, right: float, y: float, sag: float, size: float = 26) -> None:
    """A string of small festive flags."""
    colors = (RED, GOLD, (60, 140, 90), (70, 120, 180), (236, 130, 70))
    line = [(left + (right - left) * t / 24, y + sag * (1 - (t / 12 - 1) ** 2)) for t in range(25)]
    s.line(line, s.tone((90, 80, 76)), 2)
    for index, (x, py) in enumerate(line[1:-1]):
        s.polygon([(x - size * 0.42, py), (x + size * 0.42, py), (x, py + size)], s.tone(colors[index % 5]))


def lantern(s: Stage, x: float, y: float, size: float, color: Color, style: int = 0) -> None:
    """A silk lantern hanging from (``x``, ``y``): round, drop or long; it glows after dark."""
    rx, ry = ((size, size * 0.82), (size * 0.82, size * 1.05), (size * 0.6, size * 1.05))[style % 3]
    cy = y + ry + size * 0.3
    body = mix(color, (255, 236, 170), 0.12) if s.light.dark else s.tone(color)
    if s.light.dark:
        s.glow(x, cy, size * 3.6, mix(color, (255, 190, 90), 0.5), 0.5)
    s.line([(x, y), (x, cy - ry)], s.tone((70, 50, 44)), 1.5)
    s.ellipse(x, cy, rx, ry, body)
    s.ellipse(
        x - rx * 0.1,
        cy - ry * 0.05,
        rx * 0.72,
        ry * 0.9,
        mix(body, (255, 226, 150), 0.22 if s.light.dark else 0.12),
    )
    s.ellipse(
        x - rx * 0.12,
        cy - ry * 0.05,
        rx * 0.36,
        ry * 0.8,
        mix(body, (255, 240, 190), 0.5 if s.light.dark else 0.25),
    )
    for share in (0.4, 0.82):
        s.arc(x, cy, rx * share, ry, 0, 360, darker(body, 0.2), 1.2)
    dark = s.tone((120, 70, 40))
    s.rect(x - rx * 0.36, cy - ry * 1.06, x + rx * 0.36, cy - ry * 0.88, dark)
    s.rect(x - rx * 0.36, cy + ry * 0.88, x + rx * 0.36, cy + ry * 1.06, dark)
    s.polygon(
        [
            (x - rx * 0.08, cy + ry),
            (x + rx * 0.08, cy + ry),
            (x + rx * 0.18, cy + ry + size * 0.75),
            (x - rx * 0.18, cy + ry + size * 0.75),
        ],
        mix(body, GOLD, 0.4),
    )


def car(s: Stage, x: float, y: float, length: float, color: Color, facing: int = 1, depth: float = 0.0) -> None:
    """A small car from the side."""
    h, f, body = length * 0.2, facing, s.tone(color, depth)
    s.ellipse(x, y, length * 0.52, h * 0.16, (20, 24, 30), 0.35)
    s.rect(x - length / 2, y - h * 1.05, x + length / 2, y - h * 0.22, body, radius=h * 0.35)
    s.polygon(
        [
            (x - f * length * 0.36, y - h * 0.95),
            (x - f * length * 0.22, y - h * 1.75),
            (x + f * length * 0.14, y - h * 1.75),
            (x + f * length * 0.32, y - h * 0.95),
        ],
        body,
    )
    s.polygon(
        [
            (x - f * length * 0.3, y - h * 1.0),
            (x - f * length * 0.19, y - h * 1.6),
            (x + f * length * 0.12, y - h * 1.6),
            (x + f * length * 0.26, y - h * 1.0),
        ],
        s.tone((84, 120, 140), depth),
    )
    for at in (-0.29, 0.29):
        s.ellipse(x + at * length, y - h * 0.24, h * 0.36, h * 0.36, s.tone((36, 38, 44), depth))
        s.ellipse(x + at * length, y - h * 0.24, h * 0.16, h * 0.16, s.tone((170, 174, 178), depth))
    if s.light.dark:
        s.glow(x + f * length * 0.52, y - h * 0.65, length * 0.3, (255, 240, 190), 0.8)


def rider(
    s: Stage,
    x: float,
    y: float,
    size: float,
    look: Look,
    facing: int = 1,
    motor: bool = True,
    depth: float = 0.0,
) -> None:
    """Somebody on a motorbike or bicycle."""
    f, tire = facing, s.tone((40, 42, 48), depth)
    r = size * (0.17 if motor else 0.21)
    body = s.tone(s.rng.choice(((170, 50, 54), (60, 96, 150), (90, 94, 100))), depth)
    for at in (-0.36, 0.36):
        s.arc(x + at * size, y - r, r, r, 0, 360, tire, size * (0.055 if motor else 0.03))
    if motor:
        s.line(
            [
                (x - f * size * 0.4, y - size * 0.36),
                (x - f * size * 0.02, y - size * 0.36),
                (x + f * size * 0.12, y - size * 0.2),
                (x + f * size * 0.26, y - size * 0.22),
                (x + f * size * 0.3, y - size * 0.52),
            ],
            body,
            size * 0.1,
        )
    else:
        s.line(
            [
                (x - f * size * 0.36, y - r),
                (x - f * size * 0.1, y - size * 0.46),
                (x + f * size * 0.28, y - size * 0.46),
                (x, y - r),
                (x - f * size * 0.12, y - size * 0.5),
            ],
            body,
            size * 0.035,
        )
        s.line([(x + f * size * 0.36, y - r), (x + f * size * 0.26, y - size * 0.6)], body, size * 0.035)
    top, bottom = s.tone(look.top, depth), s.tone(look.bottom, depth)
    hip = (x - f * size * 0.14, y - size * 0.5)
    s.line(
        [hip, (x + f * size * 0.14, y - size * 0.44), (x + f * size * 0.1, y - size * 0.14)],
        bottom,
        size * 0.12,
    )
    s.line([hip, (x - f * size * 0.04, y - size * 0.88)], top, size * 0.24)
    s.line(
        [
            (x - f * size * 0.02, y - size * 0.86),
            (x + f * size * 0.12, y - size * 0.66),
            (x + f * size * 0.28, y - size * 0.62),
        ],
        darker(top, 0.12),
        size * 0.08,
    )
    head(s, x + f * size * 0.02, y - size * 1.1, size * 0.115, look, f, depth)


def street_lamp(s: Stage, x: float, foot: float, height: float, facing: int = 1, depth: float = 0.0) -> None:
    """A street lamp with an arm; it shines after dark."""
    tone = s.tone((96, 102, 110), depth)
    s.line([(x, foot), (x, foot - height)], tone, height * 0.02)
    s.line([(x, foot - height), (x + facing * height * 0.2, foot - height * 1.04)], tone, height * 0.016)
    s.rect(
        x + facing * height * 0.2 - height * 0.05,
        foot - height * 1.05,
        x + facing * height * 0.2 + height * 0.05,
        foot - height * 1.03,
        s.lamp((255, 240, 196), (220, 220, 214)),
    )
    if s.light.dark:
        s.glow(x + facing * height * 0.2, foot - height, height * 0.5, (255, 226, 160), 0.55)


def desk(s: Stage, left: float, right: float, top: float, height: float, color: Color = WOOD, lip: float = 18) -> None:
    """A table or counter seen from the front, with its lit upper edge."""
    tone = s.tone(color)
    s.shade([(left, top), (right, top), (right, top + height), (left, top + height)], tone, darker(tone, 0.3))
    s.polygon(
        [
            (left - 6, top + lip * 0.4),
            (left + 12, top - lip * 0.6),
            (right - 12, top - lip * 0.6),
            (right + 6, top + lip * 0.4),
        ],
        lighter(tone, 0.3),
    )
    s.rect(left - 6, top + lip * 0.3, right + 6, top + lip, darker(tone, 0.1))


def monitor(s: Stage, x: float, foot: float, width: float, glow: Color = (122, 196, 226), charts: bool = True) -> None:
    """A desktop screen showing a few bars and lines, no text."""
    high = width * 0.6
    top = foot - high - width * 0.16
    s.rect(x - width * 0.05, foot - width * 0.2, x + width * 0.05, foot, (120, 126, 134))
    s.rect(x - width * 0.2, foot - width * 0.03, x + width * 0.2, foot, (104, 110, 118), radius=3)
    s.rect(x - width / 2, top, x + width / 2, top + high, (44, 50, 60), radius=width * 0.03)
    s.rect(
        x - width * 0.47,
        top + width * 0.03,
        x + width * 0.47,
        top + high - width * 0.03,
        mix(glow, (240, 250, 252), 0.6),
    )
    if charts:
        s.rect(x - width * 0.47, top + width * 0.03, x + width * 0.47, top + width * 0.1, glow)
        for index in range(5):
            tall = width * (0.1 + 0.22 * s.rng.random())
            px = x - width * 0.4 + index * width * 0.09
            s.rect(
                px,
                top + high - width * 0.07 - tall,
                px + width * 0.055,
                top + high - width * 0.07,
                mix(glow, (20, 90, 150), 0.5),
            )
        s.ellipse(x + width * 0.26, top + high * 0.6, width * 0.13, width * 0.13, mix(glow, (30, 120, 160), 0.35))
        s.pen.pieslice(
            [
                v * s.scale
                for v in (
                    x + width * 0.13,
                    top + high * 0.6 - width * 0.13,
                    x + width * 0.39,
                    top + high * 0.6 + width * 0.13,
                )
            ],
            -90,
            60,
            fill=(240, 180, 90),
        )


def flowers(
    s: Stage,
    x: float,
    foot: float,
    size: float,
    colors: tuple[Color, ...] = ((226, 74, 86), (250, 206, 100), (246, 240, 232)),
) -> None:
    """A low table arrangement of flowers."""
    for index in range(9):
        angle = math.radians(-170 + index * 20)
        tip = (x + size * 1.1 * math.cos(angle), foot - size * 0.25 + size * 0.5 * math.sin(angle))
        s.polygon([(x - size * 0.1, foot), tip, (x + size * 0.1, foot)], s.tone((66, 120, 72)))
    for index in range(11):
        px, py = x + s.rng.uniform(-0.8, 0.8) * size, foot - size * s.rng.uniform(0.15, 0.62)
        tone = s.tone(colors[index % len(colors)])
        s.ellipse(px, py, size * 0.19, size * 0.18, darker(tone, 0.12))
        s.ellipse(px - size * 0.03, py - size * 0.03, size * 0.13, size * 0.12, lighter(tone, 0.2))
