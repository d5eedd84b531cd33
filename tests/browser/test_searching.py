"""The search box of the header."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .conftest import Complaints
from .shelf import FULL_TITLE, Shelf
from .walking import faults_of, walk


def test_search_of_the_site_finds_an_article(page: Page, shelf: Shelf, complaints: Complaints) -> None:
    page.goto(shelf.bare)
    form = page.get_by_role("search", name="Tìm kiếm trên cổng")
    expect(form.get_by_role("radio", name="Site")).to_be_checked()
    form.get_by_role("searchbox", name="Từ khóa tìm kiếm").fill("nâng chất lượng kiểm tra")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tìm kiếm")
    expect(page.get_by_role("status")).to_contain_text("nâng chất lượng kiểm tra")
    expect(form.get_by_role("searchbox")).to_have_value("nâng chất lượng kiểm tra")
    main = page.get_by_role("main")
    expect(main.get_by_role("listitem").filter(has=page.get_by_role("heading"))).to_have_count(1)
    main.get_by_role("link", name=FULL_TITLE).click()
    expect(page.get_by_role("heading", level=1)).to_have_text(FULL_TITLE)
    assert complaints == []


def test_search_is_worked_with_the_keyboard_on_a_phone(page: Page, shelf: Shelf) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(shelf.full)
    page.locator("#pp-nav").get_by_role("link", name="Tìm kiếm").focus()
    page.keyboard.press("Enter")
    form = page.get_by_role("search", name="Tìm kiếm trên cổng")
    box = form.get_by_role("searchbox")
    expect(box).to_be_focused()
    expect(box).to_be_in_viewport(ratio=1)
    page.keyboard.type("nâng chất lượng kiểm tra")

    page.keyboard.press("Tab")
    expect(form.get_by_role("button", name="Tìm kiếm")).to_be_focused()
    page.keyboard.press("Tab")
    expect(form.get_by_role("radio", name="Site")).to_be_focused()
    page.keyboard.press("ArrowRight")
    expect(form.get_by_role("radio", name="Web")).to_be_checked()
    page.keyboard.press("ArrowLeft")
    expect(form.get_by_role("radio", name="Site")).to_be_checked()
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("Space")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tìm kiếm")

    results = list(walk(page))
    assert FULL_TITLE in [stop.text for stop in results]
    assert faults_of(results) == {}


def test_search_of_the_web_opens_the_engine_in_a_new_tab(page: Page, shelf: Shelf, complaints: Complaints) -> None:
    page.context.route(
        "https://www.google.com/**", lambda route: route.fulfill(body="<h1>engine</h1>", content_type="text/html")
    )
    page.goto(shelf.full)
    form = page.get_by_role("search", name="Tìm kiếm trên cổng")
    form.get_by_role("radio", name="Web").check()
    form.get_by_role("searchbox").fill("Đảng bộ & chi bộ")
    with page.expect_popup() as popup:
        form.get_by_role("button", name="Tìm kiếm").click()
    expect(popup.value.get_by_role("heading")).to_have_text("engine")
    query = "%C4%90%E1%BA%A3ng%20b%E1%BB%99%20%26%20chi%20b%E1%BB%99"
    assert popup.value.url == f"https://www.google.com/search?q={query}"
    assert popup.value.evaluate("[window.opener, document.referrer]") == [None, ""]
    assert page.url.endswith(shelf.full)
    assert complaints == []
