"""Paints a scene by its name and seed at the size asked for."""

from __future__ import annotations

from random import Random

from PIL import Image

from .scenes import PAINTERS
from .stage import Stage


def draw_scene(name: str, seed: int = 0, size: tuple[int, int] = (1500, 1000)) -> Image.Image:
    """The scene ``name``; another ``seed`` gives another time of day, arrangement and side.

    The same arguments always give the same picture. Scenes are composed for 3:2 and cropped around the middle
    for other shapes.
    """
    try:
        painter, lights = PAINTERS[name]
    except KeyError:
        raise ValueError(f"There is no scene {name!r}.") from None
    scale = max(size[0] / 1500, size[1] / 1000)
    stage = Stage(lights[seed % len(lights)], Random(f"{name}:{seed}"), scale, 2 if scale > 0.4 else 3, seed=seed)
    painter(stage)
    picture = stage.finish(size)
    return picture.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if seed % 2 else picture
