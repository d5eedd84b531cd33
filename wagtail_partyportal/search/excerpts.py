"""What of a page's text is shown under its title, and which of its words answer the query.

An excerpt is made of plain pieces of text, some of them matches: whoever shows it escapes each piece and puts the
marks around it, so that nothing of a text or a query can become markup.
"""

from __future__ import annotations

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from modelsearch.query import PlainText

from wagtail_partyportal.core.text import normalize

from .terms import PhraseTerm, WordTerm, has_accent, read_query, walk
from .tokens import Word, words_of

LENGTH = 230
"""Characters of an excerpt: two to three lines beside nothing else, five on a phone."""

_MAX_TEXT = 60_000  # characters that are looked at; a match behind them is found by the search all the same
_MAX_MATCHES = 400
_SENTENCE = 110  # characters before the first match in which the beginning of its sentence is looked for
_BEFORE = 45  # characters before it where no sentence begins so near

_SPAN = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_SENTENCE_END = re.compile(r"[.!?…:;] ")
_JOINED = re.compile(r"[ \-–/.]?")  # what may stand between two matches that are marked as one: "21-NQ/TW"


@dataclass(frozen=True)
class Piece:
    """A run of characters, to be escaped like any text."""

    text: str
    is_match: bool = False


@dataclass(frozen=True)
class Excerpt:
    """A part of a text, in NFC and on one line, in pieces."""

    pieces: tuple[Piece, ...] = ()
    is_cut_before: bool = False
    is_cut_after: bool = False

    def __str__(self) -> str:
        return "".join(piece.text for piece in self.pieces)


@dataclass(frozen=True)
class _Token:
    start: int
    end: int
    folded: str
    exact: str


@dataclass(frozen=True)
class _Match:
    start: int
    end: int
    part: int  # which word or phrase of the query it is


def plain(text: str) -> str:
    """Return a text as excerpts show it: NFC, nothing invisible, one line."""
    return " ".join(normalize(text).split())


class Highlighter:
    """Finds the words of one query in texts, as the search itself does."""

    def __init__(self, query: str) -> None:
        term = read_query(PlainText(query))
        self._is_accented = has_accent(term)
        self._parts: list[tuple[Word, ...]] = []
        for node in walk(term):
            words = (node.word,) if isinstance(node, WordTerm) else node.words if isinstance(node, PhraseTerm) else ()
            if words and words not in self._parts:
                self._parts.append(words)

    def mark(self, text: str) -> Excerpt:
        """Return the whole text, a headline, with its matches."""
        text = plain(text)
        return Excerpt(tuple(_pieces(text, 0, len(text), self._matches(text))))

    def excerpt(self, text: str, length: int = LENGTH) -> Excerpt:
        """Return some ``length`` characters around the best matches; without any match, the beginning.

        Best is the place with the most different words of the query, then the one where they stand together.
        """
        text = plain(text)
        matches = self._matches(text[:_MAX_TEXT])
        start = _start_before(text, _best(matches, length).start) if matches else 0
        end = _end_after(text, start, length)
        return Excerpt(tuple(_pieces(text, start, end, matches)), start > 0, end < len(text))

    def _matches(self, text: str) -> list[_Match]:
        tokens = [
            _Token(span.start(), span.end(), folded, exact)
            for span in _SPAN.finditer(text)
            for folded, exact in _forms(span[0])
        ]
        places = defaultdict(list)
        for position, token in enumerate(tokens):
            places[token.folded].append(position)
        found = [
            _Match(tokens[position].start, tokens[position + len(words) - 1].end, part)
            for part, words in enumerate(self._parts)
            for position in self._positions(tokens, places[words[0].folded], words)
        ]
        return sorted(found, key=lambda match: (match.start, -match.end))[:_MAX_MATCHES]

    def _positions(self, tokens: list[_Token], begins: list[int], words: tuple[Word, ...]) -> list[int]:
        """Return where the words stand in a row; only where they are written like that, if that is anywhere."""
        folded = [word.folded for word in words]
        positions = [at for at in begins if [token.folded for token in tokens[at : at + len(words)]] == folded]
        if not self._is_accented:
            return positions
        exact = [word.exact for word in words]
        return [at for at in positions if [token.exact for token in tokens[at : at + len(words)]] == exact] or positions


@lru_cache(maxsize=20_000)
def _forms(word: str) -> tuple[tuple[str, str], ...]:
    return tuple((found.folded, found.exact) for found in words_of(word))


def _best(matches: list[_Match], length: int) -> _Match:
    """Return the match with which the best window begins; of equal ones the first."""

    def worth(first: int) -> tuple[int, int, int]:
        inside = [match for match in matches[first : first + 60] if match.end <= matches[first].start + length * 3 // 4]
        together = sum(
            after.part == match.part + 1 and after.start - match.end <= 2
            for match, after in zip(inside, inside[1:], strict=False)
        )
        return len({match.part for match in inside}), together, -first

    return matches[max(range(len(matches)), key=worth)]


def _start_before(text: str, match: int) -> int:
    """Return where the excerpt begins: with the sentence, if that isn't far, else with a whole word."""
    floor = max(0, match - _SENTENCE)
    if floor == 0:
        return 0
    ends = [end.end() for end in _SENTENCE_END.finditer(text, floor, match)]
    if ends:
        return ends[-1]
    space = text.find(" ", match - _BEFORE, match)
    return space + 1 if space >= 0 else match


def _end_after(text: str, start: int, length: int) -> int:
    """Return where the excerpt ends: after a whole word, unless it is longer than all the rest."""
    if len(text) - start <= length:
        return len(text)
    space = text.rfind(" ", start + length // 2, start + length + 1)
    end = space if space >= 0 else start + length
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _pieces(text: str, start: int, end: int, matches: list[_Match]) -> Iterator[Piece]:
    at = start
    for first, last in _runs(text, [match for match in matches if start <= match.start and match.end <= end]):
        if first > at:
            yield Piece(text[at:first])
        yield Piece(text[first:last], is_match=True)
        at = last
    if end > at:
        yield Piece(text[at:end])


def _runs(text: str, matches: list[_Match]) -> Iterator[tuple[int, int]]:
    """Yield the places to mark, those that touch or overlap as one."""
    run: tuple[int, int] | None = None
    for match in matches:
        if run is not None and (match.start <= run[1] or _JOINED.fullmatch(text, run[1], match.start)):
            run = run[0], max(run[1], match.end)
            continue
        if run is not None:
            yield run
        run = match.start, match.end
    if run is not None:
        yield run
