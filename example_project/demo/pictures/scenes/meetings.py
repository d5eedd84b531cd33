"""Official occasions indoors: meeting, conference, signing."""

from __future__ import annotations

import math

from demo.pictures.buildings import LAMP
from demo.pictures.colors import darker, lighter, mix
from demo.pictures.looks import SHIRTS, Look, any_look, head
from demo.pictures.people import bust, person
from demo.pictures.plants import banana, crown
from demo.pictures.props import GOLD, desk, flag, flowers
from demo.pictures.stage import Stage

from .rooms import WALLS, drapes, room, suit, window


def meeting_hall(s: Stage) -> None:
    """People at a long table under a red banner."""
    x: float
    rng = s.rng
    room(s, 700, WALLS[s.seed % 4], (150, 100, 70))
    for x in (130, 1370):
        window(s, x, 170, 170, 370)
    panel = s.tone((158, 112, 76))
    s.shade([(270, 110), (1230, 110), (1230, 700), (270, 700)], panel, darker(panel, 0.16))
    for index in range(1, 8):
        s.line([(270 + index * 120, 110), (270 + index * 120, 700)], darker(panel, 0.22), 2)
    drapes(s, 330, 1170, 96, 470, (176, 30, 38), 22)
    s.rect(300, 86, 1200, 104, s.tone((206, 160, 84)))
    s.rect(380, 190, 1120, 280, s.tone((196, 30, 38)))
    for y in (198, 268):
        s.rect(390, y, 1110, y + 4, s.tone(GOLD))
    s.star(750, 234, 32, s.tone(GOLD))
    for side in (-1, 1):
        for dash in range(4):
            s.rect(
                750 + side * (72 + dash * 66) - 26,
                231,
                750 + side * (72 + dash * 66) + 26,
                237,
                s.tone((240, 190, 90)),
                radius=3,
            )
    flag(s, 300, 330, 96, pole=330)
    flag(s, 1112, 330, 96, pole=330)
    for x in (560, 940) if s.seed % 2 else (640, 860):
        s.glow(x, 60, 240, LAMP, 0.5, 150)
    for x in range(370, 1180, 108):
        bust(s, x + rng.uniform(-8, 8), 640, 158, suit(s), rng.choice((0, 0, 1, -1)), 0.04)
    desk(s, 280, 1220, 640, 120, (150, 62, 50))
    s.shade([(286, 652), (1214, 652), (1204, 762), (296, 762)], s.tone((176, 36, 42)), s.tone((120, 24, 34)))
    for index in range(20):
        x = 292 + index * 47
        s.polygon([(x, 654), (x + 42, 654), (x + 32, 700), (x + 10, 700)], s.tone((190, 50, 52)), 0.6)
    for x in (430, 750, 1070):
        flowers(s, x, 640, 40)
    for x in range(390, 1180, 108):
        s.polygon([(x + 40, 636), (x + 66, 636), (x + 62, 616), (x + 44, 616)], s.tone((250, 248, 240)))
        s.rect(x + 20, 612, x + 28, 638, s.tone((150, 200, 220)), 0.9)
    for row, (y, size, count) in enumerate(((850, 170, 8), (985, 220, 7))):
        for index in range(count):
            x = 1500 * (index + 0.5) / count + (row - 0.5) * 60 + rng.uniform(-14, 14)
            bust(s, x, y, size, suit(s), 2)
            s.rect(x - size * 0.34, y - size * 0.24, x + size * 0.34, y + 90, s.tone((118, 70, 50)), radius=18)
            s.rect(x - size * 0.28, y - size * 0.18, x + size * 0.28, y + 90, s.tone((150, 90, 62)), radius=14)


def conference_stage(s: Stage) -> None:
    """A speaker on a lit conference stage before a full hall."""
    x: float
    rng = s.rng
    accent = ((28, 84, 150), (170, 30, 42), (30, 110, 84), (84, 56, 130))[s.seed % 4]
    s.fade(0, 0, 1500, 1000, ((0, darker(accent, 0.75)), (0.6, darker(accent, 0.5)), (1, darker(accent, 0.8))))
    s.fade(260, 110, 1240, 560, ((0, mix(accent, (255, 255, 255), 0.1)), (1, mix(accent, (255, 236, 200), 0.55))))
    for ring in range(5):
        s.arc(
            750,
            560,
            180 + ring * 90,
            180 + ring * 80,
            180,
            360,
            mix(accent, (255, 255, 255), 0.45 - ring * 0.06),
            5,
        )
    for index in range(9):
        x = 300 + index * 110
        s.polygon(
            [(x, 560), (x + 40, 460 - 50 * math.sin(index)), (x + 96, 560)],
            mix(accent, (255, 255, 255), 0.3),
            0.6,
        )
    s.star(750, 270, 66, GOLD)
    for side in (-1, 1):
        s.line([(750 + side * 110, 300), (750 + side * 300, 300)], (255, 244, 214), 7)
        s.line([(750 + side * 110, 326), (750 + side * 230, 326)], (255, 244, 214), 5)
    drapes(s, -10, 230, 0, 640, (150, 26, 36), 7)
    drapes(s, 1270, 1510, 0, 640, (150, 26, 36), 7)
    drapes(s, -10, 1510, -10, 84, (164, 30, 40), 30)
    stage = (176, 130, 90)
    s.shade([(120, 560), (1380, 560), (1510, 680), (-10, 680)], lighter(stage, 0.1), stage)
    s.rect(-10, 680, 1510, 724, darker(stage, 0.45))
    for x in (360, 750, 1140):
        s.soft([(x - 20, -20), (x + 20, -20), (x + 170, 640), (x - 170, 640)], (255, 246, 220), 0.2, 22)
    lectern = 520 + rng.uniform(-60, 60)
    person(s, lectern, 640, 250, Look(top=(46, 56, 84), tie=(176, 40, 48)), "carry", 1)
    s.polygon([(lectern - 74, 500), (lectern + 74, 500), (lectern + 56, 652), (lectern - 56, 652)], (136, 82, 54))
    s.rect(lectern - 82, 488, lectern + 82, 506, (176, 116, 76))
    s.star(lectern, 570, 24, GOLD)
    s.line([(lectern + 26, 490), (lectern + 12, 456)], (40, 40, 46), 4)
    for index in range(4):
        bust(s, 850 + index * 106, 580, 128, suit(s), -1)
    s.shade([(784, 580), (1234, 580), (1234, 650), (784, 650)], (246, 240, 226), (206, 196, 178))
    for index in range(3):
        flowers(s, 860 + index * 150, 584, 30)
    for x in (250, 1270):
        banana(s, x, 668, 150)
    for row, (y, r, count, dark) in enumerate(((790, 26, 17, 0.45), (872, 33, 14, 0.58), (972, 42, 11, 0.7))):
        for index in range(count):
            x = 1500 * (index + 0.25 + 0.5 * (row % 2)) / count + rng.uniform(-8, 8)
            top = darker(rng.choice(SHIRTS), dark)
            s.polygon(
                [
                    (x - r * 2, y + r * 4),
                    (x - r * 1.5, y + r * 1.35),
                    (x - r * 0.5, y + r),
                    (x + r * 0.5, y + r),
                    (x + r * 1.5, y + r * 1.35),
                    (x + r * 2, y + r * 4),
                ],
                mix(top, darker(accent, 0.5), 0.3),
            )
            look = any_look(rng, skin=darker((206, 156, 120), dark * 0.8), hair=darker((50, 44, 52), dark * 0.5))
            head(s, x, y, r, look, 2)
            s.arc(x, y, r * 0.92, r * 1.08, 200, 330, mix(accent, (255, 236, 200), 0.5), 2)


def document_signing(s: Stage) -> None:
    """Two delegations signing an agreement, witnesses standing behind."""
    x: float
    rng = s.rng
    room(s, 690, WALLS[(s.seed + 1) % 4], (140, 60, 56))
    back = ((30, 78, 130), (150, 28, 38), (30, 98, 80))[s.seed % 3]
    s.shade([(210, 70), (1290, 70), (1290, 600), (210, 600)], s.tone(back), s.tone(darker(back, 0.25)))
    for index in range(5):
        s.arc(
            750,
            620,
            170 + index * 80,
            150 + index * 74,
            190,
            350,
            s.tone(mix(back, (255, 255, 255), 0.16)),
            3,
        )
    s.star(750, 190, 54, s.tone(GOLD))
    for side in (-1, 1):
        for dash in range(3):
            s.rect(
                750 + side * (200 + dash * 96) - 36,
                186,
                750 + side * (200 + dash * 96) + 36,
                194,
                s.tone((250, 226, 150)),
                radius=4,
            )
    for x in (255, 1245):
        s.glow(x, 60, 300, LAMP, 0.45)
    for index in range(8):
        person(
            s,
            330 + index * 120 + rng.uniform(-8, 8),
            790,
            390 * rng.uniform(0.96, 1.04),
            suit(s),
            "stand",
            1 if index < 4 else -1,
            0.06,
        )
    for x, facing in ((520, 1), (980, -1)):
        bust(
            s,
            x,
            740,
            232,
            Look(top=(40, 50, 78), tie=(176, 44, 50) if x < 700 else (60, 100, 150), skin=(222, 174, 138)),
            facing,
        )
    s.shade([(240, 738), (1260, 738), (1284, 960), (216, 960)], s.tone((252, 248, 238)), s.tone((206, 196, 180)))
    for index in range(24):
        x = 250 + index * 42.5
        s.polygon(
            [(x, 752), (x + 38, 752), (x + 30 + (index - 12) * 0.8, 960), (x + 6 + (index - 12) * 0.8, 960)],
            s.tone((222, 212, 196)),
            0.55,
        )
    s.polygon([(226, 744), (262, 722), (1238, 722), (1274, 744)], s.tone((255, 252, 244)))
    s.rect(222, 742, 1278, 764, s.tone((176, 36, 44)))
    for x in (560, 940):
        s.polygon([(x - 74, 740), (x - 64, 724), (x - 2, 726), (x - 2, 742)], s.tone((150, 34, 42)))
        s.polygon([(x + 74, 740), (x + 64, 724), (x + 2, 726), (x + 2, 742)], s.tone((150, 34, 42)))
        s.polygon([(x - 66, 737), (x - 58, 725), (x - 2, 727), (x - 2, 738)], s.tone((255, 255, 250)))
        s.polygon([(x + 66, 737), (x + 58, 725), (x + 2, 727), (x + 2, 738)], s.tone((250, 248, 240)))
        s.line([(x + 18, 732), (x + 36, 706)], s.tone((40, 44, 54)), 4)
    flowers(s, 750, 742, 76)
    flag(s, 712, 620, 44, pole=120)
    s.rect(0, 960, 1500, 1000, s.tone((118, 44, 46)))
    for x in (110, 1390):
        for k in range(3):
            crown(s, x + (k - 1) * 46, 770 - 46 * (k == 1), 76, 66, (66, 126, 82))
        s.polygon([(x - 66, 830), (x + 66, 830), (x + 48, 970), (x - 48, 970)], s.tone((224, 190, 140)))
