"""Times of day and kinds of light: the palette that a scene's local colours are seen under."""

from __future__ import annotations

from dataclasses import dataclass

from .colors import Color, Stops, mix, rgb, tinted


@dataclass(frozen=True)
class Light:
    """One light: its sky, its sun or moon, the haze of distance and the tint on everything near."""

    name: str
    sky: Stops
    sun: Color
    sun_at: float  # height of the sun above the horizon, as a share of the sky
    haze: Color
    tint: tuple[float, float, float]
    cloud: Color
    cloud_shade: Color
    dark: bool = False  # lamps are lit

    def tone(self, color: Color, depth: float = 0.0) -> Color:
        """A local colour as seen under this light, ``depth`` (0 near … 1 at the horizon) away."""
        seen = tinted(color, self.tint)
        return mix(seen, self.haze, depth) if depth else seen

    @property
    def horizon(self) -> Color:
        """The sky's colour at the horizon."""
        return self.sky[-1][1]

    @property
    def zenith(self) -> Color:
        """The sky's colour at the top."""
        return self.sky[0][1]


def _sky(*codes: str) -> Stops:
    """Evenly spaced stops, a little denser towards the horizon."""
    last = len(codes) - 1
    return tuple(((index / last) ** 0.9, rgb(code)) for index, code in enumerate(codes))


LIGHTS: dict[str, Light] = {
    "dawn": Light(
        "dawn",
        _sky("#6c8fbd", "#b9b4cb", "#f3c6ad", "#fde3bf"),
        rgb("#fff3d6"),
        0.28,
        rgb("#f3d4c2"),
        (1.06, 0.96, 0.92),
        rgb("#fff1e2"),
        rgb("#e3b9b5"),
    ),
    "morning": Light(
        "morning",
        _sky("#5aa6d6", "#8cc7e3", "#c6e5ea", "#f2f5e4"),
        rgb("#fffbe6"),
        0.62,
        rgb("#d3e8ea"),
        (1.06, 1.05, 1.0),
        rgb("#ffffff"),
        rgb("#c9dfe8"),
    ),
    "noon": Light(
        "noon",
        _sky("#2d83c4", "#57a9db", "#9dd2ea", "#e2f3f2"),
        rgb("#fffdf0"),
        0.85,
        rgb("#bfdfec"),
        (1.09, 1.07, 1.0),
        rgb("#ffffff"),
        rgb("#bcd8e8"),
    ),
    "golden": Light(
        "golden",
        _sky("#7d99b8", "#d8b897", "#f6c67c", "#fde6a8"),
        rgb("#fff6cf"),
        0.3,
        rgb("#f2ca95"),
        (1.14, 1.0, 0.78),
        rgb("#fff0cf"),
        rgb("#dfa982"),
    ),
    "dusk": Light(
        "dusk",
        _sky("#323a70", "#7a5a92", "#db7f78", "#fbc68a"),
        rgb("#ffe0a3"),
        0.14,
        rgb("#b98494"),
        (0.78, 0.66, 0.76),
        rgb("#f0a58e"),
        rgb("#8a5f8c"),
        dark=True,
    ),
    "night": Light(
        "night",
        _sky("#0a1432", "#152550", "#263f74", "#4a6498"),
        rgb("#f4f1dc"),
        0.74,
        rgb("#2f4778"),
        (0.42, 0.48, 0.66),
        rgb("#3b5286"),
        rgb("#243a69"),
        dark=True,
    ),
    "overcast": Light(
        "overcast",
        _sky("#8ea8b6", "#b1c3ca", "#d3dcda", "#ecece2"),
        rgb("#fffaf0"),
        0.7,
        rgb("#d2dcda"),
        (0.96, 1.0, 1.0),
        rgb("#e9eeec"),
        rgb("#a9bac1"),
    ),
}
