"""Original roundel emblems of the demo's portals; none of them is a state coat of arms."""

from __future__ import annotations

import math
from collections.abc import Callable
from random import Random

from PIL import Image, ImageDraw

from .canvas import Canvas, smooth
from .colors import WHITE, Color, darker, lighter, mix, rgb
from .plants import petal
from .stage import Stage

GOLD: Color = rgb("#f2c14e")
BRANDS: dict[str, Color] = {
    "quangnam": rgb("#b5121b"),
    "danang": rgb("#0b4f8a"),
    "laichau": rgb("#1f6b3a"),
    "directory": rgb("#7a1f2b"),
}


def _ring(s: Stage, brand: Color) -> None:
    """The roundel: brand-coloured rim, gold circles, a beaded border and a paler field."""
    s.ellipse(500, 500, 500, 500, darker(brand, 0.2))
    s.ellipse(500, 500, 490, 490, brand)
    s.ellipse(500, 500, 462, 462, GOLD)
    s.ellipse(500, 500, 450, 450, brand)
    for bead in range(72):
        angle = bead * math.pi / 36
        s.ellipse(500 + 424 * math.cos(angle), 500 + 424 * math.sin(angle), 8, 8, mix(GOLD, WHITE, 0.15))
    s.ellipse(500, 500, 400, 400, GOLD)
    s.ellipse(500, 500, 388, 388, (255, 250, 236))


def _inside(s: Stage, paint: Callable[[Stage], None]) -> None:
    """Paint something that shows only within the inner field."""
    layer = Stage("noon", Random(7), s.scale / s.oversample, s.oversample, 1000, 1000)
    layer.image.paste(s.image)
    paint(layer)
    mask = Image.new("L", s.image.size)
    k = s.scale
    ImageDraw.Draw(mask).ellipse((116 * k, 116 * k, 884 * k, 884 * k), fill=255)
    s.image.paste(layer.image, (0, 0), mask)


def _waves(s: Canvas, top: float, rows: int, color: Color) -> None:
    for row in range(rows):
        y = top + row * 46
        tone = mix(color, (255, 250, 236), 0.3 * (row % 2) + 0.06 * row)
        crest = [(x, y + 15 * math.sin(x / 38 + row * 1.6)) for x in range(80, 930, 8)]
        s.polygon([*crest, (930, 900), (80, 900)], tone)
        s.line(crest, (255, 250, 236), 7)


def _quangnam(s: Stage) -> None:
    """A brick tower rising out of a lotus, above the river."""
    red = BRANDS["quangnam"]
    s.fade(100, 100, 900, 900, ((0, (255, 236, 190)), (0.75, (255, 250, 236)), (1, (255, 250, 236))))
    for ray in range(18):
        a, b = math.radians(ray * 20 - 4), math.radians(ray * 20 + 4)
        s.polygon(
            [
                (500, 430),
                (500 + 460 * math.cos(a), 430 + 460 * math.sin(a)),
                (500 + 460 * math.cos(b), 430 + 460 * math.sin(b)),
            ],
            GOLD,
            0.3,
        )
    half, level = 118.0, 640.0
    s.rect(362, 628, 638, 664, darker(red, 0.15))
    for tall in (170, 92, 70, 50):
        s.rect(500 - half, level - tall, 500 + half, level, red)
        s.rect(500 + half * 0.4, level - tall, 500 + half, level, darker(red, 0.16))
        s.rect(500 - half * 1.16, level - tall - 8, 500 + half * 1.16, level - tall + 12, darker(red, 0.22))
        for side in (-1, 1):
            s.polygon(
                [
                    (500 + side * half * 1.14 - 12, level - tall - 8),
                    (500 + side * half * 1.14, level - tall - 40),
                    (500 + side * half * 1.14 + 12, level - tall - 8),
                ],
                red,
            )
        level -= tall
        half *= 0.75
    s.polygon([(500 - half, level), (500, level - 84), (500 + half, level)], red)
    s.polygon([(452, 640), (452, 552), (500, 506), (548, 552), (548, 640)], GOLD)
    s.polygon([(468, 640), (468, 562), (500, 530), (532, 562), (532, 640)], darker(red, 0.45))
    _waves(s, 742, 4, (58, 120, 150))
    for ring, (angles, reach) in enumerate(
        (((-172, -148, -32, -8), 250), ((-160, -128, -52, -20), 214), ((-112, -90, -68), 148))
    ):
        for angle in angles:
            tone = mix((232, 110, 140), WHITE, 0.2 * ring)
            petal(s, 500, 790, reach, math.radians(angle), tone, lighter(tone, 0.5))


def _danang(s: Stage) -> None:
    """An arched bridge with a dragon's back over waves, the mountain behind."""
    blue = BRANDS["danang"]
    s.fade(100, 100, 900, 900, ((0, (190, 224, 244)), (0.6, (250, 252, 246)), (1, WHITE)))
    s.ellipse(500, 372, 112, 112, GOLD)
    s.polygon(
        smooth(
            [(100, 600), (230, 500), (330, 430), (440, 500), (560, 540), (680, 450), (760, 420), (920, 600)],
            6,
        ),
        mix(blue, WHITE, 0.62),
    )
    spine = [(140 + 720 * t / 80, 596 - 190 * abs(math.sin(t / 80 * math.pi * 2)) ** 0.8) for t in range(81)]
    for index in range(6, 78, 5):
        s.line([spine[index], (spine[index][0], 620)], mix(blue, WHITE, 0.3), 6)
    s.line(spine, darker(GOLD, 0.28), 50)
    s.line([(x, y - 5) for x, y in spine], GOLD, 36)
    for index in range(3, 79, 4):
        x, y = spine[index]
        s.polygon([(x - 13, y - 18), (x, y - 46), (x + 13, y - 18)], (226, 130, 52))
    s.rect(90, 604, 910, 636, blue)
    s.rect(90, 604, 910, 612, lighter(blue, 0.5))
    for x in (256, 500, 744):
        s.polygon([(x - 22, 630), (x + 22, 630), (x + 34, 760), (x - 34, 760)], mix(blue, WHITE, 0.18))
    _waves(s, 716, 4, blue)


def _laichau(s: Stage) -> None:
    """A peak above cloud and rice terraces, the sun behind."""
    green = BRANDS["laichau"]
    s.fade(100, 100, 900, 900, ((0, (206, 234, 230)), (0.55, (255, 248, 220)), (1, WHITE)))
    s.ellipse(590, 350, 104, 104, GOLD)
    s.polygon(
        [(90, 640), (250, 430), (330, 500), (470, 236), (570, 400), (640, 350), (780, 520), (920, 640)],
        mix(green, (40, 90, 120), 0.45),
    )
    s.polygon([(470, 236), (424, 322), (458, 340), (480, 316), (510, 346), (530, 334)], WHITE)
    s.polygon([(470, 236), (570, 400), (640, 350), (780, 520), (920, 640), (520, 640)], darker(green, 0.3), 0.4)
    for x, r in ((180, 44), (260, 58), (350, 46), (440, 54), (540, 48), (630, 58), (730, 50), (820, 46)):
        s.ellipse(x, 588, r * 1.4, r * 0.72, WHITE)
    for row in range(8):
        y = 604 + row * 38
        tone = mix(green, (236, 200, 84), (0.0, 0.62, 0.25, 0.8)[row % 4])
        crest = [(x, y + 26 * math.sin((x + row * 70) / 118) + 14 * math.sin(x / 300)) for x in range(80, 930, 8)]
        s.polygon([*crest, (930, 900), (80, 900)], tone)
        s.line(crest, (255, 250, 230), 6)


def _directory(s: Stage) -> None:
    """A star over a net of meridians with places joined across it."""
    brand = BRANDS["directory"]
    s.fade(100, 100, 900, 900, ((0, mix(brand, WHITE, 0.06)), (1, darker(brand, 0.4))))
    for index in range(1, 5):
        s.arc(500, 500, 84 * index, 388, 0, 360, mix(brand, GOLD, 0.42), 4)
        y = 500 + (index - 2.5) * 150
        s.line([(90, y), (910, y)], mix(brand, GOLD, 0.42), 4)
    route = [
        (420, 210),
        (500, 270),
        (560, 330),
        (500, 420),
        (470, 500),
        (560, 560),
        (640, 640),
        (610, 730),
        (510, 790),
    ]
    s.line(smooth(route, 8), mix(GOLD, WHITE, 0.35), 15)
    for x, y in route[::2]:
        s.ellipse(x, y, 25, 25, GOLD)
        s.ellipse(x, y, 12, 12, brand)
    s.star(500, 486, 212, darker(brand, 0.5), 0.45)
    s.star(500, 474, 206, GOLD)
    for corner in range(5):
        a, b = math.radians(corner * 72 - 90), math.radians(corner * 72 - 54)
        s.polygon(
            [
                (500, 474),
                (500 + 206 * math.cos(a), 474 + 206 * math.sin(a)),
                (500 + 79 * math.cos(b), 474 + 79 * math.sin(b)),
            ],
            darker(GOLD, 0.18),
        )


_PAINTERS: dict[str, Callable[[Stage], None]] = {
    "quangnam": _quangnam,
    "danang": _danang,
    "laichau": _laichau,
    "directory": _directory,
}


def draw_emblem(site: str, size: int = 512) -> Image.Image:
    """The emblem of a site, ``size`` pixels square, on a transparent ground."""
    if site not in _PAINTERS:
        raise ValueError(f"There is no emblem of {site!r}.")
    stage = Stage("noon", Random(site), size / 1000, 4, 1000, 1000)
    _ring(stage, BRANDS[site])
    _inside(stage, _PAINTERS[site])
    stage.arc(500, 500, 394, 394, 0, 360, GOLD, 12)
    emblem = stage.finish((size, size), grain=0, vignette=False).convert("RGBA")
    mask = Image.new("L", (size * 4, size * 4))
    ImageDraw.Draw(mask).ellipse((2, 2, size * 4 - 3, size * 4 - 3), fill=255)
    emblem.putalpha(mask.reduce(4))
    return emblem
