"""A day at the editorial desk, all in Vietnamese: one person writes an article and submits it, another approves it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image as PillowImage
from playwright.sync_api import BrowserContext, Page, expect
from pytest_django.live_server_helper import LiveServer
from wagtail.images import get_image_model
from wagtail.models import Page as WagtailPage

from tests.browser.admin_forms import add_paragraph, type_title, wait_until_taken_over
from tests.browser.conftest import Complaints
from tests.browser.shelf import Shelf
from tests.browser.test_editor_articles import WORD

TITLE = "Đảng ủy xã Trà Mai sơ kết công tác quý một"
TYPED_BY_READERS = "dang uy xa tra mai so ket"
LEAD = "Sáng nay, Đảng ủy xã Trà Mai họp sơ kết."
ALT = "Các đại biểu biểu quyết trong hội trường"
ADDRESS = "/to-chuc-kiem-tra/kiem-tra/dang-uy-xa-tra-mai-so-ket-cong-tac-quy-mot/"


@pytest.fixture
def photograph(tmp_path: Path) -> Path:
    path = tmp_path / "bieu-quyet.jpg"
    PillowImage.new("RGB", (1200, 800), "darkred").save(path)
    return path


Person = Callable[[Complaints], Page]


@pytest.fixture
def person(new_context: Callable[[], BrowserContext], server: LiveServer, shelf: Shelf) -> Iterator[Person]:
    """Return a maker of people's browsers; afterwards the shelf has no page and no picture more than before."""
    pages = set(WagtailPage.objects.values_list("pk", flat=True))
    images = set(get_image_model().objects.values_list("pk", flat=True))
    contexts: list[BrowserContext] = []

    def sit_down(complaints: Complaints) -> Page:
        contexts.append(new_context())
        complaints.listen(contexts[-1])
        return contexts[-1].new_page()

    yield sit_down
    for context in contexts:
        context.close()  # nothing is being saved any more
    for made in WagtailPage.objects.exclude(pk__in=pages):
        made.specific.delete()
    get_image_model().objects.exclude(pk__in=images).delete()


def log_in(page: Page, username: str) -> None:
    page.goto("/admin/")
    expect(page.get_by_role("heading", name="Đăng nhập trang quản trị")).to_be_visible()
    page.get_by_role("textbox", name="Tên đăng nhập").fill(username)
    page.get_by_role("textbox", name="Mật khẩu").fill("demo")
    page.get_by_role("button", name="Đăng nhập").click()


def find_category_in_tree(page: Page) -> None:
    page.get_by_role("navigation", name="Danh mục chính").get_by_role("button", name="Trang", exact=True).click()
    tree = page.get_by_role("dialog", name="Cây trang")
    tree.get_by_role("link", name="Xem các trang con của “Tổ chức kiểm tra”").click()
    tree.get_by_role("link", name="Kiểm tra, giám sát", exact=True).click()


def begin_article(page: Page) -> None:
    page.get_by_role("link", name="Thêm trang con").click()
    page.get_by_role("link", name=re.compile("^Bài viết")).click()
    expect(page.get_by_role("heading", name="Mới: Bài viết")).to_be_attached()


def upload_picture(page: Page, photograph: Path) -> None:
    page.get_by_role("button", name="Chọn ảnh").click()
    dialog = page.get_by_role("dialog").filter(has=page.get_by_role("heading", name="Chọn ảnh"))
    dialog.get_by_role("tab", name="Tải lên").click()
    dialog.get_by_label("Tệp").set_input_files(photograph)
    expect(dialog.get_by_label("Tiêu đề")).to_have_value("bieu-quyet")  # the name of the file
    dialog.get_by_label("Tiêu đề").fill("Biểu quyết")
    dialog.get_by_label("Mô tả").fill(ALT)
    dialog.get_by_role("button", name="Tải lên").click()
    picture = page.get_by_role("region", name="Ảnh chính")
    expect(picture.get_by_text("Biểu quyết")).to_be_visible()
    picture.get_by_role("textbox", name="Mô tả ảnh").fill(ALT)


def paste_from_word(page: Page) -> None:
    word = page.context.new_page()
    word.set_content(WORD)
    word.keyboard.press("Control+A")
    word.keyboard.press("Control+C")
    word.close()
    text = add_paragraph(page)
    text.click()
    page.keyboard.press("Control+V")
    wait_until_taken_over(page, unicodedata.normalize("NFD", "kết luận."))


def look_at_preview(page: Page) -> None:
    page.get_by_role("button", name="Mở hoặc đóng khung xem trước").click()
    panel = page.get_by_role("complementary", name="Xem trước")
    expect(panel.get_by_role("radio", name="Xem trước ở cỡ điện thoại")).to_be_checked()
    shown = panel.frame_locator("iframe").last  # while it loads anew, the old one stands before it
    expect(shown.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(shown.get_by_role("img", name=ALT)).to_be_visible()
    expect(shown.get_by_text("Hội nghị thống nhất kết luận.")).to_be_visible()


def press_in_menu(page: Page, name: str | re.Pattern[str]) -> None:
    """Press one of the buttons that stand beside "Save draft"."""
    page.get_by_role("button", name="Thao tác khác").click()
    page.get_by_role("navigation", name="Thao tác (cuối trang)").get_by_role("button", name=name).click()


def write_and_submit(page: Page, photograph: Path) -> None:
    find_category_in_tree(page)
    begin_article(page)
    type_title(page, TITLE)
    page.get_by_role("textbox", name="Sapo").fill(LEAD)
    upload_picture(page, photograph)
    paste_from_word(page)
    look_at_preview(page)
    expect(page.get_by_role("button", name="Xuất bản")).to_have_count(0)  # that is the editor's
    expect(page).to_have_url(re.compile(r"/edit/$"))  # Wagtail's autosave has made the page, and ours isn't a second
    press_in_menu(page, re.compile("^Gửi duyệt: "))
    expect(page.get_by_role("status").get_by_text(f"Trang “{TITLE}” đã được gửi duyệt.")).to_be_visible()


def approve(page: Page) -> None:
    waiting = page.get_by_role("region", name="Đang chờ bạn duyệt")
    waiting.get_by_role("link", name=TITLE).click()
    expect(page.get_by_role("textbox", name="Sapo")).to_have_value(LEAD)
    press_in_menu(page, "Duyệt và xuất bản")
    expect(page.get_by_role("status").get_by_text(TITLE)).to_be_visible()
    page.goto("/admin/")
    expect(page.get_by_role("region", name="Đang chờ bạn duyệt")).to_have_count(0)


def read(page: Page) -> None:
    page.goto("/")
    page.get_by_role("main").get_by_role("link", name=TITLE).first.click()
    expect(page).to_have_url(re.compile(f"{ADDRESS}$"))
    expect(page.get_by_role("heading", level=1)).to_have_text(TITLE)
    expect(page.get_by_role("img", name=ALT)).to_be_visible()
    article = page.get_by_role("article")
    expect(article.get_by_text("chỉ đạo các cấp ủy nâng chất lượng sinh hoạt chi bộ.")).to_be_visible()
    expect(article.get_by_text("Hội nghị thống nhất kết luận.")).to_be_visible()
    assert article.locator("[style], .MsoNormal, font").count() == 0


def search(page: Page) -> None:
    box = page.get_by_role("search", name="Tìm kiếm trên cổng").get_by_label("Từ khóa tìm kiếm")
    box.fill(TYPED_BY_READERS)
    box.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_have_text("Tìm kiếm")
    expect(page.get_by_role("main").get_by_role("link", name=TITLE)).to_be_visible()


def test_article_goes_from_the_contributor_s_desk_through_the_editor_s_to_the_readers(
    person: Person, shelf: Shelf, photograph: Path
) -> None:
    complaints = Complaints()
    contributor, editor, reader = person(complaints), person(complaints), person(complaints)
    log_in(contributor, "quangnam-contributor")
    write_and_submit(contributor, photograph)
    lists = ("/", "/rss.xml")
    for path in lists:  # what is kept of them is older than the article
        assert TITLE not in shelf.quangnam.reader().get(path).content.decode()

    log_in(editor, "quangnam-editor")
    approve(editor)

    read(reader)
    search(reader)
    for path in lists:
        assert TITLE in shelf.quangnam.reader().get(path).content.decode()
    assert complaints == []
