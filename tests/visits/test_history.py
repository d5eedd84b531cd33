"""What reports and rankings read."""

from __future__ import annotations

import datetime as dt

import pytest
from pytest_django import DjangoAssertNumQueries

from wagtail_partyportal.visits import history, statements
from wagtail_partyportal.visits.history import PeriodCount
from wagtail_partyportal.visits.models import PageCount, SiteCount
from wagtail_partyportal.visits.periods import Period

SITE, OTHER_SITE = 7, 8
SUNDAY = dt.date(2026, 11, 1)
A_DAY = dt.timedelta(days=1)

pytestmark = pytest.mark.django_db


def count(day: dt.date, visits: int, views: int, site_id: int = SITE) -> None:
    statements.apply({(site_id, day): (visits, views)}, {})


def see(page_id: int, day: dt.date, views: int, site_id: int = SITE) -> None:
    statements.apply({(site_id, day): (0, views)}, {(site_id, page_id, day): views})


def test_daily_has_a_line_for_each_day_and_zeros_where_nobody_came(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    count(SUNDAY, 2, 5)
    count(SUNDAY + 2 * A_DAY, 1, 1)
    count(SUNDAY + 3 * A_DAY, 9, 9)  # after the end
    count(SUNDAY, 9, 9, OTHER_SITE)
    with django_assert_num_queries(1):
        days = history.daily(SITE, SUNDAY, SUNDAY + 2 * A_DAY)
    assert [(day.start, day.visits, day.views) for day in days] == [
        (SUNDAY, 2, 5),
        (SUNDAY + A_DAY, 0, 0),
        (SUNDAY + 2 * A_DAY, 1, 1),
    ]


def test_periods_of_several_sites_come_by_start_and_site(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    count(SUNDAY, 1, 2, OTHER_SITE)
    count(SUNDAY, 3, 4)
    count(SUNDAY + A_DAY, 5, 6)
    count(SUNDAY, 9, 9, site_id=9)
    monday = SUNDAY - 6 * A_DAY
    with django_assert_num_queries(1):
        weeks = history.by_period([SITE, OTHER_SITE], Period.WEEK, monday, SUNDAY + A_DAY)
    assert weeks == [
        PeriodCount(SITE, monday, 3, 4),
        PeriodCount(OTHER_SITE, monday, 1, 2),
        PeriodCount(SITE, SUNDAY + A_DAY, 5, 6),
    ]


def test_what_was_brought_forward_is_shown_and_kept_apart() -> None:
    SiteCount.objects.create(kind=Period.MONTH, start=SUNDAY, site_id=SITE, opening=43_868)
    count(SUNDAY, 2, 5)
    [month] = history.by_period([SITE], Period.MONTH, SUNDAY, SUNDAY)
    assert (month.opening, month.visits, month.shown) == (43_868, 2, 43_870)


def test_top_pages_add_up_the_days_of_one_site(django_assert_num_queries: DjangoAssertNumQueries) -> None:
    see(1, SUNDAY, 3)
    see(2, SUNDAY, 2)
    see(2, SUNDAY + A_DAY, 2)
    see(3, SUNDAY, 3)
    see(4, SUNDAY - A_DAY, 99)  # before
    see(5, SUNDAY + 2 * A_DAY, 99)  # after
    see(6, SUNDAY, 99, OTHER_SITE)
    with django_assert_num_queries(1):
        top = history.top_pages(SITE, SUNDAY, SUNDAY + A_DAY, 2)
    assert top == [(2, 4), (1, 3)]  # of two with as many, the older page
    assert all(type(number) is int for line in top for number in line)


def test_views_of_pages_are_shown_with_what_was_brought_forward(
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    PageCount.objects.create(page_id=1, site_id=SITE, opening=1_063)
    see(1, SUNDAY, 3)
    see(2, SUNDAY, 2)
    with django_assert_num_queries(1):
        assert history.page_views([1, 2, 3]) == {1: 1_066, 2: 2, 3: 0}
