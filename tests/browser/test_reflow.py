"""Small screens and large text: nothing has to be scrolled sideways."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from .shelf import Shelf

SMALL = {"width": 320, "height": 640}
WIDE = {"width": 1280, "height": 800}

# What sticks out to the right, unless it scrolls inside a box of its own or is hidden from sight.
STICKING_OUT = """() => {
  const root = document.documentElement, width = root.clientWidth;
  if (root.scrollWidth <= width) return [];
  const found = [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1);
  const name = e => `${e.tagName}.${e.className.baseVal ?? e.className}`;
  return [`${root.scrollWidth} > ${width}`, ...found.slice(0, 8).map(name)];
}"""


def sticking_out(page: Page) -> list[str]:
    found: list[str] = page.evaluate(STICKING_OUT)
    return found


def test_every_page_at_320_pixels_has_no_horizontal_scroll(page: Page, shelf: Shelf) -> None:
    page.set_viewport_size(SMALL)
    for name, path in shelf.public_pages.items():
        page.goto(path)
        assert sticking_out(page) == [], name


@pytest.mark.parametrize("viewport", [SMALL, WIDE], ids=["320", "1280"])
def test_article_with_text_of_double_size_has_no_horizontal_scroll(
    page: Page, shelf: Shelf, viewport: dict[str, int]
) -> None:
    page.set_viewport_size(viewport)
    page.goto(shelf.full)
    page.evaluate("document.documentElement.style.fontSize = '200%'")
    expect(page.locator("html")).to_have_css("font-size", "32px")
    assert sticking_out(page) == []


@pytest.mark.parametrize("viewport", [SMALL, WIDE], ids=["320", "1280"])
def test_article_with_the_largest_own_text_has_no_horizontal_scroll(
    page: Page, shelf: Shelf, viewport: dict[str, int]
) -> None:
    page.set_viewport_size(viewport)
    page.goto(shelf.full)
    larger = page.get_by_role("button", name="Chữ lớn hơn").last
    for _step in range(3):
        larger.click()
    expect(page.locator("html")).to_have_css("font-size", "24px")
    expect(larger).to_have_attribute("aria-disabled", "true")
    assert sticking_out(page) == []
    page.set_viewport_size(SMALL if viewport == WIDE else WIDE)
    assert sticking_out(page) == []


def test_wide_table_scrolls_inside_its_own_box(page: Page, shelf: Shelf) -> None:
    page.set_viewport_size(SMALL)
    page.goto(shelf.full)
    table = page.get_by_role("group", name="Kết quả kiểm tra")
    assert table.evaluate("box => box.scrollWidth > box.clientWidth")
    table.focus()
    table.evaluate(
        "box => { window.scrolled = new Promise(done => box.addEventListener('scroll', () => done(true))); }"
    )
    page.keyboard.press("ArrowRight")
    assert page.evaluate("window.scrolled")
