"""The picture that stands for a page in social networks when the page has none of its own: drawn, 1200 × 630."""

from __future__ import annotations

import hashlib
import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont
from wagtail.models import Page

from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.branding.palettes import Palette
from wagtail_partyportal.core import caching
from wagtail_partyportal.core.media import MEDIA

from .pictures import CARD_SIZE, rendition_of

WIDTH, HEIGHT = CARD_SIZE
_DESIGN = "1"
"""Part of every digest: another number makes all cards anew."""

_FONTS = Path(__file__).resolve().parents[1] / "static" / "partyportal" / "fonts"
_MARGIN = 72
_BAND = 176
_RULE = 8
_EMBLEM = "max-192x192|format-png"
_EMBLEM_SIZE = 112
_TITLE_SIZES = (64, 56, 48, 42)
_TITLE_HEIGHT = HEIGHT - _BAND - _RULE - 2 * 48
_LEADING = 1.28  # marks stacked on capitals (Ấ, Ễ, Ộ) must not touch the line above


@dataclass(frozen=True)
class CardImage:
    """What is drawn. Two cards with the same digest look the same."""

    title: str
    name: str
    owner: str
    palette: Palette
    emblem: Any = None

    @property
    def digest(self) -> str:
        emblem = self.emblem.file.name if self.emblem is not None else ""
        facts = (_DESIGN, self.title, self.name, self.owner, emblem, *self.palette.tokens.values())
        return hashlib.sha256("\0".join(facts).encode()).hexdigest()[:16]

    def png(self) -> bytes:
        """Return the picture, kept: it is asked for by many as soon as an article is shared."""
        return caching.remember(f"card-image:{self.digest}", (MEDIA,), self._draw)

    def _draw(self) -> bytes:
        palette = self.palette
        picture = Image.new("RGB", (WIDTH, HEIGHT), palette.surface.hex)
        draw = ImageDraw.Draw(picture)
        draw.rectangle((0, 0, WIDTH, _BAND), fill=palette.brand.hex)
        draw.rectangle((0, _BAND, WIDTH, _BAND + _RULE), fill=palette.accent.hex)
        left = _MARGIN + (_EMBLEM_SIZE + 32 if self._paste_emblem(picture) else 0)
        self._write_names(draw, left)
        self._write_title(draw)
        stream = io.BytesIO()
        picture.save(stream, "PNG", optimize=True)
        return stream.getvalue()

    def _paste_emblem(self, picture: Image.Image) -> bool:
        emblem = _open_emblem(self.emblem)
        if emblem is None:
            return False
        emblem.thumbnail((_EMBLEM_SIZE, _EMBLEM_SIZE))
        picture.paste(emblem, (_MARGIN, (_BAND - emblem.height) // 2), emblem)
        return True

    def _write_names(self, draw: ImageDraw.ImageDraw, left: int) -> None:
        width, ink = WIDTH - _MARGIN - left, self.palette.on_brand.hex
        name_font = _fitting(self.name, width, (40, 34, 30, 26))
        middle = _BAND // 2
        if self.owner:
            owner_font = _font(400, 26)
            draw.text((left, middle - 18), _shorten(self.owner, owner_font, width), ink, owner_font, anchor="ls")
            middle += 26
        draw.text((left, middle), _shorten(self.name, name_font, width), ink, name_font, anchor="lm")

    def _write_title(self, draw: ImageDraw.ImageDraw) -> None:
        for size in _TITLE_SIZES:
            font, step = _font(700, size), round(size * _LEADING)
            lines = _wrap(self.title, font, WIDTH - 2 * _MARGIN)
            if len(lines) * step <= _TITLE_HEIGHT:
                break
        room = _TITLE_HEIGHT // step
        if len(lines) > room:
            lines = [*lines[: room - 1], _shorten(" ".join(lines[room - 1 :]), font, WIDTH - 2 * _MARGIN)]
        top = _BAND + _RULE + 48 + (_TITLE_HEIGHT - len(lines) * step) // 2
        for number, line in enumerate(lines):
            draw.text((_MARGIN, top + number * step), line, self.palette.text.hex, font)


def card_image(page: Page, branding: SiteBranding) -> CardImage:
    """Return the card of a page; the front page's shows the portal's name instead of a title."""
    is_home = page.pk == branding.site.root_page_id
    return CardImage(
        title=branding.display_name if is_home else page.title,
        name=branding.display_name if not is_home or branding.owner_body else branding.site.hostname,
        owner=branding.owner_body if not is_home else "",
        palette=branding.theme.light,
        emblem=branding.logo,
    )


@cache
def _font(weight: int, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(_FONTS / f"be-vietnam-pro-{weight}.woff2", size)


def _fitting(text: str, width: int, sizes: tuple[int, ...]) -> ImageFont.FreeTypeFont:
    """Return the font in the largest size in which the text fits the width, else in the smallest."""
    fonts = [_font(700, size) for size in sizes]
    return next((font for font in fonts if font.getlength(text) <= width), fonts[-1])


def _wrap(text: str, font: ImageFont.FreeTypeFont, width: int) -> list[str]:
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".strip()
        if font.getlength(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(_shorten(word, font, width))
    return [line for line in lines if line]


def _shorten(text: str, font: ImageFont.FreeTypeFont, width: int) -> str:
    """Return the text, cut with an ellipsis where it is wider than the width."""
    text = text[:300]
    if font.getlength(text) <= width:
        return text
    while text and font.getlength(f"{text}…") > width:
        text = text[:-1]
    return f"{text.rstrip()}…"


def _open_emblem(image: Any) -> Image.Image | None:
    """Return the emblem with its transparency, or None without one or where it can't be drawn (gone, or SVG)."""
    rendition = rendition_of(image, _EMBLEM) if image is not None and not image.is_svg() else None
    if rendition is None:
        return None
    try:
        with rendition.file.open("rb") as file:
            return Image.open(file).convert("RGBA")
    except OSError:
        return None
