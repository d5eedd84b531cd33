"""The editors' guide shows pictures that exist, and names buttons as they stand on the screens."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import polib
import pytest
from PIL import Image

from scripts.wagtail_words import MESSAGES, catalogue, vietnamese

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "vi"
PAGES = sorted(GUIDE.glob("*.md"))
PICTURE = re.compile(r"!\[([^\]]*)\]\(([^)]+)\)")
BOLD = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
STEPS = re.compile(r"\s*[→›]\s*")  # from one menu to the next
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sd]|\{\w*\}")
LARGEST, WIDEST = 60 * 1024, 1200  # bytes, pixels


@cache
def words_on_screens() -> tuple[set[str], list[re.Pattern[str]]]:
    """Return what the admin says in Vietnamese: texts, and patterns of those with something to fill in."""
    entries = [entry for path in MESSAGES.glob("*.po") for entry in polib.pofile(str(path)) if entry.translated()]
    for domain in ("django", "djangojs"):
        for found in catalogue(domain, "vi", ("wagtail", "django")).values():
            entries += [entry for entry in found if entry.translated()]
    said = {vietnamese(entry) for entry in entries}
    fixed = {capitalized(text) for text in said if not PLACEHOLDER.search(text)}
    open_ones = {capitalized(text) for text in said if PLACEHOLDER.search(text)}
    return fixed, [re.compile("(.+)".join(map(re.escape, PLACEHOLDER.split(text)))) for text in open_ones]


def capitalized(text: str) -> str:
    """Return the text as a form would show it: Django and Wagtail capitalize the names of fields."""
    text = text.strip()
    return text[:1].upper() + text[1:]


def is_on_screens(name: str) -> bool:
    """Return whether a screen says it: as it stands, or with other words of the screens, or "…", filled in."""
    fixed, patterns = words_on_screens()
    known = fixed | {"…"}
    filled = (pattern.fullmatch(capitalized(name)) for pattern in patterns)
    return capitalized(name) in known or any(
        all(capitalized(word) in known for word in match.groups()) for match in filled if match
    )


def named_words(page: Path) -> set[str]:
    """Return what a page prints in bold, each step of a way through the menus by itself."""
    bold = (" ".join(found.split()) for found in BOLD.findall(page.read_text()))
    return {step for text in bold for step in STEPS.split(text)}


def test_made_up_button_is_noticed() -> None:
    assert is_on_screens("Lưu bản nháp")
    assert is_on_screens("Gửi duyệt: …")
    assert is_on_screens("Duyệt và xuất bản")
    assert is_on_screens("Thêm nhóm liên kết web")
    assert not is_on_screens("Lưu lại bản nháp")
    assert not is_on_screens("Gửi duyệt ngay")
    assert not is_on_screens("Thêm bài nữa")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_name_in_bold_is_on_a_screen(page: Path) -> None:
    assert sorted(name for name in named_words(page) if not is_on_screens(name)) == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_picture_exists_and_says_what_it_shows(page: Path) -> None:
    for alt, address in PICTURE.findall(page.read_text()):
        assert (GUIDE / address).is_file(), address
        assert len(alt) > 10, address


def test_every_picture_is_on_a_page_small_and_not_too_wide() -> None:
    shown = {address for page in PAGES for _alt, address in PICTURE.findall(page.read_text())}
    stored = sorted((GUIDE / "images").iterdir())
    assert {f"images/{path.name}" for path in stored} == shown
    assert 12 <= len(stored) <= 20
    for path in stored:
        with Image.open(path) as picture:
            assert picture.width <= WIDEST, path.name
        assert path.stat().st_size <= LARGEST, path.name


def test_every_page_is_listed() -> None:
    index = (GUIDE / "index.md").read_text()
    pages = {page.stem for page in PAGES} - {"index"}
    assert pages == set(re.findall(r"\]\((\w+)\.md\)", index))
