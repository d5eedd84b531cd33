"""When a site's day begins."""

from __future__ import annotations

import datetime as dt

import pytest
from django.utils import timezone
from pytest_django import DjangoAssertNumQueries

from tests.conftest import Portal, World
from wagtail_partyportal.visits.days import today
from wagtail_partyportal.visits.models import VisitorCounter


def stop_clock(monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    monkeypatch.setattr(timezone, "now", lambda: dt.datetime.fromisoformat(moment))


def set_zone(portal: Portal, zone: str) -> None:
    counter = VisitorCounter.objects.filter(site=portal.site).first() or VisitorCounter(site=portal.site)
    counter.time_zone = zone
    counter.save()


@pytest.mark.parametrize(
    ("moment", "zone", "day"),
    [
        ("2026-12-31T16:59:59+00:00", "", "2026-12-31"),  # the installation's: Asia/Ho_Chi_Minh
        ("2026-12-31T17:00:00+00:00", "", "2027-01-01"),
        ("2026-12-31T23:59:59+00:00", "UTC", "2026-12-31"),
        ("2027-01-01T02:59:59+00:00", "America/Sao_Paulo", "2026-12-31"),
        ("2027-01-01T03:00:00+00:00", "America/Sao_Paulo", "2027-01-01"),
        ("2028-02-28T17:00:00+00:00", "Asia/Ho_Chi_Minh", "2028-02-29"),
        ("2026-03-28T22:59:59+00:00", "Europe/Berlin", "2026-03-28"),  # the night in which the clocks go forward
        ("2026-03-28T23:00:00+00:00", "Europe/Berlin", "2026-03-29"),
        ("2026-03-29T21:59:59+00:00", "Europe/Berlin", "2026-03-29"),  # that day has 23 hours
        ("2026-03-29T22:00:00+00:00", "Europe/Berlin", "2026-03-30"),
        ("2026-10-25T22:59:59+00:00", "Europe/Berlin", "2026-10-25"),  # and this one 25
        ("2026-10-25T23:00:00+00:00", "Europe/Berlin", "2026-10-26"),
        ("2026-12-31T17:00:00+00:00", "Nowhere/Atlantis", "2027-01-01"),  # unknown: the installation's
        ("2026-12-31T17:00:00+00:00", "../etc", "2027-01-01"),
    ],
)
def test_day_is_that_of_the_sites_own_zone(
    quangnam: Portal, monkeypatch: pytest.MonkeyPatch, moment: str, zone: str, day: str
) -> None:
    set_zone(quangnam, zone)
    stop_clock(monkeypatch, moment)
    assert today(quangnam.site.pk) == dt.date.fromisoformat(day)


def test_each_site_has_its_own_day(world: World, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_clock(monkeypatch, "2026-12-31T17:00:00+00:00")
    set_zone(world.danang, "America/Sao_Paulo")
    assert today(world.quangnam.site.pk) == dt.date(2027, 1, 1)
    assert today(world.danang.site.pk) == dt.date(2026, 12, 31)


def test_changed_zone_counts_from_the_next_hit_on(quangnam: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    stop_clock(monkeypatch, "2026-12-31T17:00:00+00:00")
    assert today(quangnam.site.pk) == dt.date(2027, 1, 1)
    set_zone(quangnam, "UTC")
    assert today(quangnam.site.pk) == dt.date(2026, 12, 31)


def test_day_needs_no_query_once_the_zone_is_known(
    quangnam: Portal, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    today(quangnam.site.pk)
    with django_assert_num_queries(0):
        today(quangnam.site.pk)
