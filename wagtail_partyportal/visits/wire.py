"""What a page's script and the server say to each other, in as few bytes as serve."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass

from . import tokens
from .figures import Figures

LETTERS = {"total": "t", "today": "d", "yesterday": "y", "week": "w", "month": "m", "year": "Y"}
"""The figures of the box by the letters under which an answer, and the box's HTML, give them."""

LONGEST_CLAIM = 256
"""Bytes of a claim that are read."""

_compact = json.JSONEncoder(separators=(",", ":"))
_PAGE = rb"p=([1-9][0-9]{0,14})"
_TOKEN = rb"k=([A-Za-z0-9_-]{%d})" % tokens.LENGTH
_CLAIM = re.compile(_PAGE + rb"&v=([01])&" + _TOKEN)
_QUESTION = re.compile(_PAGE + rb"&" + _TOKEN)


@dataclass(frozen=True)
class Claim:
    """What a browser says: this page was seen, and (``is_visit``) none of this site's in the last half hour."""

    page_id: int
    token: str
    is_visit: bool = False


def read_claim(body: bytes) -> Claim | None:
    """Return what the body of a POST says, ``p=12&v=1&k=…``; None if it is anything else."""
    match = _CLAIM.fullmatch(body)
    return Claim(int(match[1]), match[3].decode(), match[2] == b"1") if match else None


def read_question(query: bytes) -> Claim | None:
    """Return the page whose numbers a GET asks for, ``p=12&k=…``; None if it is anything else."""
    match = _QUESTION.fullmatch(query)
    return Claim(int(match[1]), match[2].decode()) if match else None


def write_question(page_id: int, token: str) -> str:
    """Return how a page names itself: the question itself, and the claim's beginning and end."""
    return f"p={page_id}&k={token}"


def write_answer(figures: Figures | None, *, is_counted: bool | None = None) -> str:
    """Return the JSON for a browser: ``c`` says whether its view was counted, ``p`` are the views of its page."""
    answer: dict[str, int] = {} if is_counted is None else {"c": int(is_counted)}
    if figures is not None:
        answer |= {letter: getattr(figures, name) for name, letter in LETTERS.items()}
        if figures.page_views is not None:
            answer["p"] = figures.page_views
    return _compact.encode(answer)
