"""Text size and appearance: they take effect at once, and last."""

from __future__ import annotations

from typing import Any

import pytest
from playwright.sync_api import Page, expect

from .shelf import Shelf


def test_text_size_changes_and_survives_a_reload_and_another_page(page: Page, shelf: Shelf) -> None:
    page.goto(shelf.full)
    root = page.locator("html")
    smaller, normal, larger = (
        page.get_by_role("button", name=name).first for name in ("Chữ nhỏ hơn", "Cỡ chữ bình thường", "Chữ lớn hơn")
    )
    body_size = page.locator(".pp-body").evaluate("e => parseFloat(getComputedStyle(e).fontSize)")
    expect(root).to_have_css("font-size", "16px")
    expect(normal).to_have_attribute("aria-disabled", "true")

    larger.click()
    expect(root).to_have_css("font-size", "18px")
    larger.click()
    expect(root).to_have_css("font-size", "20px")
    assert page.locator(".pp-body").evaluate("e => parseFloat(getComputedStyle(e).fontSize)") == body_size * 1.25

    page.reload()
    expect(root).to_have_css("font-size", "20px")
    page.goto(shelf.category)
    expect(root).to_have_css("font-size", "20px")

    normal.click()
    expect(root).to_have_css("font-size", "16px")
    smaller.click()
    expect(root).to_have_css("font-size", "15px")
    expect(smaller).to_have_attribute("aria-disabled", "true")
    page.reload()
    expect(root).to_have_css("font-size", "15px")


def background(page: Page) -> str:
    return page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")


@pytest.mark.parametrize("name", ["Tối", "Tương phản cao"])
def test_chosen_appearance_survives_a_reload_and_another_page(page: Page, shelf: Shelf, name: str) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(shelf.full)
    switch, body = page.get_by_label("Giao diện"), page.locator("body")
    light = background(page)
    expect(switch).to_have_value("")

    switch.select_option(label=name)
    expect(body).not_to_have_css("background-color", light)
    chosen = background(page)
    page.reload()
    expect(body).to_have_css("background-color", chosen)
    expect(switch.locator("option:checked")).to_have_text(name)
    page.goto("/")
    expect(body).to_have_css("background-color", chosen)

    switch.select_option(label="Tự động")
    expect(body).to_have_css("background-color", light)
    assert page.evaluate("localStorage.length") == 0


def test_light_appearance_holds_in_the_dark(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto("/")
    page.get_by_label("Giao diện").select_option(label="Sáng")
    expect(page.locator("body")).to_have_css("background-color", "rgb(255, 255, 255)")


@pytest.mark.parametrize("wish", [{"color_scheme": "dark"}, {"contrast": "more"}])
def test_device_gets_the_appearance_that_it_asks_for_without_a_click(page: Page, wish: dict[str, Any]) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("/")
    light = background(page)
    page.emulate_media(**wish)
    expect(page.locator("body")).not_to_have_css("background-color", light)
    expect(page.get_by_label("Giao diện")).to_have_value("")


def test_appearance_is_chosen_with_the_keyboard_on_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto("/")
    page.get_by_label("Giao diện").focus()
    expect(page.locator(".pp-theme-switch")).to_have_css("outline-style", "solid")
    page.keyboard.press("End")
    expect(page.locator("html")).to_have_attribute("data-pp-theme", "contrast")
