"""Vietnamese text: one normal form, one folded form, ASCII slugs."""

import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from wagtail_partyportal.core.text import fold, normalize, slugify_vietnamese, strip_marks

TONES = "\u0300\u0301\u0303\u0309\u0323"
HALF_COMPOSED = "ê\u0301"  # what some keyboards send for ế
MUONG = "ʼo\u0304\u0301"  # a macron under an acute: no composed letter exists
CO_TU = "a\u0331\u0301p"

texts = st.text(alphabet=st.characters(exclude_categories=["Cs"]))
vietnamese = st.text(alphabet=st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyAĂÂĐÊÔƠƯ " + TONES))


def spellings(text: str) -> set[str]:
    """Return the composed, the decomposed and the half-composed spelling of a text."""
    composed = unicodedata.normalize("NFC", text)
    half = "".join(unicodedata.normalize("NFD", c) if at % 2 else c for at, c in enumerate(composed))
    return {composed, unicodedata.normalize("NFD", text), half}


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Nâng chất lượng sinh hoạt chi bộ", "nang chat luong sinh hoat chi bo"),
        ("Đảng bộ", "dang bo"),
        ("ĐẢNG BỘ", "dang bo"),
        ("hoà", "hoa"),
        ("hòa", "hoa"),
        (HALF_COMPOSED, "e"),
        ("", ""),
    ],
)
def test_fold_of_vietnamese_words_has_no_marks_and_no_case(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(texts)
def test_fold_twice_changes_nothing(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(texts)
def test_fold_of_every_spelling_is_equal(text: str) -> None:
    assert {fold(spelling) for spelling in spellings(text)} == {fold(text)}


@given(vietnamese)
def test_fold_of_vietnamese_letters_is_plain_ascii(text: str) -> None:
    assert fold(text).isascii()


@given(vietnamese)
def test_strip_marks_keeps_letter_case(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)
    assert strip_marks(text.upper()) == strip_marks(text).upper()
    assert len(strip_marks(text)) == len([c for c in composed if unicodedata.category(c) != "Mn"])


@pytest.mark.parametrize("word", ["Tiếng Việt", "Quảng Nam", "thuở", "nghĩa"])
def test_normalize_of_every_spelling_is_the_composed_one(word: str) -> None:
    assert {normalize(spelling) for spelling in spellings(word)} == {word}


@pytest.mark.parametrize("word", [MUONG, CO_TU])
def test_normalize_keeps_marks_without_a_composed_letter(word: str) -> None:
    assert unicodedata.normalize("NFD", normalize(word)) == unicodedata.normalize("NFD", word)


@given(texts)
@example("a\u200b\u0301")  # an invisible break between a letter and its mark
@example("e\u00ad\u0302\u2060\u0301")
def test_normalize_gives_composed_text_and_is_final(text: str) -> None:
    assert unicodedata.is_normalized("NFC", normalize(text))
    assert normalize(normalize(text)) == normalize(text)


@given(texts)
@example("a\x00b\x7fc\x85d\x9f")
def test_normalize_leaves_no_control_character_but_tab_and_line_ends(text: str) -> None:
    assert {c for c in normalize(text) if unicodedata.category(c) == "Cc"} <= {"\t", "\n", "\r"}


@pytest.mark.parametrize("invisible", ["\u200b", "\u2060", "\ufeff", "\u00ad", "\x00"])
def test_normalize_removes_what_nobody_sees(invisible: str) -> None:
    assert normalize(f"Đảng{invisible} bộ") == "Đảng bộ"


@pytest.mark.parametrize(
    ("title", "slug"),
    [
        ("Đảng bộ Khối các cơ quan tỉnh Quảng Nam", "dang-bo-khoi-cac-co-quan-tinh-quang-nam"),
        ("Nâng chất lượng sinh hoạt chi bộ", "nang-chat-luong-sinh-hoat-chi-bo"),
        (unicodedata.normalize("NFD", "Đề án 02-ĐA/TU"), "de-an-02-datu"),
        ("  Kiểm tra,  giám sát! ", "kiem-tra-giam-sat"),
        ("漢字", ""),
        ("", ""),
    ],
)
def test_slug_of_a_title_is_its_words_without_marks(title: str, slug: str) -> None:
    assert slugify_vietnamese(title) == slug


@given(texts | vietnamese, st.integers(1, 60))
@example("ab_-c", 3)
@example("a" * 80, 10)
def test_slug_is_ascii_short_enough_and_stable(text: str, length: int) -> None:
    slug = slugify_vietnamese(text, max_length=length)
    assert slug.isascii()
    assert len(slug) <= length
    assert slugify_vietnamese(slug, max_length=length) == slug
    assert slug == slug.strip("-_")


@given(vietnamese)
def test_slug_of_every_spelling_is_equal(text: str) -> None:
    assert len({slugify_vietnamese(spelling) for spelling in spellings(text)}) == 1


def test_long_slug_is_cut_between_words() -> None:
    assert slugify_vietnamese("Đảng bộ tỉnh Quảng Nam", max_length=15) == "dang-bo-tinh"
    assert slugify_vietnamese("Đảng bộ tỉnh Quảng Nam", max_length=12) == "dang-bo-tinh"


def test_long_slug_of_one_word_is_cut_within_it() -> None:
    assert slugify_vietnamese("nghiêng" * 9, max_length=10) == "nghiengngh"
