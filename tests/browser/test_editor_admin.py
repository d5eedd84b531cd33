"""Around the editor: logging in, the words of the admin, one's own site only, branding and links."""

from __future__ import annotations

import re

from playwright.sync_api import Page, expect

from wagtail_partyportal.branding.colors import Color, on
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.weblinks.models import WebLink

from .admin_forms import open_new_article, save
from .conftest import Complaints
from .shelf import Shelf


def test_editor_logs_in_by_name_and_password(page: Page, complaints: Complaints) -> None:
    page.goto("/admin/")
    page.locator("[name=username]").fill("quangnam-editor")
    page.locator("[name=password]").fill("demo")
    page.keyboard.press("Enter")
    page.wait_for_url("**/admin/")
    expect(page.get_by_text("quangnam-editor").first).to_be_visible()
    assert complaints == []


def test_labels_of_the_article_form_are_vietnamese(desk: Page, shelf: Shelf) -> None:
    open_new_article(desk, shelf.quangnam)
    content = desk.get_by_role("tabpanel").first
    headings = content.locator("[data-panel-heading-text]").all_inner_texts()
    assert [heading.strip() for heading in headings if heading.strip()] == [
        "Trước khi xuất bản", "Tiêu đề", "Sapo", "Ảnh chính", "Nội dung", "Tác giả, bút danh", "Bài đăng lại",
        "Bản đọc (âm thanh)", "Tệp đính kèm", "Tin liên quan", "Từ khóa",
    ]  # fmt: skip
    labels = [re.sub(r"\s*\*$", "", text.strip()) for text in content.locator("label").all_text_contents()]
    for label in ("Ảnh", "Mô tả ảnh", "Chú thích", "Người chụp", "Nguồn", "Tác giả bài gốc", "Địa chỉ bài gốc"):
        assert label in labels, label
    desk.locator("[id$=-body-section] .c-sf-add-button").first.click()
    blocks = [text.strip() for text in desk.get_by_role("option").all_inner_texts()]
    assert blocks == ["Nội dung", "Đề mục", "Ảnh", "Chùm ảnh", "Trích dẫn", "Bảng", "Video", "Âm thanh", "Văn bản",
                      "Khung lưu ý"]  # fmt: skip


def test_wagtail_s_own_words_around_the_form_are_vietnamese(desk: Page, shelf: Shelf) -> None:
    """The editor meets them on every page: VIETNAMESE.md wants what Wagtail leaves in English from the package."""
    open_new_article(desk, shelf.quangnam)
    words = [text.strip() for text in desk.get_by_role("tab").all_inner_texts()]
    words += [desk.locator("#id_title").get_attribute("placeholder") or ""]
    words += [desk.locator("footer [type=submit]").first.inner_text().strip()]
    words += [text.strip() for text in desk.locator("nav .sidebar-menu-item .menuitem-label").all_inner_texts()]
    english = {"Content", "Promote", "Page title*", "Save draft", "Images", "Documents", "Reports", "Help"}
    assert sorted(english.intersection(words)) == []


def test_editor_finds_nothing_of_another_site_in_the_explorer(desk: Page, shelf: Shelf) -> None:
    desk.goto("/admin/pages/")
    expect(desk.get_by_role("main").get_by_role("link", name="Tổ chức kiểm tra").first).to_be_visible()
    expect(desk.locator("main table")).not_to_contain_text("Đà Nẵng")

    answer = desk.goto(f"/admin/pages/{shelf.danang.home.pk}/")
    assert answer is not None
    assert answer.status == 404
    expect(desk.locator("body")).not_to_contain_text("Đà Nẵng")

    desk.goto("/admin/pages/search/?q=kiểm+tra")
    results = desk.get_by_role("main")
    expect(results.get_by_role("link", name="Kiểm tra việc thực hiện").first).to_be_visible()
    expect(results).not_to_contain_text("Đà Nẵng")


def test_branding_refuses_a_colour_that_is_hard_to_read_and_names_a_better_one(
    administrator_desk: Page, shelf: Shelf, complaints: Complaints
) -> None:
    administrator_desk.goto("/admin/settings/partyportal/sitebranding/")
    administrator_desk.get_by_role("tab", name="Giao diện").click()
    administrator_desk.get_by_label("Màu riêng").check()
    administrator_desk.get_by_label("Màu chủ đạo").fill("#808080")
    expect(administrator_desk.get_by_role("status").filter(has_text="Chữ trên nền #808080 sẽ khó đọc")).to_be_visible()
    save(administrator_desk)

    administrator_desk.get_by_role("tab", name="Giao diện").click()
    message = administrator_desk.locator(".error-message").get_by_text("Chữ trên nền #808080 sẽ khó đọc")
    expect(message).to_be_visible()
    match = re.search(r"Hãy thử (#[0-9a-f]{6})\.", message.inner_text())
    assert match
    better = Color.from_hex(match[1])
    assert better.contrast(on(better)) >= 4.5

    administrator_desk.get_by_label("Màu chủ đạo").fill(match[1])
    save(administrator_desk)
    assert SiteBranding.objects.get(site=shelf.quangnam.site).brand_color == match[1]
    administrator_desk.goto("/")
    channels = [round(255 * channel) for channel in (better.red, better.green, better.blue)]
    expect(administrator_desk.locator(".pp-masthead")).to_have_css(
        "background-color", f"rgb({', '.join(map(str, channels))})"
    )
    assert complaints == []


def test_web_link_refuses_script_and_completes_a_bare_host(desk: Page, shelf: Shelf, complaints: Complaints) -> None:
    desk.goto("/admin/snippets/partyportal/weblinkgroup/add/")
    desk.locator("#id_title").fill("Cơ quan báo chí")
    desk.locator("#id_links-ADD").click()
    desk.locator("#id_links-0-title").fill("Báo Nhân Dân")
    desk.locator("#id_links-0-url").fill("javascript:alert(1)")
    save(desk)
    expect(desk.get_by_text("“javascript:alert(1)” không phải địa chỉ trang web.")).to_be_visible()
    assert not WebLink.objects.filter(title="Báo Nhân Dân").exists()

    desk.locator("#id_links-0-url").fill("example.vn")
    save(desk)
    assert WebLink.objects.get(title="Báo Nhân Dân").url == "https://example.vn"
    assert complaints == []
    desk.goto(shelf.bare)
    link = desk.get_by_role("region", name="Cơ quan báo chí").get_by_role("link")
    expect(link).to_have_attribute("href", "https://example.vn")
