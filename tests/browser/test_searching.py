"""The search box of the header."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .conftest import Complaints
from .shelf import FULL_TITLE, Shelf
from .test_accessibility import violations
from .test_reflow import sticking_out
from .walking import faults_of, walk


def test_search_of_the_site_finds_an_article(page: Page, shelf: Shelf, complaints: Complaints) -> None:
    page.goto(shelf.bare)
    form = page.get_by_role("search", name="Tìm kiếm trên cổng")
    expect(form.get_by_role("radio", name="Site")).to_be_checked()
    form.get_by_label("Từ khóa tìm kiếm").fill("nâng chất lượng kiểm tra")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tìm kiếm")
    expect(page.get_by_role("status")).to_contain_text("nâng chất lượng kiểm tra")
    expect(form.get_by_label("Từ khóa tìm kiếm")).to_have_value("nâng chất lượng kiểm tra")
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
    box = form.get_by_label("Từ khóa tìm kiếm")
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
    form.get_by_label("Từ khóa tìm kiếm").fill("Đảng bộ & chi bộ")
    with page.expect_popup() as popup:
        form.get_by_role("button", name="Tìm kiếm").click()
    expect(popup.value.get_by_role("heading")).to_have_text("engine")
    query = "%C4%90%E1%BA%A3ng%20b%E1%BB%99%20%26%20chi%20b%E1%BB%99"
    assert popup.value.url == f"https://www.google.com/search?q={query}"
    assert popup.value.evaluate("[window.opener, document.referrer]") == [None, ""]
    assert page.url.endswith(shelf.full)
    assert complaints == []


# --- Suggestions ---------------------------------------------------------------------------------------------


def test_suggestions_are_chosen_with_the_keyboard(page: Page, shelf: Shelf, complaints: Complaints) -> None:
    page.goto(shelf.bare)
    form = page.get_by_role("search", name="Tìm kiếm trên cổng")
    form.get_by_label("Từ khóa tìm kiếm").focus()
    box = form.get_by_role("combobox", name="Từ khóa tìm kiếm")
    expect(box).to_have_attribute("aria-expanded", "false")
    page.keyboard.type("kiem tra")
    options = form.get_by_role("listbox", name="Gợi ý").get_by_role("option")
    expect(options.filter(has_text=FULL_TITLE)).to_be_visible()
    expect(box).to_have_attribute("aria-expanded", "true")
    count = options.count()
    expect(form.get_by_role("status")).to_have_text(f"Có {count} gợi ý. Dùng phím mũi tên để chọn.")

    page.keyboard.press("ArrowDown")
    first = options.first
    expect(first).to_have_attribute("aria-selected", "true")
    expect(box).to_have_attribute("aria-activedescendant", first.get_attribute("id") or "")
    page.keyboard.press("ArrowUp")
    expect(first).to_have_attribute("aria-selected", "false")
    assert box.get_attribute("aria-activedescendant") is None
    page.keyboard.press("ArrowUp")
    expect(options.last).to_have_attribute("aria-selected", "true")

    page.keyboard.press("Escape")
    expect(form.get_by_role("listbox")).to_be_hidden()
    expect(box).to_have_value("kiem tra")
    expect(box).to_be_focused()
    page.keyboard.press("ArrowDown")
    expect(first).to_be_visible()
    page.keyboard.press("ArrowDown")
    title = first.inner_text()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(title)
    assert complaints == []


def test_suggestions_leave_with_the_focus_and_come_for_this_portal_only(page: Page, shelf: Shelf) -> None:
    page.goto(shelf.bare)
    form = page.get_by_role("search", name="Tìm kiếm trên cổng")
    box = form.get_by_label("Từ khóa tìm kiếm")
    box.fill("kiem tra")
    list_ = form.get_by_role("listbox")
    expect(list_).to_be_visible()
    page.keyboard.press("Tab")
    expect(list_).to_be_hidden()
    form.get_by_role("radio", name="Web").check()
    box.fill("kiem tra g")
    expect(list_).to_be_hidden()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    box.press("End")
    box.type("i")
    page.wait_for_timeout(300)
    assert asked == []
    form.get_by_role("radio", name="Site").check()
    box.fill("kiem tra gi")
    expect(list_).to_be_visible()
    assert [url.rpartition("=")[2] for url in asked] == ["kiem%20tra%20gi"]


def test_suggestion_is_taken_with_the_pointer_on_a_phone(page: Page, shelf: Shelf) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(shelf.bare)
    form = page.get_by_role("search", name="Tìm kiếm trên cổng")
    form.get_by_label("Từ khóa tìm kiếm").fill("luan kiem tra tai")
    option = form.get_by_role("option", name="Kết luận kiểm tra tại ba đảng bộ huyện")
    expect(option).to_be_in_viewport()
    assert (option.bounding_box() or {})["height"] >= 44
    assert sticking_out(page) == []
    assert violations(page) == []
    option.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kết luận kiểm tra tại ba đảng bộ huyện")


def test_script_of_the_suggestions_comes_with_the_first_focus(page: Page, shelf: Shelf) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(shelf.bare, wait_until="networkidle")
    assert not [url for url in asked if "suggestions" in url]
    with page.expect_response("**/suggestions*.js"):
        page.get_by_role("search", name="Tìm kiếm trên cổng").get_by_label("Từ khóa tìm kiếm").focus()


# --- The page of results -------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "query", ["q=kiem+tra&chuyen-muc=sai&tu-ngay=31/02/2023&den-ngay=2023-12-31", "q=nghj+quyeet", "q="]
)
def test_results_with_errors_and_without_any_fit_and_have_no_violation(page: Page, shelf: Shelf, query: str) -> None:
    page.goto(f"/tim-kiem/?{query}")
    for width in (1440, 320):
        page.set_viewport_size({"width": width, "height": 700})
        assert sticking_out(page) == []
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert violations(page) == [], f"{width} {scheme}"


def test_filters_work_without_script(plain_page: Page, shelf: Shelf) -> None:
    page = plain_page
    page.goto("/tim-kiem/?q=kiem+tra")
    results = page.locator("ol.pp-search-results > li")
    before = results.count()
    page.get_by_text("Lọc kết quả").first.click()
    page.get_by_role("group", name="Lọc kết quả").get_by_label("Chuyên mục").select_option(label="– Kiểm tra, giám sát")
    page.get_by_label("Từ ngày").fill("2023-02-15")
    page.get_by_role("button", name="Áp dụng").click()
    expect(results).to_have_count(1)
    assert before > 1
    expect(page.get_by_label("Từ ngày")).to_have_value("2023-02-15")
    expect(page.get_by_text("Trong chuyên mục “Kiểm tra, giám sát”")).to_be_visible()
    page.get_by_role("link", name="Mới nhất", exact=True).click()
    expect(page.get_by_role("link", name="Mới nhất", exact=True)).to_have_attribute("aria-current", "true")
    expect(page.get_by_label("Từ ngày")).to_have_value("2023-02-15")
