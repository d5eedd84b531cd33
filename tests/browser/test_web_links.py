"""Links to other bodies: jump box, list, logos."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .conftest import Complaints
from .shelf import Shelf


def test_jump_box_goes_to_the_chosen_address_after_the_button(page: Page, shelf: Shelf, complaints: Complaints) -> None:
    page.context.route(
        "https://*.example.vn/**", lambda route: route.fulfill(body="<h1>elsewhere</h1>", content_type="text/html")
    )
    page.goto(shelf.full)
    box = page.get_by_role("region", name="Các cơ quan trung ương")
    choice = box.get_by_role("combobox", name="Chọn trang web")
    assert choice.locator("option").all_inner_texts() == ["Chọn trang web", "Quốc hội", "Chính phủ", "Mặt trận Tổ quốc"]

    box.get_by_role("button", name="Đến trang").click()  # nothing is chosen yet
    choice.focus()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowDown")
    expect(choice).to_have_value("https://jump1.example.vn/")
    assert page.url.endswith(shelf.full)

    box.get_by_role("button", name="Đến trang").click()
    page.wait_for_url("https://jump1.example.vn/")
    assert complaints == []


def test_list_and_logos_are_links_with_names(page: Page, shelf: Shelf) -> None:
    page.goto(shelf.full)
    links = page.get_by_role("region", name="Liên kết web").get_by_role("link")
    assert links.all_inner_texts() == ["Báo Đảng bộ tỉnh Quảng Nam", "Cổng Đảng bộ tỉnh Quảng Nam"]
    expect(links.first).to_have_attribute("href", "https://bao.quangnam.example.vn")

    logos = page.get_by_role("region", name="Đơn vị")
    expect(logos.get_by_role("link", name="Quốc hội")).to_have_attribute("href", "https://logos0.example.vn/")
    expect(logos.get_by_role("link", name="Quốc hội").get_by_role("img")).to_be_visible()
    expect(logos.get_by_role("link", name="Chính phủ")).to_have_text("Chính phủ")
