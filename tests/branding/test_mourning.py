"""Days of mourning: from the first to the last, where the site is, and colours come back by themselves."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.test import Client
from django.utils import timezone

from tests.branding.test_site_branding import errors_of, stored, submit
from tests.conftest import LOCAL, Portal, World
from wagtail_partyportal.branding.models import SiteBranding

MOURNING = '<html lang="vi" data-pp-mourning>'


@pytest.fixture
def administrator(quangnam: Portal) -> Client:
    return quangnam.administrator_client()


def set_clock(monkeypatch: pytest.MonkeyPatch, moment: dt.datetime) -> None:
    monkeypatch.setattr(timezone, "now", lambda: moment)


def mourn(portal: Portal, first: str | None, last: str | None = None) -> None:
    branding = stored(portal)
    branding.mourning_from, branding.mourning_until = first, last
    branding.save()


def is_grey(portal: Portal, path: str = "/") -> bool:
    return MOURNING in portal.reader().get(path).content.decode()


@pytest.mark.parametrize(
    ("moment", "expected"),
    [
        ("2026-07-24T23:59:59", False),
        ("2026-07-25T00:00:00", True),  # 17:00 of the day before in UTC
        ("2026-07-26T23:59:59", True),
        ("2026-07-27T00:00:00", False),
    ],
)
def test_portal_is_grey_from_the_first_day_to_the_last(
    quangnam: Portal, monkeypatch: pytest.MonkeyPatch, moment: str, expected: bool
) -> None:
    mourn(quangnam, "2026-07-25", "2026-07-26")
    set_clock(monkeypatch, dt.datetime.fromisoformat(moment).replace(tzinfo=LOCAL))
    assert is_grey(quangnam) is expected


def test_nothing_kept_holds_the_grey_over_midnight(quangnam: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    mourn(quangnam, "2026-07-25", "2026-07-25")
    seen = []
    for minute in (-1, 0, 24 * 60 - 1, 24 * 60):
        set_clock(monkeypatch, dt.datetime(2026, 7, 25, tzinfo=LOCAL) + dt.timedelta(minutes=minute))
        seen.append(is_grey(quangnam))
    assert seen == [False, True, True, False]


def test_first_day_alone_is_one_day(quangnam: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    mourn(quangnam, "2026-07-25")
    for day, expected in ((25, True), (26, False)):
        set_clock(monkeypatch, dt.datetime(2026, 7, day, 12, tzinfo=LOCAL))
        assert is_grey(quangnam) is expected


@pytest.mark.parametrize("path", ["/", "/tin-tuc/", "/tim-kiem/?q=a", "/khong-co/"])
def test_every_page_is_grey_on_this_site_only(world: World, path: str) -> None:
    today = timezone.localdate()
    mourn(world.quangnam, today.isoformat(), today.isoformat())
    assert is_grey(world.quangnam, path) or path == "/khong-co/"  # the tests' project has no page of an error 404
    assert not is_grey(world.danang, path)


def test_nobody_mourns_by_default(quangnam: Portal) -> None:
    assert not is_grey(quangnam)
    assert not SiteBranding().is_in_mourning


def test_administrator_sets_the_days(quangnam: Portal, administrator: Client) -> None:
    assert submit(administrator, quangnam, mourning_from="2026-07-25", mourning_until="2026-07-26").status_code == 302
    assert stored(quangnam).mourning_until == dt.date(2026, 7, 26)


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        (
            {"mourning_from": "2026-07-26", "mourning_until": "2026-07-25"},
            {"mourning_until": ["Ngày cuối của quốc tang không thể trước ngày đầu."]},
        ),
        ({"mourning_until": "2026-07-25"}, {"mourning_from": ["Hãy ghi cả ngày đầu của quốc tang."]}),
    ],
)
def test_days_that_make_no_sense_are_refused_in_words(
    quangnam: Portal, administrator: Client, fields: dict[str, Any], message: dict[str, list[str]]
) -> None:
    assert errors_of(submit(administrator, quangnam, **fields)) == message
    assert stored(quangnam).mourning_from is None


def test_first_and_last_day_may_be_the_same(quangnam: Portal, administrator: Client) -> None:
    assert submit(administrator, quangnam, mourning_from="2026-07-25", mourning_until="2026-07-25").status_code == 302
