"""Calm, faceless figures in the flat style: standing, walking, bending and seated."""

from __future__ import annotations

import math

from .colors import Color, darker, lighter, mix
from .looks import Look, any_look, head
from .stage import Stage


def person(
    s: Stage,
    x: float,
    foot: float,
    height: float,
    look: Look,
    pose: str = "stand",
    facing: int = 1,
    depth: float = 0.0,
) -> None:
    """A figure of ``height`` standing at (``x``, ``foot``).

    Poses: stand, walk, raise (an arm up), carry (hands before the body), wave_flag, bend, salute, back.
    """
    u = height / 7.2
    top, bottom = s.tone(look.top, depth), s.tone(look.bottom, depth)
    skin, shoe = s.tone(look.skin, depth), s.tone((40, 38, 44), depth)
    away = pose in ("back", "salute")
    side = 0 if away else facing
    s.ellipse(x + u * 0.3, foot, u * 1.5, u * 0.22, s.tone((30, 40, 50), depth), 0.25)
    if pose == "bend":
        _bending(s, x, foot, u, look, facing, depth)
        return
    hip, shoulder, stride = foot - u * 3.5, foot - u * 5.85, u * (0.75 if pose == "walk" else 0.28)
    for leg in (-1, 1):
        at = x + leg * stride
        tone = bottom if leg == facing else darker(bottom, 0.18)
        s.polygon(
            [
                (x + leg * u * 0.05 - u * 0.42, hip),
                (x + leg * u * 0.05 + u * 0.42, hip),
                (at + u * 0.26, foot - u * 0.12),
                (at - u * 0.26, foot - u * 0.12),
            ],
            tone,
        )
        s.rect(
            at - u * 0.28 - u * 0.15 * (side < 0),
            foot - u * 0.22,
            at + u * 0.28 + u * 0.15 * (side > 0),
            foot,
            shoe,
            radius=u * 0.1,
        )
    if look.skirt or look.dress:
        low = foot - u * (0.75 if look.dress else 1.5)
        skirt = top if look.dress else bottom
        s.polygon(
            [
                (x - u * 0.62, hip - u * 0.6),
                (x + u * 0.62, hip - u * 0.6),
                (x + u * 0.9, low),
                (x - u * 0.86, low),
            ],
            skirt,
        )
        if look.skirt:
            s.rect(x - u * 0.86, low - u * 0.3, x + u * 0.88, low - u * 0.08, s.tone((206, 70, 84), depth))
    if look.pack and away is False:
        s.ellipse(x - facing * u * 0.95, shoulder + u * 1.0, u * 0.7, u * 1.05, s.tone(look.pack, depth))
    covered = look.sleeves or look.dress or look.tie is not None
    _arm(
        s,
        x - u * 0.62,
        shoulder,
        u,
        darker(top, 0.2),
        darker(top, 0.2) if covered else skin,
        skin,
        pose if pose == "carry" else "stand",
        -1,
        facing,
    )
    s.polygon(
        [
            (x - u * 0.62, shoulder - u * 0.1),
            (x - u * 0.9, shoulder + u * 0.25),
            (x - u * 0.66, hip + u * 0.2),
            (x + u * 0.66, hip + u * 0.2),
            (x + u * 0.9, shoulder + u * 0.25),
            (x + u * 0.62, shoulder - u * 0.1),
            (x + u * 0.2, shoulder - u * 0.32),
            (x - u * 0.2, shoulder - u * 0.32),
        ],
        top,
    )
    if not away:
        s.polygon(
            [
                (x - u * 0.9 * facing, shoulder + u * 0.25),
                (x - u * 0.66 * facing, hip + u * 0.2),
                (x - u * 0.1 * facing, hip + u * 0.2),
                (x - u * 0.45 * facing, shoulder - u * 0.15),
            ],
            darker(top, 0.1),
        )
    _arm(
        s,
        x + u * 0.62,
        shoulder,
        u,
        mix(top, darker(top, 0.1), float(away)),
        top if covered else skin,
        skin,
        pose,
        1,
        facing,
    )
    if look.scarf:
        s.polygon(
            [
                (x - u * 0.4, shoulder - u * 0.3),
                (x + u * 0.4, shoulder - u * 0.3),
                (x + u * 0.1, shoulder + u * 0.9),
                (x - u * 0.14, shoulder + u * 0.85),
            ],
            s.tone((206, 40, 44), depth),
        )
    if look.tie and not away:
        s.polygon(
            [
                (x - u * 0.06, shoulder - u * 0.2),
                (x + u * 0.1, shoulder - u * 0.2),
                (x + u * 0.13, shoulder + u * 1.1),
                (x, shoulder + u * 1.3),
                (x - u * 0.12, shoulder + u * 1.1),
            ],
            s.tone(look.tie, depth),
        )
    if look.pack and away:
        s.rect(
            x - u * 0.6,
            shoulder + u * 0.1,
            x + u * 0.6,
            hip - u * 0.5,
            s.tone(look.pack, depth),
            radius=u * 0.25,
        )
    head(s, x + side * u * 0.06, foot - u * 6.55, u * 0.62, look, 2 if away else side, depth)


def _arm(
    s: Stage,
    x: float,
    shoulder: float,
    u: float,
    sleeve: Color,
    lower: Color,
    skin: Color,
    pose: str,
    side: int,
    facing: int,
) -> None:
    """One arm from the shoulder: the sleeve, then the bare lower arm."""
    if pose == "raise":
        joints = [
            (x, shoulder + u * 0.2),
            (x + facing * u * 0.7, shoulder - u * 0.7),
            (x + facing * u * 0.9, shoulder - u * 1.8),
        ]
    elif pose == "salute" and side == 1:
        joints = [
            (x, shoulder + u * 0.2),
            (x + u * 0.75, shoulder - u * 0.1),
            (x + u * 0.1, shoulder - u * 0.75),
        ]
    elif pose == "carry":
        joints = [
            (x, shoulder + u * 0.2),
            (x + side * u * 0.25, shoulder + u * 1.3),
            (x + facing * u * 0.9 - side * u * 0.3, shoulder + u * 1.5),
        ]
    elif pose == "walk":
        joints = [
            (x, shoulder + u * 0.2),
            (x + side * u * 0.35, shoulder + u * 1.2),
            (x + side * u * 0.75, shoulder + u * 2.0),
        ]
    else:
        joints = [
            (x, shoulder + u * 0.2),
            (x + side * u * 0.26, shoulder + u * 1.2),
            (x + side * u * 0.2, shoulder + u * 2.3),
        ]
    s.line(joints[1:], lower, u * (0.34 if lower == skin else 0.42))
    s.ellipse(*joints[2], u * 0.2, u * 0.2, skin)
    s.line(joints[:2], sleeve, u * 0.5)


def _bending(s: Stage, x: float, foot: float, u: float, look: Look, facing: int, depth: float) -> None:
    """A figure stooping to the ground, at work with plants."""
    top, bottom, skin = s.tone(look.top, depth), s.tone(look.bottom, depth), s.tone(look.skin, depth)
    hip = (x - facing * u * 0.7, foot - u * 3.2)
    chest = (x + facing * u * 1.25, foot - u * 3.75)
    for step in (-0.55, 0.35):
        s.line(
            [hip, (x + facing * u * step * 0.6, foot - u * 1.6), (x + facing * u * step, foot - u * 0.1)],
            darker(bottom, 0.15) if step < 0 else bottom,
            u * 0.62,
        )
    s.line(
        [chest, (chest[0] + facing * u * 0.2, foot - u * 2.2), (chest[0] + facing * u * 0.5, foot - u * 0.9)],
        skin,
        u * 0.32,
    )
    s.line([hip, ((hip[0] + chest[0]) / 2, hip[1] - u * 0.75), chest], top, u * 1.15)
    s.line([chest, (chest[0] + facing * u * 0.1, foot - u * 2.5)], darker(top, 0.12), u * 0.46)
    head(s, chest[0] + facing * u * 0.85, chest[1] - u * 0.25, u * 0.6, look, facing, depth)


def bust(
    s: Stage,
    x: float,
    seat: float,
    size: float,
    look: Look,
    facing: int = 0,
    depth: float = 0.0,
    arms: bool = True,
) -> None:
    """A seated figure seen above a table at ``seat``; ``size`` is from the table to the crown of the head."""
    u = size / 3.2
    top, skin = s.tone(look.top, depth), s.tone(look.skin, depth)
    shoulder = seat - u * 1.55
    s.polygon(
        [
            (x - u * 0.24, shoulder - u * 0.28),
            (x - u * 0.85, shoulder),
            (x - u * 1.05, shoulder + u * 0.5),
            (x - u * 1.0, seat),
            (x + u * 1.0, seat),
            (x + u * 1.05, shoulder + u * 0.5),
            (x + u * 0.85, shoulder),
            (x + u * 0.24, shoulder - u * 0.28),
        ],
        top,
    )
    if facing != 2:
        s.polygon(
            [
                (x - u * 0.26, shoulder - u * 0.28),
                (x + u * 0.26, shoulder - u * 0.28),
                (x, shoulder + u * 0.42),
            ],
            lighter(top, 0.7) if look.tie else mix(top, skin, 0.75),
        )
        if look.tie:
            s.polygon(
                [
                    (x - u * 0.08, shoulder - u * 0.1),
                    (x + u * 0.08, shoulder - u * 0.1),
                    (x + u * 0.1, shoulder + u * 0.5),
                    (x, shoulder + u * 0.7),
                    (x - u * 0.1, shoulder + u * 0.5),
                ],
                s.tone(look.tie, depth),
            )
        if arms:
            for side in (-1, 1):
                s.line(
                    [(x + side * u * 0.92, shoulder + u * 0.5), (x + side * u * 1.05, seat - u * 0.1)],
                    darker(top, 0.16),
                    u * 0.34,
                )
                s.line(
                    [(x + side * u * 1.0, seat - u * 0.08), (x + side * u * 0.35, seat - u * 0.08)],
                    darker(top, 0.08),
                    u * 0.3,
                )
                s.ellipse(x + side * u * 0.25, seat - u * 0.1, u * 0.2, u * 0.15, skin)
    if look.scarf:
        s.polygon(
            [
                (x - u * 0.4, shoulder - u * 0.25),
                (x + u * 0.4, shoulder - u * 0.25),
                (x + u * 0.12, shoulder + u * 0.8),
                (x - u * 0.12, shoulder + u * 0.8),
            ],
            s.tone((206, 40, 44), depth),
        )
    head(s, x, seat - u * 2.5, u * 0.62, look, facing, depth)


def crowd(
    s: Stage,
    left: float,
    right: float,
    foot: float,
    height: float,
    gap: float,
    pose: str = "back",
    depth: float = 0.0,
    **fixed: object,
) -> None:
    """A row of figures, evenly spaced with a little chance."""
    x = left
    while x <= right:
        tall = height * s.rng.uniform(0.94, 1.05)
        person(
            s,
            x + s.rng.uniform(-0.12, 0.12) * gap,
            foot,
            tall,
            any_look(s.rng, **fixed),
            pose,
            s.rng.choice((-1, 1)),
            depth,
        )
        x += gap


def turn_to(x: float, goal: float) -> int:
    """The facing from ``x`` towards ``goal``."""
    return int(math.copysign(1, goal - x))
