"""Text size, light or dark: they take effect at once, and last."""

from __future__ import annotations

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


def test_dark_appearance_survives_a_reload_and_another_page(page: Page, shelf: Shelf) -> None:
    page.emulate_media(color_scheme="light")
    page.goto(shelf.full)
    switch = page.get_by_role("button", name="Giao diện tối")
    body = page.locator("body")
    light = body.evaluate("e => getComputedStyle(e).backgroundColor")
    expect(switch).to_have_attribute("aria-pressed", "false")

    switch.click()
    expect(switch).to_have_attribute("aria-pressed", "true")
    expect(body).not_to_have_css("background-color", light)
    dark = body.evaluate("e => getComputedStyle(e).backgroundColor")

    page.reload()
    expect(body).to_have_css("background-color", dark)
    expect(switch).to_have_attribute("aria-pressed", "true")
    page.goto("/")
    expect(body).to_have_css("background-color", dark)

    switch.click()
    expect(body).to_have_css("background-color", light)
    assert page.evaluate("localStorage.length") == 0


def test_device_in_the_dark_gets_the_dark_appearance_without_a_click(page: Page) -> None:
    page.emulate_media(color_scheme="dark")
    page.goto("/")
    expect(page.get_by_role("button", name="Giao diện tối")).to_have_attribute("aria-pressed", "true")
    dark = page.locator("body").evaluate("e => getComputedStyle(e).backgroundColor")
    page.emulate_media(color_scheme="light")
    expect(page.get_by_role("button", name="Giao diện tối")).to_have_attribute("aria-pressed", "false")
    expect(page.locator("body")).not_to_have_css("background-color", dark)
