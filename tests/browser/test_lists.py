"""A reader leafs through a category by clicks."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .shelf import Shelf


def titles(page: Page) -> list[str]:
    return page.get_by_role("main").get_by_role("heading", level=2).all_inner_texts()


def test_pages_and_years_of_a_category_are_reached_by_clicks(page: Page, shelf: Shelf) -> None:
    page.goto(shelf.category)
    pages = page.get_by_role("navigation", name="Các trang của danh sách")
    assert titles(page) == [f"Tin số {number}" for number in (12, 11, 10, 9, 8)]
    pages.get_by_role("link", name="Cũ hơn").click()
    expect(pages.get_by_role("link", name="Trang 2")).to_have_attribute("aria-current", "page")
    assert titles(page) == [f"Tin số {number}" for number in (7, 6, 5, 4, 3)]
    pages.get_by_role("link", name="Trang 3").click()
    expect(pages.get_by_role("link", name="Cũ hơn")).to_have_count(0)
    assert titles(page) == ["Tin số 2", "Tin số 1"]
    pages.get_by_role("link", name="Mới hơn").click()
    expect(pages.get_by_role("link", name="Trang 2")).to_have_attribute("aria-current", "page")

    years = page.get_by_role("navigation", name="Xem theo năm")
    years.get_by_role("link", name="2022").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tin tức – năm 2022")
    assert titles(page) == [f"Tin số {number}" for number in (4, 3, 2, 1)]
    years.get_by_role("link", name="Tất cả").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tin tức")
    assert len(titles(page)) == 5


def test_article_leads_back_to_its_category_and_on_to_its_neighbours(page: Page, shelf: Shelf) -> None:
    page.goto(shelf.full)
    page.get_by_role("region", name="Các tin mới hơn").get_by_role("link").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kết luận kiểm tra tại ba đảng bộ huyện")
    page.get_by_role("link", name="[Trở về]").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Kiểm tra, giám sát")
    page.get_by_role("navigation", name="Đường dẫn").get_by_role("link", name="Tổ chức kiểm tra").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Tổ chức kiểm tra")
