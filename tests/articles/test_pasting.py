"""What comes out of Word, a PDF or an e-mail becomes clean paragraphs."""

from __future__ import annotations

import re
import unicodedata

import pytest
from bs4 import BeautifulSoup
from hypothesis import given
from hypothesis import strategies as st
from wagtail.rich_text import RichText

from wagtail_partyportal.articles.blocks import ParagraphBlock
from wagtail_partyportal.articles.pasting import tidy_rich_text


@pytest.mark.parametrize(
    ("pasted", "tidy"),
    [
        (
            "<p>Chú trọng nâng chất lượng<br/>sinh hoạt chi bộ.</p>",
            "<p>Chú trọng nâng chất lượng sinh hoạt chi bộ.</p>",
        ),
        (
            "<p>Ban Thường vụ Tỉnh ủy chỉ đạo các cấp ủy trực thuộc và toàn thể<br/>Đảng bộ tỉnh.</p>",
            "<p>Ban Thường vụ Tỉnh ủy chỉ đạo các cấp ủy trực thuộc và toàn thể Đảng bộ tỉnh.</p>",
        ),
        ("<p>Số 10 Hùng Vương<br/>Tam Kỳ</p>", "<p>Số 10 Hùng Vương<br/>Tam Kỳ</p>"),
        ("<p>Hết câu.<br/>Câu mới.</p>", "<p>Hết câu.<br/>Câu mới.</p>"),
        ("<p>Đoạn một.<br/><br/>Đoạn hai.</p>", "<p>Đoạn một.</p><p>Đoạn hai.</p>"),
        ("<p>Câu bị cắt ở cuối</p><p>trang giấy.</p>", "<p>Câu bị cắt ở cuối trang giấy.</p>"),
        ("<p>Một.</p><p>\u00a0</p><p>Hai.</p>", "<p>Một.</p><p>Hai.</p>"),
        ("<p> \u00a0Nhiều\u00a0 khoảng   trắng </p>", "<p>Nhiều khoảng trắng</p>"),
        ("<p>chi\u00adbộ \u200bĐảng\ufeff</p>", "<p>chibộ Đảng</p>"),
        ('<p>Giữ <b>đậm</b> và <a href="https://x.vn">liên kết</a>.</p>',) * 2,
    ],
    ids=[
        "cut",
        "cut before a name",
        "address",
        "full stop",
        "two breaks",
        "paragraphs",
        "empty",
        "spaces",
        "invisible",
        "marks",
    ],
)
def test_pasted_text_is_mended(pasted: str, tidy: str) -> None:
    assert tidy_rich_text(pasted) == tidy


def test_decomposed_letters_are_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "<p>Đảng bộ tỉnh</p>")

    assert tidy_rich_text(decomposed) == "<p>Đảng bộ tỉnh</p>"


def test_the_paragraph_block_mends_what_is_saved() -> None:
    cleaned = ParagraphBlock().clean(RichText("<p>nâng cao<br/>chất lượng</p>"))

    assert cleaned.source == "<p>nâng cao chất lượng</p>"


words = st.text(alphabet="aăâđêôơưếộảàbcnt ĐẢ.,:!“”\u00a0", min_size=0, max_size=40)
lines = st.lists(words, min_size=1, max_size=5).map("<br/>".join)
documents = st.lists(lines.map("<p>{}</p>".format), min_size=1, max_size=5).map("".join)


def letters(html: str) -> str:
    return re.sub(r"\s+", "", BeautifulSoup(html, "html.parser").get_text())


@given(documents)
def test_no_letter_is_lost(html: str) -> None:
    assert letters(tidy_rich_text(html)) == letters(unicodedata.normalize("NFC", html))


@given(documents)
def test_mending_twice_changes_nothing(html: str) -> None:
    once = tidy_rich_text(html)

    assert tidy_rich_text(once) == once
