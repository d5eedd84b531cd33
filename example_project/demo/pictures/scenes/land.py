"""Highland and countryside scenes: terraces, tea, cloud seas, villages and forests."""

from __future__ import annotations

import math

from demo.pictures.buildings import stilt_house
from demo.pictures.canvas import Point, smooth
from demo.pictures.colors import Color, darker, lighter, mix
from demo.pictures.looks import Look, any_look
from demo.pictures.people import person
from demo.pictures.plants import (
    DARK_LEAF,
    LEAF,
    banana,
    bush,
    conifer,
    crown,
    grass,
    lotus_flower,
    palm,
    tree,
    wood,
)
from demo.pictures.stage import Stage
from demo.pictures.terrain import Height, birds, cloud_sea, land, outline, ranges, ripples, sky, waves

HIGHLAND = Look(
    top=(40, 48, 84),
    bottom=(38, 40, 64),
    hat="turban",
    hat_color=(176, 52, 70),
    skirt=True,
    long_hair=True,
    pack=(178, 136, 84),
)


def _terraced(
    s: Stage, ridge: Height, floor: float, steps: int, rice: list[Color], depth: float, wet: float
) -> list[Height]:
    """A slope cut into terraces; returns the edges' height lines, the highest first."""
    rng = s.rng
    lines: list[Height] = []
    scallop = waves(rng, 0, 1, 360, 3, 0.6)
    for step in range(steps):
        at = (step / steps) ** 1.35
        swing = 5 + 46 * at
        shift = rng.uniform(-60, 60)

        def terrace(x: float, at: float = at, swing: float = swing, shift: float = shift) -> float:
            return ridge(x) * (1 - at) + floor * at + swing * scallop(x + shift + 220 * at)

        lines.append(terrace)
    for index, line in enumerate(lines):
        share = index / steps
        far = depth * (1 - share * 0.75)
        lip = 2.5 + 11 * share
        edge = outline(line, step=14)
        field = s.tone(mix(rng.choice(rice), rice[0], 0.35), far)
        if rng.random() < wet:
            field = mix(mix(s.light.horizon, s.light.zenith, 0.2 + 0.4 * share), field, 0.16)
        s.polygon([*edge, (1510, floor + 80), (-10, floor + 80)], field)
        s.line(edge, lighter(field, 0.35), 1.6 + 2.5 * share, 0.8)
        if index:
            bank = s.tone(mix((74, 96, 52), (96, 78, 48), rng.random()), far)
            upper = [(x, y - lip) for x, y in edge]
            s.polygon([*upper, *reversed(edge)], bank)
            s.line(upper, darker(bank, 0.25), 1 + 1.5 * share, 0.7)
    return lines


def rice_terraces(s: Stage) -> None:
    """Terraced fields falling away under mountains and valley cloud."""
    rng = s.rng
    sky(s, 470, clouds=4)
    ranges(s, 400, 270, 3)
    cloud_sea(s, 415, 24, 0.8)
    season = ("gold", "green", "water")[s.seed % 3]
    rice: list[Color] = {
        "green": [(120, 168, 70), (146, 186, 84), (98, 150, 72)],
        "gold": [(236, 188, 62), (246, 210, 92), (188, 178, 70)],
        "water": [(130, 166, 110), (150, 176, 100), (116, 150, 96)],
    }[season]
    wet = 0.6 if season == "water" else 0.06
    peak = rng.uniform(1050, 1350)

    def back(x: float) -> float:
        return 560 - 190 * math.exp(-(((x - peak) / 420) ** 2)) + 16 * math.sin(x / 130)

    _terraced(s, back, 900, 13, rice, 0.45, wet)
    wood(s, lambda x: back(x) + 2, peak - 190, peak + 170, 17, DARK_LEAF, 0.35)
    s.mist(430, 760, s.light.haze, 0.0, 0.22)
    rise = rng.uniform(60, 320)

    def front(x: float) -> float:
        return 760 - 170 * math.exp(-(((x - rise) / 420) ** 2)) + 90 * ((x / 1500) ** 2)

    lines = _terraced(s, front, 1080, 9, rice, 0.12, wet)
    stilt_house(s, rise + 130, front(rise + 130) + 20, 150, depth=0.12)
    tree(s, rise - 40, front(rise - 40) + 14, 150, DARK_LEAF, 0.1)
    tree(s, rise + 260, front(rise + 260) + 14, 110, LEAF, 0.12)
    for index in range(3):
        x = 820 + index * 105 + rng.uniform(-25, 25)
        y = lines[4](x) + 12
        look = any_look(rng, hat="non_la", top=rng.choice(((60, 70, 110), (150, 60, 70), (70, 100, 120))))
        person(s, x, y, 92, look, "bend" if index != 1 else "walk", rng.choice((-1, 1)))
    grass(s, lambda x: 1000 - 12 * math.sin(x / 200), 0, 1500, 46, mix(rice[0], (60, 100, 50), 0.5))


def _tea_hill(s: Stage, x: float, top: float, half: float, floor: float, depth: float) -> None:
    """A round hill ribbed with rows of tea."""
    green = mix((86, 146, 62), (60, 120, 66), s.rng.random())
    dome: list[Point] = [
        (
            x + half * math.sin(a / 20 * math.pi - math.pi / 2) * 1.0,
            floor - (floor - top) * math.cos(a / 20 * math.pi - math.pi / 2) ** 0.85,
        )
        for a in range(21)
    ]
    s.shade(dome, s.tone(lighter(green, 0.22), depth), s.tone(darker(green, 0.25), depth * 0.8))
    rows = 11
    for row in range(1, rows):
        at = row / rows
        y = top + (floor - top) * at**1.35
        wide = half * math.sqrt(max(0.0, 1 - (1 - at**1.35) ** 2.35)) * 0.985
        sag = (floor - top) * 0.07 * (0.6 + at)
        thick = 5 + 13 * at
        arc = [(x + wide * t, y + sag * (1 - t * t) - sag * 0.6) for t in (i / 16 - 1 for i in range(33))]
        under = [(px, py + thick * 0.75) for px, py in arc]
        s.line(under, s.tone(darker(green, 0.55), depth), thick * 0.5, 0.75)
        s.line(arc, s.tone(green, depth), thick)
        s.line(
            [(px - 1, py - thick * 0.3) for px, py in arc[1:-1]],
            s.tone(lighter(green, 0.38), depth),
            thick * 0.3,
        )


def tea_hills(s: Stage) -> None:
    """Domes of tea rows with pickers among them."""
    x: float
    rng = s.rng
    sun = sky(s, 430, clouds=5)
    ranges(s, 380, 210, 3, sharp=False)
    wood(s, waves(rng, 452, 10, 500), 0, 1500, 20, DARK_LEAF, 0.5)
    land(s, waves(rng, 470, 12, 600), 1000, s.tone((110, 150, 80), 0.3), s.tone((60, 100, 60)))
    shift = rng.uniform(-120, 120)
    for x, top, half, floor, depth in (
        (220, 430, 330, 660, 0.42),
        (820, 415, 360, 680, 0.4),
        (1330, 440, 330, 670, 0.42),
        (520, 540, 380, 820, 0.2),
        (1150, 530, 420, 840, 0.2),
    ):
        _tea_hill(s, x + shift, top + rng.uniform(-20, 20), half, floor, depth)
    s.mist(420, 700, s.light.haze, 0.12, 0.0)
    tree(s, 1010 + shift, 560, 150, LEAF, 0.22, 0.42)
    _tea_hill(s, 180 + shift, 650, 560, 1140, 0.05)
    _tea_hill(s, 1240 + shift, 690, 620, 1200, 0.0)
    for index in range(4):
        x = 820 + index * 165 + rng.uniform(-30, 30)
        y = 826 + 40 * (index % 2) + rng.uniform(-8, 8)
        look = any_look(rng, hat="non_la", long_hair=True, pack=(178, 136, 84), skirt=index % 2 == 0)
        person(s, x, y, 150, look, rng.choice(("carry", "bend", "carry")), rng.choice((-1, 1)))
        for bump in range(5):
            bush(s, x - 70 + bump * 36, y + 26 + 8 * (bump % 2), 30, (70, 130, 60))
    s.glow(sun, 330, 520, s.light.sun, 0.25)


def cloud_mountains(s: Stage) -> None:
    """Summits standing out of a sea of cloud, seen from a ridge with conifers."""
    x: float
    rng = s.rng
    sun = sky(s, 560, clouds=3)
    ranges(s, 430, 330, 2, (62, 96, 124), 0.8, 0.6)
    cloud_sea(s, 470, 26, 0.85)
    ranges(s, 590, 380, 2, (48, 84, 108), 0.5, 0.32)
    cloud_sea(s, 610, 34, 0.92)
    ranges(s, 740, 300, 1, (36, 72, 88), 0.18, 0.18)
    cloud_sea(s, 760, 46, 0.94)
    s.glow(sun, 560 * (1 - s.light.sun_at), 700, s.light.sun, 0.35)
    left = rng.uniform(0.5, 1.0)
    near = waves(rng, 0, 14, 300)

    def cliff(x: float) -> float:
        return 960 - 210 * left * math.exp(-((x / 330) ** 2)) - 130 * math.exp(-(((x - 1500) / 260) ** 2)) + near(x)

    land(s, cliff, 1000, s.tone((52, 84, 62)), s.tone((22, 42, 44)))
    for x, tall in ((40, 420), (130, 330), (235, 250), (1465, 330), (1400, 240), (1340, 170)):
        x += rng.uniform(-18, 18)
        conifer(s, x, cliff(x) + 14, tall * rng.uniform(0.85, 1.1))
    for index, x in enumerate((420, 480)):
        look = HIGHLAND if index else any_look(rng, pack=(170, 70, 60), hat="cap")
        person(s, x, cliff(x) + 10, 135, look, "stand" if index else "raise", 1)
    grass(s, lambda x: cliff(x) + 6, 0, 1500, 34, (86, 120, 66))
    birds(s, 760, 250, 6)


def stilt_houses(s: Stage) -> None:
    """A highland village of stilt houses beside a stream."""
    x: float
    rng = s.rng
    sky(s, 470, clouds=4)
    ranges(s, 420, 300, 3)
    cloud_sea(s, 440, 18, 0.5)
    meadow = waves(rng, 560, 14, 700)
    wood(s, lambda x: meadow(x) - 6, 0, 1500, 30, DARK_LEAF, 0.35)
    land(s, meadow, 1000, s.tone((134, 168, 84), 0.18), s.tone((66, 112, 64)))
    for index in range(5):
        line = waves(rng, 590 + index * 22, 5, 420)
        s.line(outline(line, 700, 1510), s.tone((214, 196, 104), 0.2), 4, 0.6)
    for x, size in ((1180, 190), (860, 170), (1400, 160)):
        stilt_house(s, x + rng.uniform(-20, 20), 668, size, depth=0.25)
    palm(s, 1020, 690, 280, rng.uniform(-0.1, 0.15), 0.15)
    bank = smooth(
        [
            (1510, 720),
            (1250, 745),
            (980, 800),
            (760, 860),
            (620, 1010),
            (1120, 1010),
            (1200, 900),
            (1510, 800),
        ],
        6,
    )
    s.shade(bank, mix(s.light.horizon, s.tone((84, 150, 160)), 0.3), s.tone((58, 120, 136)))
    for _ in range(26):
        x = rng.uniform(800, 1400)
        y = 940 - (x - 760) * 0.25 + rng.uniform(-30, 30)
        s.ellipse(x, y, rng.uniform(14, 40), 2, lighter(s.light.horizon, 0.4), 0.5)
    banana(s, 60, 840, 250)
    banana(s, 640, 800, 190, 0.05)
    stilt_house(s, 350, 850, 430)
    for x, pose, facing in ((690, "walk", 1), (770, "walk", 1), (170, "carry", 1)):
        person(
            s,
            x,
            905 + rng.uniform(-12, 12),
            160,
            HIGHLAND if pose == "walk" else any_look(rng, skirt=True),
            pose,
            facing,
        )
    bush(s, 1320, 985, 130, DARK_LEAF)
    bush(s, 1470, 985, 160, LEAF)
    grass(s, lambda x: 1004, 0, 640, 50, (96, 140, 66))
    grass(s, lambda x: 1004, 1140, 1500, 60, (96, 140, 66))


def forest_patrol(s: Stage) -> None:
    """Rangers walking a trail through tall old forest in shafts of light."""
    rng = s.rng
    light = s.light
    s.fade(
        0,
        0,
        1500,
        1000,
        (
            (0, mix(s.tone((120, 170, 120)), light.haze, 0.55)),
            (0.55, mix(light.horizon, light.haze, 0.3)),
            (1, s.tone((96, 130, 80))),
        ),
    )
    s.glow(820, 330, 640, light.sun, 0.85)
    for layer, (count, wide, depth) in enumerate(((22, 14, 0.7), (14, 26, 0.45), (8, 44, 0.22))):
        foot = 590 + 70 * layer
        ground = waves(rng, foot, 10, 420)
        for index in range(count):
            x = (index + rng.uniform(0.1, 0.9)) * 1500 / count
            if layer == 2 and 480 < x < 1080:
                continue
            w = wide * rng.uniform(0.7, 1.2)
            bark = s.tone((84, 74, 60), depth)
            lean = rng.uniform(-20, 20)
            s.polygon(
                [
                    (x - w * 1.3, foot + 16),
                    (x - w * 0.55 + lean, -10),
                    (x + w * 0.45 + lean, -10),
                    (x + w * 1.2, foot + 16),
                ],
                bark,
            )
            s.polygon(
                [
                    (x + w * 0.3, foot + 16),
                    (x + w * 0.1 + lean, -10),
                    (x + w * 0.45 + lean, -10),
                    (x + w * 1.2, foot + 16),
                ],
                darker(bark, 0.3),
            )

        def lower(x: float, ground: Height = ground) -> float:
            return ground(x) + 12

        wood(s, lower, -20, 1520, 26 + 10 * layer, DARK_LEAF, depth * 0.8)
        land(s, ground, 1000, s.tone((104, 142, 78), depth), s.tone((60, 100, 58), depth * 0.5))
        s.mist(380, foot + 90, light.haze, 0.0, 0.3 - 0.1 * layer)
    for index in range(5):
        x = 520 + index * 170 + rng.uniform(-40, 40)
        s.soft([(x, -20), (x + 60, -20), (x - 190, 860), (x - 350, 860)], light.sun, 0.22, 26)
    trail = smooth(
        [(760, 730), (700, 790), (760, 860), (620, 1010), (1040, 1010), (930, 870), (840, 790), (800, 730)], 6
    )
    s.shade(trail, s.tone((206, 180, 128), 0.2), s.tone((150, 120, 84)))
    ranger = Look(top=(78, 108, 72), bottom=(62, 84, 60), hat="cap", hat_color=(66, 92, 62), pack=(96, 84, 60))
    for x, foot, tall in ((770, 792, 140), (860, 860, 200), (720, 940, 280)):
        person(s, x + rng.uniform(-10, 10), foot, tall, ranger, "walk", 1, 0.05)
    for x, r in ((70, 190), (1430, 220), (1260, 130), (260, 120)):
        bush(s, x, 1010, r, DARK_LEAF if r > 150 else LEAF)
    for side in (0, 1):
        for index in range(5):
            crown(
                s,
                side * 1500 + (1 - 2 * side) * index * 95,
                40 - index * 12,
                150,
                80 - index * 6,
                (34, 78, 56),
            )
    grass(s, lambda x: 1004, 0, 560, 70, (90, 140, 70))
    grass(s, lambda x: 1004, 1080, 1500, 70, (90, 140, 70))


def lotus_pond(s: Stage) -> None:
    """A pond of lotus in flower before a village."""
    rng = s.rng
    sun = sky(s, 360, clouds=5)
    ranges(s, 320, 140, 2, sharp=False)
    wood(s, waves(rng, 372, 8, 300), -20, 1520, 24, LEAF, 0.45)
    near = s.tone((60, 120, 120))
    s.fade(0, 372, 1500, 1000, ((0, mix(near, s.light.horizon, 0.8)), (1, darker(near, 0.25))))
    s.reflect(374, 150, 0.5)
    ripples(s, 380, 560, 40, around=sun)
    pink = rng.choice(((232, 120, 150), (240, 150, 176), (246, 236, 226)))
    rows = 9
    for row in range(rows):
        at = row / (rows - 1)
        y, size = 440 + 560 * at**1.5, 26 + 100 * at**1.3
        x = rng.uniform(-size, 0)
        while x < 1500 + size:
            leaf = s.tone(mix((74, 138, 84), (120, 168, 86), rng.random()), 0.4 * (1 - at))
            ly = y + rng.uniform(-0.25, 0.25) * size
            s.ellipse(x, ly + size * 0.07, size * 0.9, size * 0.3, darker(leaf, 0.45))
            s.ellipse(x, ly, size * 0.9, size * 0.29, leaf)
            s.ellipse(x - size * 0.1, ly - size * 0.03, size * 0.66, size * 0.18, lighter(leaf, 0.14))
            for ray in range(7):
                angle = math.pi * ray / 3.5
                s.line(
                    [(x, ly), (x + size * 0.78 * math.cos(angle), ly + size * 0.24 * math.sin(angle))],
                    darker(leaf, 0.12),
                    1,
                )
            if rng.random() < 0.3:
                tall = size * rng.uniform(0.5, 1.15)
                s.line([(x, ly), (x + size * 0.08, ly - tall)], s.tone((84, 130, 74), 0.3 * (1 - at)), 1 + 5 * at)
                lotus_flower(s, x + size * 0.08, ly - tall + size * 0.08, size * 0.55, pink)
            x += size * rng.uniform(1.5, 2.6)
    s.mist(360, 520, s.light.haze, 0.25, 0.0)
