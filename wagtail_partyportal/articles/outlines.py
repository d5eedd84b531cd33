"""What can be told of an article before it is read: its headings, each with an address, and how long it takes."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from .blocks import HeadingValue

WORDS_PER_MINUTE = 200
"""Vietnamese is written with a space after every syllable, and so many of these an adult reads in a minute."""


@dataclass(frozen=True)
class Heading:
    """A heading of the text; ``level`` is ``h2`` or ``h3``, ``anchor`` the id by which a link points to it."""

    text: str
    level: str
    anchor: str


def outline_of(body: Any) -> tuple[Heading, ...]:
    """Return the headings of a body, and let each of its blocks show the anchor that it has here.

    Of two headings with the same words the second one gets a number: an anchor belongs to one heading only.
    """
    headings: list[Heading] = []
    taken: set[str] = set()
    for block in body:
        if isinstance(block.value, HeadingValue):
            anchor = block.value.anchor = _free_anchor(block.value.slug, taken)
            taken.add(anchor)
            headings.append(Heading(block.value.get("text") or "", block.value.get("level") or "h2", anchor))
    return tuple(headings)


def _free_anchor(slug: str, taken: set[str]) -> str:
    anchor, number = slug, 2
    while anchor in taken:
        anchor, number = f"{slug}-{number}", number + 1
    return anchor


def reading_minutes(*texts: str) -> int:
    """Return how many minutes the texts take together, rounded, at least one; 0 where there is nothing to read."""
    words = sum(len(text.split()) for text in texts)
    return max(1, round(words / WORDS_PER_MINUTE)) if words else 0


def text_of(body: Any) -> str:
    """Return the words of a body's blocks, without any markup."""
    return " ".join(body.stream_block.get_searchable_content(body))
