"""Towns: the dragon bridge, skylines, the old town with its lanterns, the brick towers."""

from __future__ import annotations

import math

from demo.pictures.boats import sampan
from demo.pictures.buildings import LAMP, block
from demo.pictures.canvas import Point, smooth
from demo.pictures.colors import Color, darker, lighter, mix
from demo.pictures.looks import any_look
from demo.pictures.people import person
from demo.pictures.plants import DARK_LEAF, LEAF, bush, crown, palm, tree, wood
from demo.pictures.props import car, rider, street_lamp
from demo.pictures.stage import Stage
from demo.pictures.terrain import ranges, ripples, sky, water

FACADES: tuple[Color, ...] = (
    (214, 222, 226),
    (180, 204, 220),
    (228, 214, 194),
    (150, 180, 204),
    (236, 232, 224),
    (196, 178, 166),
    (126, 158, 186),
)


def skyline(
    s: Stage,
    foot: float,
    tallest: float,
    depth: float,
    left: float = -20,
    right: float = 1520,
    gap: float = 0.0,
    middle: float | None = None,
) -> None:
    """A row of city blocks, taller towards ``middle``."""
    rng = s.rng
    x = left
    middle = (left + right) / 2 if middle is None else middle
    while x < right:
        w = rng.uniform(52, 108)
        near = math.exp(-(((x - middle) / 520) ** 2))
        high = tallest * (0.28 + 0.5 * near) * rng.uniform(0.65, 1.28)
        block(s, x, min(x + w, right), foot, high, rng.choice(FACADES), depth, style=rng.randrange(4))
        x += w + gap * rng.uniform(0.2, 1.0)


def _glints(s: Stage, top: float, bottom: float, count: int) -> None:
    """The city's lamps drawn out on dark water."""
    if not s.light.dark:
        return
    for _ in range(count):
        x, y = s.rng.uniform(0, 1500), s.rng.uniform(top, bottom)
        tone = s.rng.choice(((255, 206, 120), (255, 160, 110), (140, 200, 255), (255, 236, 190)))
        half = s.rng.uniform(8, 34)
        s.polygon([(x - half, y), (x, y - 2), (x + half, y), (x, y + 2)], tone, s.rng.uniform(0.25, 0.7))


def dragon_bridge(s: Stage) -> None:
    """The golden dragon arching over its bridge and the river, the city behind."""
    x: float
    rng = s.rng
    sun = sky(s, 560, clouds=4)
    ranges(s, 510, 170, 2, (58, 104, 118), sharp=False)
    skyline(s, 566, 260, 0.45, middle=rng.uniform(300, 1200))
    wood(s, lambda x: 566, -20, 1520, 16, DARK_LEAF, 0.35)
    water(s, 566, 1000, (34, 96, 132), 0.5)
    s.reflect(566, 260, 0.55)
    gold = (250, 190, 58) if not s.light.dark else (255, 196, 70)
    body = gold if s.light.dark else s.tone(gold)
    deck = 640
    for x in (250, 560, 870, 1180):
        s.shade(
            [(x - 20, deck), (x + 20, deck), (x + 34, 742), (x - 34, 742)],
            s.tone((206, 208, 206)),
            s.tone((140, 146, 150)),
        )
        s.ellipse(x, 744, 62, 12, s.tone((120, 128, 134)))
    spine: list[Point] = []
    for step in range(111):
        t = step / 110
        hump = abs(math.sin(t * math.pi * 3.0)) ** 0.85
        spine.append((60 + 1100 * t, deck - 26 - 215 * hump * (0.6 + 0.55 * math.sin(math.pi * t))))
    spine += smooth([spine[-1], (1184, deck - 34), (1212, deck - 62), (1226, deck - 96)], 3)[1:]
    last = len(spine) - 1
    if s.light.dark:
        s.glow(660, 500, 760, (255, 170, 60), 0.38, 300)
    for index in range(4, 116, 3):
        s.line([spine[index], (spine[index][0], deck)], mix(body, s.tone((150, 130, 90)), 0.5), 2)
    s.rect(-10, deck - 8, 1510, deck + 20, s.tone((196, 200, 200)))
    s.rect(-10, deck + 12, 1510, deck + 26, s.tone((120, 128, 136)))
    thick = [7 + 19 * math.sin(math.pi * min(1.0, (i / last) ** 0.7 * 0.8)) for i in range(last + 1)]
    upper = [(x, y - t) for (x, y), t in zip(spine, thick, strict=True)]
    lower = [(x, y + t) for (x, y), t in zip(spine, thick, strict=True)]
    s.polygon([*upper, *reversed(lower)], darker(body, 0.24))
    s.polygon([*upper, *[(x, y + t * 0.35) for (x, y), t in reversed(list(zip(spine, thick, strict=True)))]], body)
    for index in range(3, 118, 2):
        (x, y), t = spine[index], thick[index]
        s.arc(x, y, t * 0.6, t * 0.8, 260, 100, darker(body, 0.36), 2)
        if index % 4 == 1:
            s.polygon([(x - 9, y - t + 2), (x - 4, y - t - 15), (x + 9, y - t + 2)], mix(body, (226, 90, 40), 0.45))
    _dragon_head(s, spine[-1], body)
    tail = spine[0]
    s.polygon(
        smooth(
            [
                (tail[0] + 20, tail[1] - 6),
                (tail[0] - 40, tail[1] - 50),
                (tail[0] - 22, tail[1] - 10),
                (tail[0] - 64, tail[1] + 6),
                (tail[0] + 10, tail[1] + 12),
            ],
            4,
            closed=True,
        ),
        body,
    )
    for x in range(30, 1500, 165):
        street_lamp(s, x, deck - 4, 74)
    for x, facing in ((180, 1), (640, -1), (990, 1)):
        car(
            s,
            x + rng.uniform(-60, 60),
            deck - 2,
            66,
            rng.choice(((200, 60, 60), (240, 240, 236), (60, 110, 170))),
            facing,
        )
    s.reflect(744, 240, 0.5)
    ripples(s, 580, 1000, 70, alpha=0.3)
    ripples(s, 590, 900, 40, lighter(s.light.sun, 0.2), 0.5, sun, 150)
    _glints(s, 590, 980, 160)
    sampan(s, 420 + rng.uniform(-120, 120), 870, 250, 1, roof=True)
    for x in (1180, 1320, 1450):
        bush(s, x, 1012, 110, LEAF if x == 1320 else DARK_LEAF)
    palm(s, 1400, 1010, 230, -0.1)


def _dragon_head(s: Stage, neck: Point, body: Color) -> None:
    """The dragon's head with mane, horn and, after dark, its breath of fire."""
    x, y = neck[0] + 22, neck[1] - 22
    s.polygon(
        smooth(
            [
                (x - 90, y + 70),
                (x - 70, y + 6),
                (x - 26, y - 38),
                (x + 30, y - 34),
                (x + 20, y + 22),
                (x - 30, y + 44),
                (x - 52, y + 76),
            ],
            5,
            closed=True,
        ),
        body,
    )
    for index in range(5):
        mx, my = x - 64 + index * 14, y + 12 - index * 13
        s.polygon([(mx, my), (mx - 44, my - 30 + index * 3), (mx + 14, my - 12)], mix(body, (222, 84, 40), 0.5))
    s.polygon(
        [
            (x - 10, y - 34),
            (x + 52, y - 34),
            (x + 104, y - 12),
            (x + 100, y + 2),
            (x + 34, y + 6),
            (x + 2, y + 14),
        ],
        lighter(body, 0.14),
    )
    s.polygon(
        [
            (x + 4, y + 18),
            (x + 40, y + 18),
            (x + 86, y + 26),
            (x + 78, y + 38),
            (x + 20, y + 40),
            (x - 8, y + 32),
        ],
        darker(body, 0.12),
    )
    s.polygon([(x + 4, y + 12), (x + 96, y + 4), (x + 84, y + 26), (x + 36, y + 20)], s.tone((150, 40, 36)))
    s.ellipse(x + 20, y - 17, 9, 8, (255, 250, 236))
    s.ellipse(x + 23, y - 16, 4, 5, (40, 30, 30))
    s.line([(x - 8, y - 32), (x - 34, y - 70), (x - 66, y - 84)], mix(body, (240, 226, 180), 0.5), 8)
    s.line(smooth([(x + 94, y - 4), (x + 124, y - 20), (x + 142, y + 6)], 5), body, 3)
    if s.light.dark:
        s.glow(x + 190, y + 26, 230, (255, 150, 50), 0.8, 130)
        for reach, tone in ((200, (255, 120, 40)), (150, (255, 180, 60)), (96, (255, 240, 170))):
            s.soft(
                smooth(
                    [
                        (x + 84, y + 14),
                        (x + 84 + reach * 0.5, y - reach * 0.12),
                        (x + 84 + reach, y + reach * 0.1),
                        (x + 84 + reach * 0.55, y + reach * 0.3),
                    ],
                    5,
                    closed=True,
                ),
                tone,
                0.95,
                7,
            )


def city_skyline(s: Stage) -> None:
    """A riverside city with a promenade, trees and walkers."""
    rng = s.rng
    sun = sky(s, 560, clouds=7)
    ranges(s, 500, 230, 2, (60, 108, 112), sharp=False)
    middle = rng.uniform(450, 1050)
    skyline(s, 580, 380, 0.55, middle=middle + 260)
    s.mist(380, 600, s.light.haze, 0.0, 0.4)
    skyline(s, 600, 430, 0.22, gap=34, middle=middle)
    wood(s, lambda x: 604, -20, 1520, 20, LEAF, 0.2)
    s.rect(-10, 600, 1510, 616, s.tone((214, 208, 196), 0.1))
    water(s, 616, 870, (40, 112, 150), 0.5)
    s.reflect(616, 240, 0.6, 0.1)
    ripples(s, 622, 860, 70)
    ripples(s, 622, 850, 40, lighter(s.light.sun, 0.2), 0.55, sun, 150)
    _glints(s, 622, 850, 120)
    sampan(s, 460 + rng.uniform(-100, 200), 730, 190, 1, roof=True, depth=0.05)
    s.shade([(-10, 848), (1510, 848), (1510, 1010), (-10, 1010)], s.tone((222, 210, 190)), s.tone((178, 164, 148)))
    for index in range(-6, 24):
        s.line(
            [(750 + (index * 100 - 750) * 0.9, 862), (750 + (index * 100 - 750) * 1.7, 1010)],
            s.tone((160, 146, 130)),
            2,
            0.6,
        )
    for y in (884, 926):
        s.line([(0, y), (1500, y)], s.tone((160, 146, 130)), 2, 0.6)
    s.rect(-10, 806, 1510, 814, s.tone((96, 104, 112)))
    for x in range(10, 1510, 46):
        s.rect(x, 806, x + 5, 860, s.tone((96, 104, 112)))
    s.rect(-10, 850, 1510, 862, s.tone((238, 228, 208)))
    for x in (110, 700, 1250):
        street_lamp(s, x, 866, 330, 1 if x < 700 else -1)
    tree(s, 260, 884, 400, LEAF)
    tree(s, 1400, 900, 460, DARK_LEAF)
    for x, look in (
        (560, any_look(rng)),
        (625, any_look(rng, long_hair=True)),
        (980, any_look(rng, dress=True, long_hair=True)),
    ):
        person(s, x + rng.uniform(-40, 40), 946 + rng.uniform(-14, 14), 178, look, "walk", rng.choice((-1, 1)))
    rider(s, 1130, 968, 165, any_look(rng, hat="helmet", hat_color=(230, 230, 226)), -1, motor=False)
    bush(s, 60, 1014, 110, DARK_LEAF)


def night_city(s: Stage) -> None:
    """An avenue at night, lamps and headlights under lit towers."""
    rng = s.rng
    sky(s, 640, clouds=4)
    skyline(s, 640, 520, 0.5, middle=rng.uniform(400, 1100))
    s.glow(750, 640, 900, (255, 170, 110), 0.35, 320)
    for side in (-1, 1):
        for index in range(6):
            at = index / 5
            x = 750 + side * (190 + 620 * at**1.25)
            w, high = 90 + 130 * at, (250 + 400 * at) * rng.uniform(0.8, 1.15)
            left, right = sorted((x, x + side * w))
            block(
                s,
                left,
                right,
                680 + 90 * at,
                high,
                rng.choice(FACADES),
                0.3 * (1 - at),
                0.5,
                rng.randrange(3),
            )
            s.rect(left, 640 + 90 * at - 10, right, 680 + 90 * at, mix(LAMP, (230, 130, 90), rng.random()), 0.75)
    road = [(735, 640), (765, 640), (1560, 1010), (-60, 1010)]
    s.shade(
        [(-10, 660), (640, 640), (860, 640), (1510, 660), (1510, 1010), (-10, 1010)],
        s.tone((150, 140, 140)),
        s.tone((116, 104, 120)),
    )
    s.shade(road, s.tone((96, 98, 110)), s.tone((70, 74, 90)))
    for step in range(9):
        at, nxt = (step / 9) ** 1.7, ((step + 0.5) / 9) ** 1.7
        y0, y1 = 650 + 360 * at, 650 + 360 * nxt
        s.polygon(
            [(750 - 1 - 7 * at, y0), (750 + 1 + 7 * at, y0), (751 + 8 * nxt, y1), (749 - 8 * nxt, y1)],
            (232, 220, 180),
            0.8,
        )
    for step in range(14):
        at = ((step + rng.uniform(0.1, 0.9)) / 14) ** 1.6
        y, spread = 656 + 320 * at, 15 + 690 * at
        for side, tone in ((-1, (255, 240, 200)), (1, (255, 70, 56))):
            lane = side * spread * rng.choice((0.32, 0.68))
            r = 1.6 + 9 * at
            if at > 0.12:
                s.rect(
                    750 + lane - r * 6,
                    y - r * 9,
                    750 + lane + r * 6,
                    y - r * 1.2,
                    (34, 38, 60),
                    radius=r * 2.4,
                )
                s.rect(750 + lane - r * 4.6, y - r * 8, 750 + lane + r * 4.6, y - r * 5, (74, 88, 120), radius=r)
            for lamp in (-1, 1):
                s.glow(750 + lane + lamp * r * 4, y - r * 3.4, r * 6, tone, 0.9)
                s.ellipse(750 + lane + lamp * r * 4, y - r * 3.4, r, r * 0.8, mix(tone, (255, 255, 255), 0.5))
    for side in (-1, 1):
        for step in range(6):
            at = ((step + 1) / 6) ** 1.8
            x = 750 + side * (70 + 690 * at)
            street_lamp(s, x, 656 + 230 * at, 60 + 330 * at, -side)
            crown(s, x + side * (20 + 40 * at), 646 + 130 * at, 24 + 70 * at, 20 + 54 * at, (52, 110, 76))
    s.glow(750, 700, 520, (255, 190, 120), 0.25, 200)
