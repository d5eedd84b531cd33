"""The calendar of the admin's forms: weeks from Monday, days before months, whatever the month."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from django.test import override_settings
from django.utils import formats
from playwright.sync_api import Page, expect

from wagtail_partyportal.articles.models import ArticlePage

from .admin_forms import open_new_article, save, type_title
from .conftest import Complaints
from .shelf import Shelf


@pytest.fixture(autouse=True)
def vietnamese_dates() -> Iterator[None]:
    """Choose what docs/how-to/translate.md tells projects to choose."""
    with override_settings(
        FORMAT_MODULE_PATH="wagtail_partyportal.locale",
        WAGTAIL_DATE_FORMAT="%d/%m/%Y",
        WAGTAIL_DATETIME_FORMAT="%d/%m/%Y %H:%M",
    ):
        formats.reset_format_cache()
        yield
    formats.reset_format_cache()


def test_day_is_chosen_in_weeks_from_monday_and_written_before_the_month(
    desk: Page, shelf: Shelf, complaints: Complaints
) -> None:
    open_new_article(desk, shelf.quangnam)
    type_title(desk, "Bài đăng lại")
    origin = desk.get_by_role("region", name="Bài đăng lại")
    origin.get_by_role("button", name="Mở hoặc thu gọn phần này").click()
    origin.get_by_role("textbox", name="Nguồn", exact=True).fill("Báo Quảng Nam")
    field = desk.locator("#id_source_published_at")
    field.fill("05/06/2025")
    field.press("Tab")  # its calendar closes, and opens anew in that month
    field.click()
    calendar = desk.locator(".xdsoft_datetimepicker").filter(visible=True)
    heads = calendar.locator(".xdsoft_calendar th")
    expect(heads).to_have_text(["T2", "T3", "T4", "T5", "T6", "T7", "CN"])
    expect(calendar.locator(".xdsoft_label.xdsoft_month")).to_contain_text("Tháng 6")
    first_week = calendar.locator(".xdsoft_calendar tbody tr").first.locator("td")
    expect(first_week).to_have_text(["26", "27", "28", "29", "30", "31", "1"])  # the first of June is a Sunday

    calendar.locator("[data-date='13'][data-month='5']").click()
    expect(field).to_have_value("13/06/2025")
    field.fill("07/06/2025")
    field.press("Tab")  # the calendar closes
    save(desk)
    article = ArticlePage.objects.get(title="Bài đăng lại").get_latest_revision_as_object()
    assert article.source_published_at == dt.date(2025, 6, 7)
    expect(desk.locator("#id_source_published_at")).to_have_value("07/06/2025")
    assert complaints == []
