"""axe-core finds nothing on any public page, light or dark, wide or small."""

from __future__ import annotations

from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from .shelf import Shelf
from .test_privacy import PAGES

VIEWPORTS = ((1440, 900), (320, 640))
AXE = Axe()


def violations(page: Page) -> list[str]:
    response: dict[str, Any] = AXE.run(page).response
    return [
        f"{rule['id']}: {node['target']} {node['failureSummary']}"
        for rule in response["violations"]
        for node in rule["nodes"]
    ]


@pytest.mark.parametrize("name", PAGES)
def test_page_has_no_violation(page: Page, shelf: Shelf, name: str) -> None:
    page.goto(shelf.public_pages[name])
    for width, height in VIEWPORTS:
        page.set_viewport_size({"width": width, "height": height})
        for scheme in ("light", "dark"):
            page.emulate_media(color_scheme=scheme)
            assert violations(page) == [], f"{width} {scheme}"


def test_open_menus_have_no_violation(page: Page) -> None:
    page.goto("/")
    page.get_by_role("button", name="Các trang trong mục “Tổ chức kiểm tra”").click()
    assert violations(page) == []
    page.set_viewport_size({"width": 320, "height": 640})
    page.reload()
    page.get_by_role("button", name="Danh mục", exact=True).click()
    expect(page.locator("#pp-menu")).to_be_visible()
    for scheme in ("light", "dark"):
        page.emulate_media(color_scheme=scheme)
        assert violations(page) == [], scheme


def test_violations_are_found_where_there_are_some(page: Page) -> None:
    page.goto("/")
    page.evaluate("document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=\"/x.png\">')")
    assert any(violation.startswith("image-alt") for violation in violations(page))
