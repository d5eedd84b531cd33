"""A site's theme: its colours for light, dark and high contrast, and in mourning, as one small stylesheet."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

from .colors import Color, on
from .palettes import CONTRAST, Palette
from .presets import DARK, LIGHT, PALETTES, Preset

_LINK_CONTRAST = 5.5  # above AA: links also lie on raised surfaces, a little darker than white


@dataclass(frozen=True)
class Theme:
    """The palettes of a site. High contrast is the same for all of them."""

    light: Palette
    dark: Palette
    contrast: Palette = CONTRAST

    @classmethod
    def of_preset(cls, preset: Preset) -> Theme:
        """Return the theme of a look by name. Raises KeyError for ``Preset.OWN``, which has no colours of itself."""
        return cls(*PALETTES[preset])

    @classmethod
    def of_colors(cls, brand: Color, accent: Color) -> Theme:
        """Return the theme that follows from two colours of the site's own."""
        own = {"brand": brand, "on_brand": on(brand), "accent": accent, "on_accent": on(accent)}
        for_light = brand.readable_on(LIGHT.surface, lighter=False, least=_LINK_CONTRAST)
        for_dark = brand.readable_on(DARK.surface, lighter=True, least=_LINK_CONTRAST + 1)
        return cls(
            light=replace(LIGHT, **own, link=for_light, brand_text=for_light),
            dark=replace(DARK, **own, link=for_dark, brand_text=for_dark),
        )

    def stylesheet(self) -> str:
        """Return the CSS: by the reader's preference, by the switch on the page, and all of it again in mourning.

        Paper always gets the light colours.
        """
        return "\n".join([*self._rules("", lambda palette: palette), *self._rules("[data-pp-mourning]", Palette.gray)])

    def _rules(self, state: str, dye: Callable[[Palette], Palette]) -> Iterator[str]:
        light, dark, contrast = (_declarations(dye(palette)) for palette in (self.light, self.dark, self.contrast))
        chosen = f":root{state}[data-pp-theme='%s']"
        by_device = f":root{state}:not([data-pp-theme])"
        yield f":root{state}{{{light}}}"
        yield f"@media screen and (prefers-color-scheme: dark){{{by_device}{{{dark}}}}}"
        yield f"@media screen{{{chosen % 'dark'}{{{dark}}}}}"
        yield f"@media screen and (prefers-contrast: more){{{by_device}{{{contrast}}}}}"
        yield f"@media screen{{{chosen % 'contrast'}{{{contrast}}}}}"

    @property
    def digest(self) -> str:
        """Return a short name of the stylesheet's content, so that its address changes with it."""
        return hashlib.sha256(self.stylesheet().encode()).hexdigest()[:12]


def _declarations(palette: Palette) -> str:
    return ";".join(f"{name}:{value}" for name, value in palette.tokens.items())
