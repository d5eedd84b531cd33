"""What an editor does in Wagtail's admin, by the names of its controls."""

from __future__ import annotations

import re

from playwright.sync_api import Locator, Page, expect

from tests.conftest import Portal


def open_new_article(page: Page, portal: Portal, category: str = "kiem-tra") -> None:
    page.goto(f"/admin/pages/add/partyportal/articlepage/{portal.category(category).pk}/")


def type_title(page: Page, title: str) -> None:
    """Type the title and wait for the slug: it follows half a second later, and the form asks for one."""
    page.locator("#id_title").press_sequentially(title)
    expect(page.locator("#id_slug")).not_to_have_value("")


def add_paragraph(page: Page) -> Locator:
    """Add a block of text to the article's body and return its editing area."""
    body = page.locator("[id$=-body-section]")
    body.locator(".c-sf-add-button").first.click()
    page.get_by_role("option", name="Nội dung").click()
    return body.locator("[contenteditable=true]")


def wait_until_taken_over(page: Page, text: str) -> None:
    """Wait until the first block's field holds what was typed: the editor hands it over a moment later."""
    expect(page.locator("[name=body-0-value]")).to_have_value(re.compile(re.escape(text)))


def save(page: Page) -> None:
    """Press the form's main button ("Save draft" of a page, "Save" elsewhere) and wait for the answer.

    A loaded page is the answer: a change of the address alone comes from Wagtail's autosave.
    """
    with page.expect_event("load"):
        page.locator("footer [type=submit]:not([name]), form [type=submit].action-save").first.click()


def publish(page: Page) -> None:
    with page.expect_event("load"):
        page.locator("footer .w-dropdown__toggle").click()
        page.locator("[name=action-publish]").click()
