"""Video and audio on the front page: the article's own blocks, fetched with all the others."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_partyportal.articles.blocks import AudioBlock as ArticleAudioBlock
from wagtail_partyportal.articles.blocks import VideoBlock as ArticleVideoBlock

from .base import PICTURES, ColumnBlock
from .findings import Findings, Wishes
from .references import DocumentReferenceBlock, ImageReferenceBlock


def _filled(block: blocks.StructBlock, value: blocks.StructValue, **found: Any) -> blocks.StructValue:
    """Return the value with rows in the place of their keys, with the properties of the article's block."""
    return block.meta.value_class(block, [*{**value, **found}.items()])


class VideoBlock(ColumnBlock, ArticleVideoBlock):
    """A video by link, loaded only after a click, or an uploaded file."""

    file = DocumentReferenceBlock(required=False, label=_("Or an uploaded file"), help_text=_("MP4 or WebM."))
    poster = ImageReferenceBlock(
        required=False, label=_("Still picture"), help_text=_("Shown until the reader starts the video.")
    )

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.documents.add(value.get("file"))
        wishes.images.add(value.get("poster"))

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        file, poster = findings.document(value.get("file")), findings.image(value.get("poster"))
        return {"video": _filled(self, value, file=file, poster=poster)}

    class Meta:
        icon = "media"
        label = _("Video")
        group = PICTURES
        template = "partyportal/home/blocks/video.html"
        description = _(
            "A video on YouTube or Vimeo, which hears of the reader only after a click, or an uploaded one."
        )
        preview_value = {
            "title": _("Report of the week"),
            "url": "https://vimeo.com/76979871",
            "file": None,
            "poster": 1,
            "caption": "",
        }


class AudioBlock(ColumnBlock, ArticleAudioBlock):
    """A recording, with what is said in it."""

    file = DocumentReferenceBlock(label=_("File"), help_text=_("MP3, M4A or OGG."))

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.documents.add(value.get("file"))

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        return {"audio": _filled(self, value, file=findings.document(value.get("file")))}

    class Meta:
        icon = "media"
        label = _("Audio")
        group = PICTURES
        template = "partyportal/home/blocks/audio.html"
        description = _("A recording to listen to, with its text for readers who can't hear it.")
        preview_value = {"title": _("News to listen to"), "file": 1, "transcript": ""}
