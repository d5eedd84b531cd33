"""The clock of the header: right without script, ticking with it, and in the portal's time everywhere."""

from __future__ import annotations

import datetime as dt
from typing import Any

from django.utils import timezone
from playwright.sync_api import Browser, Page, expect

from tests.conftest import LOCAL
from wagtail_partyportal.core.formats import WEEKDAYS


def read(text: str) -> dt.datetime:
    weekday, rest = text.split(", ", 1)
    moment = dt.datetime.strptime(rest, "%d/%m/%Y, %H:%M:%S").replace(tzinfo=LOCAL)
    assert weekday == WEEKDAYS[moment.weekday()]
    return moment


def test_clock_without_script_shows_the_server_s_date(plain_page: Page) -> None:
    before = timezone.now().replace(microsecond=0)
    plain_page.goto("/")
    shown = read(plain_page.locator(".pp-clock").inner_text())
    assert before <= shown <= timezone.now()
    assert dt.datetime.fromisoformat(plain_page.locator(".pp-clock time").get_attribute("datetime") or "") == shown


def test_clock_ticks_in_the_portal_s_time_on_a_device_far_away(
    browser: Browser, browser_context_args: dict[str, Any]
) -> None:
    context = browser.new_context(**{**browser_context_args, "timezone_id": "America/New_York"})
    page = context.new_page()
    moment = dt.datetime(2015, 5, 14, 10, 6, tzinfo=LOCAL)
    page.clock.install(time=moment)
    page.goto("/")
    clock = page.locator(".pp-clock time")
    page.clock.pause_at(moment + dt.timedelta(minutes=1))

    expect(clock).to_have_text("Thứ năm, 14/05/2015, 10:07:00")
    page.clock.run_for(2000)
    expect(clock).to_have_text("Thứ năm, 14/05/2015, 10:07:02")
    expect(clock).to_have_attribute("datetime", "2015-05-14T10:07:02+07:00")

    page.clock.run_for(dt.timedelta(hours=14).total_seconds() * 1000)
    expect(clock).to_have_text("Thứ sáu, 15/05/2015, 00:07:02")
    context.close()
