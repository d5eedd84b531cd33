"""The article's page shows every part of a provincial portal's article, and stays good when parts are missing."""

from __future__ import annotations

import datetime as dt
import html as html_module
import re
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.models import PageViewRestriction

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticleAttachment, ArticlePage, RelatedArticle


def text_of(portal: Portal, article: ArticlePage) -> str:
    """Return the article page's visible text on one line."""
    soup = soup_of(portal, article)
    for hidden in soup(["script", "style", "template"]):
        hidden.decompose()
    return " ".join(soup.get_text(" ").split())


def soup_of(portal: Portal, article: ArticlePage) -> BeautifulSoup:
    response = portal.reader().get(article.url)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


@pytest.fixture
def reference(quangnam: Portal, make_image: Callable[..., Any]) -> ArticlePage:
    """An article with everything on it, between a newer and an older one."""
    quangnam.publish("Bài cũ hơn", days=-1)
    quangnam.publish("Bài mới hơn", days=1)
    return quangnam.publish(
        "Nâng chất lượng sinh hoạt chi bộ",
        lead="Chú trọng nâng chất lượng sinh hoạt chi bộ định kỳ.",
        image=make_image(quangnam),
        image_alt="Cán bộ trao đổi nghiệp vụ",
        image_caption="Cán bộ cơ quan trao đổi nghiệp vụ kiểm tra.",
        image_credit="N.Đ",
        body=[
            ("heading", {"text": "Nâng cao vai trò lãnh đạo", "level": "h2"}),
            ("paragraph", "<p>Năm 2022, chi bộ hoàn thành xuất sắc nhiệm vụ.</p>"),
            ("quote", {"text": "Phải làm thật", "attribution": "Ông A", "role": "Bí thư"}),
        ],
        byline="HÀN GIANG",
        source_name="Báo Quảng Nam",
        source_url="https://bao.example.vn/bai",
        source_author="Nguyễn Văn B",
        source_published_at=dt.date(2023, 2, 13),
        tags=("chi bộ",),
    )


PARTS = {
    "2 welcome line": "Chào mừng đã đến với Đảng bộ tỉnh Quảng Nam!",
    "4 section heading": "Chi tiết tin tức",
    "5 category": "Tổ chức kiểm tra",
    "5 sub-category": "Kiểm tra, giám sát",
    "6 title": "Nâng chất lượng sinh hoạt chi bộ",
    "7 date": "10:37 | 14/02/2023",
    "8 lead": "Chú trọng nâng chất lượng sinh hoạt chi bộ định kỳ.",
    "9 caption": "Cán bộ cơ quan trao đổi nghiệp vụ kiểm tra.",
    "9 credit": "Ảnh: N.Đ",
    "10 sub-heading": "Nâng cao vai trò lãnh đạo",
    "10 quotation": "Phải làm thật",
    "11 pen name": "HÀN GIANG",
    "11 source": "Báo Quảng Nam",
    "11 date of the source": "13/02/2023",
    "12 back": "Trở về",
    "13 newer": "Các tin mới hơn",
    "13 newer title": "Bài mới hơn",
    "13 older": "Các tin cũ hơn",
    "13 older title": "Bài cũ hơn",
    "14 web links": "Liên kết web",
    "14 a link": "Báo Đảng bộ tỉnh Quảng Nam",
}
"""The parts of the reference page by number (parts 1, 3 and 15 have tests of their own)."""


def test_every_part_of_a_portals_article_is_on_the_page(quangnam: Portal, reference: ArticlePage) -> None:
    text = text_of(quangnam, reference)

    assert [part for part, expected in PARTS.items() if expected not in text] == []


def test_clock_shows_the_servers_date_in_vietnamese(quangnam: Portal, reference: ArticlePage) -> None:
    pattern = r"(Thứ (hai|ba|tư|năm|sáu|bảy)|Chủ nhật), \d{2}/\d{2}/\d{4}, \d{2}:\d{2}:\d{2}"

    assert re.search(pattern, text_of(quangnam, reference))


def test_search_form_offers_site_and_web(quangnam: Portal, reference: ArticlePage) -> None:
    soup = soup_of(quangnam, reference)
    form = soup.find("form", attrs={"role": "search"}) or soup.find("search").find("form")

    assert form["action"] == "/tim-kiem/"
    assert form.find("input", attrs={"name": "q"})
    assert {radio["value"] for radio in form.find_all(attrs={"name": "pham-vi", "value": True})} == {
        "site",
        "web",
    }


def test_alternative_text_is_not_the_caption(quangnam: Portal, reference: ArticlePage) -> None:
    figure = soup_of(quangnam, reference).find("article").find("figure")

    assert figure.find("img")["alt"] == "Cán bộ trao đổi nghiệp vụ"
    assert figure.find("img")["width"] and figure.find("img")["height"]


def test_back_leads_to_the_category(quangnam: Portal, reference: ArticlePage) -> None:
    back = soup_of(quangnam, reference).find("a", string=re.compile("Trở về")) or soup_of(quangnam, reference).find(
        "a", class_="pp-back"
    )

    assert back["href"] == "/to-chuc-kiem-tra/kiem-tra/"


def test_breadcrumb_leads_home_step_by_step(quangnam: Portal, reference: ArticlePage) -> None:
    links = soup_of(quangnam, reference).find(class_="pp-breadcrumb").find_all("a")

    assert [(link.get_text(strip=True), link["href"]) for link in links] == [
        ("Trang chủ", "/"),
        ("Tổ chức kiểm tra", "/to-chuc-kiem-tra/"),
        ("Kiểm tra, giám sát", "/to-chuc-kiem-tra/kiem-tra/"),
    ]


def test_bare_article_shows_no_empty_part(quangnam: Portal) -> None:
    article = quangnam.publish("Bài trần")
    text = text_of(quangnam, article)

    for absent in ("Các tin mới hơn", "Các tin cũ hơn", "Ảnh:", "Nguồn", "None"):
        assert absent not in text, absent
    assert soup_of(quangnam, article).find("article").find("figure") is None


def test_attachments_are_offered_with_size_and_type(quangnam: Portal, reference: ArticlePage) -> None:
    document = get_document_model().objects.create(
        title="Nghị quyết", file=ContentFile(b"x" * 1_234_567, name="nq.pdf")
    )
    reference.attachments.add(ArticleAttachment(document=document))
    reference.save_revision().publish()
    text = text_of(quangnam, reference)

    assert "Nghị quyết" in text
    assert "1,2 MB" in text
    assert "PDF" in text


def test_related_articles_leave_out_what_readers_may_not_see(quangnam: Portal, reference: ArticlePage) -> None:
    public, draft = quangnam.publish("Liên quan", "tin-tuc"), quangnam.publish("Đã gỡ", "tin-tuc")
    reference.related_articles = [
        RelatedArticle(article=public.page_ptr),
        RelatedArticle(article=draft.page_ptr),
    ]
    reference.save_revision().publish()
    draft.unpublish()
    text = text_of(quangnam, reference)

    assert "Liên quan" in text
    assert "Đã gỡ" not in text


def test_changed_article_is_shown_at_once(quangnam: Portal, reference: ArticlePage) -> None:
    text_of(quangnam, reference)
    reference.title = "Tên mới của bài"
    reference.lead = "Sapo mới."
    reference.save_revision().publish()

    text = text_of(quangnam, reference)
    assert "Tên mới của bài" in text
    assert "Sapo mới." in text


def test_new_neighbour_is_shown_at_once(quangnam: Portal, reference: ArticlePage) -> None:
    text_of(quangnam, reference)
    quangnam.publish("Bài vừa đăng", days=2)

    assert "Bài vừa đăng" in text_of(quangnam, reference)


def test_unpublished_neighbour_is_gone_at_once(quangnam: Portal, reference: ArticlePage) -> None:
    assert "Bài mới hơn" in text_of(quangnam, reference)
    ArticlePage.objects.get(title="Bài mới hơn").unpublish()

    assert "Bài mới hơn" not in text_of(quangnam, reference)


def test_unpublished_article_is_gone(quangnam: Portal, reference: ArticlePage) -> None:
    reference.unpublish()

    assert quangnam.reader().get("/to-chuc-kiem-tra/kiem-tra/nang-chat-luong-sinh-hoat-chi-bo/").status_code == 404


def test_private_article_asks_for_the_password_and_is_not_kept(quangnam: Portal, reference: ArticlePage) -> None:
    PageViewRestriction.objects.create(page=reference, restriction_type=PageViewRestriction.PASSWORD, password="bí mật")
    response = quangnam.reader().get(reference.url)

    assert "Chú trọng nâng chất lượng" not in response.content.decode()
    assert "no-store" in response.headers["Cache-Control"]


def test_public_page_is_the_same_for_everybody(quangnam: Portal, reference: ArticlePage) -> None:
    reader, editor = quangnam.reader(), quangnam.editor_client()
    strip_clock = re.compile(rb"\d{2}:\d{2}:\d{2}")
    public, seen_by_editor = reader.get(reference.url), editor.get(reference.url)

    assert strip_clock.sub(b"", public.content) == strip_clock.sub(b"", seen_by_editor.content)
    assert "Vary" not in public.headers or "Cookie" not in public.headers["Vary"]
    assert not public.cookies
    assert "public" in public.headers["Cache-Control"]


def test_page_asks_no_other_host(quangnam: Portal, reference: ArticlePage) -> None:
    soup = soup_of(quangnam, reference)

    for tag in soup.find_all(["script", "img", "link", "iframe", "source", "video", "audio"]):
        if tag.get("rel") in (["canonical"], ["alternate"]):  # addresses that nobody fetches unasked
            assert tag["href"].startswith("http://quangnam.test/")
            continue
        for attribute in ("src", "srcset", "href", "poster"):
            assert not re.match(r"(https?:)?//", tag.get(attribute, "")), tag


def test_page_has_nothing_inline_that_a_strict_policy_refuses(quangnam: Portal, reference: ArticlePage) -> None:
    soup = soup_of(quangnam, reference)

    assert not soup.find_all("style")
    assert not soup.find_all(style=True)
    assert not [s for s in soup.find_all("script") if not s.get("src") and s.get("type") != "application/ld+json"]
    assert not [tag for tag in soup.find_all() if any(name.startswith("on") for name in tag.attrs)]


@pytest.mark.parametrize("title", ["<script>alert(1)</script>", "Họp 🎉 𠀀 mừng", "A & B < C", "x" * 255])
def test_any_title_is_shown_as_it_was_typed(quangnam: Portal, title: str) -> None:
    article = quangnam.publish(title)
    raw = quangnam.reader().get(article.url).content.decode()

    assert (
        f">{html_module.escape(title, quote=False)}</h1>" in html_module.unescape(raw)
        or title in soup_of(quangnam, article).find("h1").get_text()
    )
    assert "<script>alert" not in raw


def test_article_of_another_site_is_not_served_here(world: World) -> None:
    article = world.quangnam.publish("Chỉ ở Quảng Nam")
    path = article.url.removeprefix("http://quangnam.test")

    assert world.quangnam.reader().get(path).status_code == 200
    assert world.danang.reader().get(path).status_code == 404


def test_draft_preview_renders_for_the_editor(quangnam: Portal) -> None:
    draft = ArticlePage(title="Bản nháp", lead="Chưa đăng", live=False)
    quangnam.category("tin-tuc").add_child(instance=draft)
    draft.save_revision()

    response = quangnam.editor_client().get(f"/admin/pages/{draft.pk}/view_draft/")

    assert response.status_code == 200
    assert "Chưa đăng" in response.content.decode()


def test_huge_picture_is_shown_at_a_sensible_size(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    article = quangnam.publish("Ảnh lớn", image=make_image(quangnam, size=(9000, 6700)), image_alt="Toàn cảnh")
    picture = soup_of(quangnam, article).find("article").find("img")

    assert int(picture["width"]) <= 1440
    with closing(quangnam.reader().get(picture["src"])) as file:
        assert file.status_code == 200
