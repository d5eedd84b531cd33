"""Plain colour arithmetic: every colour of the pictures is an RGB triple of 0…255."""

from __future__ import annotations

from collections.abc import Sequence

Color = tuple[int, int, int]
Stops = Sequence[tuple[float, Color]]

WHITE: Color = (255, 255, 255)
BLACK: Color = (0, 0, 0)


def rgb(code: str) -> Color:
    """The colour of a ``#rrggbb`` code."""
    code = code.lstrip("#")
    return int(code[0:2], 16), int(code[2:4], 16), int(code[4:6], 16)


def clamp(value: float) -> int:
    """A channel's value, rounded and kept within 0…255."""
    return 0 if value < 0 else 255 if value > 255 else round(value)


def mix(first: Color, second: Color, share: float) -> Color:
    """``first`` with ``share`` (0…1) of ``second`` mixed in."""
    rest = 1.0 - share
    return (
        clamp(first[0] * rest + second[0] * share),
        clamp(first[1] * rest + second[1] * share),
        clamp(first[2] * rest + second[2] * share),
    )


def tinted(color: Color, factors: tuple[float, float, float]) -> Color:
    """``color`` with each channel multiplied, as under a coloured light."""
    return clamp(color[0] * factors[0]), clamp(color[1] * factors[1]), clamp(color[2] * factors[2])


def lighter(color: Color, share: float) -> Color:
    """``color`` towards a warm white."""
    return mix(color, (255, 250, 235), share)


def darker(color: Color, share: float) -> Color:
    """``color`` towards a deep cool blue instead of black, which keeps shadows alive."""
    return mix(color, (16, 22, 44), share)


def ramp(stops: Stops, length: int) -> list[Color]:
    """``length`` colours along a gradient of (position, colour) stops."""
    colors: list[Color] = []
    index = 0
    for step in range(length):
        at = step / max(1, length - 1)
        while index < len(stops) - 2 and at > stops[index + 1][0]:
            index += 1
        start, end = stops[index], stops[min(index + 1, len(stops) - 1)]
        span = end[0] - start[0]
        share = 0.0 if span <= 0 else min(1.0, max(0.0, (at - start[0]) / span))
        colors.append(mix(start[1], end[1], share))
    return colors
