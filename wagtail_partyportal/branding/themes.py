"""A site's theme: the few brand tokens that its stylesheet sets, for light and for dark."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from .colors import Color, on

LIGHT_SURFACE = Color.from_hex("#ffffff")
DARK_SURFACE = Color.from_hex("#14171c")
_LINK_CONTRAST = 5.5  # above AA: links also lie on raised surfaces, a little darker than white


@dataclass(frozen=True)
class Theme:
    """The two colours that an editor chooses; all others follow from them."""

    brand: Color
    accent: Color

    @property
    def light(self) -> dict[str, str]:
        return {
            **self._shared,
            "--pp-link": self.brand.readable_on(LIGHT_SURFACE, lighter=False, least=_LINK_CONTRAST).hex,
            "--pp-brand-text": self.brand.readable_on(LIGHT_SURFACE, lighter=False, least=_LINK_CONTRAST).hex,
        }

    @property
    def dark(self) -> dict[str, str]:
        return {
            **self._shared,
            "--pp-link": self.brand.readable_on(DARK_SURFACE, lighter=True, least=_LINK_CONTRAST + 1).hex,
            "--pp-brand-text": self.brand.readable_on(DARK_SURFACE, lighter=True, least=_LINK_CONTRAST + 1).hex,
        }

    @property
    def _shared(self) -> dict[str, str]:
        return {
            "--pp-brand": self.brand.hex,
            "--pp-on-brand": on(self.brand).hex,
            "--pp-accent": self.accent.hex,
            "--pp-on-accent": on(self.accent).hex,
        }

    def stylesheet(self) -> str:
        """Return the CSS: light tokens, dark ones by the reader's preference, and by the switch on the page."""
        light, dark = _declarations(self.light), _declarations(self.dark)
        return (
            f":root{{{light}}}\n"
            f"@media (prefers-color-scheme: dark){{:root:not([data-pp-theme='light']){{{dark}}}}}\n"
            f":root[data-pp-theme='dark']{{{dark}}}\n"
            f"@media print{{:root{{{light}}}}}\n"
        )

    @property
    def digest(self) -> str:
        """Return a short name of the stylesheet's content, so that its address changes with it."""
        return hashlib.sha256(self.stylesheet().encode()).hexdigest()[:12]


def _declarations(tokens: dict[str, str]) -> str:
    return ";".join(f"{name}:{value}" for name, value in tokens.items())
