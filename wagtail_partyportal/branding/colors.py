"""Colours as numbers: contrast as WCAG 2.2 defines it, and lightness steps in OKLCH.

Sources: WCAG 2.2, "relative luminance" and "contrast ratio"; Björn Ottosson, "A perceptual color space for image
processing" (2020), for the OKLab matrices.
"""

from __future__ import annotations

import math
import re
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

AA_TEXT = 4.5
"""The least contrast of normal text (WCAG 2.2, 1.4.3)."""

_HEX = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


@dataclass(frozen=True)
class Color:
    """An sRGB colour; red, green and blue between 0 and 1."""

    red: float
    green: float
    blue: float

    @classmethod
    def from_hex(cls, text: str) -> Color:
        """Read ``#b5121b``. Raises ValueError for anything else."""
        if not _HEX.fullmatch(text):
            raise ValueError(f"{text!r} is not a colour like #b5121b")
        return cls(*(int(text[i : i + 2], 16) / 255 for i in (1, 3, 5)))

    @property
    def hex(self) -> str:
        return "#" + "".join(f"{round(channel * 255):02x}" for channel in (self.red, self.green, self.blue))

    @property
    def luminance(self) -> float:
        red, green, blue = (_to_linear(channel) for channel in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    @property
    def gray(self) -> Color:
        """Return the grey of the same luminance, rounded to the 256 steps of ``hex``."""
        level = round(_from_linear(self.luminance) * 255) / 255
        return Color(level, level, level)

    def contrast(self, other: Color) -> float:
        """Return the contrast ratio, from 1 (the same) to 21 (black on white)."""
        lighter, darker = sorted((self.luminance, other.luminance), reverse=True)
        return (lighter + 0.05) / (darker + 0.05)

    def at_lightness(self, lightness: float) -> Color:
        """Return the same hue at another OKLCH lightness (0 to 1), with as much chroma as sRGB can show there.

        The channels are rounded to the 256 steps of ``hex``: what is measured is what is shown.
        """
        _lightness, chroma, hue = _to_oklch(self)
        # Chroma is given up step by step until the colour exists in sRGB: hue and lightness stay true.
        for step in range(20, -1, -1):
            channels = _from_oklch(lightness, chroma * step / 20, hue)
            if all(-0.001 <= channel <= 1.001 for channel in channels):
                break
        return Color(*(round(min(1.0, max(0.0, channel)) * 255) / 255 for channel in channels))

    def readable_on(self, surface: Color, *, lighter: bool, least: float = AA_TEXT) -> Color:
        """Return this hue, moved lighter or darker only as far as ``least`` contrast with the surface needs."""
        lightness = _to_oklch(self)[0]
        color = self
        while color.contrast(surface) < least and (lightness < 1.0 if lighter else lightness > 0.0):
            lightness = min(1.0, max(0.0, lightness + (0.02 if lighter else -0.02)))
            color = self.at_lightness(lightness)
        return color


WHITE = Color(1, 1, 1)
BLACK = Color(0, 0, 0)
INK = Color.from_hex("#1a1a1a")


def on(color: Color) -> Color:
    """Return the text colour, white or near-black, that is easier to read on ``color``."""
    return WHITE if color.contrast(WHITE) >= color.contrast(INK) else INK


def validate_hex_color(value: str) -> None:
    """Raise ValidationError unless the value is written like ``#b5121b``."""
    if not _HEX.fullmatch(value):
        raise ValidationError(
            _("“%(value)s” is not a colour. Write # and six digits or letters a–f, like #b5121b."),
            code="invalid",
            params={"value": value[:40]},
        )


def contrast_error(value: str) -> ValidationError | None:
    """Return what is wrong with a colour that text shall stand on, or None; what is no colour is not our business.

    White or near-black text always reaches 4.5 on a light or a dark colour; mid-tones are the gap.
    """
    try:
        color = Color.from_hex(value)
    except ValueError:
        return None  # the field's own validator has said so
    if color.contrast(on(color)) >= AA_TEXT:
        return None
    return ValidationError(
        _(
            "Text would be hard to read on %(color)s (contrast %(contrast)s : 1, at least 4.5 : 1 is needed). "
            "Try %(better)s."
        ),
        code="contrast",
        params={
            "color": color.hex,
            "contrast": f"{math.floor(color.contrast(on(color)) * 100) / 100:.2f}",  # 4.499 is not 4.50
            "better": color.readable_on(WHITE, lighter=False).hex,
        },
    )


def _to_linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4


def _from_linear(channel: float) -> float:
    if channel <= 0.0031308:
        return 12.92 * channel
    return 1.055 * channel ** (1 / 2.4) - 0.055


def _cube_root(value: float) -> float:
    return math.copysign(abs(value) ** (1 / 3), value)


def _to_oklch(color: Color) -> tuple[float, float, float]:
    """Return lightness (0 to 1), chroma and hue (radians)."""
    r, g, b = (_to_linear(channel) for channel in (color.red, color.green, color.blue))
    long = _cube_root(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
    medium = _cube_root(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
    short = _cube_root(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
    lightness = 0.2104542553 * long + 0.7936177850 * medium - 0.0040720468 * short
    a = 1.9779984951 * long - 2.4285922050 * medium + 0.4505937099 * short
    b_axis = 0.0259040371 * long + 0.7827717662 * medium - 0.8086757660 * short
    return lightness, math.hypot(a, b_axis), math.atan2(b_axis, a)


def _from_oklch(lightness: float, chroma: float, hue: float) -> tuple[float, float, float]:
    """Return sRGB channels; outside 0 to 1 where sRGB can't show the colour."""
    a, b = chroma * math.cos(hue), chroma * math.sin(hue)
    long = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
    medium = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
    short = (lightness - 0.0894841775 * a - 1.2914855480 * b) ** 3
    return (
        _from_linear(4.0767416621 * long - 3.3077115913 * medium + 0.2309699292 * short),
        _from_linear(-1.2684380046 * long + 2.6097574011 * medium - 0.3413193965 * short),
        _from_linear(-0.0041960863 * long - 0.7034186147 * medium + 1.7076147010 * short),
    )
