"""The text of a page as the search knows it, read without a query: a list of results must not ask once a picture."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from modelsearch.index import SearchField
from wagtail.blocks import Block, ChooserBlock, ListBlock, StreamValue
from wagtail.blocks.stream_block import BaseStreamBlock
from wagtail.blocks.struct_block import BaseStructBlock
from wagtail.models import Page


def text_of(page: Page) -> str:
    """Return what the page's search fields say besides its title, in their order, without markup."""
    return " ".join(text for text in _texts(page) if text)


def _texts(page: Page) -> Iterator[str]:
    for field in type(page).get_search_fields():
        if not isinstance(field, SearchField) or field.field_name == "title":
            continue
        value = getattr(page, field.field_name, None)
        if isinstance(value, StreamValue):
            yield from _block_texts(value.stream_block, list(value.raw_data))
        else:
            yield str(field.get_value(page) or "")


def _block_texts(block: Block, raw: Any) -> Iterator[str]:
    """Yield the texts of a block's stored value. Choosers, whose values are fetched, have none of their own."""
    match block:
        case BaseStreamBlock():
            for child in raw or ():
                if child["type"] in block.child_blocks:
                    yield from _block_texts(block.child_blocks[child["type"]], child["value"])
        case BaseStructBlock():
            for name, child_block in block.child_blocks.items():
                yield from _block_texts(child_block, (raw or {}).get(name))
        case ListBlock():
            for item in raw or ():
                is_wrapped = isinstance(item, dict) and item.get("type") == "item" and "value" in item
                yield from _block_texts(block.child_block, item["value"] if is_wrapped else item)
        case _ if raw is not None and not isinstance(block, ChooserBlock):
            yield from block.get_searchable_content(block.to_python(raw))
