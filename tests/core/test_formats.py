"""Dates, numbers and sizes as Vietnamese readers write them."""

import datetime as dt
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone, translation
from hypothesis import example, given
from hypothesis import strategies as st

from wagtail_partyportal.core.formats import (
    format_clock,
    format_date,
    format_datetime,
    format_file_size,
    format_number,
)

LATE_IN_UTC = dt.datetime(2023, 2, 13, 20, 5, 9, tzinfo=dt.UTC)  # already the 14th in Việt Nam


def test_date_is_day_month_year_with_slashes() -> None:
    assert format_date(dt.date(2015, 5, 4)) == "04/05/2015"


def test_moment_is_shown_in_local_time() -> None:
    assert format_date(LATE_IN_UTC) == "14/02/2023"
    assert format_datetime(LATE_IN_UTC) == "03:05 | 14/02/2023"
    assert format_clock(LATE_IN_UTC) == "Thứ ba, 14/02/2023, 03:05:09"


def test_moment_is_shown_in_the_time_zone_that_is_active() -> None:
    with timezone.override(ZoneInfo("UTC")):
        assert format_datetime(LATE_IN_UTC) == "20:05 | 13/02/2023"


def test_naive_moment_is_taken_as_local() -> None:
    assert format_datetime(dt.datetime(2023, 2, 14, 10, 37)) == "10:37 | 14/02/2023"


@pytest.mark.parametrize(
    ("day", "weekday"),
    [
        (11, "Thứ hai"),
        (12, "Thứ ba"),
        (13, "Thứ tư"),
        (14, "Thứ năm"),
        (15, "Thứ sáu"),
        (16, "Thứ bảy"),
        (17, "Chủ nhật"),
    ],
)
def test_clock_writes_the_weekday_in_words(day: int, weekday: str) -> None:
    assert format_clock(dt.datetime(2015, 5, day, 10, 6, 10)) == f"{weekday}, {day}/05/2015, 10:06:10"


@given(st.dates())
@example(dt.date(1, 1, 1))
def test_date_reads_back_as_the_same_day(day: dt.date) -> None:
    text = format_date(day)
    assert len(text) == 10
    assert dt.date(*(int(part) for part in reversed(text.split("/")))) == day


@pytest.mark.parametrize(
    ("number", "text"),
    [(0, "0"), (999, "999"), (1063, "1.063"), (7_448_251, "7.448.251"), (-12_345, "-12.345")],
)
def test_number_is_grouped_in_threes_with_dots(number: int, text: str) -> None:
    assert format_number(number) == text


@given(st.integers())
def test_number_reads_back_as_itself(number: int) -> None:
    groups = format_number(number).lstrip("-").split(".")
    assert int(format_number(number).replace(".", "")) == number
    assert all(len(group) == 3 for group in groups[1:]) and 1 <= len(groups[0]) <= 3


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 B"),
        (999, "999 B"),
        (1000, "1 KB"),
        (1234, "1,2 KB"),
        (1_200_000, "1,2 MB"),
        (100_000_000, "100 MB"),
        (2_500_000_000_000, "2,5 TB"),
    ],
)
def test_file_size_has_a_decimal_comma_and_a_unit(size: int, text: str) -> None:
    assert format_file_size(size) == text


@given(st.integers(0, 999 * 10**12))
@example(999_949)
@example(999_950)
@example(999_999_999)
def test_file_size_is_never_a_thousand_of_its_unit(size: int) -> None:
    amount, unit = format_file_size(size).split(" ")
    factor = 1000 ** ("B", "KB", "MB", "GB", "TB").index(unit)
    assert float(amount.replace(",", ".")) < 1000
    assert float(amount.replace(",", ".")) * factor == pytest.approx(size, abs=factor * 0.051)


def test_in_english_the_month_is_a_word_and_numbers_have_commas() -> None:
    with translation.override("en"):
        assert format_date(dt.date(2015, 6, 5)) == "5 June 2015"
        assert format_datetime(LATE_IN_UTC) == "03:05 | 14 February 2023"
        assert format_clock(LATE_IN_UTC) == "Tuesday, 14 February 2023, 03:05:09"
        assert format_number(7_448_251) == "7,448,251"
        assert [format_file_size(size) for size in (999, 100_000_000, 1_234_567)] == ["999 B", "100 MB", "1.2 MB"]
