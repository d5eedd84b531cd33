"""What indoor scenes share: walls, windows, curtains and people dressed for a meeting."""

from __future__ import annotations

from demo.pictures.colors import Color, darker, lighter
from demo.pictures.looks import Look, any_look
from demo.pictures.stage import Stage

WALLS: tuple[Color, ...] = ((236, 226, 206), (214, 226, 228), (232, 220, 212), (222, 230, 214))


SUITS: tuple[Color, ...] = (
    (44, 54, 78),
    (62, 66, 76),
    (236, 238, 238),
    (52, 74, 96),
    (120, 50, 60),
    (238, 232, 222),
)


def room(s: Stage, floor: float, wall: Color, ground: Color, glow_x: float = 750) -> None:
    """A wall and a floor with a soft light on both."""
    tone = s.tone(wall)
    s.fade(0, 0, 1500, floor, ((0, darker(tone, 0.14)), (0.5, tone), (1, darker(tone, 0.06))))
    base = s.tone(ground)
    s.fade(0, floor, 1500, 1000, ((0, darker(base, 0.12)), (1, lighter(base, 0.12))))
    s.glow(glow_x, floor * 0.5, 820, lighter(tone, 0.6), 0.6, 520)


def window(s: Stage, x: float, top: float, width: float, height: float, green: bool = True) -> None:
    """A tall window onto sky and trees."""
    frame = s.tone((250, 246, 236))
    s.rect(x - width / 2 - 10, top - 10, x + width / 2 + 10, top + height + 10, frame)
    s.fade(x - width / 2, top, x + width / 2, top + height, s.light.sky)
    if green:
        for index in range(4):
            r = width * 0.2
            s.ellipse(
                x - width * 0.33 + index * width * 0.22,
                top + height - r * (0.4 + 0.5 * (index % 2)),
                r,
                r,
                s.tone(((86, 146, 84), (66, 124, 82))[index % 2], 0.25),
            )
        s.rect(x - width / 2, top + height, x + width / 2, top + height + 40, frame)
    s.rect(x - 4, top, x + 4, top + height, frame)
    s.rect(x - width / 2, top + height * 0.36, x + width / 2, top + height * 0.36 + 7, frame)
    s.rect(x - width / 2 - 18, top + height + 10, x + width / 2 + 18, top + height + 22, darker(frame, 0.08))


def suit(s: Stage) -> Look:
    """Somebody dressed for a meeting."""
    top = s.rng.choice(SUITS)
    woman = s.rng.random() < 0.4
    tie = None if woman or sum(top) > 560 else s.rng.choice(((170, 40, 48), (50, 90, 150), (110, 60, 90)))
    return any_look(s.rng, top=top, long_hair=woman, tie=tie, bottom=(40, 46, 62), sleeves=True)


def drapes(s: Stage, left: float, right: float, top: float, bottom: float, color: Color, folds: int) -> None:
    """A hanging curtain with soft folds."""
    tone = s.tone(color)
    wide = (right - left) / folds
    for fold in range(folds):
        x = left + fold * wide
        s.fade(
            x,
            top,
            x + wide + 1,
            bottom,
            ((0, darker(tone, 0.34)), (0.35, lighter(tone, 0.08)), (0.6, tone), (1, darker(tone, 0.34))),
            across=True,
        )
