"""An article as one file to keep: the text with its pictures inside, readable in any browser without a connection."""

from __future__ import annotations

import base64
import mimetypes
from collections.abc import Mapping
from typing import Any
from urllib.parse import urljoin

from bs4 import BeautifulSoup, Tag
from django.http import HttpRequest
from django.template.loader import render_to_string
from wagtail.images import get_image_model

_USELESS = "script, template, dialog, form, button, svg, .pp-js-only, .pp-video__note"
"""What does nothing in a file: it needs script, other files or the portal."""


def saved_article(article: Any, request: HttpRequest) -> str:
    """Return the article as a self-contained HTML file, rendered by ``partyportal/articles/saved_article.html``."""
    context = article.get_context(request)
    html = render_to_string("partyportal/articles/saved_article.html", context, request)
    return self_contained(html, article.get_full_url(request) or "", picture_files(article))


def picture_files(article: Any) -> dict[str, Any]:
    """Return the files of all pictures that the article shows, in every size, by their addresses. One query."""
    model = get_image_model()
    references = article.body.stream_block.extract_references(article.body)
    ids = {article.image_id, *(pk for target, pk, *_where in references if issubclass(target, model))}
    renditions = model.get_rendition_model().objects.filter(image_id__in=ids - {None})
    return {rendition.url: rendition.file for rendition in renditions}


def self_contained(html: str, address: str, pictures: Mapping[str, Any]) -> str:
    """Return the page without anything that has to be fetched.

    ``pictures`` holds stored files by the addresses that the page uses; a picture that isn't among them, or whose
    file is gone, is replaced by its alternative text. Players become links. All links become absolute.
    """
    soup = BeautifulSoup(html, "html.parser")
    for player in soup.select("audio, video"):
        _link_instead(soup, player)
    for useless in soup.select(_USELESS):
        useless.decompose()
    for picture in soup.select("img"):
        _embed(picture, pictures)
    for details in soup.select("details"):
        details["open"] = ""
    for link in soup.select("a[href]"):
        target = str(link["href"])
        if not target.startswith("#"):
            link["href"] = urljoin(address, target)
    return str(soup).strip()


def _link_instead(soup: BeautifulSoup, player: Tag) -> None:
    source, words = player.find("source"), player.find("a")
    if source is None:
        player.decompose()
        return
    address = str(source["src"])
    link = soup.new_tag("a", href=address)
    link.string = str(player.get("aria-label") or (words.get_text() if words else address))
    player.replace_with(link)


def _embed(picture: Tag, pictures: Mapping[str, Any]) -> None:
    for name in ("srcset", "sizes", "loading", "decoding", "fetchpriority"):
        picture.attrs.pop(name, None)
    address = str(picture.get("src", ""))
    data = _read(pictures.get(address))
    if data is None:
        picture.replace_with(str(picture.get("alt", "")))
        return
    kind = mimetypes.guess_type(address)[0] or "application/octet-stream"
    picture["src"] = f"data:{kind};base64,{base64.b64encode(data).decode()}"


def _read(file: Any) -> bytes | None:
    if file is None:
        return None
    try:
        with file.open("rb") as stream:
            return bytes(stream.read())
    except OSError:
        return None
