"""An article kept as one file: read from the disk, without a connection."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from playwright.sync_api import Page, expect

from .conftest import Complaints
from .shelf import FIRST_WORDS, FULL_TITLE, LEAD, VOICES, WATCH, Shelf
from .test_accessibility import violations
from .test_reflow import sticking_out


def save_by_key(page: Page, shelf: Shelf, folder: Path) -> Path:
    """Save the full article as a reader does and return the file."""
    page.goto(shelf.full)
    page.get_by_role("link", name="Lưu bài").focus()
    with page.expect_download() as download:
        page.keyboard.press("Enter")
    file = folder / download.value.suggested_filename
    download.value.save_as(file)
    return file


def test_saved_article_shows_text_and_pictures_without_a_request(
    page: Page, new_context: Any, shelf: Shelf, tmp_path: Path
) -> None:
    file = save_by_key(page, shelf, tmp_path)
    assert file.suffix == ".html"

    context = new_context(offline=True)
    complaints, asked = Complaints(), []
    complaints.listen(context)
    context.on("request", lambda request: asked.append(request.url.split(":")[0]))
    saved = context.new_page()
    saved.goto(file.as_uri())

    expect(saved).to_have_title(f"{FULL_TITLE} | Đảng bộ tỉnh Quảng Nam")
    expect(saved.get_by_role("heading", level=1)).to_have_text(FULL_TITLE)
    for text in (LEAD, FIRST_WORDS, "Quang cảnh hội nghị", "Phải làm thật", "HÀN GIANG", "Lời đọc.", "Tam Kỳ"):
        expect(saved.get_by_text(text).first).to_be_visible()
    pictures = saved.locator("img")
    assert pictures.count() >= 4  # the main one, the one in the text, two of the gallery
    for picture in pictures.all():
        picture.scroll_into_view_if_needed()
        assert picture.evaluate("img => img.decode().then(() => img.naturalWidth)") >= 300

    # What a file can't hold is a link to where it is.
    home = "http://quangnam.test"  # as the site says, without the port of the tests' server
    for voice in VOICES:
        expect(saved.get_by_text(voice)).to_be_visible()
    recordings = saved.locator("a[href$='.wav']")
    expect(recordings).to_have_count(len(VOICES))
    for recording in recordings.all():
        assert (recording.get_attribute("href") or "").startswith(home)
    expect(saved.locator(f"a[href='{WATCH}']").first).to_be_visible()
    expect(saved.locator(f"a[href='{home}{shelf.full}']")).to_be_visible()

    assert [scheme for scheme in asked if scheme != "data"] == ["file"]
    assert complaints == []


def test_saved_article_fits_a_phone_and_has_no_violation(
    page: Page, new_context: Any, shelf: Shelf, tmp_path: Path
) -> None:
    file = save_by_key(page, shelf, tmp_path)
    saved = new_context(offline=True, viewport={"width": 320, "height": 640}).new_page()
    saved.goto(file.as_uri())
    assert sticking_out(saved) == []
    assert violations(saved) == []
