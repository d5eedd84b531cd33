"""axe-core finds nothing on any public page, in any theme and appearance, wide or small."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect
from pytest_django import DjangoDbBlocker

from tests.home.columns import every_block
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.branding.colors import Color
from wagtail_partyportal.branding.presets import Preset
from wagtail_partyportal.branding.themes import Theme

from .shelf import FULL_TITLE, Shelf
from .staging import branded, composed
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


# What a reader's device asks for, and the palette of the theme that answers.
APPEARANCES: dict[str, tuple[dict[str, str], str]] = {
    "light": ({"color_scheme": "light"}, "light"),
    "dark": ({"color_scheme": "dark"}, "dark"),
    "high contrast": ({"contrast": "more"}, "contrast"),
}


def as_css(color: Color) -> str:
    return f"rgb({', '.join(str(round(255 * channel)) for channel in (color.red, color.green, color.blue))})"


@pytest.fixture(scope="module")
def full_front_page(shelf: Shelf, django_db_blocker: DjangoDbBlocker) -> Iterator[None]:
    """Put every block that there is on the front page, and a line of hot news below its menu."""
    with django_db_blocker.unblock():
        article = ArticlePage.objects.child_of(shelf.quangnam.category("kiem-tra")).get(title=FULL_TITLE)
        recording = article.audio_versions.first().document
        blocks = list(every_block(shelf.quangnam, article.image, recording, article).items())
        side = [("notices", {"title": "Tin mới", "category": shelf.quangnam.category("tin-tuc").pk, "count": 3})]
        moving = {"hot_news_count": 5, "is_hot_news_scrolling": True}
        with composed(shelf.quangnam, blocks, side), branded(shelf.quangnam, **moving):
            yield


@pytest.mark.parametrize("preset", [preset for preset in Preset if preset != Preset.OWN])
@pytest.mark.parametrize("appearance", APPEARANCES)
def test_no_theme_has_a_violation_on_a_phone(
    new_context: Any, shelf: Shelf, full_front_page: None, preset: Preset, appearance: str
) -> None:
    wish, palette = APPEARANCES[appearance]
    brand = getattr(Theme.of_preset(preset), palette).brand
    with branded(shelf.quangnam, preset=preset):
        page = new_context(viewport={"width": 320, "height": 640}, reduced_motion="reduce", **wish).new_page()
        for path in ("/", shelf.category, shelf.full):
            page.goto(path)
            expect(page.locator(".pp-masthead")).to_have_css("background-color", as_css(brand))
            assert violations(page) == [], path


@pytest.mark.parametrize("name", ["home", "category", "full article"])
def test_colours_of_the_device_instead_of_the_theme_leave_no_violation(
    new_context: Any, shelf: Shelf, full_front_page: None, name: str
) -> None:
    for scheme in ("light", "dark"):
        context = new_context(viewport={"width": 320, "height": 640}, forced_colors="active", color_scheme=scheme)
        page = context.new_page()
        page.goto(shelf.public_pages[name])
        assert violations(page) == [], scheme


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
