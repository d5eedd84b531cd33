"""An editor writes an article: slug, pasting, what is missing, publishing."""

from __future__ import annotations

import re
import unicodedata

import pytest
from playwright.sync_api import Page, expect

from wagtail_partyportal.articles.models import ArticlePage

from .admin_forms import add_paragraph, open_new_article, publish, save, type_title, wait_until_taken_over
from .conftest import Complaints
from .shelf import Shelf

TITLES = {
    "Đảng bộ Khối các cơ quan tỉnh Quảng Nam": "dang-bo-khoi-cac-co-quan-tinh-quang-nam",
    "Nâng chất lượng sinh hoạt chi bộ": "nang-chat-luong-sinh-hoat-chi-bo",
}
# As Word puts it on the clipboard: fonts, styles, lines cut by the page's edge, decomposed letters, empty paragraphs.
WORD = unicodedata.normalize(
    "NFD",
    """<p class="MsoNormal" style="margin:0cm;font-size:14pt;font-family:'Times New Roman',serif"><span lang="VI"
    style="font-family:'.VnTime';color:red">Ban Thường vụ Tỉnh ủy chỉ đạo các cấp ủy<br>nâng chất lượng sinh hoạt<br>chi
    bộ.</span></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p><p class="MsoNormal"><span style="font-size:14pt">Hội
    nghị&nbsp; <b style="mso-bidi-font-weight:normal">thống nhất</b></span> kết luận.</p>""",
)


@pytest.mark.parametrize("form", ["NFC", "NFD"])
def test_title_fills_the_slug_as_the_server_would_make_it(
    desk: Page, shelf: Shelf, complaints: Complaints, form: str
) -> None:
    open_new_article(desk, shelf.quangnam)
    slug = desk.locator("#id_slug")
    for title, expected in TITLES.items():
        desk.locator("#id_title").fill("")
        type_title(desk, unicodedata.normalize(form, title))
        expect(slug).to_have_value(expected)
        desk.locator("#id_title").blur()
        expect(slug).to_have_value(expected)

    assert complaints == []


def test_slug_typed_with_marks_loses_them(desk: Page, shelf: Shelf) -> None:
    open_new_article(desk, shelf.quangnam)
    desk.get_by_role("tab").nth(1).click()
    slug = desk.locator("#id_slug")
    for typed in ("Tổ chức Đảng", unicodedata.normalize("NFD", "Tổ chức Đảng")):
        slug.fill(typed)
        slug.blur()
        expect(slug).to_have_value("to-chuc-dang")


def test_text_pasted_from_word_becomes_clean_paragraphs(desk: Page, shelf: Shelf, complaints: Complaints) -> None:
    word = desk.context.new_page()
    word.set_content(WORD)
    word.keyboard.press("Control+A")
    word.keyboard.press("Control+C")
    word.close()

    open_new_article(desk, shelf.quangnam)
    type_title(desk, "Dán từ Word")
    text = add_paragraph(desk)
    text.click()
    desk.keyboard.press("Control+V")
    wait_until_taken_over(desk, unicodedata.normalize("NFD", "kết luận."))
    save(desk)

    source = saved(desk).body[0].value.source
    assert re.sub(r' data-block-key="\w+"', "", source) == (
        "<p>Ban Thường vụ Tỉnh ủy chỉ đạo các cấp ủy nâng chất lượng sinh hoạt chi bộ.</p>"
        "<p>Hội nghị <b>thống nhất</b> kết luận.</p>"
    )
    expect(desk.locator("[contenteditable=true]")).to_contain_text("nâng chất lượng sinh hoạt chi bộ.")
    assert complaints == []


def saved(page: Page) -> ArticlePage:
    """Return the article whose form is open, as it was last saved."""
    match = re.search(r"/pages/(\d+)/edit/", page.url)
    assert match
    article: ArticlePage = ArticlePage.objects.get(pk=match[1]).get_latest_revision_as_object()
    return article


def test_saved_draft_shows_what_is_missing_in_vietnamese(desk: Page, shelf: Shelf) -> None:
    open_new_article(desk, shelf.quangnam)
    expect(desk.get_by_text("Hãy lưu bản nháp, danh sách này sẽ cho biết còn thiếu gì.")).to_be_visible()
    type_title(desk, "Bài còn thiếu")
    save(desk)
    lacks = desk.locator("[data-partyportal-lacks] li")
    assert lacks.all_inner_texts() == [
        "Chưa có sapo. Hai, ba câu cho người đọc biết bài viết nói về điều gì.",
        "Chưa có nội dung.",
        "Chưa có ảnh. Bài viết sẽ hiển thị trong danh sách không kèm ảnh.",
        "Chưa ghi tác giả hoặc bút danh.",
    ]
    lacks.first.get_by_role("link").click()
    expect(desk.locator("#id_lead")).to_be_in_viewport()
    desk.locator("#id_lead").fill("Hai câu.")
    save(desk)
    expect(lacks).to_have_count(3)
    assert shelf.quangnam.reader().get(saved(desk).get_url(current_site=shelf.quangnam.site)).status_code == 404


def test_published_article_is_at_once_on_its_page_the_front_page_and_in_its_category(
    desk: Page, plain_page: Page, shelf: Shelf, complaints: Complaints
) -> None:
    title = "Đảng bộ Khối các cơ quan tỉnh Quảng Nam"
    lists = ("/", "/to-chuc-kiem-tra/", "/to-chuc-kiem-tra/kiem-tra/")
    for path in lists:  # what is kept of them is older than the article
        assert title not in shelf.quangnam.reader().get(path).content.decode()

    open_new_article(desk, shelf.quangnam)
    type_title(desk, title)
    desk.locator("#id_lead").fill("Sáng nay, Đảng bộ Khối họp.")
    text = add_paragraph(desk)
    text.click()
    desk.keyboard.type("Hội nghị thống nhất.")
    wait_until_taken_over(desk, "Hội nghị thống nhất.")
    publish(desk)
    expect(desk.get_by_role("link", name=title).first).to_be_visible()
    assert complaints == []

    plain_page.goto(f"/to-chuc-kiem-tra/kiem-tra/{TITLES[title]}/")
    expect(plain_page.get_by_role("heading", level=1)).to_have_text(title)
    expect(plain_page.get_by_text("Hội nghị thống nhất.")).to_be_visible()
    for path in lists:
        plain_page.goto(path)
        expect(plain_page.get_by_role("main").get_by_role("link", name=title).first).to_be_visible()
    assert title not in shelf.danang.reader().get("/").content.decode()
