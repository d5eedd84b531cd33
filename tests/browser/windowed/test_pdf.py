"""A PDF file in the page of an article: the browser itself shows it."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from tests.browser.shelf import Shelf


def test_pdf_is_asked_for_only_when_it_is_opened(page: Page, shelf: Shelf) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(shelf.full)
    details = page.locator("details.pp-pdf").first
    expect(details).to_be_visible()
    assert not [url for url in asked if "/documents/" in url]
    with page.expect_request(lambda request: "/documents/" in request.url):
        details.locator("summary").click()
    expect(details.locator("iframe")).to_have_count(1)
