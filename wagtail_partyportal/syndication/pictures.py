"""Renditions for machines: absolute addresses, and None instead of an error where a file is gone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from wagtail.images.models import SourceImageIOError

CARD_SIZE = (1200, 630)
"""The size that Open Graph's readers ask for."""
CARD_RENDITION = "fill-1200x630|format-jpeg"
"""JPEG: not every network that shows cards reads WebP."""


@dataclass(frozen=True)
class Picture:
    """A picture by its absolute address. ``alt`` says what it shows."""

    url: str
    width: int
    height: int
    media_type: str
    alt: str


def rendition_of(image: Any, spec: str) -> Any | None:
    """Return a picture's rendition; None without a picture, or when its file is gone or can't be read."""
    if image is None:
        return None
    try:
        return image.get_rendition(spec)
    except (OSError, SourceImageIOError):
        return None
