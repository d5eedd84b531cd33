"""What is refused isn't shown again: a form that comes back would name the other site's picture or page."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from django.forms import ModelChoiceField
from wagtail.blocks.base import BlockField

from .references import Reference


def take_out(form: Any, references: Iterable[Reference]) -> None:
    """Change what was posted, so that the form is shown again without the references and with everything else.

    A key becomes empty; in rich text a link stays as words, a picture goes.
    """
    data = form.data.copy()
    for reference in references:
        field, posted, key = form.fields.get(reference.field), form.add_prefix(reference.field), reference.target[1]
        if isinstance(field, ModelChoiceField):
            data.setlist(posted, [one for one in data.getlist(posted) if one != key])
        else:
            parts = _block_parts(data, posted, reference) if isinstance(field, BlockField) else [posted]
            for part in parts:
                data[part] = _without(data.get(part, ""), key)
    form.data = data


def _block_parts(data: Any, posted: str, reference: Reference) -> list[str]:
    """Return the names of all that was posted for the StreamField's block that holds the reference."""
    block = next((name for name in data if name.startswith(posted) and data[name] == reference.place[0]), "")
    prefix = block.removesuffix("-id") if block else posted  # a block that no browser made has no id
    return [name for name in data if name.startswith(f"{prefix}-") and "-value" in name]


def _without(value: str, key: str) -> str:
    """Return a posted value without a key: empty if it is the key, with an emptied entity if it is rich text."""
    if value == key:
        return ""
    if not value.startswith("{") or '"entityMap"' not in value:
        return value
    content = json.loads(value)
    for entity in content["entityMap"].values():
        if str(entity.get("data", {}).get("id")) == key:
            is_link = entity.get("type") in {"LINK", "DOCUMENT"}
            entity["data"] = {"url": "#"} if is_link else {"format": entity["data"].get("format")}
            entity["type"] = "LINK" if is_link else entity.get("type")
    return json.dumps(content)
