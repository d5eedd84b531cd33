"""Categories behind tabs on the front page: by keyboard, said to a screen reader, without script and on paper."""

from __future__ import annotations

import io
import unicodedata
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from pypdf import PdfReader

from .conftest import Complaints
from .shelf import FULL_TITLE, Shelf
from .staging import composed
from .walking import faults_of, walk

# What each tab shows and the others don't.
HEADLINES = {"Tin tức": "Tin số 12", "Tổ chức kiểm tra": FULL_TITLE, "Tuyên giáo và dân vận": "Tin vắn"}
TITLES = tuple(HEADLINES)


@pytest.fixture(autouse=True)
def tabs_on_the_front_page(share_the_shelf: None, shelf: Shelf) -> Iterator[None]:
    slugs = ("tin-tuc", "to-chuc-kiem-tra", "tuyen-giao-va-dan-van")
    value = {"categories": [shelf.quangnam.category(slug).pk for slug in slugs], "count": 3}
    with composed(shelf.quangnam, [("tabs", value)]):
        yield


def tab(page: Page, title: str) -> Locator:
    return page.get_by_role("tab", name=title, exact=True)


def expect_chosen(page: Page, title: str) -> None:
    """Check what is said of every tab, and that the panel of the chosen one alone is seen."""
    for each in TITLES:
        is_chosen = each == title
        expect(tab(page, each)).to_have_attribute("aria-selected", str(is_chosen).lower())
        expect(tab(page, each)).to_have_attribute("tabindex", "0" if is_chosen else "-1")
        panel = page.locator(f"#{tab(page, each).get_attribute('aria-controls')}")
        expect(panel).to_be_visible(visible=is_chosen)
        expect(panel.get_by_role("link", name=HEADLINES[each])).to_be_visible(visible=is_chosen)
    expect(page.get_by_role("tabpanel", name=title, exact=True)).to_have_count(1)
    expect(page.get_by_role("tabpanel")).to_have_count(1)


def test_tabs_say_what_they_are_and_the_first_is_chosen(page: Page, complaints: Complaints) -> None:
    page.goto("/")
    row = page.get_by_role("tablist", name="Chuyên mục")
    expect(row.get_by_role("tab")).to_have_text(list(TITLES))
    expect_chosen(page, TITLES[0])
    assert complaints == []


def test_keys_move_along_the_tabs_and_around_their_ends(page: Page) -> None:
    page.goto("/")
    tab(page, TITLES[0]).focus()
    for key, position in (
        ("ArrowRight", 1),
        ("ArrowRight", 2),
        ("ArrowRight", 0),
        ("ArrowLeft", 2),
        ("ArrowLeft", 1),
        ("Home", 0),
        ("End", 2),
    ):
        page.keyboard.press(key)
        expect(tab(page, TITLES[position])).to_be_focused()
        expect_chosen(page, TITLES[position])


def test_row_of_tabs_is_one_stop_before_the_panel_that_is_seen(page: Page) -> None:
    page.goto("/")
    tab(page, TITLES[0]).focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("Tab")
    chosen = page.get_by_role("tabpanel")
    assert chosen.evaluate("panel => panel.contains(document.activeElement)")
    page.keyboard.press("Shift+Tab")
    expect(tab(page, TITLES[1])).to_be_focused()

    page.reload()
    stops = list(walk(page))
    assert faults_of(stops) == {}
    assert [stop.text for stop in stops if "pp-tabs__tab" in stop.name] == [TITLES[0]]


def test_finger_chooses_a_tab_on_a_phone(new_context: Any) -> None:
    page = new_context(viewport={"width": 360, "height": 740}, has_touch=True, is_mobile=True).new_page()
    page.goto("/")
    tab(page, TITLES[2]).tap()
    expect_chosen(page, TITLES[2])
    assert page.evaluate("document.documentElement.scrollWidth") == 360
    for title in TITLES:
        box = tab(page, title).bounding_box()
        assert box and box["height"] >= 44


def test_every_panel_is_read_without_script(plain_page: Page) -> None:
    plain_page.goto("/")
    expect(plain_page.get_by_role("tab")).to_have_count(0)
    main = plain_page.get_by_role("main")
    for title, headline in HEADLINES.items():
        expect(main.get_by_role("heading", name=title, exact=True)).to_be_visible()
        expect(main.get_by_role("link", name=headline).first).to_be_visible()


def test_paper_shows_every_panel_below_its_heading(page: Page) -> None:
    page.goto("/")
    expect_chosen(page, TITLES[0])
    page.emulate_media(media="print")
    main = page.get_by_role("main")
    expect(main.get_by_role("tablist")).to_be_hidden()
    for title in TITLES:
        heading = main.get_by_role("heading", name=title, exact=True)
        expect(heading).to_be_visible()
        assert heading.evaluate("e => e.getBoundingClientRect().width > 50"), title

    reader = PdfReader(io.BytesIO(page.pdf(format="A4")))
    text = " ".join(unicodedata.normalize("NFC", " ".join(sheet.extract_text() for sheet in reader.pages)).split())
    assert [word for word in (*TITLES, *HEADLINES.values()) if word not in text] == []
