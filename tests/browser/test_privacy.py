"""Nobody hears of a reader, and nothing is kept in their browser, before they choose something."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from playwright.sync_api import BrowserContext, Page, Request, expect

from .conftest import Complaints
from .shelf import PLAYER, VIDEO_LINK, Shelf

PAGES = ("home", "category", "empty category", "full article", "bare article", "results", "no results", "missing")
STORED = "() => [document.cookie, ...Object.keys(localStorage), ...Object.keys(sessionStorage)].filter(Boolean)"


@pytest.fixture
def asked_hosts(context: BrowserContext) -> set[str]:
    """Collect the hosts that the pages of the context ask."""
    hosts: set[str] = set()

    def on_request(request: Request) -> None:
        if urlsplit(request.url).scheme not in {"data", "blob"}:
            hosts.add(urlsplit(request.url).hostname or "")

    context.on("request", on_request)
    return hosts


def test_pages_ask_only_their_own_host_and_keep_nothing(
    page: Page, shelf: Shelf, asked_hosts: set[str], complaints: Complaints
) -> None:
    assert set(shelf.public_pages) == set(PAGES)
    for name, path in shelf.public_pages.items():
        response = page.goto(path)
        assert response is not None
        policy = response.headers["content-security-policy"]
        assert "script-src 'self';" in policy and "style-src 'self';" in policy, name
        page.evaluate("scrollTo(0, document.body.scrollHeight)")  # what is loaded late is asked for now
        page.wait_for_load_state("networkidle")
        assert page.evaluate(STORED) == [], name
        assert page.context.cookies() == [], name
    assert asked_hosts == {"quangnam.test"}
    # The one complaint allowed: that the missing page is missing.
    assert [text for text in complaints if shelf.missing not in text] == []


def test_complaints_are_heard_when_the_policy_refuses_something(page: Page, complaints: Complaints) -> None:
    page.goto("/")
    with page.expect_console_message(lambda message: "Content Security Policy" in message.text):
        page.evaluate(
            "() => document.head.append(Object.assign(document.createElement('script'), {text: 'window.bad = 1'}))"
        )
    assert page.evaluate("window.bad") is None
    assert complaints != []


def test_player_of_a_video_is_asked_for_only_after_the_click(
    page: Page, shelf: Shelf, asked_hosts: set[str], complaints: Complaints
) -> None:
    host = urlsplit(PLAYER).hostname
    page.context.route(
        f"https://{host}/**", lambda route: route.fulfill(body="<p>player</p>", content_type="text/html")
    )
    page.goto(shelf.full)
    button = page.get_by_role("link", name=VIDEO_LINK)
    button.scroll_into_view_if_needed()
    page.wait_for_load_state("networkidle")
    assert asked_hosts == {"quangnam.test"}
    expect(page.locator("iframe")).to_have_count(0)

    button.click()
    player = page.locator(".pp-video iframe")
    expect(player).to_have_attribute("src", f"{PLAYER}?autoplay=1")
    expect(player).to_have_attribute("title", "Phóng sự")
    expect(page.frame_locator(".pp-video iframe").get_by_text("player")).to_be_visible()
    assert asked_hosts == {"quangnam.test", host}
    assert page.url.endswith(shelf.full)
    assert complaints == []


def test_choice_of_the_text_size_is_kept_in_the_browser_only(page: Page, shelf: Shelf, asked_hosts: set[str]) -> None:
    page.goto(shelf.full)
    page.get_by_role("button", name="Chữ lớn hơn").first.click()
    assert page.evaluate(STORED) == ["pp-text-size"]
    page.reload()
    assert page.context.cookies() == []
    assert asked_hosts == {"quangnam.test"}
