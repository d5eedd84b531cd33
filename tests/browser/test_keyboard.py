"""A reader without a mouse gets everywhere and always sees where they are."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .shelf import Shelf
from .walking import faults_of, walk


def test_skip_link_comes_first_and_leads_to_the_content(page: Page, shelf: Shelf) -> None:
    page.goto(shelf.full)
    page.keyboard.press("Tab")
    skip = page.get_by_role("link", name="Chuyển đến nội dung chính")
    expect(skip).to_be_focused()
    expect(skip).to_be_in_viewport(ratio=1)
    page.keyboard.press("Enter")
    expect(page.get_by_role("main")).to_be_focused()
    page.keyboard.press("Tab")
    assert page.evaluate("document.querySelector('main').contains(document.activeElement)")


def test_walk_through_an_article_always_shows_the_focus(page: Page, shelf: Shelf) -> None:
    page.goto(shelf.full)
    stops = list(walk(page))
    assert any("Về đầu trang" in stop.name for stop in stops)
    assert len(stops) > 40
    assert faults_of(stops) == {}


def test_menu_opens_by_key_and_escape_closes_it(page: Page) -> None:
    page.goto("/")
    button = page.get_by_role("button", name="Các trang trong mục “Tổ chức kiểm tra”")
    child = page.locator("#pp-nav").get_by_role("link", name="Kiểm tra, giám sát")
    page.locator("#pp-nav").get_by_role("link", name="Tổ chức kiểm tra").focus()
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-expanded", "true")
    page.keyboard.press("Tab")
    expect(child).to_be_focused()
    page.keyboard.press("Escape")
    expect(button).to_be_focused()
    expect(button).to_have_attribute("aria-expanded", "false")
    expect(child).to_be_hidden()


def test_sections_that_do_not_fit_are_reached_below_more(page: Page) -> None:
    page.set_viewport_size({"width": 1100, "height": 800})
    page.goto("/")
    more = page.get_by_role("button", name="Thêm")
    last = page.locator("#pp-nav").get_by_role("link", name="Giáo dục lý luận chính trị")
    expect(last).to_be_hidden()
    more.focus()
    page.keyboard.press("Space")
    expect(last).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(more).to_be_focused()
    expect(last).to_be_hidden()


def test_menu_of_a_phone_opens_by_key_and_escape_closes_it(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("/")
    toggle = page.get_by_role("button", name="Danh mục", exact=True)
    toggle.focus()
    page.keyboard.press("Space")
    expect(toggle).to_have_attribute("aria-expanded", "true")
    expect(page.locator("#pp-menu")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Escape")
    expect(toggle).to_be_focused()
    expect(page.locator("#pp-menu")).to_be_hidden()


def test_menu_opened_by_the_pointer_is_dismissed_by_escape(page: Page) -> None:
    page.goto("/")
    child = page.locator("#pp-nav").get_by_role("link", name="Kiểm tra, giám sát")
    page.locator("#pp-nav").get_by_role("link", name="Tổ chức kiểm tra").hover()
    expect(child).to_be_visible()
    page.keyboard.press("Escape")
    expect(child).to_be_hidden()
