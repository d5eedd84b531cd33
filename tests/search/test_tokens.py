"""Words as tokens: one folded form for all spellings, one exact form for each word, ASCII and nothing else."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wagtail_partyportal.search.tokens import (
    MAX_DOCUMENT_CHARACTERS,
    MAX_FIELD_TOKENS,
    MAX_TOKEN_LENGTH,
    Budget,
    expand,
    has_format,
    with_format,
    words_of,
)

TONES = "\u0300\u0301\u0303\u0309\u0323"
texts = st.text(alphabet=st.characters())  # lone surrogates too
vietnamese = st.text(alphabet=st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ -/" + TONES))


def folded(text: str) -> list[str]:
    return [word.folded for word in words_of(text)]


def exact(text: str) -> list[str]:
    return [word.exact for word in words_of(text)]


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("Đảng bộ", ["dang", "bo"]),
        ("21-NQ/TW", ["21", "nq", "tw"]),
        ("a_b", ["a", "b"]),
        ("COVID-19", ["covid", "19"]),
        ("1.000", ["1", "000"]),
        ("\uff2e\uff31", ["nq"]),  # full width
        ("Đa\u200b\u0309ng", ["dang"]),
        ("kỹ kĩ quy qui quyết", ["ki", "ki", "qui", "qui", "quyet"]),
        ("y tế", ["y", "te"]),
        ("'; DROP--", ["drop"]),
        ("", []),
        ("… \U0001f389", []),
    ],
)
def test_words_are_folded(text: str, tokens: list[str]) -> None:
    assert folded(text) == tokens


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("đảng bộ", ["dang93z", "bo65z"]),
        ("Ðảng ðảng", ["dang93z", "dang93z"]),
        ("hoà hòa hoa", ["hoa2z", "hoa2z", "hoa0z"]),
        ("thuỷ thủy", ["thuy3z", "thuy3z"]),
        ("kỹ kĩ", ["ki4z", "ki4z"]),
        ("mường mương", ["muong72z", "muong70z"]),
        ("ư u", ["u70z", "u0z"]),
        ("21", ["210z"]),
    ],
)
def test_words_are_spelled_out_exactly(text: str, tokens: list[str]) -> None:
    assert exact(text) == tokens


@given(texts | vietnamese)
@example("\ud800")
@example("İSTANBUL ß ﬁ ½ ǆ")
def test_tokens_are_lower_case_ascii_letters_and_digits(text: str) -> None:
    assert all(re.fullmatch(r"[a-z0-9]+", token) for token in folded(text) + exact(text))


@given(vietnamese)
def test_every_normal_form_gives_the_same_tokens(text: str) -> None:
    forms = {unicodedata.normalize(form, text) for form in ("NFC", "NFD", "NFKC", "NFKD")}
    assert len({tuple(exact(form)) for form in forms}) == 1


@given(vietnamese)
def test_letter_case_makes_no_difference(text: str) -> None:
    assert exact(text) == exact(text.upper()) == exact(text.lower())


@given(vietnamese)
def test_exact_token_tells_words_apart_that_fold_to_the_same(text: str) -> None:
    for word in words_of(text):
        assert word.exact.startswith(word.folded) and word.exact.endswith("z")
        assert word.exact in word.compatible
        assert (re.fullmatch(rf"{word.folded}0z", word.exact) is None) == word.has_accent


@pytest.mark.parametrize(
    ("typed", "meant", "is_possible"),
    [
        ("đang", "đảng", True),
        ("đang", "đăng", True),
        ("đang", "dâng", False),
        ("dang", "đặng", True),
        ("bọ", "bộ", True),
        ("bo", "bộ", True),
        ("bộ", "bò", False),
        ("bộ", "bọ", False),
        ("nâng", "năng", False),
        ("nước", "nược", False),
    ],
)
def test_word_is_compatible_with_what_it_becomes_by_adding_accents(typed: str, meant: str, is_possible: bool) -> None:
    [word] = words_of(typed)
    assert (exact(meant)[0] in word.compatible) == is_possible


@given(texts)
def test_expanded_text_is_two_runs(text: str) -> None:
    assert expand(text).split() == folded(text) + exact(text)


@given(texts)
def test_format_is_known_and_adds_no_word(text: str) -> None:
    marked = with_format(expand(text))
    assert has_format(marked) == bool(folded(text))
    assert folded(marked) == expand(text).split()


@pytest.mark.parametrize("text", ["Đảng bộ", "dang bo", "dang0z", "", "==", "'dang':1 'dang0z':2"])
def test_other_texts_are_not_taken_for_ones_of_the_format(text: str) -> None:
    assert not has_format(text)


def test_long_word_is_cut_alike_in_texts_and_queries() -> None:
    assert folded("a" * 1000) == folded("a" * MAX_TOKEN_LENGTH)


def test_long_text_is_indexed_up_to_a_limit() -> None:
    tokens = expand(" ".join(f"w{number}" for number in range(MAX_FIELD_TOKENS + 5))).split()
    assert len(tokens) == 2 * MAX_FIELD_TOKENS


def test_fields_of_one_document_share_a_budget() -> None:
    budget = Budget()
    texts = [" ".join(f"{letter * 39}{number}" for number in range(MAX_FIELD_TOKENS)) for letter in "abcd"]
    assert sum(len(expand(text, budget)) for text in texts) <= MAX_DOCUMENT_CHARACTERS
