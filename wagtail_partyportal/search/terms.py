"""What a reader asks for, as a small tree of terms that knows no database.

Everything typed becomes words or nothing: no character of a query has a meaning but the double quotes around a
phrase. What comes from a program, Wagtail's own query objects, is read into the same tree.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from modelsearch.query import And, Boost, Fuzzy, MatchAll, Not, Or, Phrase, PlainText, SearchQuery

from .tokens import Word, words_of

MAX_QUERY_LENGTH = 512  # characters of one text
MAX_QUERY_WORDS = 24  # of the whole query, whatever it is made of

_QUOTES = str.maketrans(dict.fromkeys("“”„‟«»", '"'))
_QUOTED = re.compile(r'"([^"]*)"')


@dataclass(frozen=True)
class Term:
    """A node of the tree."""


@dataclass(frozen=True)
class WordTerm(Term):
    """A word; as a prefix it may be the beginning of one."""

    word: Word
    is_prefix: bool = False


@dataclass(frozen=True)
class PhraseTerm(Term):
    """Words that stand next to each other; with their accents, if any of them was typed with one."""

    words: tuple[Word, ...]

    @property
    def has_accent(self) -> bool:
        return any(word.has_accent for word in self.words)


@dataclass(frozen=True)
class AllOf(Term):
    parts: tuple[Term, ...]


@dataclass(frozen=True)
class AnyOf(Term):
    parts: tuple[Term, ...]


@dataclass(frozen=True)
class NotTerm(Term):
    part: Term


@dataclass(frozen=True)
class Everything(Term):
    """What "no condition" asks for."""


@dataclass(frozen=True)
class Nothing(Term):
    """What a query without a word asks for."""


EVERYTHING, NOTHING = Everything(), Nothing()


def read_query(query: SearchQuery, *, last_is_prefix: bool = False) -> Term:
    """Return the tree of a query of Wagtail's; ``last_is_prefix`` makes the last word of each plain text a prefix.

    A part without any word says nothing and is left out; a query without any word finds nothing. ``Boost`` and
    ``Fuzzy`` are read as what they contain. Raises NotImplementedError for a class of query that is not Wagtail's.
    """
    return _Reader(last_is_prefix).read(query) or NOTHING


def walk(term: Term) -> Iterator[Term]:
    """Yield the node and all nodes below it."""
    yield term
    parts = term.parts if isinstance(term, AllOf | AnyOf) else (term.part,) if isinstance(term, NotTerm) else ()
    for part in parts:
        yield from walk(part)


def has_accent(term: Term) -> bool:
    """Say whether any word was typed with an accent: then those who write it so come first."""
    nodes = list(walk(term))
    return any(node.word.has_accent for node in nodes if isinstance(node, WordTerm)) or any(
        node.has_accent for node in nodes if isinstance(node, PhraseTerm)
    )


def is_partly_accented(term: Term) -> bool:
    """Say whether some words were typed with an accent and some without, perhaps to save the trouble."""
    words = [node.word for node in walk(term) if isinstance(node, WordTerm)]
    return len({word.has_accent for word in words}) == 2


def is_positive(term: Term) -> bool:
    """Say whether the term only asks for words, so that an index of words can answer it alone."""
    return not any(isinstance(node, NotTerm | Everything | Nothing) for node in walk(term))


def split(term: Term) -> tuple[Term | None, list[Term]]:
    """Return what an index of words can answer and rank, or None, and the conditions that remain."""
    if is_positive(term):
        return term, []
    if not isinstance(term, AllOf):
        return None, [term]
    positive = [part for part in term.parts if is_positive(part)]
    others = [part for part in term.parts if not is_positive(part)]
    return (_join(AllOf, positive), others) if positive else (None, [term])


def words_in_a_row(term: Term) -> tuple[WordTerm, ...]:
    """Return the words that were typed one after the other, for the sake of documents that have them so."""
    row: list[WordTerm] = []
    for part in term.parts if isinstance(term, AllOf) else ():
        if isinstance(part, WordTerm):
            row.append(part)
        elif isinstance(part, PhraseTerm):
            row.extend(WordTerm(word) for word in part.words)
    return tuple(row) if len(row) > 1 else ()


def _join(kind: type[AllOf] | type[AnyOf], parts: list[Term]) -> Term | None:
    """Return one node for several, without nodes of the same kind right below it; None for none."""
    flat: list[Term] = []
    for part in parts:
        flat.extend(part.parts if isinstance(part, kind) else [part])
    return kind(tuple(flat)) if len(flat) > 1 else flat[0] if flat else None


class _Reader:
    """Reads one query; counts its words."""

    def __init__(self, last_is_prefix: bool) -> None:
        self.last_is_prefix = last_is_prefix
        self.words_left = MAX_QUERY_WORDS

    def read(self, query: SearchQuery) -> Term | None:
        match query:
            case PlainText():
                return self._text(query.query_string, AnyOf if query.operator == "or" else AllOf)
            case Fuzzy():
                return self._text(query.query_string, AnyOf if query.operator == "or" else AllOf)
            case Phrase():
                return self._phrase(query.query_string[:MAX_QUERY_LENGTH])
            case Boost():
                return self.read(query.subquery)
            case MatchAll():
                return EVERYTHING
            case Not():
                return self._negation(query)
            case And():
                return self._every(query.subqueries)
            case Or():
                return self._either(query.subqueries)
        raise NotImplementedError(f"{type(query).__name__} is not supported by this search backend.")

    def _negation(self, query: Not) -> Term | None:
        part = self.read(query.subquery)
        if part is None:
            return None
        if isinstance(part, Everything | Nothing):
            return NOTHING if part is EVERYTHING else EVERYTHING
        return part.part if isinstance(part, NotTerm) else NotTerm(part)

    def _every(self, queries: list[SearchQuery]) -> Term | None:
        parts = [part for query in queries if (part := self.read(query)) is not None]
        if NOTHING in parts:
            return NOTHING
        conditions = [part for part in parts if part is not EVERYTHING]
        return _join(AllOf, conditions) or (EVERYTHING if parts else None)

    def _either(self, queries: list[SearchQuery]) -> Term | None:
        parts = [part for query in queries if (part := self.read(query)) is not None]
        if EVERYTHING in parts:
            return EVERYTHING
        choices = [part for part in parts if part is not NOTHING]
        return _join(AnyOf, choices) or (NOTHING if parts else None)

    def _text(self, text: str, kind: type[AllOf] | type[AnyOf]) -> Term | None:
        """Read plain text: words, and phrases in double quotes of any shape. A single quote sign means nothing."""
        pieces = _QUOTED.split(text[:MAX_QUERY_LENGTH].translate(_QUOTES))
        parts: list[Term] = []
        for position, piece in enumerate(pieces):
            if position % 2:
                parts.extend(filter(None, [self._phrase(piece)]))
            else:
                parts.extend(WordTerm(word) for word in self._take(piece))
        if self.last_is_prefix and parts and isinstance(parts[-1], WordTerm):
            parts[-1] = WordTerm(parts[-1].word, is_prefix=True)
        return _join(kind, parts)

    def _phrase(self, text: str) -> Term | None:
        words = tuple(self._take(text))
        if len(words) == 1:
            # Accents count within quotes, also around a single word.
            return PhraseTerm(words) if words[0].has_accent else WordTerm(words[0])
        return PhraseTerm(words) if words else None

    def _take(self, text: str) -> list[Word]:
        words = []
        for word in words_of(text):
            if self.words_left <= 0:
                break
            self.words_left -= 1
            words.append(word)
        return words
