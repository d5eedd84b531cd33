"""Indoor scenes: hall, stage, classroom, library, office, signing table, blood donation."""

from __future__ import annotations

import math

from demo.pictures.colors import darker, lighter, mix
from demo.pictures.looks import SHIRTS, Look, any_look, head
from demo.pictures.people import bust, person
from demo.pictures.plants import banana, crown
from demo.pictures.props import RED, desk, flag, flowers, monitor
from demo.pictures.stage import Stage

from .rooms import room, window


def classroom(s: Stage) -> None:
    """A teacher at the board and pupils at their desks."""
    x: float
    rng = s.rng
    room(s, 640, ((244, 232, 196), (222, 236, 226), (226, 234, 242))[s.seed % 3], (190, 146, 104))
    s.rect(0, 470, 1500, 640, s.tone(((150, 190, 170), (236, 206, 150), (170, 196, 214))[s.seed % 3]))
    for x in (1180, 1390):
        window(s, x, 130, 160, 300)
    s.rect(250, 120, 980, 440, s.tone((150, 104, 70)))
    s.shade([(266, 136), (964, 136), (964, 424), (266, 424)], s.tone((46, 98, 84)), s.tone((34, 76, 70)))
    chalk = (226, 236, 226)
    for index in range(3):
        s.line([(700 + index * 4, 190 + index * 46), (900 - index * 40, 190 + index * 46)], chalk, 3, 0.5)
    s.line([(330, 370), (330, 190)], chalk, 3, 0.8)
    s.line([(320, 360), (560, 360)], chalk, 3, 0.8)
    s.line([(330, 340), (390, 300), (450, 310), (530, 220)], (246, 214, 120), 4)
    s.rect(250, 436, 980, 450, s.tone((176, 126, 84)))
    flag(s, 592, 84, 46)
    s.rect(60, 150, 200, 250, s.tone((250, 246, 236)))
    s.polygon([(70, 240), (110, 180), (140, 214), (160, 196), (190, 240)], s.tone((110, 170, 120)))
    s.ellipse(162, 176, 12, 12, s.tone((246, 196, 80)))
    teacher = Look(
        top=((214, 110, 140), (110, 90, 170), (70, 140, 180))[s.seed % 3],
        bottom=(244, 240, 236),
        long_hair=True,
        dress=True,
    )
    person(s, 1050, 690, 330, teacher, "raise", -1)
    desk(s, 110, 330, 540, 120, (170, 120, 80))
    flowers(s, 170, 536, 34)
    for dx, tone in ((0, (196, 70, 60)), (4, (70, 120, 170)), (-3, (236, 190, 90))):
        s.rect(236 + dx, 524 - 12 * (dx % 3), 300 + dx, 536 - 12 * (dx % 3), s.tone(tone))
    for x in (140, 1180):
        s.soft([(1240, 130), (1440, 130), (1180, 1000), (760, 1000)], s.light.sun, 0.1 if x == 140 else 0.06, 30)
    for y, size, count, shift in ((770, 150, 5, 60), (900, 190, 4, -20), (1040, 236, 4, 110)):
        for index in range(count):
            x = shift + 1500 * (index + 0.5) / count + rng.uniform(-12, 12) - 40
            look = any_look(rng, top=(246, 246, 242), scarf=False, pack=None)
            s.rect(x - size * 0.42, y - size * 0.3, x + size * 0.42, y + 40, s.tone((140, 94, 62)), radius=8)
            bust(s, x, y, size, look, 2)
            s.polygon(
                [(x - size * 0.18, y - size * 0.5), (x + size * 0.18, y - size * 0.5), (x, y - size * 0.3)],
                s.tone((206, 40, 44)),
            )
            if rng.random() < 0.28:
                s.line(
                    [(x + size * 0.3, y - size * 0.36), (x + size * 0.4, y - size * 0.95)],
                    s.tone((240, 240, 236)),
                    size * 0.11,
                )
                s.ellipse(x + size * 0.4, y - size * 1.0, size * 0.06, size * 0.07, s.tone(look.skin))
        for index in range(count):
            x = shift + 1500 * (index + 0.5) / count - 40
            s.rect(
                x - size * 0.75,
                y - size * 0.04,
                x + size * 0.75,
                y + size * 0.08,
                s.tone((206, 158, 108)),
                radius=5,
            )
            s.rect(x - size * 0.7, y + size * 0.08, x + size * 0.7, y + size * 0.4, s.tone((166, 118, 78)))


def library_books(s: Stage) -> None:
    """Tall shelves of books, readers at a table by the window."""
    rng = s.rng
    room(s, 760, ((238, 224, 196), (224, 228, 220), (230, 214, 204))[s.seed % 3], (160, 112, 76))
    window(s, 750, 90, 330, 470)
    tones = (
        (176, 66, 54),
        (50, 98, 140),
        (224, 176, 84),
        (74, 124, 96),
        (236, 226, 204),
        (118, 74, 104),
        (204, 116, 64),
        (70, 80, 104),
    )
    for left, right in ((-20, 250), (262, 528), (972, 1238), (1250, 1520)):
        s.rect(left, 40, right, 780, s.tone((122, 80, 52)))
        for shelf in range(6):
            y = 150 + shelf * 118
            s.rect(left + 12, y - 96, right - 12, y, s.tone((74, 48, 36)))
            x = left + 14.0
            while x < right - 26:
                w, high = rng.uniform(11, 24), rng.uniform(60, 90)
                tone = s.tone(rng.choice(tones))
                if rng.random() < 0.06:
                    s.polygon([(x, y), (x + w, y), (x + w + 26, y - high * 0.9), (x + 26, y - high * 0.94)], tone)
                    x += 30 + w
                    continue
                s.rect(x, y - high, x + w, y, tone)
                s.rect(x, y - high, x + w * 0.25, y, lighter(tone, 0.18))
                s.rect(x, y - high * 0.78, x + w, y - high * 0.7, mix(tone, (246, 226, 170), 0.6))
                x += w + 1.5
            s.rect(left + 6, y, right - 6, y + 14, s.tone((150, 102, 66)))
    s.soft([(600, 100), (900, 100), (1180, 960), (380, 960)], s.light.sun, 0.26, 36)
    s.ellipse(750, 872, 560, 70, s.tone((70, 46, 40)), 0.3)
    person(s, 330, 860, 350, any_look(rng, dress=True, long_hair=True, top=(90, 130, 160)), "carry", -1)
    person(s, 1240, 850, 330, any_look(rng, top=(236, 236, 230)), "raise", 1)
    for index, x in enumerate((520, 680, 850, 1000)):
        bust(s, x, 760, 210 if index % 2 else 194, any_look(rng, top=SHIRTS[(index + s.seed) % 7]), 0)
    desk(s, 400, 1120, 760, 46, (176, 122, 78), 20)
    for x in (440, 1060):
        s.rect(x, 806, x + 22, 960, s.tone((112, 74, 50)))
    for index, x in enumerate((520, 680, 850, 1000)):
        cover = s.tone(tones[(index * 3 + s.seed) % 8])
        s.polygon([(x - 52, 764), (x, 772), (x, 716), (x - 48, 706)], cover)
        s.polygon([(x + 52, 764), (x, 772), (x, 716), (x + 48, 706)], darker(cover, 0.15))
        s.line([(x - 50, 706), (x, 715), (x + 50, 706)], s.tone((252, 248, 236)), 5)
    for index, tone in enumerate(tones[:4]):
        s.rect(590 + (index % 2) * 6, 744 - index * 13, 640 + (index % 2) * 6, 756 - index * 13, s.tone(tone))
    banana(s, 60, 970, 300)
    for x, y in ((1440, 840), (1400, 880), (1470, 890)):
        crown(s, x, y, 70, 60, (76, 134, 84))
    s.polygon([(1380, 910), (1500, 910), (1480, 1000), (1400, 1000)], s.tone((206, 150, 110)))


def computer_office(s: Stage) -> None:
    """A one-stop public service office at work with computers."""
    x: float
    rng = s.rng
    accent = ((40, 120, 176), (36, 140, 120), (176, 60, 60))[s.seed % 3]
    room(s, 690, ((228, 236, 240), (236, 234, 224), (228, 236, 230))[s.seed % 3], (176, 170, 162))
    for x in (200, 470):
        window(s, x, 120, 220, 340)
    s.rect(660, 110, 1420, 480, s.tone((40, 48, 62)), radius=14)
    s.fade(674, 124, 1406, 466, ((0, mix(accent, (10, 30, 60), 0.55)), (1, mix(accent, (10, 30, 60), 0.2))))
    nodes = [(rng.uniform(700, 1080), rng.uniform(150, 440)) for _ in range(15)]
    for a, (x, y) in enumerate(nodes):
        for px, py in nodes[a + 1 :]:
            if math.hypot(px - x, py - y) < 130:
                s.line([(x, y), (px, py)], (150, 214, 240), 1.6, 0.6)
    for x, y in nodes:
        s.glow(x, y, 26, (150, 220, 250), 0.8)
        s.ellipse(x, y, 6, 6, (240, 252, 255))
    for index in range(7):
        tall = rng.uniform(40, 190)
        s.rect(
            1140 + index * 36,
            440 - tall,
            1164 + index * 36,
            440,
            mix((120, 210, 240), (250, 200, 100), index / 7),
            radius=3,
        )
    s.line(
        [(1140 + index * 36, 260 - 16 * index + rng.uniform(-14, 14)) for index in range(8)],
        (250, 220, 130),
        4,
    )
    s.rect(-10, 560, 1510, 690, s.tone(mix(accent, (255, 255, 255), 0.72)))
    for index in range(4):
        x = 210 + index * 360
        look = any_look(rng, top=(240, 244, 246) if index % 2 else mix(accent, (255, 255, 255), 0.25))
        bust(s, x - 40, 690, 220, look, 1)
        monitor(s, x + 96, 690, 170, mix(accent, (150, 220, 240), 0.4))
        s.line([(x - 176, 560), (x - 176, 700)], s.tone((206, 226, 234)), 5)
    desk(s, -20, 1520, 690, 170, (230, 230, 224), 22)
    s.rect(-10, 730, 1510, 752, s.tone(accent))
    for index in range(4):
        s.ellipse(210 + index * 360, 800, 30, 30, s.tone(mix(accent, (255, 255, 255), 0.25)))
        s.star(210 + index * 360, 800, 17, s.tone((255, 250, 236)))
    for x, pose, tall in ((430, "carry", 330), (1080, "stand", 320), (1200, "carry", 300)):
        person(
            s,
            x + rng.uniform(-40, 40),
            985,
            tall,
            any_look(rng, pack=(90, 70, 60)),
            "back" if pose == "stand" else pose,
            1,
        )
    banana(s, 1440, 980, 250)
    s.polygon([(1390, 900), (1490, 900), (1474, 990), (1406, 990)], s.tone((240, 240, 236)))


def volunteers_blood_donation(s: Stage) -> None:
    """Volunteers giving blood, nurses beside them, a red drop and heart on the wall."""
    x: float
    rng = s.rng
    room(s, 650, ((240, 234, 228), (226, 238, 240), (242, 232, 222))[s.seed % 3], (196, 200, 200))
    for x in (160, 1340):
        window(s, x, 120, 200, 360)
    s.rect(420, 90, 1080, 470, s.tone((252, 246, 240)), radius=22)
    red = s.tone(RED)
    drop = [(750, 128)] + [
        (750 + 92 * math.cos(math.radians(a)), 318 + 92 * math.sin(math.radians(a))) for a in range(-28, 209, 8)
    ]
    s.shade(drop, s.tone((228, 60, 62)), s.tone((168, 22, 34)))
    for side in (-1, 1):
        s.ellipse(750 + side * 21, 308, 24, 22, s.tone((255, 246, 240)))
    s.polygon([(707, 316), (793, 316), (750, 366)], s.tone((255, 246, 240)))
    for side in (-1, 1):
        for index in range(3):
            s.rect(
                750 + side * (140 + index * 30) - 8,
                300 - index * 20,
                750 + side * (140 + index * 30) + 8,
                330 + index * 10,
                red,
                0.75 - 0.2 * index,
                radius=8,
            )
    s.rect(-10, 560, 1510, 650, s.tone((206, 226, 228)))
    nurse = Look(
        top=(248, 250, 250),
        bottom=(236, 242, 244),
        hat="cap",
        hat_color=(240, 246, 248),
        long_hair=True,
        dress=True,
    )
    for index, x in enumerate((250, 750, 1250)):
        x += rng.uniform(-14, 14)
        sheet = s.tone(((110, 170, 196), (140, 190, 160), (196, 170, 200))[(index + s.seed) % 3])
        person(
            s,
            x + 130,
            790,
            350,
            nurse if index != 1 else Look(top=(248, 250, 250), dress=True, tie=(60, 110, 160)),
            "carry",
            -1,
        )
        s.ellipse(x - 10, 886, 220, 18, (40, 50, 60), 0.22)
        for leg in (-170, 130):
            s.rect(x + leg, 800, x + leg + 14, 884, s.tone((150, 156, 164)))
        s.polygon(
            [(x - 212, 676), (x - 178, 664), (x - 78, 790), (x + 190, 790), (x + 190, 826), (x - 110, 826)],
            sheet,
        )
        s.polygon([(x - 110, 826), (x + 190, 826), (x + 190, 838), (x - 110, 838)], darker(sheet, 0.2))
        shirt = s.tone(((206, 50, 54), (60, 120, 190), (240, 180, 70))[(index + s.seed) % 3])
        look = any_look(rng)
        s.line([(x - 128, 690), (x - 62, 776)], shirt, 76)
        s.line([(x - 50, 782), (x + 70, 770), (x + 168, 778)], s.tone(look.bottom), 46)
        s.ellipse(x + 182, 768, 16, 24, s.tone((50, 50, 58)))
        head(s, x - 160, 640, 36, look, 1)
        s.line([(x - 116, 712), (x - 60, 744)], shirt, 34)
        s.line([(x - 62, 746), (x + 16, 742)], s.tone(look.skin), 22)
        s.line([(x - 4, 740), (x + 30, 770), (x + 60, 870)], red, 4)
        s.rect(x + 40, 852, x + 82, 900, red, radius=8)
        s.line([(x - 224, 890), (x - 224, 520)], s.tone((170, 176, 182)), 5)
    s.shade([(-10, 930), (1510, 930), (1510, 1010), (-10, 1010)], s.tone((206, 212, 212)), s.tone((176, 186, 190)))
