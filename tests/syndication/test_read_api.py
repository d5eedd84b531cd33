"""The read API shows the host's public pages and what they show, to everybody the same, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.http import HttpResponse
from django.test import Client
from wagtail.documents import get_document_model
from wagtail.models import PageViewRestriction, Site

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticleAttachment, ArticlePage

PAGES = "/api/v2/pages/"


def get(portal: Portal, address: str, **parameters: Any) -> HttpResponse:
    return portal.reader().get(address, parameters)


def titles(portal: Portal, address: str = PAGES, **parameters: Any) -> list[str]:
    response = get(portal, address, **parameters)
    assert response.status_code == 200, response.content
    return [item["title"] for item in response.json()["items"]]


def make_document(title: str) -> Any:
    return get_document_model().objects.create(title=title, file=ContentFile(b"x", name="x.pdf"))


def test_article_has_its_fields(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    article = quangnam.publish(
        "Tin",
        lead="Sapo",
        byline="HÀN GIANG",
        image=make_image(quangnam),
        image_alt="Cờ",
        body=[("paragraph", "<p>Nội dung</p>")],
        tags=("chi bộ",),
    )
    article.attachments.add(ArticleAttachment(document=make_document("Nghị quyết")))
    article.save_revision().publish()
    data = get(quangnam, f"{PAGES}{article.pk}/").json()

    assert (data["title"], data["lead"], data["byline"], data["tags"]) == ("Tin", "Sapo", "HÀN GIANG", ["chi bộ"])
    assert data["meta"]["html_url"] == article.full_url and data["meta"]["type"] == "partyportal.ArticlePage"
    assert data["meta"]["parent"]["title"] == "Kiểm tra, giám sát"
    assert data["image"]["meta"]["download_url"].startswith("http://quangnam.test/media/")
    assert data["body"][0]["type"] == "paragraph"
    assert data["attachments"][0]["document"]["title"] == "Nghị quyết"


def test_category_has_its_introduction(quangnam: Portal) -> None:
    category = quangnam.category("tin-tuc")
    category.intro = "Tin của tỉnh"
    category.save_revision().publish()
    assert get(quangnam, f"{PAGES}{category.pk}/").json()["intro"] == "Tin của tỉnh"


def test_listing_can_be_narrowed_and_ordered(quangnam: Portal) -> None:
    for days in range(3):
        quangnam.publish(f"Tin {days}", days=days)
    assert titles(quangnam, type="partyportal.ArticlePage", order="-first_published_at", limit=2) == ["Tin 2", "Tin 1"]
    assert titles(quangnam, child_of=quangnam.home.pk) == ["Tin tức", "Tổ chức kiểm tra"]
    assert titles(quangnam, type="partyportal.ArticlePage", search="Tin") == ["Tin 2", "Tin 1", "Tin 0"]


def test_each_host_shows_its_own_pages_only(world: World) -> None:
    ours, theirs = world.quangnam.publish("Tin Quảng Nam"), world.danang.publish("Tin Đà Nẵng")

    for portal, own, other in ((world.quangnam, ours, theirs), (world.danang, theirs, ours)):
        assert titles(portal, type="partyportal.ArticlePage") == [own.title]
        assert get(portal, f"{PAGES}{own.pk}/").status_code == 200
        assert get(portal, f"{PAGES}{other.pk}/").status_code == 404
        assert get(portal, f"{PAGES}find/", id=other.pk).status_code == 404
        for relation in ("child_of", "descendant_of", "ancestor_of", "translation_of"):
            assert get(portal, PAGES, **{relation: other.pk}).status_code == 400


@pytest.mark.parametrize("site", ["danang.test", "danang.test:80", "quangnam.test", ""])
@pytest.mark.parametrize("endpoint", ["pages", "images", "documents"])
def test_site_is_named_by_the_host_alone(world: World, site: str, endpoint: str) -> None:
    theirs = world.danang.publish("Tin Đà Nẵng")
    for address in (f"/api/v2/{endpoint}/", f"/api/v2/{endpoint}/{theirs.pk}/", f"/api/v2/{endpoint}/find/"):
        response = get(world.quangnam, address, site=site)
        assert response.status_code == 400 and b"Tin" not in response.content


@pytest.mark.parametrize("deed", ["unpublish", "delete", "restrict", "restrict above", "draft"])
@pytest.mark.parametrize("who", ["reader", "editor_client"])
def test_what_readers_may_not_see_is_not_shown_to_anybody(quangnam: Portal, deed: str, who: str) -> None:
    article = quangnam.publish("Tin mật")
    if deed == "draft":
        article.title = "Bản nháp"
        article.save_revision()
    elif deed.startswith("restrict"):
        page = article if deed == "restrict" else quangnam.category("to-chuc-kiem-tra")
        PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(article, deed)()
    client = getattr(quangnam, who)()
    listed = client.get(PAGES, {"type": "partyportal.ArticlePage"}).json()["items"]

    assert [item["title"] for item in listed] == (["Tin mật"] if deed == "draft" else [])
    if article.pk:
        assert client.get(f"{PAGES}{article.pk}/").status_code == (200 if deed == "draft" else 404)


def test_never_published_article_is_not_shown(quangnam: Portal) -> None:
    draft = ArticlePage(title="Bản nháp", live=False)
    quangnam.category("tin-tuc").add_child(instance=draft)
    assert get(quangnam, f"{PAGES}{draft.pk}/").status_code == 404


def test_pictures_and_documents_of_public_pages_only(world: World, make_image: Callable[..., Any]) -> None:
    ours, theirs, unused, of_draft = (make_image(color=color) for color in ("navy", "red", "green", "gold"))
    world.quangnam.publish("Tin", image=ours)
    world.danang.publish("Tin", image=theirs)
    world.quangnam.publish("Đã gỡ", image=of_draft).unpublish()
    article = world.quangnam.publish("Tệp", body=[("document", {"document": make_document("Công khai")})])
    make_document("Không ai dùng")

    assert titles(world.quangnam, "/api/v2/images/") == [ours.title]
    assert titles(world.danang, "/api/v2/images/") == [theirs.title]
    assert titles(world.quangnam, "/api/v2/documents/") == ["Công khai"]
    assert titles(world.danang, "/api/v2/documents/") == []
    for hidden in (theirs, unused, of_draft):
        assert get(world.quangnam, f"/api/v2/images/{hidden.pk}/").status_code == 404
    article.unpublish()
    assert titles(world.quangnam, "/api/v2/documents/") == []


def test_original_of_an_alias_on_another_site_is_not_named(world: World) -> None:
    original = world.quangnam.publish("Bản gốc")
    alias = original.create_alias(parent=world.danang.category("tin-tuc"))
    own_alias = original.create_alias(parent=world.quangnam.category("tin-tuc"))

    assert get(world.danang, f"{PAGES}{alias.pk}/").json()["meta"]["alias_of"] is None
    assert get(world.quangnam, f"{PAGES}{own_alias.pk}/").json()["meta"]["alias_of"]["id"] == original.pk


def test_page_is_found_by_its_address(quangnam: Portal) -> None:
    article = quangnam.publish("Tin")
    response = get(quangnam, f"{PAGES}find/", html_path="/to-chuc-kiem-tra/kiem-tra/tin/")
    assert response["Location"].startswith(f"http://quangnam.test{PAGES}{article.pk}/")


@pytest.mark.parametrize(
    ("address", "parameters"),
    [
        (f"{PAGES}find/", {"id": "abc"}),
        (PAGES, {"search": "a\x00b"}),
        (PAGES, {"khong_co": "1"}),
        (PAGES, {"type": "auth.User"}),
        (PAGES, {"fields": "owner"}),
        (PAGES, {"order": "owner__password"}),
        ("/api/v2/images/", {"search": "\x00"}),
    ],
)
def test_nonsense_is_answered(quangnam: Portal, address: str, parameters: dict[str, str]) -> None:
    assert get(quangnam, address, **parameters).status_code == 400


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete"])
def test_api_is_only_read(quangnam: Portal, method: str) -> None:
    client = quangnam.editor_client()
    for address in (PAGES, f"{PAGES}{quangnam.home.pk}/", "/api/v2/images/"):
        assert getattr(client, method)(address).status_code == 405


def test_answer_sets_no_cookie_and_needs_none(quangnam: Portal) -> None:
    response = quangnam.editor_client().get(PAGES)
    assert not response.cookies and "Cookie" not in response.get("Vary", "")


def test_host_without_a_site_shows_nothing(world: World) -> None:
    world.quangnam.publish("Tin")
    Site.objects.filter(is_default_site=True).delete()
    assert Client(HTTP_HOST="khac.test").get(PAGES).json()["items"] == []
