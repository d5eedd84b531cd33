"""Scenes at the water: river, beach, fishing port, harbour."""

from __future__ import annotations

import math

from demo.pictures.boats import coracle, fishing_boat, sampan
from demo.pictures.canvas import smooth
from demo.pictures.colors import darker, lighter, mix
from demo.pictures.looks import any_look
from demo.pictures.people import person
from demo.pictures.plants import DARK_LEAF, LEAF, bamboo, bush, grass, palm, wood
from demo.pictures.props import flag
from demo.pictures.stage import Stage
from demo.pictures.terrain import birds, cloud, land, outline, ranges, ripples, sky, water, waves

PAINT = ((40, 104, 168), (28, 138, 140), (58, 130, 90), (52, 88, 150))


def river_boats(s: Stage) -> None:
    """Sampans on a wide calm river between bamboo banks, hills behind."""
    rng = s.rng
    sun = sky(s, 470, clouds=5)
    ranges(s, 430, 240, 3, (66, 110, 116), sharp=bool(s.seed % 2))
    bank = waves(rng, 478, 5, 500)
    wood(s, bank, -20, 700, 26, LEAF, 0.4)
    wood(s, lambda x: bank(x) + 4, 760, 1520, 34, DARK_LEAF, 0.34)
    for x in (160, 980, 1240):
        palm(s, x + rng.uniform(-60, 60), 486, rng.uniform(120, 170), rng.uniform(-0.15, 0.2), 0.36)
    land(s, lambda x: bank(x) + 6, 512, s.tone((150, 164, 96), 0.3), s.tone((120, 130, 84), 0.3))
    water(s, 500, 1000, (52, 122, 138), 0.55)
    s.reflect(500, 330, 0.6, 0.0)
    ripples(s, 520, 1000, 60)
    if s.light.name != "overcast":
        ripples(s, 505, 860, 70, lighter(s.light.sun, 0.2), 0.7, sun, 170)
    sampan(s, 1120, 590, 150, -1, depth=0.25)
    sampan(s, 520 + rng.uniform(-60, 60), 640, 230, 1, depth=0.1, roof=True)
    sampan(s, 960 + rng.uniform(-90, 60), 810, 470, rng.choice((-1, 1)))
    birds(s, 540, 190, 5)
    shore = smooth([(-20, 800), (160, 830), (300, 900), (420, 1010), (-20, 1010)], 5)
    s.shade(shore, s.tone((110, 140, 76)), s.tone((52, 84, 58)))
    bamboo(s, 90, 900, 760, 11)
    bush(s, 40, 1000, 150, DARK_LEAF)
    bush(s, 250, 1015, 120, LEAF)
    grass(s, lambda x: 1006, 0, 430, 60, (100, 146, 70))
    s.mist(460, 560, s.light.haze, 0.0, 0.28)


def _sea(s: Stage, horizon: float, shore: float) -> None:
    """The sea from the horizon to the shore: deep blue, then turquoise, with lines of swell."""
    light = s.light
    deep, shallow = s.tone((26, 112, 168)), s.tone((92, 196, 196))
    s.fade(
        0,
        horizon,
        s.width,
        shore + 120,
        (
            (0, mix(deep, light.horizon, 0.5)),
            (0.25, deep),
            (0.75, mix(deep, shallow, 0.7)),
            (1, mix(shallow, light.horizon, 0.25)),
        ),
    )
    ripples(s, horizon + 4, shore, 120, alpha=0.3)


def sea_beach(s: Stage) -> None:
    """A long white beach with palms, parasols and a green peninsula on the horizon."""
    rng = s.rng
    sun = sky(s, 430, clouds=6)
    capes = waves(rng, 0, 18, 260)
    land(
        s,
        lambda x: (
            436
            - 150 * math.exp(-(((x - 1180) / 260) ** 2))
            - 90 * math.exp(-(((x - 800) / 190) ** 2))
            + capes(x) * (x > 640) * 0.5
            + 30 * (x < 560)
        ),
        436,
        s.tone((60, 120, 104), 0.5),
        s.tone((96, 148, 120), 0.62),
    )
    _sea(s, 430, 660)
    if s.light.dark or s.light.name in ("dawn", "golden"):
        ripples(s, 440, 660, 70, lighter(s.light.sun, 0.2), 0.7, sun, 190)
    for index in range(3):
        fishing_boat(
            s,
            260 + index * 380 + rng.uniform(-90, 90),
            480 + 16 * index,
            70 + 14 * index,
            PAINT[index],
            depth=0.35,
        )
    edge = waves(rng, 0, 26, 640, 3)

    def shore(x: float) -> float:
        return 740 - 0.11 * x + edge(x)

    sand = s.tone((246, 222, 172))
    land(s, lambda x: shore(x) - 4, 1000, mix(sand, s.tone((150, 170, 160)), 0.45), sand)
    for offset, alpha, thick in ((-66, 0.55, 5), (-34, 0.75, 7), (0, 0.95, 12)):
        foam = [(x, y + offset + 7 * math.sin(x / 37 + offset)) for x, y in outline(shore, step=12)]
        s.polygon(
            [*foam, *[(x, y + thick + 5 * math.sin(x / 53 + offset)) for x, y in reversed(foam)]],
            mix((255, 255, 255), s.light.horizon, 0.25 if not s.light.dark else 0.6),
            alpha,
        )
    land(s, lambda x: shore(x) + 46, 1000, lighter(sand, 0.12), darker(sand, 0.07))
    for _ in range(160):
        x = rng.uniform(0, 1500)
        y = rng.uniform(shore(x) + 70, 1000)
        s.ellipse(x, y, rng.uniform(2, 10), 1.6, darker(sand, 0.16), 0.5)
    for index in range(3):
        x, y = 760 + index * 230 + rng.uniform(-30, 30), 830 - index * 42
        size = 150 - index * 24
        s.soft(
            [
                (x - size * 0.2, y),
                (x + size * 0.9, y - 4),
                (x + size * 0.7, y + 14),
                (x - size * 0.3, y + 12),
            ],
            (60, 50, 60),
            0.35,
            6,
        )
        s.line([(x, y + 4), (x, y - size)], s.tone((150, 112, 76)), size * 0.04)
        thatch = s.tone((196, 158, 100))
        s.polygon(
            [
                (x - size * 0.62, y - size * 0.78),
                (x, y - size * 1.18),
                (x + size * 0.62, y - size * 0.78),
                (x, y - size * 0.72),
            ],
            thatch,
        )
        s.polygon(
            [(x, y - size * 1.18), (x + size * 0.62, y - size * 0.78), (x, y - size * 0.72)],
            darker(thatch, 0.16),
        )
        for side in (-1, 1):
            cx = x + side * size * 0.42
            s.line(
                [
                    (cx - size * 0.24, y - size * 0.2),
                    (cx + size * 0.06, y - size * 0.1),
                    (cx + size * 0.3, y - size * 0.1),
                ],
                s.tone(((226, 96, 80), (70, 150, 170), (244, 190, 90))[index]),
                size * 0.06,
            )
    for x, foot, tall in ((520, 812, 96), (565, 815, 62), (640, 770, 88), (1190, 668, 60)):
        person(
            s,
            x + rng.uniform(-20, 20),
            foot,
            tall,
            any_look(rng),
            rng.choice(("walk", "stand")),
            rng.choice((-1, 1)),
        )
    coracle(s, 330, 905, 92)
    palm(s, 60, 990, 700, 0.22)
    palm(s, 190, 1010, 560, -0.12)
    palm(s, 1440, 1020, 430, -0.2)
    bush(s, 30, 1010, 120, LEAF)
    grass(s, lambda x: 1006, 0, 330, 50, (120, 156, 84))
    birds(s, 620, 150, 4)


def fishing_boats(s: Stage) -> None:
    """Painted fishing boats at anchor, baskets and nets on the shore."""
    rng = s.rng
    sun = sky(s, 430, clouds=5)
    ranges(s, 405, 150, 2, (64, 116, 120), sharp=False)
    water(s, 430, 1000, (36, 112, 140), 0.5)
    ripples(s, 436, 800, 70)
    if s.light.name != "noon":
        ripples(s, 436, 760, 60, lighter(s.light.sun, 0.2), 0.65, sun, 180)
    for index in range(4):
        fishing_boat(
            s,
            190 + index * 370 + rng.uniform(-60, 60),
            492 + rng.uniform(-8, 8),
            160,
            rng.choice(PAINT),
            rng.choice((-1, 1)),
            0.35,
        )
    fishing_boat(s, 390 + rng.uniform(-50, 50), 610, 380, PAINT[s.seed % 4], 1, 0.1)
    fishing_boat(s, 1080 + rng.uniform(-60, 60), 730, 640, PAINT[(s.seed + 1) % 4], -1)
    s.reflect(735, 120, 0.4)
    ripples(s, 735, 860, 26)
    bank = waves(rng, 866, 10, 600)
    sand = s.tone((232, 204, 154))
    s.line([(x, y - 5) for x, y in outline(bank)], (255, 255, 255), 8, 0.6)
    land(s, bank, 1000, sand, darker(sand, 0.16))
    coracle(s, 230, 905, 110)
    coracle(s, 430, 930, 84)
    for index in range(5):
        x = 720 + index * 88
        tone = s.tone(((196, 150, 92), (70, 130, 160), (190, 86, 66))[index % 3])
        s.ellipse(x, 950, 38, 10, (50, 40, 40), 0.3)
        s.polygon([(x - 38, 905), (x + 38, 905), (x + 30, 950), (x - 30, 950)], tone)
        s.ellipse(x, 905, 38, 12, lighter(tone, 0.25))
        for dot in range(8):
            s.ellipse(x - 26 + dot * 7.4, 903 + (dot % 3) * 2, 8, 3.2, s.tone((206, 214, 220)))
    person(s, 620, 960, 210, any_look(rng, hat="non_la", long_hair=True), "carry", 1)
    person(s, 1180, 965, 215, any_look(rng, hat="non_la"), "bend", -1)
    person(s, 1290, 950, 205, any_look(rng, hat="cap", hat_color=(70, 90, 120)), "stand", -1)
    birds(s, 700, 170, 7)


def harbour(s: Stage) -> None:
    """A seaport: container ship, quay cranes and stacked boxes."""
    rng = s.rng
    sun = sky(s, 520, clouds=6)
    ranges(s, 480, 170, 2, (64, 110, 128), sharp=False)
    water(s, 520, 1000, (30, 100, 146), 0.45)
    ripples(s, 526, 860, 80)
    ripples(s, 526, 800, 50, lighter(s.light.sun, 0.2), 0.6, sun, 150)
    colors = ((196, 66, 56), (44, 104, 164), (232, 160, 62), (62, 134, 104), (150, 158, 166), (122, 74, 104))
    hull = s.tone(((36, 60, 96), (150, 44, 44), (34, 84, 84))[s.seed % 3])
    for row in range(4):
        for column in range(16 - row % 2):
            if rng.random() < 0.12 * row:
                continue
            x, y = 270 + column * 46, 560 - 34 * row
            tone = s.tone(rng.choice(colors), 0.08)
            s.rect(x, y - 32, x + 44, y, tone)
            for rib in range(1, 5):
                s.line([(x + rib * 9, y - 29), (x + rib * 9, y - 3)], darker(tone, 0.16), 1.4)
    s.rect(1030, 400, 1120, 566, s.tone((240, 240, 234)))
    for deck in range(5):
        s.rect(1040, 414 + deck * 30, 1110, 426 + deck * 30, s.lamp((255, 220, 140), (70, 104, 128)))
    s.rect(1060, 360, 1092, 402, hull)
    s.polygon([(150, 545), (1190, 560), (1165, 690), (232, 690)], hull)
    s.polygon([(216, 660), (1171, 660), (1165, 690), (232, 690)], s.tone((170, 54, 48)))
    s.line([(156, 553), (1188, 568)], lighter(hull, 0.5), 5)
    flag(s, 1128, 470, 44, 0.0, 90)
    s.reflect(692, 130, 0.45)
    ripples(s, 694, 840, 40)
    for x, tone in ((470, (214, 92, 52)), (880, (52, 112, 170))):
        paint = s.tone(tone)
        for leg in (-70, 70):
            s.line([(x + leg, 846), (x + leg * 0.8, 260)], paint, 15)
            s.line([(x + leg, 846), (x - leg * 0.9, 560)], darker(paint, 0.12), 6)
        s.line([(x - 330, 262), (x + 230, 262)], paint, 17)
        s.line([(x - 320, 258), (x, 130), (x + 220, 258)], darker(paint, 0.15), 5)
        s.line([(x, 262), (x, 126)], paint, 11)
        s.rect(x - 30, 268, x + 34, 312, lighter(paint, 0.3))
        drop = rng.uniform(330, 430)
        s.line([(x - 190, 266), (x - 190, drop)], (70, 74, 80), 3)
        s.rect(x - 224, drop, x - 156, drop + 32, s.tone(rng.choice(colors)))
    s.shade([(-10, 838), (1510, 838), (1510, 1010), (-10, 1010)], s.tone((186, 186, 180)), s.tone((130, 134, 136)))
    s.rect(0, 832, 1500, 846, s.tone((222, 190, 90)))
    for stack in range(5):
        for row in range(rng.choice((1, 2, 2, 3))):
            x, y = 1010 + stack * 104, 946 - row * 56
            tone = s.tone(rng.choice(colors))
            s.rect(x, y - 54, x + 100, y, tone)
            s.rect(x, y - 54, x + 100, y - 48, lighter(tone, 0.2))
            for rib in range(1, 9):
                s.line([(x + rib * 11, y - 46), (x + rib * 11, y - 4)], darker(tone, 0.15), 2)
    for x, facing in ((250, 1), (330, -1), (700, 1)):
        person(
            s,
            x,
            958,
            150,
            any_look(rng, hat="helmet", hat_color=(246, 200, 60), top=(238, 130, 50)),
            "stand" if facing > 0 else "raise",
            facing,
        )
    if s.seed % 2:
        cloud(s, 300, 120, 150)
    birds(s, 1180, 200, 5)
