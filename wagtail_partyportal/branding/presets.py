"""The looks that an editor chooses by name: pairs of palettes drawn for light and for dark.

Each hue also tints the quiet surfaces a little, so that grey never looks dirty beside the brand. A test holds every
pair of colours to the contrast that WCAG asks for.
"""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from .palettes import Palette, palette


class Preset(models.TextChoices):
    """The looks by name; ``OWN`` stands for the site's own two colours."""

    RED = "red", _("Red flag: deep red with a little gold")
    SEA = "sea", _("Sea: deep blue")
    FOREST = "forest", _("Forest: green")
    STONE = "stone", _("Stone: grey, with blue links")
    OWN = "own", _("Own colours")


_RED_LIGHT = palette(
    surface="#ffffff",
    raised="#f6f5f3",
    line="#dcdad6",
    edge="#7b7874",
    text="#1f1e1d",
    muted="#5b5855",
    focus="#145ec1",
    link="#a21218",
    brand_text="#b5121b",
    brand="#b5121b",
    accent="#c9971c",
)
_RED_DARK = palette(
    surface="#17161a",
    raised="#211f24",
    line="#3a373d",
    edge="#85808a",
    text="#eae8e9",
    muted="#b3aeb3",
    focus="#6fc8ff",
    link="#ff9d92",
    brand_text="#ff8d82",
    brand="#8e1219",
    accent="#d3a53a",
)

LIGHT, DARK = (
    _RED_LIGHT,
    palette(
        _RED_DARK, surface="#14171c", raised="#1e2127", line="#353940", edge="#7d828b", text="#e7e8ea", muted="#acb0b7"
    ),
)
"""The neutral grounds on which a site's own colours stand."""

PALETTES: dict[Preset, tuple[Palette, Palette]] = {
    Preset.RED: (_RED_LIGHT, _RED_DARK),
    Preset.SEA: (
        palette(
            LIGHT,
            raised="#f2f5f8",
            line="#d5dce3",
            edge="#6f7983",
            text="#1b1f23",
            muted="#515a63",
            focus="#8a3ffc",
            link="#0a5596",
            brand_text="#0b4a7f",
            brand="#0b4a7f",
            accent="#d9a62b",
        ),
        palette(
            DARK,
            surface="#10161c",
            raised="#19212a",
            line="#303b47",
            edge="#778492",
            muted="#a9b3be",
            focus="#ffd479",
            link="#93c8ff",
            brand_text="#80bdf8",
            brand="#0e416e",
            accent="#d9a62b",
        ),
    ),
    Preset.FOREST: (
        palette(
            LIGHT,
            raised="#f3f6f2",
            line="#d7ddd5",
            edge="#717a70",
            text="#1b1f1c",
            muted="#525a53",
            link="#17603a",
            brand_text="#1c5b38",
            brand="#1c5b38",
            accent="#c4933a",
        ),
        palette(
            DARK,
            surface="#111714",
            raised="#1a221d",
            line="#323d36",
            edge="#78857c",
            muted="#a9b5ad",
            link="#8ed6aa",
            brand_text="#7ccb9b",
            brand="#174a2e",
            accent="#c99a45",
        ),
    ),
    Preset.STONE: (
        palette(
            LIGHT,
            raised="#f4f4f2",
            line="#dad9d5",
            link="#245a8c",
            brand_text="#3d4147",
            brand="#3d4147",
            accent="#a98f5b",
        ),
        palette(
            DARK,
            surface="#151617",
            raised="#1f2122",
            line="#393b3d",
            edge="#818486",
            muted="#b0b3b5",
            link="#a6caee",
            brand_text="#d0d3d6",
            brand="#383c42",
            accent="#b79c66",
        ),
    ),
}
