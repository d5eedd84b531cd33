"""How figures are dressed, and their heads: hair, hats, no features."""

from __future__ import annotations

from dataclasses import dataclass, replace
from random import Random

from .colors import Color, darker, lighter
from .stage import Stage

SKIN: tuple[Color, ...] = ((222, 174, 138), (206, 156, 120), (232, 188, 154), (192, 140, 106))


HAIR: Color = (36, 30, 34)


SHIRTS: tuple[Color, ...] = (
    (236, 236, 230),
    (84, 128, 172),
    (196, 74, 66),
    (222, 170, 78),
    (92, 140, 104),
    (120, 96, 140),
    (232, 150, 130),
)


@dataclass(frozen=True)
class Look:
    """How a figure is dressed."""

    top: Color = (236, 236, 230)
    bottom: Color = (52, 58, 78)
    skin: Color = SKIN[0]
    hair: Color = HAIR
    hat: str = ""  # "non_la", "helmet", "cap" or "turban"
    hat_color: Color = (226, 204, 150)
    long_hair: bool = False
    dress: bool = False  # a long tunic, as the áo dài
    skirt: bool = False
    scarf: bool = False  # a pupil's red scarf
    tie: Color | None = None
    pack: Color | None = None  # a basket or bag on the back
    sleeves: bool = False  # sleeves down to the wrist


def any_look(rng: Random, **fixed: object) -> Look:
    """A look in everyday clothes, with whatever is ``fixed`` kept."""
    look = Look(
        top=rng.choice(SHIRTS),
        bottom=rng.choice(((52, 58, 78), (74, 68, 66), (40, 48, 60), (96, 88, 78))),
        skin=rng.choice(SKIN),
        long_hair=rng.random() < 0.45,
    )
    return replace(look, **fixed)  # type: ignore[arg-type]


def head(s: Stage, x: float, y: float, r: float, look: Look, facing: int = 0, depth: float = 0.0) -> None:
    """A head centred on (``x``, ``y``): ``facing`` -1 left, 1 right, 0 to the viewer, 2 away."""
    skin, hair = s.tone(look.skin, depth), s.tone(look.hair, depth)
    if look.long_hair:
        s.rect(
            x - r * 0.98 - facing % 2 * facing * r * 0.25,
            y - r * 0.3,
            x + r * 0.98 - facing % 2 * facing * r * 0.25,
            y + r * 1.75,
            hair,
            radius=r * 0.7,
        )
    if facing == 2:
        s.rect(x - r * 0.38, y + r * 0.5, x + r * 0.38, y + r * 1.5, darker(skin, 0.12))
        s.ellipse(x, y, r * 0.92, r * 1.08, hair)
        if look.long_hair:
            s.rect(x - r * 0.9, y, x + r * 0.9, y + r * 1.8, hair, radius=r * 0.6)
    else:
        s.rect(x - r * 0.36, y + r * 0.5, x + r * 0.36, y + r * 1.5, darker(skin, 0.16))
        s.ellipse(x - facing * r * 0.06, y - r * 0.1, r * 0.94, r * 1.02, hair)
        if not look.long_hair:
            for side in (-1, 1):
                s.ellipse(
                    x + side * r * 0.74 + facing * r * 0.12,
                    y + r * 0.28,
                    r * 0.16,
                    r * 0.2,
                    darker(skin, 0.08),
                )
        s.ellipse(x + facing * r * 0.15, y + r * 0.22, r * 0.74, r * 0.84, skin)
        part = -1 if facing <= 0 else 1
        s.polygon(
            [
                (x - part * r * 0.8, y - r * 0.1),
                (x - part * r * 0.45, y - r * 0.72),
                (x + part * r * 0.5, y - r * 0.78),
                (x + part * r * 0.88, y - r * 0.2),
                (x + part * r * 0.3, y - r * 0.32),
            ],
            hair,
        )
    _hat(s, x, y, r, look, facing, depth)


def _hat(s: Stage, x: float, y: float, r: float, look: Look, facing: int, depth: float) -> None:
    tone = s.tone(look.hat_color, depth)
    if look.hat == "non_la":
        s.polygon(
            [(x - r * 2.1, y - r * 0.2), (x, y - r * 2.0), (x + r * 2.1, y - r * 0.2), (x, y + r * 0.12)],
            tone,
        )
        s.polygon([(x, y - r * 2.0), (x + r * 2.1, y - r * 0.2), (x + r * 0.6, y + r * 0.06)], darker(tone, 0.16))
    elif look.hat == "helmet":
        s.pen.chord([v * s.scale for v in (x - r * 1.1, y - r * 1.4, x + r * 1.1, y + r * 0.8)], 180, 360, fill=tone)
        s.rect(x - r * 1.3, y - r * 0.42, x + r * 1.3, y - r * 0.2, darker(tone, 0.12), radius=r * 0.1)
        s.rect(x - r * 0.18, y - r * 1.42, x + r * 0.18, y - r * 0.4, lighter(tone, 0.35), radius=r * 0.15)
    elif look.hat == "cap":
        s.pen.chord(
            [v * s.scale for v in (x - r * 1.02, y - r * 1.25, x + r * 1.02, y + r * 0.6)],
            180,
            360,
            fill=tone,
        )
        reach = facing if facing in (-1, 1) else 0
        s.rect(
            x - r * (0.95 if reach <= 0 else 0.2) - r * 0.5 * (reach < 0),
            y - r * 0.45,
            x + r * (0.95 if reach >= 0 else 0.2) + r * 0.5 * (reach > 0),
            y - r * 0.25,
            darker(tone, 0.2),
            radius=r * 0.1,
        )
    elif look.hat == "turban":
        s.ellipse(x, y - r * 0.62, r * 1.15, r * 0.62, tone)
        s.ellipse(x, y - r * 0.78, r * 0.85, r * 0.3, lighter(tone, 0.18))
