"""Everything can be read and used in a browser that runs no script."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .shelf import FIRST_WORDS, FULL_TITLE, LEAD, VIDEO_LINK, WATCH, Shelf


def test_article_without_script_is_complete(plain_page: Page, shelf: Shelf) -> None:
    page = plain_page
    page.goto(shelf.full)

    expect(page.get_by_role("heading", level=1)).to_have_text(FULL_TITLE)
    for text in (LEAD, FIRST_WORDS, "Quang cảnh hội nghị", "Phải làm thật", "HÀN GIANG", "Nộp báo cáo trước ngày 20."):
        expect(page.get_by_text(text).first).to_be_visible()
    expect(page.get_by_role("link", name="[Trở về]")).to_be_visible()
    expect(page.get_by_role("link", name=VIDEO_LINK)).to_have_attribute("href", WATCH)
    page.get_by_text("Đọc bản ghi lời").click()
    expect(page.get_by_text("Lời đọc.")).to_be_visible()
    for selector in ("[data-pp-text-step]", "[data-pp-theme-switch]", "[data-pp-print]"):
        assert not any(button.is_visible() for button in page.locator(selector).all()), selector


def test_menu_on_a_wide_screen_opens_by_focus(plain_page: Page) -> None:
    page = plain_page
    page.goto("/")
    child = page.locator("#pp-nav").get_by_role("link", name="Kiểm tra, giám sát")
    expect(child).to_be_hidden()
    page.locator("#pp-nav").get_by_role("link", name="Tổ chức kiểm tra").focus()
    expect(child).to_be_visible()
    page.keyboard.press("Tab")
    expect(child).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Kiểm tra, giám sát")


def test_menu_on_a_phone_opens_and_closes_by_its_address(plain_page: Page) -> None:
    page = plain_page
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("/")
    panel = page.locator("#pp-menu")
    expect(panel).to_be_hidden()
    page.locator("#pp-nav").get_by_role("link", name="Danh mục", exact=True).click()
    expect(panel).to_be_visible()
    page.get_by_role("link", name="Đóng danh mục").click()
    expect(panel).to_be_hidden()
    page.locator("#pp-nav").get_by_role("link", name="Danh mục", exact=True).click()
    panel.get_by_role("link", name="Kiểm tra, giám sát").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kiểm tra, giám sát")


def test_jump_box_without_script_is_a_list_of_links(plain_page: Page) -> None:
    page = plain_page
    page.goto("/")
    box = page.get_by_role("region", name="Các cơ quan trung ương")
    link = box.get_by_role("link", name="Chính phủ")
    expect(link).to_be_hidden()
    box.get_by_text("Chọn trang web").click()
    expect(link).to_be_visible()
    expect(link).to_have_attribute("href", "https://jump1.example.vn/")


def test_search_without_script_leads_to_results_and_to_the_web(plain_page: Page, shelf: Shelf) -> None:
    page = plain_page
    page.goto(shelf.bare)
    form = page.get_by_role("search", name="Tìm kiếm trên cổng")
    form.get_by_role("searchbox").fill("nâng chất lượng")
    form.get_by_role("button", name="Tìm kiếm").click()
    expect(page.get_by_role("main").get_by_role("link", name=FULL_TITLE)).to_be_visible()

    form = page.get_by_role("search", name="Tìm kiếm, ô chính")
    form.get_by_role("radio", name="Web").check()
    form.get_by_role("button", name="Tìm kiếm").click()
    engine = page.get_by_role("link", name="Mở công cụ tìm kiếm")
    expect(engine).to_have_attribute(
        "href", "https://www.google.com/search?q=n%C3%A2ng+ch%E1%BA%A5t+l%C6%B0%E1%BB%A3ng"
    )
    expect(engine).to_have_attribute("target", "_blank")
