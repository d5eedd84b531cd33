"""Terms as conditions on tokens, which each database then spells in its own language.

There are three readings of one tree. *Folded*: accents don't matter; this decides what is found. *Exact*: every word
stands as it was typed. *Compatible*: every word can become one that stands there by adding accents, so "đang bo" is
compatible with "Đảng bộ" and not with "đáng bỏ". The latter two decide what comes first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from wagtail_partyportal.search.terms import AllOf, AnyOf, PhraseTerm, Term, WordTerm, words_in_a_row


@dataclass(frozen=True)
class Expression:
    """A condition on the tokens of a document."""


@dataclass(frozen=True)
class Token(Expression):
    text: str
    is_prefix: bool = False


@dataclass(frozen=True)
class Row(Expression):
    """Tokens that stand next to each other."""

    tokens: tuple[Token, ...]


@dataclass(frozen=True)
class Every(Expression):
    parts: tuple[Expression, ...]


@dataclass(frozen=True)
class Either(Expression):
    parts: tuple[Expression, ...]


Reading = Callable[[WordTerm], Expression]


def folded(term: Term) -> Expression:
    return _read(term, _folded_word)


def exact(term: Term) -> Expression:
    return _read(term, _exact_word)


def compatible(term: Term) -> Expression:
    return _read(term, _compatible_word)


def folded_row(term: Term) -> Row | None:
    """Return the typed words as neighbours, whatever their accents; None for a single word."""
    row = words_in_a_row(term)
    return Row(tuple(Token(each.word.folded, each.is_prefix) for each in row)) if row else None


def exact_row(term: Term) -> Row | None:
    """Return the typed words as neighbours with their accents; None for a single word or an unfinished one."""
    row = words_in_a_row(term)
    return Row(tuple(Token(each.word.exact) for each in row)) if row and not row[-1].is_prefix else None


def any_of(*parts: Expression | None) -> Expression:
    """Return the expression that one of the given ones suffices for."""
    present = tuple(part for part in parts if part is not None)
    return present[0] if len(present) == 1 else Either(present)


def exact_or_folded(term: Term) -> Expression:
    """Return what finds the same as ``folded`` and counts a word twice that stands as it was typed."""
    return _read(term, lambda each: any_of(_folded_word(each), None if each.is_prefix else Token(each.word.exact)))


def without_order(expression: Expression) -> Expression:
    """Return the expression with the words of each row in any order and anywhere: it finds the same and more."""
    match expression:
        case Row():
            return Every(expression.tokens)
        case Every():
            return Every(tuple(map(without_order, expression.parts)))
        case Either():
            return Either(tuple(map(without_order, expression.parts)))
    return expression


def _read(term: Term, reading: Reading) -> Expression:
    match term:
        case WordTerm():
            return reading(term)
        case PhraseTerm():
            # Whoever quotes means it: the same in every reading.
            return Row(tuple(Token(word.exact if term.has_accent else word.folded) for word in term.words))
        case AllOf():
            return Every(tuple(_read(part, reading) for part in term.parts))
        case AnyOf():
            return Either(tuple(_read(part, reading) for part in term.parts))
    raise TypeError(f"{term!r} is no positive term")


def _folded_word(each: WordTerm) -> Expression:
    word = each.word
    if each.is_prefix and word.letters != word.folded:  # "quy" is "qui", and may be on its way to "quyết"
        return Either((Token(word.folded), Token(word.letters, is_prefix=True)))
    return Token(word.folded, each.is_prefix)


def _exact_word(each: WordTerm) -> Expression:
    # The marks stand behind the letters, so an exact token has no beginning of its own that could be looked for.
    return _folded_word(each) if each.is_prefix and not each.word.has_accent else Token(each.word.exact)


def _compatible_word(each: WordTerm) -> Expression:
    if each.is_prefix or not each.word.has_accent:
        return _folded_word(each)
    return any_of(*(Token(token) for token in each.word.compatible))
