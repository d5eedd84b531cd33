"""A palette: the colours of one appearance of a site, by the names of the style sheets' tokens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict, dataclass, fields, replace

from .colors import AA_TEXT, INK, Color, on

AA_EDGE = 3.0
"""The least contrast of a control's edge and of the focus ring (WCAG 2.2, 1.4.11)."""


@dataclass(frozen=True)
class Palette:
    """What stands where: see the tokens of docs/reference/templates.md. Each field is one token ``--pp-<name>``."""

    surface: Color
    raised: Color
    line: Color
    edge: Color
    text: Color
    muted: Color
    focus: Color
    link: Color
    brand_text: Color
    brand: Color
    on_brand: Color
    accent: Color
    on_accent: Color

    @property
    def tokens(self) -> dict[str, str]:
        return {f"--pp-{name.replace('_', '-')}": Color(**value).hex for name, value in asdict(self).items()}

    @property
    def text_pairs(self) -> Iterator[tuple[Color, Color]]:
        """Yield what is read on what: each pair must reach ``AA_TEXT``."""
        for ground in (self.surface, self.raised):
            yield from ((ink, ground) for ink in (self.text, self.muted, self.link, self.brand_text))
        yield self.on_brand, self.brand
        yield self.on_accent, self.accent

    @property
    def edge_pairs(self) -> Iterator[tuple[Color, Color]]:
        """Yield what bounds what: each pair must reach ``AA_EDGE``."""
        yield self.edge, self.surface
        yield self.focus, self.surface
        yield self.on_brand, self.brand  # the focus ring on the band

    def gray(self) -> Palette:
        """Return the palette in mourning: every colour as the grey of the same luminance, so contrast stays.

        A filter over the page would do the same at the price of drawing it twice on every phone.
        """
        grays = replace(self, **{field.name: getattr(self, field.name).gray for field in fields(self)})
        return replace(
            grays,
            # Rounding to 256 greys may cost the last hundredth.
            brand=_readable_under(grays.on_brand, grays.brand),
            accent=_readable_under(grays.on_accent, grays.accent),
        )


def _readable_under(ink: Color, ground: Color) -> Color:
    return ground.readable_on(ink, lighter=ink.luminance < ground.luminance, least=AA_TEXT)


def palette(base: Palette | None = None, **hexes: str) -> Palette:
    """Return a palette written as hex colours; what isn't named is taken from ``base``."""
    colors = {name: Color.from_hex(value) for name, value in hexes.items()}
    if base is not None:
        return replace(base, **colors)
    colors.setdefault("on_brand", on(colors["brand"]))
    colors.setdefault("on_accent", INK)
    return Palette(**colors)


CONTRAST = palette(
    surface="#000000",
    raised="#000000",
    line="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    muted="#f2f2f2",
    focus="#4ff0ff",
    link="#ffe14d",
    brand_text="#ffd21f",
    brand="#000000",
    on_brand="#ffffff",
    accent="#ffd21f",
    on_accent="#000000",
)
"""High contrast, the same for every site: white and yellow on black; the focus ring has a colour of its own."""
