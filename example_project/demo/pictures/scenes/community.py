"""Public life outdoors: flag ceremony, school yard, market, festival, sports field."""

from __future__ import annotations

import math

from demo.pictures.buildings import old_house, public_house
from demo.pictures.colors import Color, darker, lighter, mix
from demo.pictures.looks import Look, any_look
from demo.pictures.people import bust, crowd, person
from demo.pictures.plants import DARK_LEAF, LEAF, bush, tree, wood
from demo.pictures.props import bunting, flag
from demo.pictures.stage import Stage
from demo.pictures.terrain import birds, ranges, sky


def yard(s: Stage, top: float, color: Color) -> None:
    """Paved ground with joints running to the middle."""
    tone = s.tone(color)
    s.shade([(-10, top), (1510, top), (1510, 1010), (-10, 1010)], lighter(tone, 0.1), darker(tone, 0.14))
    for index in range(-8, 25):
        s.line(
            [(750 + (index * 100 - 750) * 0.7, top), (750 + (index * 100 - 750) * 2.0, 1010)],
            darker(tone, 0.16),
            1.6,
            0.5,
        )
    for row in range(1, 6):
        y = top + (1010 - top) * (row / 6) ** 1.6
        s.line([(0, y), (1500, y)], darker(tone, 0.16), 1.6, 0.5)


def flag_ceremony(s: Stage) -> None:
    """The national flag raised before ranks of people and a public building."""
    sky(s, 600, clouds=6)
    ranges(s, 540, 230, 2, sharp=bool(s.seed % 2))
    wood(s, lambda x: 640, -20, 1520, 44, DARK_LEAF, 0.28)
    s.rect(-10, 640, 1510, 800, s.tone((96, 138, 84), 0.2))
    public_house(
        s,
        750,
        760,
        1160,
        ((246, 222, 160), (240, 238, 228), (236, 206, 170))[s.seed % 3],
        ((170, 74, 56), (60, 110, 150), (150, 70, 60))[s.seed % 3],
        2,
        0.12,
        9,
    )
    for side in (-1, 1):
        for index in range(3):
            tree(
                s,
                750 + side * (640 + index * 70),
                780,
                250 + 30 * index,
                LEAF if index % 2 else DARK_LEAF,
                0.1,
            )
    yard(s, 756, (214, 196, 170))
    bunting(s, -20, 560, 330, 46)
    bunting(s, 640, 1520, 330, 60)
    for step in range(3):
        s.rect(
            520 - step * 22,
            770 + step * 13,
            680 + step * 22,
            786 + step * 13,
            s.tone((236, 226, 210 - step * 14)),
        )
    flag(s, 600, 120, 310, pole=654)
    for side in (-1, 1):
        person(
            s,
            600 + side * 100,
            806,
            140,
            Look(top=(246, 246, 242), bottom=(246, 246, 242), hat="cap", hat_color=(246, 246, 242)),
            "salute" if side > 0 else "stand",
            1,
        )
    for row, (y, tall, gap) in enumerate(((846, 128, 66), (908, 156, 80), (990, 196, 100))):
        shirts = (
            ((246, 246, 242), (246, 246, 242), (74, 120, 176))[row]
            if s.seed % 2
            else ((92, 128, 96), (246, 246, 242), (246, 246, 242))[row]
        )
        crowd(s, 20 + row * 14, 1490, y, tall, gap, "back", 0.04, top=shirts)
    birds(s, 1120, 180, 6)


def school_yard(s: Stage) -> None:
    """Pupils with red scarves in a school yard under flame trees."""
    rng = s.rng
    sky(s, 560, clouds=6)
    ranges(s, 500, 220, 2, sharp=bool(s.seed % 2))
    wood(s, lambda x: 620, -20, 1520, 40, DARK_LEAF, 0.3)
    s.rect(-10, 620, 1510, 800, s.tone((96, 138, 84), 0.2))
    public_house(
        s,
        780,
        736,
        1180,
        ((250, 218, 140), (236, 232, 216), (246, 206, 160))[s.seed % 3],
        (178, 76, 58),
        2 + s.seed % 2,
        0.06,
        9,
    )
    yard(s, 732, (222, 198, 164))
    flag(s, 1010, 330, 110, pole=420)
    for x in (40, 300, 1220, 1460):
        bush(s, x, 780, 66, LEAF)
    for x, tall in ((130, 520), (1410, 460)):
        tree(s, x, 830, tall, LEAF, 0, 0.46)
        for _ in range(60):
            angle, reach = rng.uniform(0, 2 * math.pi), rng.random() ** 0.6
            s.ellipse(
                x + reach * math.cos(angle) * tall * 0.47,
                830 - tall * (0.7 + 0.25 * reach * math.sin(angle)),
                15,
                9,
                s.tone(rng.choice(((226, 60, 40), (240, 92, 50)))),
            )
        for _ in range(26):
            s.ellipse(x + rng.uniform(-180, 180), 836 + rng.uniform(0, 90), 6, 2.4, s.tone((222, 70, 46)))
    pupils = [
        (330, 870, 165),
        (420, 880, 172),
        (520, 846, 150),
        (690, 930, 205),
        (790, 920, 196),
        (880, 950, 214),
        (1060, 860, 160),
        (1150, 880, 168),
        (1240, 850, 150),
    ]
    for index, (x, y, tall) in enumerate(pupils):
        girl = index % 2 == 0
        look = any_look(
            rng,
            top=(248, 248, 244),
            bottom=(40, 62, 110),
            scarf=True,
            long_hair=girl,
            skirt=False,
            pack=rng.choice((None, (220, 90, 80), (70, 130, 190))),
        )
        person(
            s,
            x + rng.uniform(-22, 22),
            y,
            tall,
            look,
            rng.choice(("walk", "stand", "raise", "walk")),
            rng.choice((-1, 1)),
        )
    person(
        s,
        600,
        850,
        220,
        Look(top=(214, 120, 150), bottom=(246, 242, 236), dress=True, long_hair=True),
        "carry",
        1,
    )
    s.ellipse(980, 966, 22, 22, s.tone((240, 240, 236)))
    s.polygon([(974, 958), (986, 958), (990, 970), (980, 977), (970, 970)], s.tone((60, 66, 80)))
    bunting(s, 280, 1260, 350, 40, 22)


def market(s: Stage) -> None:
    """A lively market of fruit and vegetable stalls under coloured awnings."""
    rng = s.rng
    sky(s, 420, clouds=4)
    ranges(s, 380, 160, 2)
    s.rect(-10, 500, 1510, 640, s.tone((120, 96, 80), 0.3))
    x = -30.0
    while x < 1520:
        w = rng.uniform(150, 230)
        old_house(
            s,
            x,
            x + w,
            640,
            rng.uniform(210, 270),
            rng.choice(((240, 206, 140), (232, 186, 110), (226, 214, 196), (196, 206, 196))),
            0.25,
        )
        x += w + 4
    yard(s, 630, (206, 180, 150))
    awnings = ((206, 66, 56), (54, 122, 150), (232, 166, 62), (80, 140, 96))
    crowd(s, 40, 1480, 706, 150, 118, "walk", 0.12)
    goods = (
        (214, 60, 48),
        (244, 164, 48),
        (104, 160, 66),
        (238, 208, 90),
        (140, 70, 120),
        (70, 130, 70),
        (240, 130, 120),
    )
    for index in range(3):
        left, right = 30 + index * 490, 480 + index * 490
        tone = s.tone(awnings[(index + s.seed) % 4])
        for px in (left + 16, right - 16):
            s.rect(px - 5, 470, px + 5, 880, s.tone((130, 96, 70)))
        seller = any_look(rng, hat="non_la" if index != 1 else "", long_hair=True)
        bust(s, (left + right) / 2 + rng.uniform(-90, 90), 780, 172, seller, rng.choice((-1, 0, 1)))
        for stripe in range(9):
            a, b = (
                left - 20 + (right - left + 40) * stripe / 9,
                left - 20 + (right - left + 40) * (stripe + 1) / 9,
            )
            ta, tb = (
                left + 20 + (right - left - 40) * stripe / 9,
                left + 20 + (right - left - 40) * (stripe + 1) / 9,
            )
            shade = tone if stripe % 2 == 0 else s.tone((250, 242, 224))
            s.shade([(ta, 430), (tb, 430), (b, 530), (a, 530)], lighter(shade, 0.12), darker(shade, 0.1))
            s.pen.pieslice([v * s.scale for v in (a, 512, b, 552)], 0, 180, fill=darker(shade, 0.14))
        for row in range(2):
            y = 790 + row * 52
            s.polygon(
                [
                    (left + 10 - row * 14, y - 8),
                    (right - 10 + row * 14, y - 8),
                    (right + row * 14, y + 36),
                    (left - row * 14, y + 36),
                ],
                s.tone((150, 108, 72)),
            )
            for crate in range(4):
                cx = left + 60 + crate * 110
                color = goods[(crate + row * 3 + index * 2 + s.seed) % 7]
                for layer in range(3):
                    for ball in range(6 - layer):
                        fruit = s.tone(mix(color, (255, 240, 200), rng.random() * 0.22))
                        fx, fy = cx - 40 + ball * 16 + layer * 8, y - 6 - layer * 11
                        s.ellipse(fx, fy, 10, 10, darker(fruit, 0.12))
                        s.ellipse(fx - 2, fy - 2, 7, 7, lighter(fruit, 0.12))
        s.shade(
            [(left - 20, 876), (right + 20, 876), (right + 10, 940), (left - 10, 940)],
            s.tone((132, 92, 62)),
            s.tone((96, 66, 50)),
        )
    for px, pose, facing in ((270, "carry", 1), (760, "raise", -1), (1010, "carry", 1), (1400, "walk", -1)):
        person(
            s,
            px + rng.uniform(-40, 40),
            990,
            310,
            any_look(rng, hat="non_la" if facing > 0 else "", pack=(176, 132, 84) if pose == "carry" else None),
            pose,
            facing,
        )
    bunting(s, -20, 1520, 330, 60, 24)
