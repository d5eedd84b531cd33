"""Work and building: factory, road works, new countryside roads, tree planting."""

from __future__ import annotations

import math

from demo.pictures.buildings import public_house, tiled_roof
from demo.pictures.canvas import smooth
from demo.pictures.colors import darker, lighter, mix
from demo.pictures.looks import Look, any_look
from demo.pictures.people import person
from demo.pictures.plants import DARK_LEAF, LEAF, banana, bush, conifer, grass, palm, tree, wood
from demo.pictures.props import car, flag, rider, street_lamp
from demo.pictures.stage import Stage
from demo.pictures.terrain import birds, land, ranges, sky, waves

CREW = Look(top=(240, 132, 44), bottom=(56, 68, 98), hat="helmet", hat_color=(248, 206, 62))


def factory(s: Stage) -> None:
    """A clean industrial park: saw-tooth halls, solar roofs, loading lorries, workers arriving."""
    rng = s.rng
    sky(s, 560, clouds=6)
    ranges(s, 520, 200, 3, sharp=bool(s.seed % 2))
    wood(s, lambda x: 590, -20, 1520, 30, LEAF, 0.35)
    s.rect(-10, 590, 1510, 800, s.tone((96, 138, 84), 0.2))
    wall = s.tone((232, 234, 230), 0.05)
    accent = s.tone(((40, 110, 170), (40, 140, 110), (190, 70, 56))[s.seed % 3])
    for x, r in ((1180, 30), (1280, 34)):
        s.shade(
            [(x - r, 700), (x - r * 0.8, 300), (x + r * 0.8, 300), (x + r, 700)],
            lighter(wall, 0.3),
            darker(wall, 0.22),
            across=True,
        )
        for band in (310, 350):
            s.rect(x - r * 0.84, band, x + r * 0.84, band + 18, accent)
        s.puffs([(x + 30 + k * 34, 268 - k * 20, 16 + k * 9) for k in range(5)], 300, s.light.cloud, 0.5, 9)
    for index in range(5):
        left = 130 + index * 190
        s.shade([(left, 720), (left, 420), (left + 190, 500), (left + 190, 720)], wall, darker(wall, 0.07))
        s.polygon(
            [(left, 420), (left, 500), (left + 26, 500), (left + 26, 432)],
            s.lamp((255, 224, 150), (120, 170, 196)),
        )
        s.polygon([(left - 4, 414), (left + 194, 496), (left + 194, 508), (left - 4, 426)], accent)
        for panel in range(4):
            px = left + 40 + panel * 36
            py = 414 + (px - left) * 0.42
            s.polygon(
                [(px, py), (px + 30, py + 12.4), (px + 38, py + 2), (px + 8, py - 10.4)],
                s.tone((34, 66, 116)),
            )
            s.line([(px + 4, py - 5), (px + 34, py + 7)], s.tone((130, 170, 206)), 1.2)
    s.rect(130, 560, 1080, 578, accent)
    for index in range(16):
        s.rect(150 + index * 58, 596, 190 + index * 58, 628, s.lamp((255, 220, 140), (128, 176, 200)))
    for index in range(3):
        x = 240 + index * 300
        s.rect(x, 640, x + 100, 720, s.tone((120, 130, 138)))
        for bar in range(5):
            s.rect(x, 644 + bar * 15, x + 100, 648 + bar * 15, s.tone((156, 166, 172)))
    s.rect(1080, 600, 1420, 720, darker(wall, 0.04))
    for index in range(6):
        s.rect(1104 + index * 52, 624, 1140 + index * 52, 690, s.lamp((255, 220, 140), (110, 166, 196)))
    s.rect(1070, 588, 1430, 604, accent)
    s.shade([(-10, 716), (1510, 716), (1510, 1010), (-10, 1010)], s.tone((190, 192, 188)), s.tone((134, 138, 142)))
    s.shade([(-10, 716), (130, 716), (-10, 760)], s.tone((120, 164, 84)), s.tone((120, 164, 84)))
    for x, tone in ((470, accent), (880, s.tone((240, 240, 236)))):
        s.ellipse(x + 20, 792, 150, 12, (20, 24, 30), 0.3)
        s.rect(x - 120, 660, x + 70, 778, tone)
        s.rect(x - 120, 660, x + 70, 672, lighter(tone, 0.3))
        s.rect(x + 76, 694, x + 140, 778, s.tone((238, 238, 232)), radius=10)
        s.rect(x + 104, 704, x + 138, 738, s.tone((84, 124, 146)), radius=5)
        for wheel in (-80, -40, 110):
            s.ellipse(x + wheel, 780, 20, 20, s.tone((38, 40, 46)))
            s.ellipse(x + wheel, 780, 8, 8, s.tone((170, 174, 178)))
    for x in range(60, 1500, 230):
        tree(s, x, 846, 110, LEAF, 0.0, 0.4)
        s.rect(x - 60, 842, x + 60, 852, s.tone((96, 146, 72)), radius=5)
    for index in range(6):
        look = any_look(
            rng,
            top=(70, 120, 180) if index % 3 else (240, 132, 44),
            hat="helmet" if index % 3 == 0 else "",
            bottom=(48, 60, 88),
        )
        person(
            s,
            180 + index * 210 + rng.uniform(-40, 40),
            952 + rng.uniform(-12, 16),
            172,
            look,
            "walk",
            1 if index % 2 else -1,
        )


def _roadway(
    s: Stage,
    top: float,
    vanish: float,
    near_left: float,
    near_right: float,
    bend: float,
    tone_far: tuple[int, int, int],
    tone_near: tuple[int, int, int],
    dashes: bool = True,
) -> None:
    """A road from the near edge to its vanishing point, with a slight bend."""

    def edge(at: float, near: float) -> tuple[float, float]:
        y = top + (1010 - top) * at
        return vanish + (near - vanish) * at + bend * math.sin(at * math.pi), y

    steps = [(i / 30) ** 1.8 for i in range(31)]
    left, right = [edge(a, near_left) for a in steps], [edge(a, near_right) for a in steps]
    s.shade([*left, *reversed(right)], tone_far, tone_near)
    middle = (near_left + near_right) / 2
    for index in range(1, 30, 2) if dashes else ():
        a, b = steps[index], steps[index + 1]
        (x0, y0), (x1, y1) = edge(a, middle), edge(b, middle)
        s.polygon(
            [(x0 - 1 - 8 * a, y0), (x0 + 1 + 8 * a, y0), (x1 + 1 + 8 * b, y1), (x1 - 1 - 8 * b, y1)],
            s.tone((244, 240, 224)),
        )
    for near in (near_left, near_right):
        s.line(
            [edge(a, near + (26 if near == near_left else -26)) for a in steps[2:]],
            s.tone((240, 236, 224)),
            4,
            0.8,
        )


def workers_road(s: Stage) -> None:
    """A crew laying asphalt: roller, cones and surveyor under the hills."""
    rng = s.rng
    sky(s, 480, clouds=6)
    ranges(s, 430, 260, 3)
    verge = waves(rng, 500, 12, 600)
    wood(s, verge, -20, 1520, 28, DARK_LEAF, 0.35)
    land(s, verge, 1000, s.tone((168, 160, 96), 0.15), s.tone((150, 118, 76)))
    _roadway(s, 516, 980, -260, 1280, 60, s.tone((104, 106, 112), 0.3), s.tone((70, 72, 80)))
    s.polygon([(1500, 620), (1180, 640), (1060, 760), (1500, 840)], s.tone((176, 134, 84)))
    s.polygon(smooth([(1240, 730), (1330, 590), (1400, 560), (1480, 640), (1540, 750)], 5), s.tone((162, 122, 80)))
    x, y, yellow = 610 + rng.uniform(-40, 40), 800, s.tone((246, 186, 46))
    s.ellipse(x, y + 2, 240, 16, (20, 20, 26), 0.35)
    s.ellipse(x + 160, y - 74, 78, 78, s.tone((92, 96, 104)))
    s.ellipse(x + 160, y - 74, 62, 62, s.tone((126, 132, 140)))
    s.ellipse(x + 160, y - 74, 16, 16, s.tone((70, 74, 82)))
    s.line([(x + 160, y - 74), (x + 60, y - 100)], yellow, 22)
    s.rect(x - 190, y - 190, x + 70, y - 84, yellow, radius=16)
    s.rect(x - 190, y - 120, x + 70, y - 104, darker(yellow, 0.35))
    s.rect(x - 60, y - 318, x + 66, y - 186, s.tone((110, 158, 180)), radius=6)
    for px in (-60, 62):
        s.line([(x + px, y - 320), (x + px, y - 186)], darker(yellow, 0.4), 9)
    s.rect(x - 84, y - 334, x + 90, y - 314, yellow, radius=6)
    person(s, x, y - 150, 180, CREW, "stand", 1)
    s.rect(x - 70, y - 190, x + 70, y - 130, yellow)
    s.ellipse(x - 120, y - 66, 68, 68, s.tone((44, 46, 52)))
    s.ellipse(x - 120, y - 66, 30, 30, yellow)
    for index in range(5):
        cx, cy, k = 240 + index * 46 - (index % 2) * 6, 985 - index * 62, 1.2 - index * 0.14
        orange = s.tone((240, 104, 44))
        s.polygon(
            [(cx - 26 * k, cy), (cx - 6 * k, cy - 74 * k), (cx + 6 * k, cy - 74 * k), (cx + 26 * k, cy)],
            orange,
        )
        s.polygon(
            [
                (cx - 18 * k, cy - 30 * k),
                (cx - 13 * k, cy - 50 * k),
                (cx + 13 * k, cy - 50 * k),
                (cx + 18 * k, cy - 30 * k),
            ],
            s.tone((246, 244, 236)),
        )
        s.rect(cx - 34 * k, cy - 6 * k, cx + 34 * k, cy + 4 * k, darker(orange, 0.2))
    for px, foot, tall, pose, facing in (
        (960, 850, 230, "bend", -1),
        (1100, 900, 250, "carry", -1),
        (1260, 850, 215, "stand", -1),
        (330, 770, 170, "raise", 1),
    ):
        person(s, px + rng.uniform(-16, 16), foot, tall, CREW, pose, facing)
    s.line([(1062, 740), (1024, 904)], s.tone((190, 150, 100)), 8)
    birds(s, 380, 190, 4)


def new_rural_road(s: Stage) -> None:
    """A new concrete road with flowers and lamps through fields to a village."""
    rng = s.rng
    sky(s, 470, clouds=6)
    ranges(s, 425, 220, 3, sharp=bool((s.seed + 1) % 2))
    wood(s, waves(rng, 486, 6, 400), -20, 1520, 26, LEAF, 0.35)
    ripe = s.seed % 2
    field = (214, 190, 80) if ripe else (128, 176, 76)
    land(s, lambda x: 492, 1000, s.tone(lighter(field, 0.1), 0.2), s.tone(field))
    for index in range(1, 9):
        y = 492 + 500 * (index / 9) ** 1.8
        s.line(
            [(x, y + 2 * math.sin(x / 90)) for x in range(-10, 1520, 10)],
            s.tone(darker(field, 0.28)),
            1.5 + index * 0.6,
            0.55,
        )
    for _ in range(60):
        at = rng.random() ** 1.5
        x, y = rng.uniform(0, 1500), 500 + 480 * at
        s.line([(x - 30 - 60 * at, y), (x + 30 + 60 * at, y)], s.tone(lighter(field, 0.3)), 1 + 3 * at, 0.5)
    for x, tone in (
        (180, (190, 84, 60)),
        (330, (70, 110, 150)),
        (1210, (190, 84, 60)),
        (1370, (160, 90, 70)),
    ):
        s.rect(x - 52, 460, x + 52, 512, s.tone((244, 226, 190), 0.2))
        s.rect(x - 34, 474, x - 12, 496, s.lamp((255, 216, 130), (90, 130, 150)))
        s.rect(x + 10, 470, x + 32, 512, s.tone((120, 84, 66), 0.2))
        tiled_roof(s, x - 64, x + 64, 424, 464, tone, 0.2, 0.14)
    palm(s, 420, 516, 170, 0.1, 0.22)
    palm(s, 1130, 514, 150, -0.12, 0.24)
    banana(s, 90, 530, 110, 0.2)
    _roadway(
        s,
        496,
        790,
        120,
        1120,
        rng.choice((-90, 110)),
        s.tone((214, 210, 200), 0.2),
        s.tone((196, 192, 184)),
        dashes=False,
    )
    for at in (0.06, 0.13, 0.24, 0.4, 0.64):
        x = 790 + (1185 - 790) * at + 60 * math.sin(at * math.pi)
        street_lamp(s, x + 26, 496 + 514 * at, 60 + 480 * at, -1)
    for side, near in ((-1, 60), (1, 1190)):
        for step in range(46):
            at = (step / 46) ** 1.7
            x = 790 + (near - 790) * at + side * (4 + 20 * at)
            y, r = 500 + 514 * at, 3 + 24 * at
            s.ellipse(x, y, r, r * 0.8, s.tone(mix((70, 130, 66), (96, 150, 70), rng.random())))
            for _ in range(2):
                s.ellipse(
                    x + rng.uniform(-0.7, 0.7) * r,
                    y - rng.uniform(0.1, 0.8) * r,
                    r * 0.3,
                    r * 0.3,
                    s.tone(rng.choice(((232, 84, 120), (250, 206, 80), (246, 240, 236)))),
                )
    rider(s, 700 + rng.uniform(-30, 30), 720, 150, any_look(rng, hat="helmet", hat_color=(220, 70, 60)), 1)
    for x, foot in ((420, 930), (520, 915)):
        person(
            s,
            x,
            foot,
            235,
            any_look(rng, top=(244, 244, 240), scarf=True, pack=(60, 110, 170), bottom=(44, 60, 96)),
            "walk",
            1,
        )
    rider(s, 880, 960, 230, any_look(rng, hat="non_la", long_hair=True), -1, motor=False)
    birds(s, 1030, 170, 5)


def tree_planting(s: Stage) -> None:
    """Young people planting saplings on a hillside."""
    rng = s.rng
    sky(s, 470, clouds=6)
    ranges(s, 430, 240, 3, sharp=False)
    back = waves(rng, 540, 34, 900)
    wood(s, back, -20, 1520, 34, DARK_LEAF, 0.35)
    land(s, back, 1000, s.tone((140, 176, 88), 0.2), s.tone((104, 144, 72)))
    for row in range(4):
        for column in range(18):
            x, y = column * 88 + (row % 2) * 44 + rng.uniform(-8, 8), 596 + row * 34
            conifer(s, x, y + back(x) - 540, 34 + row * 8, (70, 140, 74), 0.25 - row * 0.05)
    front = waves(rng, 770, 16, 800)
    land(s, front, 1000, s.tone((170, 138, 90)), s.tone((116, 86, 60)))
    grass(s, lambda x: front(x) + 6, 0, 1500, 24, (120, 160, 76))
    shirt = ((54, 112, 190), (214, 60, 56), (40, 140, 90))[s.seed % 3]
    for index, (x, pose, facing) in enumerate(
        (
            (190, "bend", 1),
            (470, "carry", 1),
            (690, "bend", -1),
            (960, "bend", 1),
            (1230, "carry", -1),
            (1370, "stand", -1),
        )
    ):
        x += rng.uniform(-20, 20)
        foot = 902 + 30 * (index % 2)
        s.ellipse(x + facing * 84, foot - 2, 62, 15, s.tone((84, 60, 46)))
        stem = x + facing * 92
        s.line([(stem, foot - 4), (stem + 4, foot - 120)], s.tone((110, 84, 56)), 6)
        for leaf in range(9):
            angle = math.radians(-170 + leaf * 20)
            s.ellipse(
                stem + 4 + 30 * math.cos(angle),
                foot - 112 + 34 * math.sin(angle),
                21,
                11,
                s.tone(mix((90, 160, 76), (60, 130, 66), leaf / 9)),
            )
        person(
            s,
            x,
            foot,
            262,
            any_look(
                rng,
                top=shirt,
                hat="cap" if index % 2 else "non_la",
                hat_color=(226, 204, 150) if index % 2 == 0 else shirt,
            ),
            pose,
            facing,
        )
    for x in (70, 1460):
        s.polygon([(x - 34, 920), (x + 34, 920), (x + 26, 990), (x - 26, 990)], s.tone((96, 130, 150)))
        s.ellipse(x, 920, 34, 9, s.tone((130, 180, 200)))
    tree(s, 1440, 780, 330, LEAF, 0.08)
    bush(s, 30, 800, 90, DARK_LEAF, 0.05)
    birds(s, 420, 190, 5)


def health_station(s: Stage) -> None:
    """A commune health station: white house with a cross, nurse and visitors."""
    rng = s.rng
    sky(s, 520, clouds=6)
    ranges(s, 470, 250, 3)
    wood(s, lambda x: 600, -20, 1520, 46, DARK_LEAF, 0.3)
    s.rect(-10, 600, 1510, 800, s.tone((96, 138, 84), 0.2))
    roof = ((60, 120, 160), (176, 80, 62), (66, 130, 104))[s.seed % 3]
    public_house(s, 760, 770, 1060, (244, 244, 236), roof, 2, bays=8)
    s.rect(722, 470, 798, 546, s.tone((250, 250, 246)), radius=38)
    s.rect(750, 482, 770, 534, s.tone((36, 140, 104)))
    s.rect(734, 498, 786, 518, s.tone((36, 140, 104)))
    s.shade([(-10, 768), (1510, 768), (1510, 1010), (-10, 1010)], s.tone((214, 204, 184)), s.tone((170, 158, 140)))
    s.shade([(-10, 768), (250, 768), (120, 1010), (-10, 1010)], s.tone((130, 172, 88)), s.tone((84, 128, 66)))
    s.shade([(1270, 768), (1510, 768), (1510, 1010), (1400, 1010)], s.tone((130, 172, 88)), s.tone((84, 128, 66)))
    flag(s, 244, 380, 120, pole=400)
    tree(s, 120, 830, 400, LEAF)
    tree(s, 1420, 820, 360, DARK_LEAF)
    car(s, 1150, 850, 260, (246, 246, 242), -1)
    s.rect(1090, 806, 1200, 814, s.tone((36, 140, 104)))
    nurse = Look(
        top=(246, 248, 248),
        bottom=(232, 238, 240),
        long_hair=True,
        hat="cap",
        hat_color=(240, 246, 248),
        dress=True,
    )
    person(s, 640, 905, 235, nurse, "carry", -1)
    person(s, 520, 912, 222, any_look(rng, long_hair=True, skirt=True, bottom=(60, 60, 96)), "carry", 1)
    person(s, 460, 918, 150, any_look(rng, top=(240, 190, 80)), "stand", 1)
    person(
        s,
        860,
        900,
        236,
        Look(top=(246, 248, 248), bottom=(52, 60, 84), tie=(40, 90, 150), dress=True),
        "stand",
        1,
    )
    person(s, 960, 912, 220, any_look(rng, hair=(196, 196, 196)), "stand", -1)
    for x in range(300, 1260, 120):
        if not 600 < x < 900:
            bush(s, x, 790, 42, LEAF)
            for dot in range(5):
                s.ellipse(x - 26 + dot * 13, 764 + (dot % 2) * 9, 5, 5, s.tone((236, 90, 110)))
