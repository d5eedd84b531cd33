"""What is proposed in place of a query."""

from __future__ import annotations

import pytest

from wagtail_partyportal.search.spelling import is_one_edit_away, learn, spell

VOCABULARY = learn(
    [
        "Nâng chất lượng công tác kiểm tra",
        "Nâng cao chất lượng sinh hoạt chi bộ",
        "Đảng bộ tỉnh Quảng Nam",
        "Đảng bộ tỉnh họp",
        "Đang bỏ hoang",
        "Nghị quyết số 21-NQ/TW",
    ]
)


@pytest.mark.parametrize(
    ("query", "better"),
    [
        ("nang chat luong", "Nâng chất lượng"),
        ("dang bo", "Đảng bộ"),
        ("dang bo hoang", "Đang bỏ hoang"),
        ("quang nam", "Quảng Nam"),
        ('"chi bo" hop', '"chi bộ" họp'),
        ("21-nq/tw", "21-NQ/TW"),
        ("xyz", "xyz"),
        ("\U0001f600 %", "\U0001f600 %"),
        ("", ""),
    ],
)
def test_accents_are_those_of_the_titles(query: str, better: str) -> None:
    assert spell(query, VOCABULARY, may_change_letters=False) == better


@pytest.mark.parametrize(
    ("query", "better"),
    [("nghj quyet", "Nghị quyết"), ("Quangr Nam", "Quảng Nam"), ("chaat lượng", "chất lượng"), ("số 22", "số 22")],
)
def test_a_wrong_letter_is_put_right_where_nothing_was_found(query: str, better: str) -> None:
    assert spell(query, VOCABULARY, may_change_letters=True) == better


def test_letters_are_left_alone_where_something_was_found() -> None:
    assert spell("nghj quyet", VOCABULARY, may_change_letters=False) == "nghj quyết"


@pytest.mark.parametrize(
    ("one", "other", "is_near"),
    [
        ("nghi", "nghj", True),
        ("nghi", "ngi", True),
        ("ngi", "nghi", True),
        ("nghi", "nhgi", True),
        ("nghi", "nghi", False),
        ("nghi", "nga", False),
        ("abcd", "badc", False),
        ("", "a", True),
    ],
)
def test_one_edit_is_a_letter_more_less_other_or_swapped(one: str, other: str, is_near: bool) -> None:
    assert is_one_edit_away(one, other) is is_near
