"""Printed matter: the banners of announcements and campaigns, a map of the way, the first page of a document."""

from __future__ import annotations

from importlib.resources import files
from random import Random

from PIL import Image, ImageDraw, ImageFont

from .banners import draw_banner
from .colors import WHITE, darker
from .emblems import BRANDS

_FONTS = files("wagtail_partyportal") / "static/partyportal/fonts"
_GOLD = (246, 200, 84)


def _font(points: float, weight: int = 700) -> ImageFont.FreeTypeFont:
    with (_FONTS / f"be-vietnam-pro-{weight}.woff2").open("rb") as file:
        return ImageFont.truetype(file, points)


def _fitting(text: str, points: float, room: float) -> ImageFont.FreeTypeFont:
    """Return the largest font, of at most so many points, in which the text is no wider than the room."""
    while (font := _font(points)).getlength(text) > room and points > 12:
        points -= 2
    return font


def draw_announcement(key: str, lines: tuple[str, str]) -> Image.Image:
    """Two lines of light words on the left of the province's panorama, 1600 × 420 pixels."""
    picture = draw_banner(key, (1760, 440)).convert("RGB").crop((160, 10, 1760, 430))
    sheet = Image.new("L", (1600, 1))
    sheet.putdata([round(248 * max(0.0, min(1.0, (1540 - x) / 360))) for x in range(1600)])
    picture.paste(darker(BRANDS[key], 0.1), (0, 0), sheet.resize(picture.size))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((64, 96, 78, 324), fill=_GOLD)
    pen.text((114, 160), lines[0], fill=WHITE, font=_fitting(lines[0], 84, 1120), anchor="lm")
    pen.text((114, 272), lines[1], fill=_GOLD, font=_fitting(lines[1], 56, 1120), anchor="lm")
    return picture


def draw_campaign(key: str, lines: tuple[str, str]) -> Image.Image:
    """A slogan of two lines beside the province's panorama, a strip of 2480 × 320 pixels."""
    picture = draw_banner(key, (2480, 620)).convert("RGB").crop((0, 250, 2480, 570))
    sheet = Image.new("L", (2480, 1))
    sheet.putdata([round(255 * max(0.0, min(1.0, (2100 - x) / 500))) for x in range(2480)])
    picture.paste(darker(BRANDS[key], 0.35), (0, 0), sheet.resize(picture.size))
    pen = ImageDraw.Draw(picture)
    pen.text((72, 122), lines[0], fill=_GOLD, font=_fitting(lines[0], 104, 1500), anchor="lm")
    pen.text((74, 232), lines[1], fill=WHITE, font=_fitting(lines[1], 62, 1500), anchor="lm")
    return picture


def draw_phone_campaign(key: str, lines: tuple[str, str]) -> Image.Image:
    """The same slogan in large letters, 720 × 240 pixels."""
    picture = Image.new("RGB", (720, 240), darker(BRANDS[key], 0.35))
    pen = ImageDraw.Draw(picture)
    pen.rectangle((0, 228, 720, 240), fill=_GOLD)
    pen.text((32, 78), lines[0], fill=_GOLD, font=_fitting(lines[0], 64, 656), anchor="lm")
    pen.text((32, 162), lines[1], fill=WHITE, font=_fitting(lines[1], 44, 656), anchor="lm")
    return picture


def draw_map(key: str) -> Image.Image:
    """The map of a quarter that doesn't exist: blocks, streets, a river, a park and a mark, 1440 × 720 pixels."""
    rng = Random(f"map:{key}")
    wide, high = 2880, 1440  # drawn twice as large: the edges are smooth after the reduction
    picture = Image.new("RGB", (wide, high), (236, 232, 224))
    pen = ImageDraw.Draw(picture)
    pen.line(
        [(x, 1180 + 90 * ((x // 480) % 2)) for x in range(-200, wide + 300, 240)], (168, 205, 224), 190, joint="curve"
    )
    pen.rounded_rectangle((240, 160, 860, 560), 40, fill=(198, 221, 184))
    for _block in range(120):
        x, y = rng.randrange(0, wide, 90), rng.randrange(0, 1000, 90)
        if not (180 < x < 880 and 100 < y < 580):
            pen.rectangle((x, y, x + rng.randrange(40, 78), y + rng.randrange(40, 78)), fill=(221, 213, 200))
    for y in (90, 640, 990):
        pen.line((0, y, wide, y + 40), fill=WHITE, width=46)
    for x in (150, 960, 1560, 2250):
        pen.line((x, 0, x + 60, high), fill=WHITE, width=40)
    pen.line((0, 640, wide, 680), fill=(250, 214, 130), width=30)
    _pin(pen, 1620, 600, BRANDS[key])
    return picture.resize((wide // 2, high // 2), Image.Resampling.LANCZOS)


def _pin(pen: ImageDraw.ImageDraw, x: float, y: float, tone: tuple[int, int, int]) -> None:
    pen.polygon([(x - 84, y - 150), (x + 84, y - 150), (x, y)], fill=tone)
    pen.ellipse((x - 100, y - 300, x + 100, y - 100), fill=tone)
    pen.ellipse((x - 42, y - 242, x + 42, y - 158), fill=WHITE)


def draw_paper(title: str) -> Image.Image:
    """The first page of a document: its title over lines that stand for text, A4 at 100 dots an inch."""
    page = Image.new("RGB", (827, 1169), WHITE)
    pen = ImageDraw.Draw(page)
    line, top = "", 180
    for word in [*title.split(), ""]:
        if word and len(f"{line} {word}") <= 34:
            line = f"{line} {word}".strip()
            continue
        pen.text((413, top), line, fill=(30, 30, 30), font=_font(32), anchor="mm")
        line, top = word, top + 48
    for row in range(18):
        pen.rectangle(
            (110, top + 60 + row * 36, 520 if row % 6 == 5 else 717, top + 68 + row * 36), fill=(214, 214, 214)
        )
    return page
