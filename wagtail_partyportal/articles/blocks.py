"""The blocks of an article's body. Each has a template ``partyportal/blocks/<name>.html`` of the same name."""

from __future__ import annotations

import mimetypes
from dataclasses import dataclass
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.contrib.table_block.blocks import TableBlock as WagtailTableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.rich_text import RichText

from wagtail_partyportal.core.links import WebAddressFormField
from wagtail_partyportal.core.text import slugify_vietnamese

from .pasting import tidy_rich_text
from .videos import Video, find_video, validate_video_link

RICH_TEXT_FEATURES = ["bold", "italic", "link", "document-link", "ol", "ul", "superscript", "subscript"]


class FileValue(blocks.StructValue):
    """A block's value with a document behind it: where it is and what it is."""

    _document_field = "file"

    @property
    def _document(self) -> Any:
        return self.get(self._document_field)

    @property
    def file_url(self) -> str:
        return self._document.url if self._document else ""

    @property
    def file_type(self) -> str:
        """Return the file's media type by its name, empty if unknown."""
        return media_type_of(self._document) if self._document else ""


class HeadingValue(blocks.StructValue):
    _anchor = ""

    @property
    def slug(self) -> str:
        """Return what the heading's words make for an id; two headings of a text may share it."""
        slug = slugify_vietnamese(self.get("text") or "", max_length=60) or "muc"
        return f"muc-{slug}" if slug.startswith("pp-") else slug  # the page's own ids begin like this

    @property
    def anchor(self) -> str:
        """Return the heading's id, by which a link can point to it; ``outlines`` makes it unique in its text."""
        return self._anchor or self.slug

    @anchor.setter
    def anchor(self, anchor: str) -> None:
        self._anchor = anchor


class HeadingBlock(blocks.StructBlock):
    text = blocks.CharBlock(max_length=200, label=_("Heading"))
    level = blocks.ChoiceBlock(choices=[("h2", _("Heading")), ("h3", _("Sub-heading"))], default="h2", label=_("Level"))

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "partyportal/blocks/heading.html"
        value_class = HeadingValue


class ParagraphBlock(blocks.RichTextBlock):
    """Rich text whose pasted line breaks are mended when the page is saved."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("features", RICH_TEXT_FEATURES)
        super().__init__(**kwargs)

    def clean(self, value: RichText) -> RichText:
        cleaned = super().clean(value)
        return RichText(tidy_rich_text(cleaned.source))

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        template = "partyportal/blocks/paragraph.html"


class ImageBlock(blocks.StructBlock):
    """A picture with three separate facts: what is seen, what it means, who took it."""

    image = ImageChooserBlock(label=_("Picture"))
    alt = blocks.CharBlock(
        max_length=255,
        required=False,
        label=_("Alternative text"),
        help_text=_("What the picture shows, for readers who can't see it. Empty: the caption is read out."),
    )
    caption = blocks.CharBlock(max_length=300, required=False, label=_("Caption"))
    credit = blocks.CharBlock(max_length=100, required=False, label=_("Photographer"))

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "partyportal/blocks/image.html"


class GalleryBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=200, required=False, label=_("Title"))
    images = blocks.ListBlock(ImageBlock(), min_num=2, max_num=60, label=_("Pictures"))

    class Meta:
        icon = "image"
        label = _("Gallery")
        template = "partyportal/blocks/gallery.html"


class QuoteBlock(blocks.StructBlock):
    text = blocks.TextBlock(label=_("Quotation"), help_text=_("Without quotation marks: the page adds “ ”."))
    attribution = blocks.CharBlock(max_length=120, required=False, label=_("Who says it"))
    role = blocks.CharBlock(max_length=160, required=False, label=_("Position"))

    class Meta:
        icon = "openquote"
        label = _("Quotation")
        template = "partyportal/blocks/quote.html"


@dataclass(frozen=True)
class Cell:
    text: str
    is_header: bool


@dataclass(frozen=True)
class Table:
    """A table as its template shows it."""

    caption: str
    header_row: tuple[str, ...] | None
    rows: tuple[tuple[Cell, ...], ...]


def _as_table(value: dict[str, Any]) -> Table:
    data = [["" if cell is None else str(cell) for cell in row] for row in value.get("data") or []]
    has_header_row = bool(data) and value.get("first_row_is_table_header", False)
    has_header_column = value.get("first_col_is_header", False)
    rows = tuple(
        tuple(Cell(text, is_header=has_header_column and column == 0) for column, text in enumerate(row))
        for row in (data[1:] if has_header_row else data)
    )
    return Table(value.get("table_caption") or "", tuple(data[0]) if has_header_row else None, rows)


class TableBlock(WagtailTableBlock):
    """Wagtail's table, handed to our template as a ``Table``."""

    def get_context(self, value: dict[str, Any] | None, parent_context: Any = None) -> dict[str, Any]:
        context = super().get_context(value, parent_context=parent_context)
        table = _as_table(value or {})
        return {**context, "value": table, "self": table}

    def render(self, value: dict[str, Any] | None, context: Any = None) -> Any:
        # Not WagtailTableBlock.render: it prepares another set of variables for its own template.
        return blocks.FieldBlock.render(self, value, context) if value else ""

    class Meta:
        icon = "table"
        label = _("Table")
        template = "partyportal/blocks/table.html"


class VideoLinkBlock(blocks.FieldBlock):
    """The address of a video at a known provider."""

    def __init__(self, required: bool = True, help_text: Any = None, **kwargs: Any) -> None:
        self.field = WebAddressFormField(
            required=required, help_text=help_text, max_length=500, validators=[validate_video_link]
        )
        super().__init__(**kwargs)


class VideoValue(FileValue):
    @cached_property
    def _video(self) -> Video | None:
        return find_video(self.get("url") or "")

    @property
    def embed_url(self) -> str:
        return self._video.embed_url if self._video else ""

    @property
    def watch_url(self) -> str:
        return self._video.watch_url if self._video else self.get("url") or ""

    @property
    def provider_name(self) -> str:
        return self._video.provider_name if self._video else ""


class VideoBlock(blocks.StructBlock):
    """A video by link, loaded only after a click, or an uploaded file."""

    title = blocks.CharBlock(max_length=200, label=_("Title"))
    url = VideoLinkBlock(required=False, label=_("Link"), help_text=_("Address of a video on YouTube or Vimeo."))
    file = DocumentChooserBlock(required=False, label=_("Or an uploaded file"), help_text=_("MP4 or WebM."))
    poster = ImageChooserBlock(
        required=False, label=_("Still picture"), help_text=_("Shown until the reader starts the video.")
    )
    caption = blocks.CharBlock(max_length=300, required=False, label=_("Caption"))

    def clean(self, value: blocks.StructValue) -> blocks.StructValue:
        cleaned = super().clean(value)
        if bool(cleaned.get("url")) == bool(cleaned.get("file")):
            error = ValidationError(_("Give either a link or an uploaded file."))
            raise blocks.StructBlockValidationError(block_errors={"url": error})
        return cleaned

    class Meta:
        icon = "media"
        label = _("Video")
        template = "partyportal/blocks/video.html"
        value_class = VideoValue


class AudioBlock(blocks.StructBlock):
    title = blocks.CharBlock(max_length=200, label=_("Title"))
    file = DocumentChooserBlock(label=_("File"), help_text=_("MP3, M4A or OGG."))
    transcript = blocks.TextBlock(
        required=False, label=_("What is said"), help_text=_("For readers who can't hear it.")
    )

    class Meta:
        icon = "media"
        label = _("Audio")
        template = "partyportal/blocks/audio.html"
        value_class = FileValue


class DocumentValue(FileValue):
    _document_field = "document"

    @property
    def url(self) -> str:
        return self.file_url

    @property
    def size(self) -> int | None:
        """Return the file's size in bytes, or None if it is gone from the storage."""
        return file_size(self._document)

    @property
    def extension(self) -> str:
        return self._document.file_extension.upper() if self._document else ""


def media_type_of(document: Any) -> str:
    """Return a document's media type by its file's name, empty if unknown."""
    return mimetypes.guess_type(document.filename)[0] or ""


def file_size(document: Any) -> int | None:
    """Return a document's size in bytes, or None without a document or when its file can't be reached."""
    if document is None:
        return None
    try:
        return document.get_file_size()
    except OSError:
        return None


class DocumentBlock(blocks.StructBlock):
    document = DocumentChooserBlock(label=_("Document"))
    title = blocks.CharBlock(
        max_length=200, required=False, label=_("Title"), help_text=_("Empty: the document's own.")
    )

    class Meta:
        icon = "doc-full"
        label = _("Document")
        template = "partyportal/blocks/document.html"
        value_class = DocumentValue


class CalloutBlock(blocks.StructBlock):
    kind = blocks.ChoiceBlock(
        choices=[("note", _("Note")), ("important", _("Important"))], default="note", label=_("Kind")
    )
    title = blocks.CharBlock(max_length=160, required=False, label=_("Title"))
    text = ParagraphBlock(features=["bold", "italic", "link", "ul"], label=_("Text"))

    class Meta:
        icon = "help"
        label = _("Callout")
        template = "partyportal/blocks/callout.html"


class ArticleBodyBlock(blocks.StreamBlock):
    """What an article's body may be made of."""

    paragraph = ParagraphBlock()
    heading = HeadingBlock()
    image = ImageBlock()
    gallery = GalleryBlock()
    quote = QuoteBlock()
    table = TableBlock()
    video = VideoBlock()
    audio = AudioBlock()
    document = DocumentBlock()
    callout = CalloutBlock()
