"""What all blocks of a column have in common: they say what they want, and show what was found."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.models import Site

from wagtail_partyportal.core.sites import find_site

from .examples import ExampleFindings
from .findings import Findings, Source, Wishes
from .references import ArticleReferenceBlock, CategoryReferenceBlock

ARTICLES = _("Articles")
PICTURES = _("Pictures and sound")
LINKS = _("Texts and links")
"""The groups in which the chooser of blocks shows them."""


class ColumnBlock(blocks.StructBlock):
    """A block of a column. Its template gets ``value``, ``anchor`` (an id of its own) and what ``show`` returns."""

    def gather(self, value: blocks.StructValue, wishes: Wishes) -> None:
        """Add what this block wants to show to the wishes of its page; nothing by default."""

    def show(self, value: blocks.StructValue, findings: Findings) -> Mapping[str, Any]:
        """Return the template's variables. What was chosen may be gone: the template then prints nothing."""
        return {}

    def get_context(self, value: blocks.StructValue, parent_context: dict[str, Any] | None = None) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(value, parent_context=parent_context)
        parent = parent_context or {}
        context["anchor"] = f"pp-{parent.get('column', 'block')}-{parent.get('number', 0)}"
        findings = parent.get("findings") or self._find_alone(value, parent)
        if findings is not None:
            context.update(self.show(value, findings))
        return context

    def _find_alone(self, value: blocks.StructValue, parent: Mapping[str, Any]) -> Findings | None:
        """Return what is found for this block when nobody has asked for a whole column."""
        request = parent.get("request")
        site: Site | None = find_site(request) if request is not None else None
        if site is None:
            return None
        wishes = Wishes()
        self.gather(value, wishes)
        return Findings(wishes, site)

    def get_preview_context(self, value: blocks.StructValue, parent_context: Any = None) -> dict[str, Any]:
        return {**(parent_context or {}), "findings": ExampleFindings(), "number": 1}

    class Meta:
        preview_template = "partyportal/admin/block_preview.html"


def chosen_articles(most: int, **kwargs: Any) -> blocks.ListBlock:
    """Return the field with which an editor puts articles first by hand."""
    return blocks.ListBlock(
        ArticleReferenceBlock(label=_("Article")),
        default=[],
        max_num=most,
        label=_("Chosen articles"),
        help_text=_("They stand first, in this order; the newest fill the rest."),
        **kwargs,
    )


def any_category(**kwargs: Any) -> CategoryReferenceBlock:
    """Return the field with which an editor limits the newest articles to a category."""
    return CategoryReferenceBlock(
        required=False, label=_("Category"), help_text=_("Empty: the newest of the whole portal."), **kwargs
    )


def source_of(value: blocks.StructValue, count: int, **flags: bool) -> Source:
    """Return the source that a block's fields ``articles`` (if it has any) and ``category`` describe."""
    chosen = tuple(key for key in value.get("articles") or () if key is not None)
    return Source(count=count, category=value.get("category"), chosen=chosen, **flags)
