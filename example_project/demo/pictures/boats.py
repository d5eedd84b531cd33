"""The boats of rivers and coast."""

from __future__ import annotations

from .canvas import smooth
from .colors import Color, darker, lighter
from .looks import any_look
from .people import bust, person
from .props import GOLD, flag
from .stage import Stage


def sampan(
    s: Stage,
    x: float,
    y: float,
    length: float,
    facing: int = 1,
    rower: bool = True,
    depth: float = 0.0,
    roof: bool = False,
) -> None:
    """A low wooden river boat, with a standing rower under a conical hat."""
    half = length / 2
    hull = s.tone((112, 74, 52), depth)
    s.ellipse(x, y + length * 0.045, half * 0.92, length * 0.03, darker(s.tone((50, 80, 90), depth), 0.4), 0.5)
    upper = smooth(
        [
            (x - half, y - length * 0.085),
            (x - half * 0.5, y - length * 0.01),
            (x, y),
            (x + half * 0.5, y - length * 0.01),
            (x + half, y - length * 0.085),
        ],
        5,
    )
    lower = smooth(
        [
            (x + half, y - length * 0.085),
            (x + half * 0.62, y + length * 0.05),
            (x, y + length * 0.065),
            (x - half * 0.62, y + length * 0.05),
            (x - half, y - length * 0.085),
        ],
        5,
    )
    s.polygon([*upper, *lower], hull)
    s.line(upper, lighter(hull, 0.3), max(1.5, length * 0.012))
    if roof:
        s.polygon(
            smooth(
                [
                    (x - half * 0.4, y + length * 0.005),
                    (x - half * 0.36, y - length * 0.12),
                    (x, y - length * 0.155),
                    (x + half * 0.36, y - length * 0.12),
                    (x + half * 0.4, y + length * 0.005),
                ],
                5,
            ),
            s.tone((176, 144, 96), depth),
        )
        s.polygon(
            smooth(
                [
                    (x - half * 0.26, y + length * 0.005),
                    (x - half * 0.22, y - length * 0.085),
                    (x, y - length * 0.11),
                    (x + half * 0.22, y - length * 0.085),
                    (x + half * 0.26, y + length * 0.005),
                ],
                5,
            ),
            s.tone((62, 46, 42), depth),
        )
    if rower:
        rx = x - facing * half * 0.68
        s.line(
            [
                (rx + facing * length * 0.05, y - length * 0.2),
                (rx - facing * length * 0.2, y + length * 0.08),
            ],
            s.tone((170, 130, 84), depth),
            max(2.0, length * 0.014),
        )
        person(s, rx, y - length * 0.012, length * 0.34, any_look(s.rng, hat="non_la"), "carry", facing, depth)
    if rower and not roof:
        for seat in (0.05, 0.35):
            bust(
                s,
                x + facing * half * seat,
                y + length * 0.005,
                length * 0.14,
                any_look(s.rng, hat="non_la" if seat < 0.2 else ""),
                facing,
                depth,
                arms=False,
            )


def fishing_boat(
    s: Stage, x: float, y: float, length: float, color: Color, facing: int = 1, depth: float = 0.0
) -> None:
    """A painted wooden fishing boat with wheelhouse, mast and the eye at its bow."""
    half, f = length / 2, facing
    body, red = s.tone(color, depth), s.tone((186, 56, 46), depth)
    s.ellipse(x, y + length * 0.02, half * 0.96, length * 0.03, darker(s.tone((50, 80, 90), depth), 0.4), 0.5)
    deck = y - length * 0.14
    hull = [
        (x - f * half * 0.94, deck - length * 0.03),
        (x + f * half * 0.4, deck),
        (x + f * half * 0.78, deck - length * 0.05),
        (x + f * half * 1.04, deck - length * 0.13),
        (x + f * half * 0.78, y + length * 0.005),
        (x - f * half * 0.82, y + length * 0.01),
    ]
    s.polygon(hull, body)
    s.polygon(
        [
            (x - f * half * 0.87, y - length * 0.045),
            (x + f * half * 0.84, y - length * 0.045),
            (x + f * half * 0.78, y + length * 0.01),
            (x - f * half * 0.82, y + length * 0.012),
        ],
        red,
    )
    s.line([hull[0], hull[1], hull[2], hull[3]], lighter(body, 0.55), length * 0.014)
    s.line(
        [(x - f * half * 0.91, deck + length * 0.035), (x + f * half * 0.8, deck + length * 0.03)],
        s.tone(GOLD, depth),
        length * 0.01,
    )
    s.ellipse(
        x + f * half * 0.78,
        deck + length * 0.012,
        length * 0.026,
        length * 0.017,
        s.tone((244, 240, 226), depth),
    )
    s.ellipse(
        x + f * half * 0.79,
        deck + length * 0.012,
        length * 0.011,
        length * 0.011,
        s.tone((30, 34, 44), depth),
    )
    cabin = x - f * half * 0.42
    wide = length * 0.13
    s.rect(
        cabin - wide,
        deck - length * 0.15,
        cabin + wide,
        deck + length * 0.004,
        s.tone((236, 230, 214), depth),
    )
    s.rect(
        cabin - wide * 0.8,
        deck - length * 0.12,
        cabin + wide * 0.8,
        deck - length * 0.065,
        s.lamp((255, 220, 140), (84, 120, 140)),
    )
    for at in (-0.25, 0.3):
        s.rect(
            cabin + wide * at - 2,
            deck - length * 0.12,
            cabin + wide * at + 2,
            deck - length * 0.065,
            s.tone((236, 230, 214), depth),
        )
    s.rect(cabin - wide * 1.2, deck - length * 0.175, cabin + wide * 1.2, deck - length * 0.148, body)
    mast = x + f * half * 0.12
    s.line([(mast, deck), (mast, deck - length * 0.46)], s.tone((120, 90, 66), depth), max(2.0, length * 0.014))
    s.line(
        [(mast, deck - length * 0.42), (x + f * half * 0.98, deck - length * 0.12)],
        s.tone((90, 84, 84), depth),
        1.6,
    )
    s.line([(mast, deck - length * 0.44), (cabin, deck - length * 0.17)], s.tone((90, 84, 84), depth), 1.6)
    s.line(
        [(mast, deck - length * 0.12), (x + f * half * 0.6, deck - length * 0.34)],
        s.tone((120, 90, 66), depth),
        max(2.0, length * 0.01),
    )
    flag(s, cabin - (length * 0.09 if f > 0 else 0), deck - length * 0.29, length * 0.09, depth, length * 0.12)
    if s.light.dark:
        s.glow(cabin, deck - length * 0.1, length * 0.3, (255, 220, 150), 0.5)


def coracle(s: Stage, x: float, y: float, size: float, depth: float = 0.0) -> None:
    """A round woven basket boat."""
    tone = s.tone((150, 112, 72), depth)
    s.ellipse(x, y + size * 0.3, size * 0.9, size * 0.12, (40, 40, 40), 0.3)
    s.polygon(
        smooth(
            [
                (x - size, y - size * 0.1),
                (x - size * 0.75, y + size * 0.28),
                (x, y + size * 0.42),
                (x + size * 0.75, y + size * 0.28),
                (x + size, y - size * 0.1),
            ],
            5,
        ),
        darker(tone, 0.12),
    )
    s.ellipse(x, y - size * 0.1, size, size * 0.3, lighter(tone, 0.25))
    s.ellipse(x, y - size * 0.07, size * 0.88, size * 0.23, darker(tone, 0.45))
    s.line([(x - size * 0.9, y - size * 0.1), (x + size * 0.9, y - size * 0.06)], tone, size * 0.06)
