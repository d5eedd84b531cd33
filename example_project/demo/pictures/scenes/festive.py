"""Days of celebration: festival and match."""

from __future__ import annotations

import math

from demo.pictures.buildings import old_house
from demo.pictures.canvas import smooth
from demo.pictures.colors import darker
from demo.pictures.looks import SHIRTS, Look
from demo.pictures.people import crowd, person
from demo.pictures.plants import DARK_LEAF, palm, wood
from demo.pictures.props import GOLD, RED, flag, lantern
from demo.pictures.stage import Stage
from demo.pictures.terrain import ranges, sky

from .community import yard


def festival_drums(s: Stage) -> None:
    """A festival ground: big drums, drummers, banners and lanterns before a communal house."""
    sky(s, 560, clouds=4)
    ranges(s, 520, 260, 3)
    wood(s, lambda x: 620, -20, 1520, 46, DARK_LEAF, 0.28)
    s.rect(-10, 620, 1510, 800, s.tone((96, 138, 84), 0.2))
    old_house(s, 470, 1030, 730, 190, (232, 190, 110), 0.08)
    roof = s.tone((150, 76, 56), 0.08)
    s.polygon(
        smooth([(400, 566), (480, 520), (540, 400), (560, 390)], 4)
        + smooth([(940, 390), (960, 400), (1020, 520), (1100, 566)], 4),
        roof,
    )
    for row in range(14):
        s.line([(560 + row * 29.2, 392), (430 + row * 49.2, 560)], darker(roof, 0.22), 2, 0.7)
    s.rect(540, 378, 960, 396, darker(roof, 0.3))
    for side in (-1, 1):
        s.line(
            smooth([(750 + side * 210, 388), (750 + side * 236, 366), (750 + side * 232, 340)], 4),
            darker(roof, 0.3),
            10,
        )
        s.line(
            smooth([(750 + side * 330, 552), (750 + side * 366, 546), (750 + side * 380, 520)], 4),
            darker(roof, 0.3),
            10,
        )
    yard(s, 726, (206, 172, 132))
    for index in range(6):
        x = 90 + index * 264
        if 420 < x < 1080:
            continue
        tones = (RED, GOLD, (60, 130, 170), (70, 150, 90))
        s.line([(x, 860), (x, 330)], s.tone((150, 110, 76)), 7)
        for ring in range(4):
            k = 1 - ring * 0.24
            s.polygon(
                [
                    (x + 4, 400 - 66 * k),
                    (x + 4 + 134 * k, 400 - 66 * k + 8),
                    (x + 4 + 134 * k, 400 + 66 * k + 8),
                    (x + 4, 400 + 66 * k),
                ],
                s.tone(tones[(ring + index) % 4]),
            )
    crowd(s, 60, 1460, 778, 132, 84, "stand", 0.08)
    bodies = ((176, 42, 44), (150, 60, 40), (40, 70, 110))[s.seed % 3]
    tunic = ((206, 46, 50), (36, 60, 110), (236, 176, 60))[s.seed % 3]
    for x, y, r in ((310, 880, 92), (1190, 880, 92), (750, 900, 128)):
        wood_tone = s.tone(bodies)
        s.ellipse(x, y + r * 0.72, r * 1.3, r * 0.16, (40, 30, 30), 0.35)
        look = Look(
            top=tunic,
            bottom=(244, 238, 226),
            hat="turban",
            hat_color=RED if tunic[0] < 100 else (244, 200, 80),
        )
        person(s, x + r * 1.5, y + r * 0.7, r * 2.7, look, "raise", -1)
        if r > 100:
            person(s, x - r * 1.5, y + r * 0.7, r * 2.7, look, "raise", 1)
        for side in (-1, 1):
            s.line(
                [(x + side * r * 0.9, y + r * 0.7), (x - side * r * 0.5, y - r * 0.2)],
                s.tone((110, 70, 48)),
                r * 0.13,
            )
        s.ellipse(x, y - r * 0.25, r * 1.06, r * 1.06, darker(wood_tone, 0.25))
        s.ellipse(x - r * 0.06, y - r * 0.28, r, r, wood_tone)
        for stud in range(20):
            angle = stud * math.pi / 10
            s.ellipse(
                x - r * 0.06 + r * 0.92 * math.cos(angle),
                y - r * 0.28 + r * 0.92 * math.sin(angle),
                r * 0.045,
                r * 0.045,
                s.tone(GOLD),
            )
        s.ellipse(x - r * 0.06, y - r * 0.28, r * 0.82, r * 0.82, s.tone((244, 222, 178)))
        s.ellipse(x - r * 0.06, y - r * 0.28, r * 0.5, r * 0.5, s.tone((230, 196, 140)))
        s.ellipse(x - r * 0.06, y - r * 0.28, r * 0.2, r * 0.2, s.tone((196, 80, 60)))
    cord = [(-20 + 1540 * t / 40, 50 + 110 * (1 - (t / 20 - 1) ** 2)) for t in range(41)]
    s.line(cord, s.tone((90, 60, 50)), 3)
    for index in range(9):
        px = 1500 * (index + 0.5) / 9
        lantern(
            s,
            px,
            50 + 110 * (1 - ((px + 20) / 770 - 1) ** 2),
            30,
            (RED, (240, 170, 50), (232, 92, 60))[index % 3],
            index % 3,
        )


def sports_field(s: Stage) -> None:
    """A football match on a green field, spectators in the stand."""
    rng = s.rng
    sky(s, 440, clouds=5)
    ranges(s, 400, 230, 3, sharp=bool(s.seed % 2))
    wood(s, lambda x: 452, -20, 1520, 34, DARK_LEAF, 0.3)
    roof = s.tone(((196, 60, 56), (48, 110, 170), (60, 130, 90))[s.seed % 3], 0.1)
    s.polygon([(250, 350), (1250, 350), (1290, 400), (210, 400)], roof)
    s.rect(210, 398, 1290, 410, darker(roof, 0.25))
    s.rect(250, 410, 1250, 560, s.tone((150, 150, 152), 0.2))
    for row in range(5):
        y = 428 + row * 28
        s.rect(240, y + 8, 1260, y + 14, s.tone((206, 204, 198), 0.15))
        for seat in range(54):
            if rng.random() < 0.82:
                x = 256 + seat * 18.6 + rng.uniform(-3, 3)
                s.ellipse(x, y + 4, 7, 9, s.tone(rng.choice((*SHIRTS, RED, GOLD)), 0.12))
                s.ellipse(x, y - 8, 4.6, 5.4, s.tone((206, 160, 126), 0.12))
    for x in (300, 600, 900, 1200):
        s.rect(x - 5, 404, x + 5, 566, s.tone((220, 220, 216), 0.1))
    for index in range(6):
        flag(s, 300 + index * 172, 296, 46, 0.05, 56)
    s.rect(-10, 560, 1510, 586, s.tone((190, 92, 66)))
    for stripe in range(12):
        a, b = 586 + 424 * (stripe / 12) ** 1.5, 586 + 424 * ((stripe + 1) / 12) ** 1.5
        s.rect(-10, a, 1510, b, s.tone((98, 160, 76) if stripe % 2 else (84, 146, 68)))
    chalk = s.tone((246, 248, 240))
    s.line([(-10, 606), (1510, 606)], chalk, 4)
    s.arc(750, 780, 250, 84, 0, 360, chalk, 6)
    s.line([(750, 606), (750, 1010)], chalk, 6)
    s.polygon([(-10, 690), (170, 690), (60, 900), (-10, 900)], chalk, 0.18)
    s.line([(-10, 690), (170, 690), (60, 900), (-10, 900)], chalk, 5)
    for x, y in ((14, 640), (14, 790)):
        s.line([(x, y), (x, y - 120 - (y - 640) * 0.25)], chalk, 8)
    s.line([(14, 520), (14, 632)], chalk, 8)
    team_a, team_b = ((214, 46, 50), (244, 246, 244)) if s.seed % 2 == 0 else ((40, 110, 190), (246, 200, 70))
    for index, (x, y, tall) in enumerate(
        (
            (210, 690, 128),
            (430, 720, 140),
            (1100, 700, 132),
            (1330, 740, 146),
            (960, 660, 116),
            (560, 660, 118),
            (330, 880, 205),
            (1200, 890, 210),
            (640, 870, 226),
            (860, 880, 230),
        )
    ):
        team = team_a if index % 2 else team_b
        look = Look(top=team, bottom=darker(team, 0.35), skin=(206, 156, 120))
        person(s, x + rng.uniform(-24, 24), y, tall, look, "walk", 1 if index % 2 else -1)
    s.ellipse(752, 880, 26, 5, (20, 40, 20), 0.3)
    s.ellipse(752, 858, 21, 21, (248, 248, 246))
    s.star(752, 858, 9, (50, 54, 66))
    palm(s, 90, 570, 240, 0.06, 0.15)
    palm(s, 1410, 570, 260, -0.08, 0.15)
