"""A column as a template shows it: its blocks, and what was found for them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from wagtail.models import Site

from .findings import Findings, Wishes


@dataclass(frozen=True)
class Column:
    """The blocks of one column; ``name`` is part of their ids."""

    name: str
    blocks: Any
    findings: Findings


def columns_for(site: Site, streams: Mapping[str, Any]) -> dict[str, Column]:
    """Return a column for each stream by its name; all of them share their look-ups."""
    findings = Findings(Wishes.of(*streams.values()), site)
    return {name: Column(name, stream, findings) for name, stream in streams.items()}
