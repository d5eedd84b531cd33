"""Which year, month, week and day a hit belongs to."""

from __future__ import annotations

import datetime as dt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wagtail_partyportal.visits.periods import BEGINNING, Period, periods_of

DAYS = st.dates(dt.date(1900, 1, 1), dt.date(9000, 1, 1))
A_DAY = dt.timedelta(days=1)


def starts(text: str) -> dict[Period, str]:
    return {kind: start.isoformat() for kind, start in periods_of(dt.date.fromisoformat(text))}


@pytest.mark.parametrize(
    ("day", "year", "month", "week"),
    [
        ("2026-12-31", "2026-01-01", "2026-12-01", "2026-12-28"),  # Thursday: its week goes on in the new year
        ("2027-01-01", "2027-01-01", "2027-01-01", "2026-12-28"),
        ("2027-01-03", "2027-01-01", "2027-01-01", "2026-12-28"),  # Sunday
        ("2027-01-04", "2027-01-01", "2027-01-01", "2027-01-04"),  # Monday
        ("2024-02-29", "2024-01-01", "2024-02-01", "2024-02-26"),
        ("2024-03-01", "2024-01-01", "2024-03-01", "2024-02-26"),
        ("2023-02-28", "2023-01-01", "2023-02-01", "2023-02-27"),
    ],
)
def test_day_belongs_to_calendar_periods_and_a_week_from_monday(day: str, year: str, month: str, week: str) -> None:
    assert starts(day) == {
        Period.TOTAL: BEGINNING.isoformat(),
        Period.YEAR: year,
        Period.MONTH: month,
        Period.WEEK: week,
        Period.DAY: day,
    }


@given(DAYS)
def test_periods_come_in_the_order_of_their_locks(day: dt.date) -> None:
    assert [kind for kind, _start in periods_of(day)] == sorted(Period.values)


@given(DAYS, st.sampled_from(Period))
def test_start_is_in_the_period_that_it_starts(day: dt.date, kind: Period) -> None:
    start = kind.start_of(day)
    assert start <= day
    assert kind.start_of(start) == start


@given(DAYS, st.sampled_from([Period.YEAR, Period.MONTH, Period.WEEK, Period.DAY]))
def test_periods_of_a_kind_follow_each_other_without_a_gap(day: dt.date, kind: Period) -> None:
    assert kind.start_of(day + A_DAY) in {kind.start_of(day), day + A_DAY}


@given(DAYS)
def test_week_has_seven_days(day: dt.date) -> None:
    monday = Period.WEEK.start_of(day)
    week = [monday + number * A_DAY for number in range(7)]
    assert day in week and monday.isoweekday() == 1
    assert {Period.WEEK.start_of(each) for each in week} == {monday}
