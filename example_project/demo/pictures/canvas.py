"""The drawing surface: shapes in logical units on a supersampled image, with gradients, glows and mist."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from functools import lru_cache
from random import Random

from PIL import Image, ImageChops, ImageDraw, ImageFilter

from .colors import Color, Stops, ramp

Point = tuple[float, float]
Box = tuple[int, int, int, int]


def smooth(points: Sequence[Point], steps: int = 6, closed: bool = False) -> list[Point]:
    """A Catmull-Rom curve through ``points``."""
    count = len(points)
    curve: list[Point] = []
    for index in range(count if closed else count - 1):
        if closed:
            a, b, c, d = (points[(index + shift) % count] for shift in (-1, 0, 1, 2))
        else:
            a, b, c, d = (points[min(count - 1, max(0, index + shift))] for shift in (-1, 0, 1, 2))
        for step in range(steps):
            t = step / steps
            u, v = t * t, t * t * t
            curve.append(
                (
                    0.5
                    * (
                        2 * b[0]
                        + (c[0] - a[0]) * t
                        + (2 * a[0] - 5 * b[0] + 4 * c[0] - d[0]) * u
                        + (3 * b[0] - a[0] - 3 * c[0] + d[0]) * v
                    ),
                    0.5
                    * (
                        2 * b[1]
                        + (c[1] - a[1]) * t
                        + (2 * a[1] - 5 * b[1] + 4 * c[1] - d[1]) * u
                        + (3 * b[1] - a[1] - 3 * c[1] + d[1]) * v
                    ),
                )
            )
    if not closed:
        curve.append(points[-1])
    return curve


@lru_cache(maxsize=4)
def _grain(size: tuple[int, int], strength: int) -> Image.Image:
    """Soft film grain around the value ``strength``, the same for every picture of one size."""
    noise = Random(20_260).randbytes(512 * 512)
    tile = Image.frombytes("L", (512, 512), noise).filter(ImageFilter.GaussianBlur(0.6))
    low, high = 0, 2 * strength
    tile = tile.point([low + (high - low) * min(255, max(0, (value - 64) * 2)) // 255 for value in range(256)])
    sheet = Image.new("L", size)
    for left in range(0, size[0], 512):
        for top in range(0, size[1], 512):
            sheet.paste(tile, (left, top))
    return Image.merge("RGB", (sheet, sheet, sheet))


@lru_cache(maxsize=4)
def _vignette(size: tuple[int, int]) -> Image.Image:
    """A light fall-off towards the corners, to multiply a picture with."""
    radial = Image.radial_gradient("L").point([255 - max(0, value - 170) // 5 for value in range(256)])
    sheet = radial.resize(size, Image.Resampling.BILINEAR)
    return Image.merge("RGB", (sheet, sheet, sheet))


class Canvas:
    """An image ``width`` × ``height`` logical units large.

    ``scale`` pixels of the finished picture make a unit; the drawing itself is ``oversample`` times finer.
    """

    def __init__(
        self,
        width: float,
        height: float,
        scale: float,
        oversample: int = 2,
        background: Color = (255, 255, 255),
    ) -> None:
        self.width, self.height, self.oversample = width, height, oversample
        self.scale = scale = scale * oversample
        self.image = Image.new("RGB", (math.ceil(width * scale), math.ceil(height * scale)), background)
        self.pen = ImageDraw.Draw(self.image, "RGBA")

    # Plain shapes

    def _flat(self, points: Iterable[Point]) -> list[Point]:
        scale = self.scale
        return [(x * scale, y * scale) for x, y in points]

    @staticmethod
    def _paint(color: Color, alpha: float) -> tuple[int, ...]:
        return color if alpha >= 1 else (*color, max(0, round(alpha * 255)))

    def polygon(self, points: Iterable[Point], fill: Color, alpha: float = 1.0) -> None:
        """A filled polygon."""
        self.pen.polygon(self._flat(points), fill=self._paint(fill, alpha))

    def ellipse(self, x: float, y: float, rx: float, ry: float, fill: Color, alpha: float = 1.0) -> None:
        """A filled ellipse around (``x``, ``y``)."""
        k = self.scale
        self.pen.ellipse(((x - rx) * k, (y - ry) * k, (x + rx) * k, (y + ry) * k), fill=self._paint(fill, alpha))

    def rect(
        self,
        left: float,
        top: float,
        right: float,
        bottom: float,
        fill: Color,
        alpha: float = 1.0,
        radius: float = 0.0,
    ) -> None:
        """A filled rectangle, with rounded corners if asked for."""
        k = self.scale
        box = (left * k, top * k, max(left, right) * k, max(top, bottom) * k)
        if radius:
            self.pen.rounded_rectangle(box, radius * k, fill=self._paint(fill, alpha))
        else:
            self.pen.rectangle(box, fill=self._paint(fill, alpha))

    def line(self, points: Sequence[Point], fill: Color, width: float, alpha: float = 1.0) -> None:
        """A line with round joints, and round ends where they would show."""
        flat, thick = self._flat(points), max(1, round(width * self.scale))
        paint = self._paint(fill, alpha)
        self.pen.line(flat, fill=paint, width=thick, joint="curve")
        if thick > 4 and alpha >= 1:
            half = thick / 2
            for x, y in (flat[0], flat[-1]):
                self.pen.ellipse((x - half, y - half, x + half, y + half), fill=paint)

    def arc(
        self, x: float, y: float, rx: float, ry: float, start: float, end: float, fill: Color, width: float
    ) -> None:
        """A part of an ellipse's outline, angles in degrees clockwise from the right."""
        k = self.scale
        self.pen.arc(
            ((x - rx) * k, (y - ry) * k, (x + rx) * k, (y + ry) * k),
            start,
            end,
            fill=fill,
            width=max(1, round(width * k)),
        )

    def star(self, x: float, y: float, radius: float, fill: Color, alpha: float = 1.0, turn: float = 0.0) -> None:
        """A five-pointed star, upright unless turned."""
        points = []
        for corner in range(10):
            reach = radius if corner % 2 == 0 else radius * 0.382
            angle = math.radians(corner * 36 - 90 + turn)
            points.append((x + reach * math.cos(angle), y + reach * math.sin(angle)))
        self.polygon(points, fill, alpha)

    # Gradients and soft light

    def _clip(self, left: float, top: float, right: float, bottom: float) -> Box | None:
        """The image box of a logical box, or None when nothing of it shows."""
        k = self.scale
        box = (
            max(0, math.floor(left * k)),
            max(0, math.floor(top * k)),
            min(self.image.width, math.ceil(right * k)),
            min(self.image.height, math.ceil(bottom * k)),
        )
        return box if box[2] > box[0] and box[3] > box[1] else None

    @staticmethod
    def _strip(stops: Stops, width: int, height: int, across: bool = False) -> Image.Image:
        """A sheet with a gradient from top to bottom, or from left to right."""
        length = width if across else height
        steps = min(length, 192)
        line = Image.new("RGB", (1, steps))
        line.putdata(ramp(stops, steps))
        if across:
            line = line.transpose(Image.Transpose.ROTATE_90)
            return line.resize((width, 1), Image.Resampling.BILINEAR).resize((width, height), Image.Resampling.NEAREST)
        return line.resize((1, height), Image.Resampling.BILINEAR).resize((width, height), Image.Resampling.NEAREST)

    def fade(self, left: float, top: float, right: float, bottom: float, stops: Stops, across: bool = False) -> None:
        """A rectangle filled with a gradient."""
        box = self._clip(left, top, right, bottom)
        if box:
            self.image.paste(self._strip(stops, box[2] - box[0], box[3] - box[1], across), box[:2])

    def shade(self, points: Sequence[Point], first: Color, last: Color, across: bool = False) -> None:
        """A polygon filled with a gradient over its extent."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        box = self._clip(min(xs), min(ys), max(xs), max(ys))
        if not box:
            return
        k, size = self.scale, (box[2] - box[0], box[3] - box[1])
        mask = Image.new("L", size)
        ImageDraw.Draw(mask).polygon([(x * k - box[0], y * k - box[1]) for x, y in points], fill=255)
        self.image.paste(self._strip(((0, first), (1, last)), *size, across), box[:2], mask)

    def mist(self, top: float, bottom: float, color: Color, upper: float, lower: float) -> None:
        """A veil over the full width whose opacity goes from ``upper`` at the top to ``lower``."""
        box = self._clip(0, top, self.width, bottom)
        if not box:
            return
        size = (box[2] - box[0], box[3] - box[1])
        line = Image.new("L", (1, 64))
        line.putdata([round(255 * (upper + (lower - upper) * (step / 63))) for step in range(64)])
        mask = line.resize((1, size[1]), Image.Resampling.BILINEAR).resize(size, Image.Resampling.NEAREST)
        self.image.paste(color, box, mask)

    def glow(self, x: float, y: float, rx: float, color: Color, strength: float = 1.0, ry: float | None = None) -> None:
        """A soft radial light."""
        ry = rx if ry is None else ry
        k = self.scale
        size = (max(2, round(2 * rx * k)), max(2, round(2 * ry * k)))
        mask = _glow_mask(round(strength * 100)).resize(size, Image.Resampling.BILINEAR)
        self.image.paste(color, (round((x - rx) * k), round((y - ry) * k)), mask)

    def soft(self, points: Sequence[Point], color: Color, alpha: float, blur: float) -> None:
        """A polygon with blurred edges: mist, shadow, beam of light."""
        xs, ys = [x for x, _ in points], [y for _, y in points]
        left, top, step = min(xs) - blur * 2.5, min(ys) - blur * 2.5, max(1.0, blur / 3)
        right, bottom = max(xs) + blur * 2.5, max(ys) + blur * 2.5
        mask = Image.new("L", (max(2, round((right - left) / step)), max(2, round((bottom - top) / step))))
        ImageDraw.Draw(mask).polygon(
            [((x - left) / step, (y - top) / step) for x, y in points], fill=round(alpha * 255)
        )
        self._veil(mask, (left, top, right, bottom), color, blur / step)

    def puffs(
        self,
        circles: Sequence[tuple[float, float, float]],
        base: float,
        color: Color,
        alpha: float,
        blur: float,
    ) -> None:
        """Rounds (x, y, radius) joined to one soft body that ends flat at ``base``: a cloud, smoke."""
        left, right = (
            min(x - r for x, _, r in circles) - blur * 3,
            max(x + r for x, _, r in circles) + blur * 3,
        )
        top, bottom = min(y - r for _, y, r in circles) - blur * 3, base + blur * 3
        step = max(1.0, blur / 3)
        mask = Image.new("L", (max(2, round((right - left) / step)), max(2, round((bottom - top) / step))))
        pen = ImageDraw.Draw(mask)
        for x, y, r in circles:
            pen.ellipse(
                [(x - r - left) / step, (y - r - top) / step, (x + r - left) / step, (y + r - top) / step],
                fill=round(alpha * 255),
            )
        pen.rectangle((0, (base - top) / step, mask.width, mask.height), fill=0)
        self._veil(mask, (left, top, right, bottom), color, blur / step)

    def _veil(self, mask: Image.Image, extent: tuple[float, float, float, float], color: Color, blur: float) -> None:
        """Lay ``color`` through a coarse mask, blurred and enlarged to its extent."""
        left, top, right, bottom = extent
        k = self.scale
        mask = mask.filter(ImageFilter.GaussianBlur(blur))
        mask = mask.resize((round((right - left) * k), round((bottom - top) * k)), Image.Resampling.BILINEAR)
        self.image.paste(color, (round(left * k), round(top * k)), mask)

    def reflect(self, waterline: float, depth: float, strength: float, fade: float = 0.0, squash: float = 1.0) -> None:
        """Mirror what stands above ``waterline`` into the water below it."""
        box = self._clip(0, waterline, self.width, waterline + depth)
        source = self._clip(0, waterline - depth * squash, self.width, waterline)
        if not box or not source:
            return
        size = (box[2] - box[0], box[3] - box[1])
        flipped = self.image.crop(source).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        flipped = flipped.reduce((4, 8)).filter(ImageFilter.BoxBlur(1)).resize(size, Image.Resampling.BILINEAR)
        line = Image.new("L", (1, 64))
        line.putdata([round(255 * (strength + (fade - strength) * (step / 63))) for step in range(64)])
        mask = line.resize((1, size[1]), Image.Resampling.BILINEAR).resize(size, Image.Resampling.NEAREST)
        self.image.paste(flipped, box[:2], mask)

    # The finished picture

    def finish(self, size: tuple[int, int], grain: int = 5, vignette: bool = True) -> Image.Image:
        """The picture at ``size`` pixels: sampled down, cropped to its middle, with grain and vignette."""
        image = self.image.reduce(self.oversample) if self.oversample > 1 else self.image
        if image.size != size:
            left, top = (image.width - size[0]) // 2, (image.height - size[1]) // 2
            image = image.crop((left, top, left + size[0], top + size[1]))
        if vignette:
            image = ImageChops.multiply(image, _vignette(size))
        if grain:
            image = ImageChops.add(image, _grain(size, grain), 1, -grain)
        return image


@lru_cache(maxsize=64)
def _glow_mask(percent: int) -> Image.Image:
    """A radial falloff of the given strength that has died away where it meets its square's sides."""
    sides = 180  # the value that Pillow's gradient has in the middle of a side
    table = [round(255 * percent / 100 * max(0.0, 1 - value / sides) ** 1.8) for value in range(256)]
    return Image.radial_gradient("L").point(table)
