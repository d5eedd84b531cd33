"""A query as a tree of terms: words, phrases, and what Wagtail's own query objects say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from modelsearch.query import MATCH_ALL, MATCH_NONE, Boost, Fuzzy, Not, Phrase, PlainText, SearchQuery

from wagtail_partyportal.search.terms import (
    EVERYTHING,
    MAX_QUERY_WORDS,
    NOTHING,
    AllOf,
    AnyOf,
    NotTerm,
    PhraseTerm,
    Term,
    WordTerm,
    read_query,
    walk,
)


def spelled(term: Term) -> str:
    """Return the tree in one line, for example ``(dang bo*)``, ``[a | b]``, ``"dang bo"``, ``-dang``."""
    match term:
        case WordTerm():
            return term.word.folded + "*" * term.is_prefix
        case PhraseTerm():
            return f'"{" ".join(word.folded for word in term.words)}"'
        case AllOf():
            return f"({' '.join(map(spelled, term.parts))})"
        case AnyOf():
            return f"[{' | '.join(map(spelled, term.parts))}]"
        case NotTerm():
            return f"-{spelled(term.part)}"
    return type(term).__name__


def read(text: str, **options: bool) -> str:
    return spelled(read_query(PlainText(text), **options))


@pytest.mark.parametrize(
    ("text", "tree"),
    [
        ("Đảng bộ", "(dang bo)"),
        ("bộ", "bo"),
        ("21-NQ/TW", "(21 nq tw)"),
        ('"chi bộ" họp', '("chi bo" hop)'),
        ("“chi bộ” «họp»", '("chi bo" hop)'.replace("hop", '"hop"')),
        ('"chi', "chi"),
        ('chi "bộ', "(chi bo)"),
        ('"bo"', "bo"),
        ('""', "Nothing"),
        ('"', "Nothing"),
        ("  ", "Nothing"),
        ("...", "Nothing"),
        ("NOT a OR -b AND title:c*", "(not a or b and title c)"),
        ("it's", "(it s)"),
    ],
)
def test_typed_text_is_words_and_phrases(text: str, tree: str) -> None:
    # A single quoted word counts with its accents, so it stays a phrase if it has one.
    assert read(text) == tree


@pytest.mark.parametrize(
    ("text", "tree"),
    [("nâng ch", "(nang ch*)"), ("ch", "ch*"), ('nâng "ch"', "(nang ch*)"), ('a "b c"', '(a "b c")'), ("", "Nothing")],
)
def test_last_word_may_be_a_prefix(text: str, tree: str) -> None:
    assert read(text, last_is_prefix=True) == tree


@pytest.mark.parametrize(
    ("query", "tree"),
    [
        (PlainText("a b", operator="or"), "[a | b]"),
        (PlainText("a") & PlainText("b c"), "(a b c)"),
        (PlainText("a") | PlainText("b c"), "[a | (b c)]"),
        (PlainText("a") & ~PlainText("b"), "(a -b)"),
        (~(PlainText("a") | PlainText("b")), "-[a | b]"),
        (~~PlainText("a"), "a"),
        (Phrase("a b"), '"a b"'),
        (Boost(PlainText("a"), 5), "a"),
        (Fuzzy("a b"), "[a | b]"),
        (MATCH_ALL, "Everything"),
        (MATCH_NONE, "Nothing"),
        (MATCH_ALL & PlainText("a"), "a"),
        (MATCH_ALL | PlainText("a"), "Everything"),
        (MATCH_NONE & PlainText("a"), "Nothing"),
        (MATCH_NONE | PlainText("a"), "a"),
        (PlainText("a") & PlainText("..."), "a"),
        (PlainText("...") & PlainText("!"), "Nothing"),
        (Not(PlainText("...")), "Nothing"),
    ],
)
def test_query_objects_are_read_into_the_same_tree(query: SearchQuery, tree: str) -> None:
    assert spelled(read_query(query)) == tree


def test_unknown_query_object_is_refused() -> None:
    with pytest.raises(NotImplementedError, match="SearchQuery"):
        read_query(SearchQuery())


def test_long_query_is_cut_to_a_number_of_words() -> None:
    assert len(list(walk(read_query(PlainText("a " * 1000))))) == 1 + MAX_QUERY_WORDS
    many = PlainText("a b c d e f g h i j")
    assert len([term for term in walk(read_query(many & many & many)) if isinstance(term, WordTerm)]) == MAX_QUERY_WORDS


@given(st.text(alphabet=st.characters()), st.booleans())
def test_anything_typed_can_be_read(text: str, last_is_prefix: bool) -> None:
    term = read_query(PlainText(text), last_is_prefix=last_is_prefix)
    assert term is not EVERYTHING
    assert (term is NOTHING) or any(isinstance(each, WordTerm | PhraseTerm) for each in walk(term))
