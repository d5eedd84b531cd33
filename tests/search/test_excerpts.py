"""Excerpts: the right place of a text, the right marks, and never markup of anybody else."""

from __future__ import annotations

import unicodedata

import pytest
from django.template.loader import render_to_string
from hypothesis import example, given
from hypothesis import strategies as st

from wagtail_partyportal.search.excerpts import LENGTH, Excerpt, Highlighter, plain

LONG = "Mở đầu của bài viết. " * 40
SYLLABLES = st.sampled_from(
    ["đảng", "Đảng", "bộ", "bò", "dang", "bo", "<b>", "&amp;", "21-NQ/TW", "ho\u0323\u0302i", "."]
)
TEXTS = st.one_of(st.text(max_size=400), st.lists(SYLLABLES, max_size=200).map(" ".join))


def marks(excerpt: Excerpt) -> list[str]:
    return [piece.text for piece in excerpt.pieces if piece.is_match]


def render(excerpt: Excerpt) -> str:
    return render_to_string("partyportal/components/excerpt.html", {"excerpt": excerpt}).strip()


@given(TEXTS, st.one_of(st.text(max_size=40), SYLLABLES))
@example("<script>alert(1)</script> đảng", "script")
@example("e\u0301" * 400, "é")
def test_excerpt_is_a_part_of_its_text_and_no_markup(text: str, query: str) -> None:
    excerpt = Highlighter(query).excerpt(text)

    assert str(excerpt) in plain(text)
    assert len(str(excerpt)) <= LENGTH or " " not in str(excerpt)[:LENGTH]
    assert unicodedata.is_normalized("NFC", str(excerpt))
    html = render(excerpt)
    assert "<" not in html.replace("<mark>", "").replace("</mark>", "")
    assert html.count("<mark>") == html.count("</mark>") == len(marks(excerpt))
    assert str(Highlighter(query).mark(text)) == plain(text)


@pytest.mark.parametrize(
    ("query", "text", "marked"),
    [
        ("nang chat luong", "Nâng chất lượng kiểm tra", ["Nâng chất lượng"]),
        ("Đảng bộ", "Đang bỏ hoang; Đảng bộ tỉnh", ["Đảng bộ"]),
        ("Đảng bộ", "Dang bo khong dau", ["Dang bo"]),
        ("dang bo", "Đang bỏ hoang, Đảng bộ tỉnh", ["Đang bỏ", "Đảng bộ"]),
        ("hội nghị", "Ho\u0323\u0302i nghi\u0323 tỉnh", ["Hội nghị"]),
        ("hoà bình", "Tỉnh hòa bình", ["hòa bình"]),
        ("21 nq tw", "Nghị quyết số 21-NQ/TW của Trung ương", ["21-NQ/TW"]),
        ('"chi bộ" họp', "Bộ phận chi tiền; chi bộ họp", ["chi bộ họp"]),
        ("họp", "Không có gì", []),
        ("mark", "a <mark> b", ["mark"]),
        ("đảng", "ĐẢNG VIÊN", ["ĐẢNG"]),
    ],
)
def test_what_the_search_finds_is_marked(query: str, text: str, marked: list[str]) -> None:
    assert marks(Highlighter(query).mark(text)) == marked


def test_excerpt_shows_the_place_where_most_words_stand_together() -> None:
    text = f"{LONG} Riêng đảng thì khác. {LONG} Riêng bộ thì khác. {LONG} Đồng chí thăm đảng bộ xã. {LONG}"
    excerpt = Highlighter("đảng bộ").excerpt(text)

    assert str(excerpt).startswith("Đồng chí thăm đảng bộ xã.")
    assert marks(excerpt) == ["đảng bộ"]
    assert excerpt.is_cut_before and excerpt.is_cut_after
    assert render(excerpt).startswith("… Đồng chí thăm <mark>đảng bộ</mark>")


def test_excerpt_without_a_match_is_the_beginning() -> None:
    excerpt = Highlighter("vắng").excerpt(LONG)

    assert str(excerpt).startswith("Mở đầu của bài viết.") and not str(excerpt).endswith(" ")
    assert (excerpt.is_cut_before, excerpt.is_cut_after) == (False, True)
    assert "<mark>" not in render(excerpt)


def test_short_text_is_shown_whole() -> None:
    assert render(Highlighter("tin").excerpt("Tin <b>vắn</b>")) == "<mark>Tin</mark> &lt;b&gt;vắn&lt;/b&gt;"


def test_letter_and_its_mark_stay_together_where_a_word_is_cut() -> None:
    word = "x\u0323\u030c" * 300
    assert unicodedata.combining(plain(word)[len(str(Highlighter("a").excerpt(word)))]) == 0
