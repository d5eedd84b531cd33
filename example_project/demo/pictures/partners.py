"""Logo tiles for web links: a small geometric mark beside a short text."""

from __future__ import annotations

import math
from importlib.resources import files
from random import Random

from PIL import Image, ImageDraw, ImageFont

from .canvas import Canvas
from .colors import WHITE, Color, darker, lighter, mix, rgb

TONES: tuple[Color, ...] = tuple(
    rgb(code) for code in ("#b5121b", "#0b4f8a", "#1f6b3a", "#c9791a", "#5b3a86", "#137a80", "#8a2846", "#35506b")
)


_FONT = files("wagtail_partyportal") / "static/partyportal/fonts/be-vietnam-pro-700.woff2"


def _font(points: float) -> ImageFont.FreeTypeFont:
    with _FONT.open("rb") as file:
        return ImageFont.truetype(file, points)


def _mark(c: Canvas, x: float, y: float, r: float, kind: int, tone: Color) -> None:
    """One of six marks: star, waves, leaves, tower, rings, sun over fields."""
    gold = (246, 200, 84)
    c.ellipse(x, y, r, r, tone)
    c.ellipse(x, y, r * 0.92, r * 0.92, lighter(tone, 0.08))
    if kind == 0:
        c.star(x, y, r * 0.62, gold)
    elif kind == 1:
        for row in range(3):
            c.line(
                [
                    (
                        x - r * 0.62 + r * 1.24 * t / 20,
                        y + (row - 1) * r * 0.32 + r * 0.09 * math.sin(t * 0.95),
                    )
                    for t in range(21)
                ],
                (WHITE, gold, WHITE)[row],
                r * 0.13,
            )
    elif kind == 2:
        for angle in (-150, -90, -30):
            turn = math.radians(angle)
            c.ellipse(
                x + r * 0.34 * math.cos(turn),
                y + r * 0.1 + r * 0.34 * math.sin(turn),
                r * 0.26,
                r * 0.34,
                gold if angle == -90 else WHITE,
            )
        c.rect(x - r * 0.05, y, x + r * 0.05, y + r * 0.62, WHITE)
    elif kind == 3:
        for level in range(4):
            half = r * (0.5 - level * 0.12)
            c.rect(
                x - half,
                y + r * (0.34 - level * 0.28),
                x + half,
                y + r * (0.54 - level * 0.28),
                WHITE if level % 2 else gold,
            )
        c.polygon([(x - r * 0.12, y - r * 0.5), (x, y - r * 0.78), (x + r * 0.12, y - r * 0.5)], gold)
    elif kind == 4:
        for ring, share in enumerate((0.68, 0.48, 0.28)):
            c.arc(
                x,
                y,
                r * share,
                r * share,
                30 + 110 * ring,
                300 + 110 * ring,
                (WHITE, gold, WHITE)[ring],
                r * 0.11,
            )
    else:
        c.ellipse(x, y - r * 0.1, r * 0.34, r * 0.34, gold)
        for row in range(3):
            half = r * (0.66 - row * 0.14)
            c.rect(
                x - half,
                y + r * (0.16 + row * 0.19),
                x + half,
                y + r * (0.27 + row * 0.19),
                WHITE,
                radius=r * 0.05,
            )


def _lines(text: str) -> list[str]:
    """The text on at most two lines of about equal length."""
    words = text.split()
    if len(text) <= 9 or len(words) < 2:
        return [text]
    best = min(range(1, len(words)), key=lambda at: max(len(" ".join(words[:at])), len(" ".join(words[at:]))))
    return [" ".join(words[:best]), " ".join(words[best:])]


def draw_partner_logo(text: str, seed: int, size: tuple[int, int] = (320, 160)) -> Image.Image:
    """A white tile with a mark and ``text`` beside it, in the portal's own letters; the mark alone without a text."""
    rng = Random(f"partner:{seed}")
    tone, kind = TONES[seed % len(TONES)], (seed * 5 + rng.randrange(6)) % 6
    high = 160.0
    wide = high * size[0] / size[1]
    tile = Canvas(wide, high, size[1] / high, 3)
    tile.fade(0, 0, wide, high, ((0, WHITE), (1, mix(WHITE, tone, 0.05))))
    tile.rect(0, high - 6, wide, high, tone)
    text = text.strip()
    if not text:
        _mark(tile, wide / 2, high / 2 - 3, 56, kind, tone)
        return tile.finish(size, grain=0, vignette=False)
    lines = _lines(text)
    left, room = 122.0, wide - 122.0 - 14
    points = 40.0
    while points > 11:
        font = _font(points * tile.scale)
        if max(font.getlength(line) for line in lines) <= room * tile.scale:
            break
        points -= 1.5
    _mark(tile, 62, high / 2 - 3, 44, kind, tone)
    pen = ImageDraw.Draw(tile.image)
    step = points * 1.16
    top = high / 2 - 3 - step * (len(lines) - 1) / 2
    for index, line in enumerate(lines):
        pen.text(
            (left * tile.scale, (top + index * step) * tile.scale),
            line,
            fill=darker(tone, 0.25 if index else 0.1),
            font=font,
            anchor="lm",
        )
    return tile.finish(size, grain=0, vignette=False)
