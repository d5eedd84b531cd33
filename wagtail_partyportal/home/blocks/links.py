"""Blocks of links and texts: web links, documents, free text."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from wagtail_partyportal.articles.blocks import ParagraphBlock, file_size
from wagtail_partyportal.articles.reading import AttachmentView

from .base import LINKS, ColumnBlock
from .findings import Findings, Wishes
from .references import DocumentReferenceBlock, WebLinkGroupReferenceBlock


class WebLinksBlock(ColumnBlock):
    """One group of web links, or all that stand beside the pages."""

    group = WebLinkGroupReferenceBlock(
        required=False, label=_("Group"), help_text=_("Empty: all groups whose place is beside the page.")
    )

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        return {"groups": findings.link_groups(value.get("group"))}

    class Meta:
        icon = "link-external"
        label = _("Web links")
        group = LINKS
        template = "partyportal/home/blocks/web_links.html"
        description = _("A group of links to other bodies, as a list, logos or a jump box.")
        preview_value = {"group": None}


class LinkedDocumentBlock(blocks.StructBlock):
    """One document of a list."""

    document = DocumentReferenceBlock(label=_("Document"))
    title = blocks.CharBlock(
        max_length=200, required=False, label=_("Title"), help_text=_("Empty: the document's own.")
    )

    class Meta:
        icon = "doc-full"
        label = _("Document")


class DocumentsBlock(ColumnBlock):
    """Chosen documents to download."""

    title = blocks.CharBlock(max_length=120, required=False, label=_("Title"))
    documents = blocks.ListBlock(LinkedDocumentBlock(), min_num=1, max_num=30, label=_("Documents"))

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.documents.update(item.get("document") for item in value.get("documents") or ())

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        files = (self._view(item, findings) for item in value.get("documents") or ())
        return {"title": value.get("title") or _("Documents"), "files": [file for file in files if file is not None]}

    @staticmethod
    def _view(item: blocks.StructValue, findings: Findings) -> AttachmentView | None:
        document = findings.document(item.get("document"))
        if document is None:
            return None
        return AttachmentView(
            title=item.get("title") or document.title,
            url=document.url,
            size=file_size(document),
            extension=document.file_extension.upper(),
        )

    class Meta:
        icon = "doc-full"
        label = _("Documents")
        group = LINKS
        template = "partyportal/home/blocks/documents.html"
        description = _("Chosen documents with their kind and size.")
        preview_value = {"title": "", "documents": [{"document": 1, "title": ""}, {"document": 2, "title": ""}]}


class TextBlock(ColumnBlock):
    """A heading and text."""

    title = blocks.CharBlock(max_length=120, required=False, label=_("Title"))
    text = ParagraphBlock(label=_("Text"))

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        wishes.texts.add(_source(value))

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        return {"title": value.get("title"), "text": findings.text(_source(value))}

    class Meta:
        icon = "pilcrow"
        label = _("Text")
        group = LINKS
        template = "partyportal/home/blocks/text.html"
        description = _("A few sentences with links, under a heading.")
        preview_value = {
            "title": _("Opening hours"),
            "text": "<p>7:30–11:30, 13:30–17:00</p>",
        }


def _source(value: blocks.StructValue) -> str:
    text = value.get("text")
    return text.source if text is not None else ""
