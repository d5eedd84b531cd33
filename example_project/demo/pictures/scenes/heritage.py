"""Old places: the lantern town and the brick towers."""

from __future__ import annotations

import math

from demo.pictures.boats import sampan
from demo.pictures.buildings import brick_tower, old_house
from demo.pictures.canvas import smooth
from demo.pictures.colors import mix
from demo.pictures.looks import Look, any_look
from demo.pictures.people import person
from demo.pictures.plants import DARK_LEAF, LEAF, bush, grass, tree, wood
from demo.pictures.props import lantern
from demo.pictures.stage import Stage
from demo.pictures.terrain import birds, land, outline, ranges, ripples, sky, water, waves


def old_town_lanterns(s: Stage) -> None:
    """Yellow houses of an old trading port, lanterns over the quay and the river."""
    px: float
    rng = s.rng
    sky(s, 520, clouds=4)
    wood(s, lambda x: 430, -20, 1520, 46, DARK_LEAF, 0.4)
    s.rect(-10, 500, 1510, 690, s.tone((92, 66, 48)))
    x = -40.0
    walls = ((240, 190, 84), (246, 206, 110), (232, 172, 76), (240, 214, 150), (222, 160, 84))
    while x < 1520:
        w = rng.uniform(150, 250)
        old_house(s, x, x + w, 690, rng.choice((230, 260, 310)) * rng.uniform(0.95, 1.05), rng.choice(walls))
        if rng.random() < 0.6:
            bush(s, x + w, 694, 40, (60, 120, 70))
        x += w + 6
    for px in range(40, 1500, 210):
        for _ in range(12):
            s.ellipse(
                px + rng.uniform(-60, 60),
                470 + rng.uniform(-16, 26),
                11,
                8,
                s.tone((206, 66, 130) if px % 420 == 40 else (226, 130, 60)),
            )
    s.shade([(-10, 688), (1510, 688), (1510, 752), (-10, 752)], s.tone((200, 180, 156)), s.tone((166, 146, 126)))
    for px, pose in (
        (150, "walk"),
        (230, "walk"),
        (520, "stand"),
        (680, "walk"),
        (760, "carry"),
        (1010, "walk"),
        (1230, "walk"),
        (1300, "stand"),
    ):
        dress = rng.random() < 0.35
        look = any_look(
            rng,
            dress=dress,
            hat="non_la" if rng.random() < 0.45 else "",
            **({"top": (238, 232, 226), "long_hair": True} if dress else {}),
        )
        person(s, px + rng.uniform(-30, 30), 736 + rng.uniform(-8, 8), 116, look, pose, rng.choice((-1, 1)))
    if s.light.dark:
        s.glow(750, 640, 1000, (255, 190, 100), 0.42, 190)
    s.rect(-10, 750, 1510, 770, s.tone((132, 116, 104)))
    water(s, 770, 1000, (48, 92, 112), 0.4)
    s.reflect(770, 230, 0.75, 0.3)
    ripples(s, 780, 1000, 50)
    for _ in range(120 if s.light.dark else 0):
        px, y = rng.uniform(0, 1500), rng.uniform(780, 990)
        s.polygon(
            [(px - 20, y), (px, y - 2.4), (px + 20, y), (px, y + 2.4)],
            rng.choice(((255, 190, 90), (255, 120, 80), (255, 224, 150))),
            rng.uniform(0.3, 0.8),
        )
    sampan(s, 980 + rng.uniform(-160, 160), 862, 380, rng.choice((-1, 1)))
    if s.light.dark:
        for _ in range(16):
            px, y = rng.uniform(30, 1470), rng.uniform(820, 985)
            s.glow(px, y, 34, (255, 180, 90), 0.8)
            s.polygon(
                [(px - 9, y + 4), (px - 6, y - 9), (px + 6, y - 9), (px + 9, y + 4)],
                rng.choice(((255, 196, 110), (255, 130, 120), (250, 230, 150))),
            )
    colors = (
        (214, 44, 44),
        (244, 166, 50),
        (232, 92, 60),
        (86, 150, 90),
        (236, 208, 90),
        (180, 60, 120),
        (60, 130, 170),
    )
    for line, (y, sag, size, count) in enumerate(((40, 90, 26, 13), (-40, 170, 44, 8))):
        cord = [(-20 + 1540 * t / 40, y + sag * (1 - (t / 20 - 1) ** 2)) for t in range(41)]
        s.line(cord, s.tone((70, 52, 48)), 2.4)
        for index in range(count):
            px = 1500 * (index + 0.5 + 0.25 * line) / count
            py = y + sag * (1 - ((px + 20) / 770 - 1) ** 2)
            lantern(
                s,
                px,
                py,
                size * rng.uniform(0.85, 1.15),
                colors[(index + line * 3 + s.seed) % 7],
                rng.randrange(3),
            )


def brick_towers(s: Stage) -> None:
    """Old brick towers in a green valley under a sacred peak."""
    rng = s.rng
    sky(s, 520, clouds=5)
    peak = rng.uniform(480, 1000)
    land(
        s,
        lambda x: 520 - 330 * math.exp(-((abs(x - peak) / 210) ** 1.5)) - 26 * math.sin(x / 83) - 12 * math.sin(x / 31),
        620,
        s.tone((74, 112, 116), 0.62),
        s.tone((100, 140, 120), 0.78),
        8,
    )
    ranges(s, 520, 170, 2, (58, 106, 96), 0.5, 0.3, sharp=False)
    meadow = waves(rng, 640, 10, 700)
    wood(s, lambda x: meadow(x) - 30, -20, 1520, 40, DARK_LEAF, 0.3)
    wood(s, lambda x: meadow(x) - 4, -20, 1520, 26, LEAF, 0.2)
    land(s, meadow, 1000, s.tone((150, 172, 90), 0.08), s.tone((78, 116, 62)))
    s.mist(480, 680, s.light.haze, 0.0, 0.3)
    brick_tower(s, 1240 + rng.uniform(-40, 40), 700, 300, 0.18, rng.random())
    brick_tower(s, 330 + rng.uniform(-40, 40), 720, 340, 0.14, 0.9)
    brick_tower(s, 1010, 800, 420, 0.04, 0.7)
    brick_tower(s, 660 + rng.uniform(-30, 30), 830, 690)
    tree(s, 130, 790, 330, LEAF, 0.05)
    tree(s, 1420, 830, 400, DARK_LEAF, 0.02)
    path = smooth([(640, 832), (690, 832), (760, 890), (1000, 1010), (600, 1010), (640, 900)], 5)
    s.shade(path, s.tone((214, 182, 136)), s.tone((184, 146, 106)))
    for index in range(6):
        x, w = 260 + index * 70 + rng.uniform(-10, 10), rng.uniform(24, 44)
        s.rect(x - w / 2, 876 - w * 0.5, x + w / 2, 882, s.tone(mix((176, 98, 66), (120, 80, 60), rng.random())))
    guide = Look(top=(238, 236, 228), bottom=(150, 60, 56), dress=True, long_hair=True, hat="non_la")
    for x, look, pose in (
        (850, guide, "raise"),
        (930, any_look(rng, pack=(70, 100, 130)), "stand"),
        (985, any_look(rng), "stand"),
    ):
        person(s, x, 950, 130, look, pose, -1)
    grass(s, lambda x: 1006 - 26 * math.exp(-((x / 340) ** 2)), 0, 600, 52, (134, 160, 80))
    grass(s, lambda x: 1006, 1010, 1500, 52, (134, 160, 80))
    bush(s, 40, 1016, 130, DARK_LEAF)
    birds(s, peak + 160, 180, 5)
    s.line(outline(lambda x: 1004), s.tone((60, 90, 54)), 6)
