"""A scene's stage: a canvas of 1500 × 1000 units together with its light and its source of chance."""

from __future__ import annotations

from collections.abc import Callable
from random import Random

from .canvas import Canvas
from .colors import Color
from .lights import LIGHTS

Painter = Callable[["Stage"], None]


class Stage(Canvas):
    """What a painter draws on."""

    def __init__(
        self,
        light: str,
        rng: Random,
        scale: float,
        oversample: int = 2,
        width: float = 1500,
        height: float = 1000,
        seed: int = 0,
    ) -> None:
        super().__init__(width, height, scale, oversample)
        self.light = LIGHTS[light]
        self.rng = rng
        self.seed = seed

    def tone(self, color: Color, depth: float = 0.0) -> Color:
        """A local colour under the scene's light, ``depth`` (0 near … 1 at the horizon) away."""
        return self.light.tone(color, depth)

    def lamp(self, lit: Color, unlit: Color) -> Color:
        """A window's or lamp's colour: ``lit`` after dark, else ``unlit`` as the daylight shows it."""
        return lit if self.light.dark else self.tone(unlit)
