"""Wide panoramas for the head of each portal, calm on the left where the portal's name lies over them."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from PIL import Image

from .boats import fishing_boat, sampan
from .buildings import brick_tower, old_house, stilt_house
from .canvas import Canvas
from .colors import Color, darker, lighter, mix
from .emblems import BRANDS
from .plants import DARK_LEAF, LEAF, bush, conifer, palm, tree, wood
from .props import lantern
from .scenes.city import skyline
from .stage import Stage
from .terrain import birds, cloud_sea, land, outline, ranges, ripples, sky, water, waves


def _quangnam(s: Stage) -> None:
    """Mỹ Sơn's towers, the Thu Bồn and Hội An's quay, towards the sea."""
    x: float
    sky(s, 400, 1500, 6)
    ranges(s, 360, 190, 3, (70, 104, 116))
    wood(s, lambda x: 402, -20, 2420, 22, DARK_LEAF, 0.4)
    land(s, lambda x: 404, 470, s.tone((170, 166, 96), 0.2), s.tone((140, 140, 84), 0.2))
    for x, tall in ((1130, 150), (1230, 230), (1330, 140)):
        brick_tower(s, x, 434, tall, 0.12, 0.3)
    x = 1560.0
    while x < 2420:
        wide = s.rng.uniform(96, 150)
        old_house(
            s,
            x,
            x + wide,
            450,
            s.rng.uniform(130, 180),
            s.rng.choice(((240, 190, 84), (246, 206, 110), (232, 172, 76))),
        )
        x += wide + 4
    s.rect(1540, 448, 2410, 462, s.tone((196, 170, 140)))
    water(s, 458, 600, (52, 112, 128), 0.5)
    s.reflect(458, 140, 0.6, 0.1)
    ripples(s, 462, 600, 60)
    ripples(s, 462, 600, 60, lighter(s.light.sun, 0.2), 0.7, 1500, 220)
    sampan(s, 1420, 512, 190, 1, roof=True)
    sampan(s, 1980, 548, 250, -1)
    sampan(s, 760, 496, 110, 1, depth=0.2)
    colors = ((214, 44, 44), (244, 166, 50), (232, 92, 60), (86, 150, 90), (236, 208, 90))
    cord = [(1500 + 930 * t / 30, 30 + 80 * (1 - (t / 15 - 1) ** 2)) for t in range(31)]
    s.line(cord, s.tone((90, 60, 50)), 2)
    for index in range(10):
        px = 1540 + index * 92
        lantern(
            s,
            px,
            30 + 80 * (1 - ((px - 1500) / 465 - 1) ** 2),
            20 + 5 * (index % 3),
            colors[index % 5],
            index % 3,
        )
    birds(s, 900, 120, 6)


def _danang(s: Stage) -> None:
    """Sơn Trà, the sea and the bridge before the city."""
    x: float
    sky(s, 390, 1240, 6)
    land(
        s,
        lambda x: (
            392
            - 150 * math.exp(-(((x - 860) / 300) ** 2))
            - 60 * math.exp(-(((x - 500) / 220) ** 2))
            + 6 * math.sin(x / 40)
        ),
        400,
        s.tone((62, 120, 108), 0.5),
        s.tone((96, 150, 126), 0.6),
    )
    skyline(s, 404, 250, 0.5, 1280, 2420, middle=1900)
    skyline(s, 410, 270, 0.2, 1420, 2420, 20, 2000)
    wood(s, lambda x: 412, 1250, 2420, 14, LEAF, 0.2)
    water(s, 404, 600, (28, 106, 152), 0.45)
    s.reflect(412, 150, 0.55, 0.05)
    ripples(s, 410, 600, 90)
    ripples(s, 410, 600, 50, lighter(s.light.sun, 0.2), 0.6, 1240, 200)
    gold = s.tone((250, 190, 58))
    deck = 470
    spine = [(1340 + 960 * t / 100, deck - 14 - 116 * abs(math.sin(t / 100 * math.pi * 3)) ** 0.85) for t in range(101)]
    for x in (1500, 1820, 2140):
        s.shade(
            [(x - 12, deck), (x + 12, deck), (x + 22, 536), (x - 22, 536)],
            s.tone((206, 208, 206)),
            s.tone((140, 146, 150)),
        )
    for index in range(4, 98, 3):
        s.line([spine[index], (spine[index][0], deck)], mix(gold, s.tone((150, 130, 90)), 0.5), 1.6)
    s.line(spine, darker(gold, 0.28), 25)
    s.line([(x, y - 3) for x, y in spine], gold, 17)
    for index in range(3, 98, 2):
        x, y = spine[index]
        s.polygon([(x - 6, y - 9), (x, y - 21), (x + 6, y - 9)], mix(gold, (226, 90, 40), 0.45))
    s.rect(1260, deck - 4, 2410, deck + 14, s.tone((196, 200, 200)))
    s.rect(1260, deck + 10, 2410, deck + 18, s.tone((120, 128, 136)))
    fishing_boat(s, 1080, 520, 190, (40, 104, 168), 1, 0.05)
    fishing_boat(s, 700, 452, 90, (28, 138, 140), -1, 0.3)
    palm(s, 2300, 620, 330, -0.12)
    palm(s, 2376, 620, 250, -0.18)
    birds(s, 960, 110, 7)


def _laichau(s: Stage) -> None:
    """Ranges in a sea of cloud, terraces and stilt houses."""
    sky(s, 360, 1380, 5)
    ranges(s, 330, 250, 3, (58, 104, 116))
    cloud_sea(s, 350, 22, 0.85)
    wide = waves(s.rng, 0, 1, 420, 3, 0.6)
    for row in range(11):
        at = (row / 11) ** 1.3
        tone = s.tone(mix((138, 182, 82), (236, 200, 84), (0.0, 0.7, 0.3, 0.85)[row % 4]), 0.4 * (1 - at))

        def line(x: float, at: float = at, row: int = row) -> float:
            crest = 470 - 110 * math.exp(-(((x - 1950) / 480) ** 2)) - 34 * math.exp(-(((x - 900) / 420) ** 2))
            return crest * (1 - at) + 640 * at + (4 + 24 * at) * wide(x + 160 * at + row * 13)

        edge = outline(line, right=2410, step=14)
        s.polygon([*edge, (2410, 610), (-10, 610)], tone)
        s.line([(x, y - 2 - 5 * at) for x, y in edge], s.tone((96, 96, 54), 0.3 * (1 - at)), 2 + 6 * at, 0.8)
        s.line(edge, lighter(tone, 0.35), 1.5 + 2 * at, 0.8)
        if row == 3:
            for x, size in ((1640, 120), (1830, 150), (2120, 130)):
                stilt_house(s, x, line(x) + 14, size, 0.1)
            tree(s, 1735, line(1735) + 10, 110, DARK_LEAF, 0.1)
            tree(s, 2230, line(2230) + 10, 130, LEAF, 0.08)
    s.mist(300, 470, s.light.haze, 0.0, 0.2)
    for x, tall in ((2390, 330), (2330, 250), (2275, 180)):
        conifer(s, x, 600, tall)
    bush(s, 2200, 612, 70, DARK_LEAF)
    birds(s, 1000, 110, 6)


_PAINTERS: dict[str, tuple[Callable[[Stage], None], str]] = {
    "quangnam": (_quangnam, "golden"),
    "danang": (_danang, "morning"),
    "laichau": (_laichau, "dawn"),
}


def _calm(s: Canvas, brand: Color) -> None:
    """The left third taken back into the brand's colour, fading out towards the middle."""
    sheet = Image.new("L", (256, 1))
    shares = (min(1.0, max(0.0, (170 - step) / 130)) for step in range(256))
    sheet.putdata([round(236 * share * share * (3 - 2 * share)) for share in shares])
    mask = sheet.resize(s.image.size, Image.Resampling.BILINEAR)
    s.image.paste(darker(brand, 0.12), (0, 0), mask)


def draw_banner(site: str, size: tuple[int, int] = (2400, 600)) -> Image.Image:
    """The panorama of a province's portal, composed for 4:1; light text is legible on its left third."""
    painter: Callable[[Stage], None]
    if site == "directory":
        painter, light = _laichau, "dusk"
    elif site in _PAINTERS:
        painter, light = _PAINTERS[site]
    else:
        raise ValueError(f"There is no banner of {site!r}.")
    scale = max(size[0] / 2400, size[1] / 600)
    stage = Stage(light, Random(f"banner:{site}"), scale, 2, 2400, 600)
    painter(stage)
    _calm(stage, BRANDS[site])
    return stage.finish(size, vignette=False)
