"""A main menu of sixty entries with long titles: by keyboard, by touch and without script, on every width."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Locator, Page, expect
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer

from tests.conftest import make_portal
from wagtail_partyportal.articles.categories import CategoryIndexPage

from .shelf import Shelf
from .test_reflow import sticking_out
from .walking import Stop, faults_of, focus_of

SUBJECTS = (
    "Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh",
    "Bảo vệ nền tảng tư tưởng của Đảng, đấu tranh phản bác các quan điểm sai trái",
    "Tin tức",
    "Xây dựng, chỉnh đốn Đảng và hệ thống chính trị trong sạch, vững mạnh",
    "Phòng, chống lãng phí, tiêu cực",
    "Chuyển đổi số",
    "Công tác tổ chức, cán bộ, đảng viên",
    "Dân vận",
    "Nghiên cứu lý luận, tổng kết thực tiễn và lịch sử Đảng bộ",
    "Ủy ban Mặt trận Tổ quốc và các tổ chức chính trị – xã hội",
    "Kinh tế",
    "Cải cách hành chính, cải cách tư pháp",
    "Văn bản",
    "Quốc phòng, an ninh, đối ngoại",
    "Giới thiệu",
)
CHILDREN = (
    "Chủ trương của Trung ương và của Tỉnh ủy về {}",
    "Cơ sở thực hiện: {}",
    "Hỏi đáp về {}",
)
TITLES = tuple(title for subject in SUBJECTS for title in (subject, *(child.format(subject) for child in CHILDREN)))
SHORT = "Tin tức"
WIDTHS = (1024, 1280, 1440)
PHONE = {"width": 360, "height": 740}

# The menus below the row that are open and reach beyond the window's sides.
CUT_OFF = """() => [...document.querySelectorAll('.pp-nav__sub')].filter(sub => sub.offsetParent).filter(sub => {
  const box = sub.getBoundingClientRect();
  return box.left < 0 || box.right > document.documentElement.clientWidth;
}).map(sub => sub.id)"""


@pytest.fixture(scope="module")
def home(shelf: Shelf, server: LiveServer, django_db_blocker: DjangoDbBlocker) -> str:
    """Return the address of a portal whose menu is full; the flush takes it away after the last test."""
    with django_db_blocker.unblock():
        _make_menu("quangtri", SUBJECTS)
    return f"http://quangtri.test:{server.thread.port}/"


@pytest.fixture(scope="module")
def small_home(shelf: Shelf, server: LiveServer, django_db_blocker: DjangoDbBlocker) -> str:
    """Return the address of a portal with one short entry, and long ones below it."""
    with django_db_blocker.unblock():
        _make_menu("hue", (SHORT,))
    return f"http://hue.test:{server.thread.port}/"


def _make_menu(key: str, subjects: tuple[str, ...]) -> None:
    root = make_portal(key, "Đảng bộ tỉnh").home
    root.get_children().in_menu().delete()
    root.refresh_from_db()
    for subject in subjects:
        top = root.add_child(instance=CategoryIndexPage(title=subject, show_in_menus=True))
        for child in CHILDREN:
            top.add_child(instance=CategoryIndexPage(title=child.format(subject), show_in_menus=True))


@pytest.fixture
def phone(new_context: Any) -> Page:
    return new_context(viewport=PHONE, has_touch=True, is_mobile=True).new_page()


def menu(page: Page) -> Locator:
    return page.locator("#pp-nav")


def entry(page: Page, title: str) -> Locator:
    return menu(page).get_by_role("link", name=title, exact=True)


def walk_through_the_menu(page: Page) -> Iterator[Stop]:
    """Tab from the portal's name on through the menu, opening what is closed, until the focus has left the menu."""
    page.get_by_role("search").get_by_role("radio", name="Site").focus()
    has_entered = False
    for _press in range(200):
        page.keyboard.press("Tab")
        stop = focus_of(page)
        assert stop is not None
        if has_entered and not stop.is_in_menu:
            return
        has_entered = has_entered or stop.is_in_menu
        if stop.is_in_menu:
            yield stop
        if stop.is_closed:
            page.keyboard.press("Enter")
    raise AssertionError("the menu holds the focus")


@pytest.mark.parametrize("width", WIDTHS)
def test_every_entry_is_reached_with_the_keyboard_and_none_holds_it(page: Page, home: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 720})
    page.goto(home)
    stops = []
    for stop in walk_through_the_menu(page):
        stops.append(stop)
        assert page.evaluate(CUT_OFF) == [], stop.text
        assert menu(page).get_by_role("button", expanded=True).count() <= 1, "menus lie over one another"
    assert [stop.text for stop in stops if stop.name.startswith("A ") and stop.text in TITLES] == list(TITLES)
    assert faults_of(stops) == {}
    # Nothing stays open behind the reader, and the way back is open.
    expect(menu(page).get_by_role("button", expanded=True)).to_have_count(0)
    page.keyboard.press("Shift+Tab")
    assert menu(page).evaluate("nav => nav.contains(document.activeElement)")


def test_every_entry_is_reached_with_the_keyboard_of_a_narrow_window(page: Page, home: str) -> None:
    page.set_viewport_size(PHONE)
    page.goto(home)
    stops = list(walk_through_the_menu(page))
    assert [stop.text for stop in stops if stop.name.startswith("A ") and stop.text in TITLES] == list(TITLES)
    assert faults_of(stops) == {}
    assert sticking_out(page) == []


def test_escape_closes_what_is_open_and_goes_back_to_its_button(page: Page, home: str) -> None:
    page.goto(home)
    first = menu(page).get_by_role("button", name=f"Các trang trong mục “{SUBJECTS[0]}”")
    more = menu(page).get_by_role("button", name="Thêm", exact=True)
    last = entry(page, TITLES[-1])
    for button, child in ((first, entry(page, TITLES[3])), (more, last)):
        button.focus()
        page.keyboard.press("Enter")
        expect(child).to_be_visible()
        child.focus()
        page.keyboard.press("Escape")
        expect(button).to_be_focused()
        expect(button).to_have_attribute("aria-expanded", "false")
        expect(child).to_be_hidden()
        page.keyboard.press("Escape")  # nothing is open any more
        expect(button).to_be_focused()
    more.focus()
    page.keyboard.press("Enter")
    last.focus()
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLES[-1])


def test_menu_that_a_phone_left_open_does_not_lie_over_the_page_when_it_is_turned(page: Page, home: str) -> None:
    page.set_viewport_size({"width": 820, "height": 1180})
    page.goto(home)
    page.get_by_role("button", name="Danh mục", exact=True).click()
    menu(page).get_by_role("button", name=f"Các trang trong mục “{SUBJECTS[0]}”").click()
    expect(entry(page, TITLES[1])).to_be_visible()
    page.set_viewport_size({"width": 1180, "height": 820})
    expect(entry(page, SUBJECTS[0])).to_be_visible()
    expect(entry(page, TITLES[1])).to_be_hidden()


def test_finger_opens_the_menu_and_its_last_page(phone: Page, home: str) -> None:
    phone.goto(home)
    toggle = phone.get_by_role("button", name="Danh mục", exact=True)
    toggle.tap()
    expect(toggle).to_have_attribute("aria-expanded", "true")
    buttons = menu(phone).get_by_role("button", name="Các trang trong mục")
    expect(buttons).to_have_count(len(SUBJECTS))
    for button in (buttons.first, buttons.last):
        button.tap()
        expect(button).to_have_attribute("aria-expanded", "true")
        box = button.bounding_box()
        assert box and min(box["width"], box["height"]) >= 44
    for title in (TITLES[0], TITLES[1], TITLES[-1]):
        entry(phone, title).scroll_into_view_if_needed()
        box = entry(phone, title).bounding_box()
        assert box and box["height"] >= 44, title
    # However far the list has been scrolled, the way out is in reach.
    expect(toggle).to_be_in_viewport(ratio=1)
    toggle.tap()
    expect(entry(phone, TITLES[0])).to_be_hidden()

    toggle.tap()
    entry(phone, TITLES[-1]).tap()
    expect(phone.get_by_role("heading", level=1)).to_have_text(TITLES[-1])


def test_menu_without_script_on_a_phone_shows_every_entry(plain_page: Page, home: str) -> None:
    plain_page.set_viewport_size({"width": 320, "height": 640})
    plain_page.goto(home)
    assert sticking_out(plain_page) == []
    menu(plain_page).get_by_role("link", name="Danh mục", exact=True).click()
    assert [title for title in TITLES if not entry(plain_page, title).is_visible()] == []
    assert sticking_out(plain_page) == []
    entry(plain_page, TITLES[-1]).click()
    expect(plain_page.get_by_role("heading", level=1)).to_have_text(TITLES[-1])
    assert sticking_out(plain_page) == []


@pytest.mark.parametrize("width", WIDTHS)
def test_menu_without_script_on_a_wide_screen_opens_by_focus_and_leaves_room_to_read(
    plain_page: Page, home: str, width: int
) -> None:
    plain_page.set_viewport_size({"width": width, "height": 720})
    plain_page.goto(home)
    assert sticking_out(plain_page) == []
    stops = []
    for stop in walk_through_the_menu(plain_page):
        stops.append(stop)
        assert plain_page.evaluate(CUT_OFF) == [], stop.text
    assert [stop.text for stop in stops] == list(TITLES)
    assert faults_of(stops) == {}
    # Several rows that stuck to the top would cover what is read below them.
    plain_page.set_viewport_size({"width": width, "height": 400})
    plain_page.keyboard.press("End")
    expect(menu(plain_page)).not_to_be_in_viewport()


@pytest.mark.parametrize("width", [320, 360])
def test_open_menu_of_a_phone_has_no_horizontal_scroll(page: Page, home: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 640})
    page.goto(home)
    assert sticking_out(page) == []
    page.get_by_role("button", name="Danh mục", exact=True).click()
    for button in menu(page).get_by_role("button", name="Các trang trong mục").all():
        button.click()
    expect(entry(page, TITLES[-1])).to_be_visible()
    assert sticking_out(page) == []
    panel = page.locator("#pp-menu")
    assert panel.evaluate("panel => panel.scrollWidth <= panel.clientWidth")
    assert panel.evaluate("panel => panel.getBoundingClientRect().bottom <= innerHeight")


@pytest.mark.parametrize("width", WIDTHS)
def test_pages_below_the_only_entry_of_a_small_menu_are_not_cut_off(page: Page, small_home: str, width: int) -> None:
    page.set_viewport_size({"width": width, "height": 720})
    page.goto(small_home)
    menu(page).get_by_role("button", name=f"Các trang trong mục “{SHORT}”").click()
    expect(entry(page, CHILDREN[0].format(SHORT))).to_be_visible()
    assert page.evaluate(CUT_OFF) == []
