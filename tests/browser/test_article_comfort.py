"""A long article in a real browser: pictures to leaf through, voices, a PDF in its page, the copied link."""

from __future__ import annotations

from playwright.sync_api import Page, expect

from .conftest import Complaints
from .shelf import VOICES, Shelf
from .walking import faults_of, walk


def test_pictures_are_leafed_through_with_the_keyboard(page: Page, shelf: Shelf, complaints: Complaints) -> None:
    page.goto(shelf.full)
    pictures = page.locator("[data-pp-picture]")
    pictures.first.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Chùm ảnh")
    expect(dialog).to_be_visible()
    expect(dialog).to_contain_text("1 / 2")
    expect(dialog).to_contain_text("Cầu mới")
    expect(dialog.get_by_role("img", name="Cây cầu")).to_be_visible()

    page.keyboard.press("ArrowRight")
    expect(dialog).to_contain_text("2 / 2")
    dialog.get_by_role("button", name="Ảnh sau").click()
    expect(dialog).to_contain_text("1 / 2")
    page.keyboard.press("ArrowLeft")
    page.keyboard.press("Escape")
    expect(dialog).to_be_hidden()
    expect(pictures.nth(1)).to_be_focused()
    assert complaints == []


def test_viewer_is_worked_by_its_buttons_and_holds_the_focus(page: Page, shelf: Shelf) -> None:
    page.goto(shelf.full)
    picture = page.locator("[data-pp-picture]").first
    picture.focus()
    page.keyboard.press("Enter")
    dialog = page.get_by_role("dialog", name="Chùm ảnh")
    expect(dialog.get_by_role("button", name="Đóng")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(dialog.get_by_role("button", name="Ảnh sau")).to_be_focused()
    page.keyboard.press("Enter")
    expect(dialog).to_contain_text("2 / 2")
    expect(dialog.get_by_role("button", name="Ảnh sau")).to_be_focused()
    # Nothing of the page behind gets the focus; between two rounds it is with the browser.
    is_behind = "document.activeElement !== document.body && !document.activeElement.closest('dialog')"
    for _press in range(8):
        page.keyboard.press("Tab")
        assert not page.evaluate(is_behind)
    dialog.get_by_role("button", name="Ảnh trước").focus()
    page.keyboard.press("Space")
    expect(dialog).to_contain_text("1 / 2")
    dialog.get_by_role("button", name="Đóng").focus()
    page.keyboard.press("Enter")
    expect(dialog).to_be_hidden()
    expect(picture).to_be_focused()


def test_voice_is_chosen_with_the_keyboard_and_only_one_speaks(
    page: Page, shelf: Shelf, complaints: Complaints
) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(shelf.full)
    section = page.get_by_role("region", name="Nghe bài viết")
    players = section.locator("audio")
    expect(players).to_have_count(len(VOICES))
    for number, voice in enumerate(VOICES):
        expect(players.nth(number)).to_have_accessible_name(f"Nghe bài viết {voice}")
    assert not [url for url in asked if url.endswith(".wav")], "a recording comes before anybody wants it"

    playing = "players => players.map(player => !player.paused)"
    stops = [stop for stop in walk(page) if stop.name.startswith("AUDIO")]
    assert faults_of(stops) == {}
    for number in (1, 0):
        players.nth(number).focus()
        page.keyboard.press("Space")
        page.wait_for_function("number => document.querySelectorAll('.pp-listen audio')[number].currentTime > 0",
                               arg=number)  # fmt: skip
        assert players.evaluate_all(playing) == [number == 0, number == 1]
    page.keyboard.press("Space")
    assert players.evaluate_all(playing) == [False, False]
    assert complaints == []


def test_link_is_copied_and_the_button_says_so(page: Page, shelf: Shelf) -> None:
    # The tests' server is not encrypted, where browsers have no clipboard.
    page.add_init_script(
        "Object.defineProperty(navigator, 'clipboard', {value: {writeText: async (text) => { window.copied = text; }}})"
    )
    page.goto(shelf.full)
    page.get_by_role("button", name="Sao chép liên kết").click()
    expect(page.get_by_role("button", name="Đã sao chép")).to_be_visible()
    assert page.evaluate("window.copied").endswith(shelf.full)


def test_link_that_cannot_be_copied_has_no_button(page: Page, shelf: Shelf) -> None:
    page.goto(shelf.full)
    expect(page.get_by_role("button", name="In bài viết")).to_be_visible()
    expect(page.locator("[data-pp-copy]")).to_be_hidden()


def test_pictures_lead_to_their_large_version_without_script(plain_page: Page, shelf: Shelf) -> None:
    plain_page.goto(shelf.full)
    large = plain_page.locator("[data-pp-picture]").first.get_attribute("href") or ""
    assert "width-1440" in large
    response = plain_page.goto(large)
    assert response and response.ok
