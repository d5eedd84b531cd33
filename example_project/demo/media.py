"""Make the demo's pictures, papers and recordings, and put them into a site's collection."""

from __future__ import annotations

import io
import itertools
import zlib
from collections import Counter
from concurrent.futures import Executor
from typing import NamedTuple

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image as PillowImage
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Collection

from demo.chimes import compose_chime
from demo.content.types import PortalContent
from demo.pictures import (
    draw_announcement,
    draw_banner,
    draw_campaign,
    draw_emblem,
    draw_map,
    draw_paper,
    draw_partner_logo,
    draw_phone_campaign,
    draw_scene,
)
from wagtail_partyportal.core.text import slugify_vietnamese

_SCENE_SIZE = (1500, 1000)
_VARIANTS = 3


def count_uses(portal: PortalContent) -> Counter[str]:
    """Return how often the portal's articles show each scene."""
    uses = Counter(article.picture for article in portal.articles if article.picture)
    for article in portal.articles:
        for kind, value in article.body:
            if kind == "image":
                uses[value[0]] += 1
            elif kind == "gallery":
                uses.update(scene for scene, *_texts in value[1])
    uses["conference_stage"] += 1  # the still picture of videos
    return uses


def _encode(picture: PillowImage.Image, file_format: str) -> bytes:
    stream = io.BytesIO()
    options = {"quality": 88} if file_format == "JPEG" else {"optimize": True}
    picture.convert("RGB" if file_format == "JPEG" else "RGBA").save(stream, file_format, **options)
    return stream.getvalue()


def draw_scene_file(scene: str, seed: int) -> bytes:
    """Return a scene as JPEG; the same seed gives the same picture at each run."""
    return _encode(draw_scene(scene, seed=seed, size=_SCENE_SIZE), "JPEG")


def _store(collection: Collection, filename: str, title: str, content: bytes) -> int:
    image = get_image_model()(title=title, collection=collection)
    image.file = ImageFile(io.BytesIO(content), name=filename)
    image.save()
    return image.pk


class Shelf:
    """The files of one portal: its scenes, drawn in parallel when the shelf is made, and what is made when asked for.

    A scene that is shown several times has up to three variants, handed out in turn.
    """

    def __init__(self, portal: PortalContent, collection: Collection, executor: Executor) -> None:
        first_seed = _VARIANTS * zlib.crc32(portal.key.encode())
        drawings = [
            (scene, first_seed + variant)
            for scene, uses in count_uses(portal).items()
            for variant in range(min(uses, _VARIANTS))
        ]
        self._collection = collection
        files = executor.map(draw_scene_file, *zip(*drawings, strict=True))
        ids: dict[str, list[int]] = {}
        for (scene, seed), content in zip(drawings, files, strict=True):
            name = f"{portal.key}-{scene}-{seed % _VARIANTS + 1}.jpg"
            ids.setdefault(scene, []).append(_store(collection, name, scene.replace("_", " "), content))
        self._turns = {scene: itertools.cycle(variants) for scene, variants in ids.items()}

    def scene(self, name: str) -> int:
        """Return the id of the next image of a scene. Raises KeyError for a scene that no article shows."""
        return next(self._turns[name])

    def paper(self, title: str) -> int:
        """Make a PDF of one page with its title on it, store it and return its id."""
        stream = io.BytesIO()
        draw_paper(title).save(stream, "PDF", resolution=100)
        return self._store_document(title, "pdf", stream.getvalue())

    def recording(self, title: str) -> int:
        """Compose a short chime in the place of a recording, store it and return its id."""
        return self._store_document(title, "wav", compose_chime(title))

    def _store_document(self, title: str, extension: str, content: bytes) -> int:
        document = get_document_model()(title=title, collection=self._collection)
        name = f"{slugify_vietnamese(title, max_length=60)}.{extension}"
        document.file = ContentFile(content, name=name)
        document.file_size = len(content)
        document.save()
        return document.pk


def store_emblem(key: str, collection: Collection) -> int:
    """Draw a portal's emblem, store it and return its id."""
    return _store(collection, f"{key}-emblem.png", "Biểu trưng", _encode(draw_emblem(key), "PNG"))


def store_banner(key: str, collection: Collection) -> int:
    """Draw the picture behind a portal's name, store it and return its id."""
    return _store(collection, f"{key}-banner.jpg", "Ảnh nền đầu trang", _encode(draw_banner(key), "JPEG"))


def store_partner_logo(title: str, position: int, collection: Collection) -> int:
    """Draw the logo of the body with this name, store it and return its id."""
    return _store(collection, f"logo-{position}.png", title, _encode(draw_partner_logo(title, position), "PNG"))


def store_announcement(key: str, lines: tuple[str, str], collection: Collection) -> int:
    """Draw a banner with two lines of words, store it and return its id."""
    return _store(collection, f"{key}-announcement.jpg", lines[0], _encode(draw_announcement(key, lines), "JPEG"))


class CampaignPictures(NamedTuple):
    """The ids of a campaign's two pictures."""

    wide: int
    phone: int


def store_campaign(key: str, lines: tuple[str, str], collection: Collection) -> CampaignPictures:
    """Draw a campaign's strip and its picture for phones, store them and return their ids."""
    drawings = {"wide": draw_campaign(key, lines), "phone": draw_phone_campaign(key, lines)}
    return CampaignPictures(
        **{
            name: _store(collection, f"{key}-campaign-{name}.jpg", lines[0], _encode(drawing, "JPEG"))
            for name, drawing in drawings.items()
        }
    )


def store_map(key: str, collection: Collection) -> int:
    """Draw the map of an invented quarter, store it and return its id."""
    return _store(collection, f"{key}-map.png", "Sơ đồ đường đi", _encode(draw_map(key), "PNG"))
