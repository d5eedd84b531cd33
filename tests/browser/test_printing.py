"""What comes out of the printer."""

from __future__ import annotations

import io
import unicodedata

from playwright.sync_api import Page
from pypdf import PdfReader

from .shelf import FIRST_WORDS, FULL_TITLE, LEAD, WATCH, Shelf


def test_article_on_paper_is_the_text_and_its_address_without_the_menu(page: Page, shelf: Shelf) -> None:
    page.emulate_media(color_scheme="dark")  # paper stays white
    page.goto(shelf.full)
    reader = PdfReader(io.BytesIO(page.pdf(format="A4", print_background=True)))
    text = " ".join(unicodedata.normalize("NFC", " ".join(sheet.extract_text() for sheet in reader.pages)).split())

    for kept in (
        FULL_TITLE,
        LEAD,
        FIRST_WORDS,
        "Quang cảnh hội nghị",
        "HÀN GIANG",
        "Báo Quảng Nam",
        WATCH,
        "01 Hùng Vương",
    ):
        assert kept in text, kept
    assert f"http://quangnam.test{shelf.full}" in text.replace(" ", "")
    for dropped in (
        "Cải cách hành chính",
        "Danh mục",
        "Các tin cũ hơn",
        "Liên kết web",
        "In bài viết",
        "Chào mừng",
        "Trở về",
    ):
        assert dropped not in text, dropped
    assert len(reader.pages) <= 6

    page.emulate_media(media="print")
    colors = page.locator("body").evaluate("e => [getComputedStyle(e).backgroundColor, getComputedStyle(e).color]")
    assert colors == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]


def test_print_button_opens_the_printer_s_window(page: Page, shelf: Shelf) -> None:
    page.add_init_script("window.print = () => { window.hasPrinted = true; };")
    page.goto(shelf.full)
    page.get_by_role("button", name="In bài viết").click()
    assert page.evaluate("window.hasPrinted")
