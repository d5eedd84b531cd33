"""Turn the content's plain blocks into StreamField data."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from demo.content.types import Block
from demo.media import Shelf


def as_stream_data(blocks: tuple[Block, ...], shelf: Shelf) -> list[dict[str, Any]]:
    """Return the body's data as an ArticlePage takes it."""
    return [{"type": kind, "value": _CONVERTERS[kind](value, shelf)} for kind, value in blocks]


def _image(value: Any, shelf: Shelf) -> dict[str, Any]:
    scene, alt, caption, credit = value
    return {"image": shelf.scene(scene), "alt": alt, "caption": caption, "credit": credit}


def _gallery(value: Any, shelf: Shelf) -> dict[str, Any]:
    title, pictures = value
    return {"title": title, "images": [_image(each, shelf) for each in pictures]}


def _quote(value: Any, _shelf: Shelf) -> dict[str, Any]:
    text, attribution, role = value
    return {"text": text, "attribution": attribution, "role": role}


def _table(value: Any, _shelf: Shelf) -> dict[str, Any]:
    caption, rows = value
    return {
        "data": [list(row) for row in rows],
        "table_caption": caption,
        "table_header_choice": "row",
        "first_row_is_table_header": True,
        "first_col_is_header": False,
    }


def _callout(value: Any, _shelf: Shelf) -> dict[str, Any]:
    kind, title, text = value
    return {"kind": kind, "title": title, "text": f"<p>{text}</p>"}


def _video(value: Any, shelf: Shelf) -> dict[str, Any]:
    title, url, caption = value
    return {
        "title": title,
        "url": url,
        "file": None,
        "poster": shelf.scene("conference_stage"),
        "caption": caption,
    }


def _audio(value: Any, shelf: Shelf) -> dict[str, Any]:
    title, transcript = value
    return {"title": title, "file": shelf.recording(title), "transcript": transcript}


_CONVERTERS: dict[str, Callable[[Any, Shelf], Any]] = {
    "heading": lambda value, _shelf: {"text": value, "level": "h2"},
    "paragraph": lambda value, _shelf: f"<p>{value}</p>",
    "image": _image,
    "gallery": _gallery,
    "quote": _quote,
    "table": _table,
    "callout": _callout,
    "video": _video,
    "audio": _audio,
    "document": lambda value, shelf: {"document": shelf.paper(value), "title": ""},
}
