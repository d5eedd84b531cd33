"""The line of the newest headlines: it moves only where an editor wants it, and any reader can stop it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect

from .conftest import Complaints
from .shelf import FULL_TITLE, Shelf
from .staging import branded
from .test_reflow import sticking_out
from .walking import faults_of, walk

COUNT = 6
IS_MOVING = "list => list.getAnimations().some(animation => animation.playState === 'running')"
# The whole of the link and of the ring around it lies in the window that cuts off the line.
IS_WHOLE = """link => {
  const ring = parseFloat(getComputedStyle(link).outlineWidth) + parseFloat(getComputedStyle(link).outlineOffset);
  const box = link.getBoundingClientRect(), frame = link.closest('.pp-hot__window').getBoundingClientRect();
  return box.left - ring >= frame.left - 1 && box.top - ring >= frame.top - 1 && box.bottom + ring <= frame.bottom + 1
    && (box.right + ring <= frame.right + 1 || box.width + 2 * ring > frame.width);
}"""


@pytest.fixture(autouse=True)
def moving_line(share_the_shelf: None, shelf: Shelf) -> Iterator[None]:
    with branded(shelf.quangnam, hot_news_count=COUNT, is_hot_news_scrolling=True):
        yield


def line(page: Page) -> Locator:
    return page.get_by_role("region", name="Tin nóng")


def headlines(page: Page) -> Locator:
    return line(page).get_by_role("list")


def test_line_is_stopped_and_started_by_key_and_says_so(page: Page, complaints: Complaints) -> None:
    page.goto("/")
    button = line(page).get_by_role("button", name="Dừng dòng tin chạy")
    expect(button).to_have_attribute("aria-pressed", "false")
    assert headlines(page).evaluate(IS_MOVING)

    line(page).get_by_role("link").last.focus()
    page.keyboard.press("Tab")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    expect(button).to_have_attribute("aria-pressed", "true")
    expect(button).to_be_focused()
    page.locator("#pp-main").focus()  # a line that only waits for the focus to leave would go on
    assert not headlines(page).evaluate(IS_MOVING)

    button.focus()
    page.keyboard.press("Space")
    expect(button).to_have_attribute("aria-pressed", "false")
    expect(button).to_be_focused()
    page.locator("#pp-main").focus()
    assert headlines(page).evaluate(IS_MOVING)
    assert complaints == []


def test_line_waits_for_a_reader_whose_focus_is_in_it_and_shows_every_headline(page: Page) -> None:
    page.goto("/")
    headlines(page).evaluate("list => { list.getAnimations()[0].currentTime = 40000; }")  # most has gone by
    page.locator("#pp-nav a:visible, #pp-nav button:visible").last.focus()
    links = line(page).get_by_role("link")
    expect(links).to_have_count(COUNT)
    for position in range(COUNT):
        page.keyboard.press("Tab")
        expect(links.nth(position)).to_be_focused()
        assert not headlines(page).evaluate(IS_MOVING)
        assert links.nth(position).evaluate(IS_WHOLE), position
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    assert headlines(page).evaluate(IS_MOVING)
    # The next round begins where every round begins: the line has not been pushed along.
    assert line(page).locator(".pp-hot__window").evaluate("frame => frame.scrollLeft") == 0


@pytest.mark.parametrize("width", [320, 1280])
def test_walk_through_the_line_always_shows_the_focus(page: Page, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.goto("/tin-tuc/")
    stops = list(walk(page))
    assert FULL_TITLE in [stop.text for stop in stops]
    assert faults_of(stops) == {}


def test_moving_line_leaves_the_focus_where_the_reader_is(page: Page) -> None:
    page.goto("/")
    search = page.locator("input[type=search]").first  # the role changes with the focus
    search.focus()
    headlines(page).evaluate("list => { list.getAnimations()[0].currentTime = 90000; }")  # the third round begins
    page.keyboard.type("kiểm tra")
    expect(search).to_be_focused()
    expect(search).to_have_value("kiểm tra")
    assert page.evaluate("scrollY") == 0


def test_line_stands_still_for_a_reader_who_wants_no_motion(page: Page) -> None:
    page.emulate_media(reduced_motion="reduce")
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto("/")
    assert headlines(page).evaluate("list => list.getAnimations().length") == 0
    expect(line(page).get_by_role("button")).to_have_count(0)
    _expect_all_within_reach(page, 360)


def test_line_is_text_without_script(plain_page: Page) -> None:
    plain_page.set_viewport_size({"width": 360, "height": 740})
    plain_page.goto("/")
    expect(line(plain_page).get_by_role("button")).to_have_count(0)
    _expect_all_within_reach(plain_page, 360, has_script=False)
    line(plain_page).get_by_role("link", name=FULL_TITLE).click()
    expect(plain_page.get_by_role("heading", level=1)).to_have_text(FULL_TITLE)


def test_line_that_nobody_sets_in_motion_has_no_button(page: Page, shelf: Shelf) -> None:
    with branded(shelf.quangnam, is_hot_news_scrolling=False):
        page.goto("/")
        expect(line(page).get_by_role("button")).to_have_count(0)
        assert headlines(page).evaluate("list => list.getAnimations().length") == 0
        _expect_all_within_reach(page, 1280)


def test_finger_stops_the_line_on_a_phone(new_context: Any) -> None:
    page = new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True).new_page()
    page.goto("/")
    button = line(page).get_by_role("button")
    box = button.bounding_box()
    assert box and min(box["width"], box["height"]) >= 44
    button.tap()
    expect(button).to_have_attribute("aria-pressed", "true")
    page.locator("#pp-main").focus()
    assert not headlines(page).evaluate(IS_MOVING)


def _expect_all_within_reach(page: Page, width: int, *, has_script: bool = True) -> None:
    """Check that each headline is read whole, on a phone when it gets the focus, and nothing else moves sideways."""
    links = line(page).get_by_role("link")
    expect(links).to_have_count(COUNT)
    for link in links.all():
        link.focus()
        if not has_script:
            link.evaluate("link => link.scrollIntoView({block: 'nearest', inline: 'nearest'})")  # a swipe
        box = link.bounding_box()
        assert box and box["x"] >= 0 and box["x"] + box["width"] <= width, link.inner_text()
    assert sticking_out(page) == []
