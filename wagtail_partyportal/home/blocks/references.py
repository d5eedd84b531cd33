"""Choosers whose value is the key of what was chosen, not its row.

Wagtail's own choosers fetch their rows as soon as a stream is read, with a query for each kind of block. A front page
has a dozen kinds: these leave the fetching to ``findings``, which does it for all blocks of a page at once.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.utils.functional import cached_property
from wagtail import blocks
from wagtail.admin.compare import BlockComparison
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock
from wagtail.snippets.blocks import SnippetChooserBlock

from wagtail_partyportal.articles.cards import article_models


class ReferenceMixin:
    """Mix into a chooser block: its value is a primary key, or None."""

    def _key(self, value: Any) -> Any:
        """Return the key of a row, of a key, or of a key as a form sends it."""
        if value in (None, ""):
            return None
        return self.model_class._meta.pk.to_python(getattr(value, "pk", value))  # type: ignore[attr-defined]

    def to_python(self, value: Any) -> Any:
        return value

    def bulk_to_python(self, values: Sequence[Any]) -> list[Any]:
        return list(values)

    def get_prep_value(self, value: Any) -> Any:
        return getattr(value, "pk", value)

    def value_from_form(self, value: Any) -> Any:
        return self._key(value)

    def extract_references(self, value: Any) -> Iterator[tuple[Any, str, str, str]]:
        if value is not None:
            yield self.model_class, str(self.get_prep_value(value)), "", ""  # type: ignore[attr-defined]

    def render_basic(self, value: Any, context: Any = None) -> str:
        """Return the title: the history of a page compares blocks by it."""
        return str(self.widget.get_instance(value) or "")  # type: ignore[attr-defined]

    def get_comparison_class(self) -> type[BlockComparison]:
        return BlockComparison


class ArticleReferenceBlock(ReferenceMixin, blocks.PageChooserBlock):
    """An article of any class, a project's own too."""

    @cached_property
    def target_models(self) -> list[Any]:
        return list(article_models())


class CategoryReferenceBlock(ReferenceMixin, blocks.PageChooserBlock):
    """A category."""

    @cached_property
    def target_models(self) -> list[Any]:
        from wagtail_partyportal.articles.categories import CategoryIndexPage

        return [CategoryIndexPage]


class ImageReferenceBlock(ReferenceMixin, ImageChooserBlock):
    """A picture."""


class DocumentReferenceBlock(ReferenceMixin, DocumentChooserBlock):
    """A document."""


class WebLinkGroupReferenceBlock(ReferenceMixin, SnippetChooserBlock):
    """A group of web links."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.pop("target_model", None)
        super().__init__("partyportal.WebLinkGroup", **kwargs)
