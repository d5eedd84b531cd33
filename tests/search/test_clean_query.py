"""What becomes of a typed query before it meets a database."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wagtail_partyportal.search.queries import MAX_QUERY_LENGTH, clean_query


@given(st.text(alphabet=st.characters()))  # lone surrogates too
@example("\ud800")
@example("a\ud800\u0301b")
@example("e\u0302 \u0301" * 150)
def test_clean_query_is_composed_short_one_line_and_final(raw: str) -> None:
    query = clean_query(raw)
    assert len(query) <= MAX_QUERY_LENGTH
    assert query == " ".join(query.split())
    assert "\x00" not in query
    assert unicodedata.is_normalized("NFC", query)
    query.encode()  # a lone surrogate would raise
    assert clean_query(query) == query


@pytest.mark.parametrize(
    ("raw", "query"),
    [
        ("  Đại   hội\n Đảng ", "Đại hội Đảng"),
        ("\x00\ud800", ""),
        ("D\x00ai", "Dai"),
        ("Ho\u0323\u0302i", "Hội"),
    ],
)
def test_clean_query_keeps_the_words(raw: str, query: str) -> None:
    assert clean_query(raw) == query


def test_long_query_is_cut() -> None:
    assert clean_query("a" * 10_000) == "a" * MAX_QUERY_LENGTH
