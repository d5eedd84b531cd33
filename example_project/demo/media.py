"""Draw the demo's pictures and put them into a site's collection."""

from __future__ import annotations

import io
import zlib
from concurrent.futures import Executor

from demo.content.types import PortalContent
from demo.pictures import draw_banner, draw_emblem, draw_partner_logo, draw_scene
from django.core.files.images import ImageFile
from PIL import Image as PillowImage
from wagtail.images import get_image_model
from wagtail.models import Collection

_SCENE_SIZE = (1500, 1000)


def scenes_of(portal: PortalContent) -> list[str]:
    """Return the scenes that the portal's articles show, each once."""
    scenes = dict.fromkeys(article.picture for article in portal.articles if article.picture)
    for article in portal.articles:
        for kind, value in article.body:
            if kind == "image":
                scenes[value[0]] = None
            elif kind == "gallery":
                scenes.update(dict.fromkeys(scene for scene, *_texts in value[1]))
    scenes["conference_stage"] = None  # the still picture of videos
    return list(scenes)


def _encode(picture: PillowImage.Image, file_format: str) -> bytes:
    stream = io.BytesIO()
    options = {"quality": 88} if file_format == "JPEG" else {"optimize": True}
    picture.convert("RGB" if file_format == "JPEG" else "RGBA").save(stream, file_format, **options)
    return stream.getvalue()


def draw_scene_file(key: str, scene: str) -> bytes:
    """Return a scene as JPEG; every portal gets its own variant, the same at each run."""
    return _encode(draw_scene(scene, seed=zlib.crc32(f"{key} {scene}".encode()), size=_SCENE_SIZE), "JPEG")


class PictureShelf:
    """The images of one portal by scene, drawn in parallel when the shelf is made."""

    def __init__(self, portal: PortalContent, collection: Collection, executor: Executor) -> None:
        self.portal = portal
        self.collection = collection
        scenes = scenes_of(portal)
        files = executor.map(draw_scene_file, [portal.key] * len(scenes), scenes)
        self._ids = {
            scene: self._store(f"{portal.key}-{scene}.jpg", scene.replace("_", " "), content)
            for scene, content in zip(scenes, files, strict=True)
        }

    def _store(self, filename: str, title: str, content: bytes) -> int:
        image = get_image_model()(title=title, collection=self.collection)
        image.file = ImageFile(io.BytesIO(content), name=filename)
        image.save()
        return image.pk

    def scene(self, name: str) -> int:
        """Return the id of a scene's image. Raises KeyError for a scene that no article shows."""
        return self._ids[name]

    def emblem(self) -> int:
        return self._store(f"{self.portal.key}-emblem.png", "Biểu trưng", _encode(draw_emblem(self.portal.key), "PNG"))

    def banner(self) -> int:
        return self._store(f"{self.portal.key}-banner.jpg", "Ảnh nền đầu trang", _encode(draw_banner(self.portal.key), "JPEG"))

    def partner_logo(self, title: str, position: int) -> int:
        return self._store(f"{self.portal.key}-logo-{position}.png", title, _encode(draw_partner_logo(title, position), "PNG"))
