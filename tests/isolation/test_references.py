"""What belongs to another site can't be brought into a page or a row by forged keys, whichever way it is saved."""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.http import HttpResponse
from django.test import Client
from django.urls import reverse
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.log_actions import LogContext
from wagtail.models import Collection, Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, rich_text, streamfield

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.isolation.collections import SiteCollection, collection_of
from wagtail_partyportal.isolation.cross_references import find_cross_references
from wagtail_partyportal.isolation.reference_guard import ForeignReferenceError
from wagtail_partyportal.weblinks.models import WebLinkGroup

REFUSED = "nội dung thuộc trang web khác"


def is_refused(response: HttpResponse) -> bool:
    """Return whether the page says so: at a field in words, at a block in the JSON that its script reads."""
    html = response.content.decode()
    return REFUSED in html or json.dumps(REFUSED).strip('"') in html


@pytest.fixture(autouse=True)
def linked_collections(world: World) -> None:
    """Link the sites' collections, as provisioning does."""
    for portal in (world.quangnam, world.danang):
        SiteCollection.objects.get_or_create(site=portal.site, defaults={"collection": collection_of(portal.site)})


@pytest.fixture
def image_of(make_image: Callable[..., Any]) -> Callable[[Portal | None], Any]:
    return lambda portal: make_image(portal, size=(60, 40))


def document_of(portal: Portal) -> Any:
    document = get_document_model()(title="Công văn", collection=collection_of(portal.site))
    document.file.save("cong-van.txt", ContentFile(b"x"))
    return document


@pytest.fixture
def article(quangnam: Portal) -> ArticlePage:
    return quangnam.publish("Bài của mình")


def block(kind: str, value: Any) -> dict[str, Any]:
    return {"type": kind, "value": value, "id": str(uuid.uuid4())}


def article_form(
    title: str = "Bài của mình", body: list[dict[str, Any]] | None = None, **fields: Any
) -> dict[str, str]:
    """Return what the article's form posts; every block of the body has an id, as the browser gives it."""
    data = nested_form_data(
        {
            "title": title,
            "slug": "bai-cua-minh",
            "lead": "",
            "body": streamfield([(one["type"], one["value"]) for one in body or []]),
            "audio_versions": inline_formset([]),
            "attachments": inline_formset([]),
            "related_articles": inline_formset([]),
            "comments": inline_formset([]),
            **fields,
        }
    )
    return data | {f"body-{position}-id": one["id"] for position, one in enumerate(body or [])}


def link_to(page: Page) -> dict[str, Any]:
    source = f'<p>Xem <a linktype="page" id="{page.pk}">bài</a></p>'
    return block("paragraph", rich_text(source, features=["link"]))


def picture_block(image: Any) -> dict[str, Any]:
    return block("image", {"image": image.pk, "alt": "x", "caption": "", "credit": ""})


Forge = Callable[[Portal], dict[str, Any]]


@pytest.fixture
def forgeries(image_of: Callable[[Portal | None], Any]) -> dict[str, Forge]:
    """The places of an article's form where a key of another site can be written, each with the fields to post."""
    return {
        "image": lambda portal: {"image": str(image_of(portal).pk)},
        "stream block": lambda portal: {"body": [picture_block(image_of(portal))]},
        "document block": lambda portal: {
            "body": [block("document", {"document": document_of(portal).pk, "title": ""})]
        },
        "link in rich text": lambda portal: {"body": [link_to(portal.publish("Bài kia"))]},
        "attachment": lambda portal: {
            "attachments": inline_formset([{"document": document_of(portal).pk, "title": "", "ORDER": "1"}])
        },
        "related article": lambda portal: {
            "related_articles": inline_formset([{"article": portal.publish("Bài kia").pk, "ORDER": "1"}])
        },
    }


PLACES = ["image", "stream block", "document block", "link in rich text", "attachment", "related article"]


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("action", ["save", "action-publish", "action-submit"])
def test_forged_key_is_refused_in_the_article_form(
    world: World, article: ArticlePage, forgeries: dict[str, Forge], place: str, action: str
) -> None:
    data = article_form("Đã sửa", **forgeries[place](world.danang)) | {action: "1"}
    before = article.latest_revision_id

    response = world.quangnam.editor_client().post(f"/admin/pages/{article.pk}/edit/", data)

    article.refresh_from_db()
    assert article.latest_revision_id == before
    assert is_refused(response)
    assert response.context["form"]["title"].value() == "Đã sửa"  # nothing that was typed is lost


@pytest.mark.parametrize("place", PLACES)
def test_own_things_are_saved(world: World, article: ArticlePage, forgeries: dict[str, Forge], place: str) -> None:
    data = article_form(**forgeries[place](world.quangnam)) | {"action-publish": "1"}
    before = article.latest_revision_id
    response = world.quangnam.editor_client().post(f"/admin/pages/{article.pk}/edit/", data)
    assert response.status_code == 302, response.context["form"].errors
    article.refresh_from_db()
    assert article.latest_revision_id != before


@pytest.mark.parametrize("place", PLACES)
def test_refused_form_does_not_show_what_it_has_taken_out(
    world: World, article: ArticlePage, forgeries: dict[str, Forge], place: str
) -> None:
    url = f"/admin/pages/{article.pk}/edit/"
    image, document = get_image_model(), get_document_model()
    data = article_form(**forgeries[place](world.danang))
    image.objects.update(title="Của Đà Nẵng")
    document.objects.update(title="Của Đà Nẵng")
    Page.objects.filter(title="Bài kia").update(title="Của Đà Nẵng")

    html = world.quangnam.editor_client().post(url, data).content.decode()

    for marker in ("Của Đà Nẵng", json.dumps("Của Đà Nẵng").strip('"'), "bai-kia"):
        assert marker not in html
    assert not image.get_rendition_model().objects.exists()


def test_error_stands_at_the_block(world: World, article: ArticlePage, image_of: Callable[..., Any]) -> None:
    body = [picture_block(image_of(world.quangnam)), picture_block(image_of(world.danang))]
    response = world.quangnam.editor_client().post(f"/admin/pages/{article.pk}/edit/", article_form(body=body))
    (error,) = response.context["form"].errors.as_data()["body"]
    assert set(error.block_errors) == {1}
    assert "“Nội dung”" in error.block_errors[1].message


@pytest.mark.parametrize("place", PLACES)
def test_forged_key_is_refused_in_a_new_article(world: World, forgeries: dict[str, Forge], place: str) -> None:
    category = world.quangnam.category("tin-tuc")
    data = article_form("Bài mới", **forgeries[place](world.danang)) | {"action-publish": "1"}
    response = world.quangnam.editor_client().post(f"/admin/pages/add/partyportal/articlepage/{category.pk}/", data)
    assert is_refused(response)
    assert not category.get_children().exists()


def test_autosave_is_refused(world: World, article: ArticlePage, image_of: Callable[..., Any]) -> None:
    data = article_form(image=str(image_of(world.danang).pk))
    before = article.latest_revision_id
    response = world.quangnam.editor_client().post(
        f"/admin/pages/{article.pk}/edit/", data, headers={"accept": "application/json"}
    )
    article.refresh_from_db()
    assert response.status_code == 400
    assert article.latest_revision_id == before


def test_shared_collection_is_allowed(world: World, article: ArticlePage, image_of: Callable[..., Any]) -> None:
    shared = Collection.get_first_root_node().add_child(instance=Collection(name="Dùng chung"))
    for collection in (shared, Collection.get_first_root_node()):
        image = image_of(None)
        image.collection = collection
        image.save()
        data = article_form(image=str(image.pk))
        response = world.quangnam.editor_client().post(f"/admin/pages/{article.pk}/edit/", data)
        assert response.status_code == 302, response.context["form"].errors


def test_collection_below_a_linked_one_belongs_to_its_site(
    world: World, article: ArticlePage, image_of: Callable[..., Any]
) -> None:
    image = image_of(world.danang)
    image.collection = collection_of(world.danang.site).add_child(instance=Collection(name="Ảnh 2026"))
    image.save()
    data = article_form(image=str(image.pk))
    response = world.quangnam.editor_client().post(f"/admin/pages/{article.pk}/edit/", data)
    assert is_refused(response)


def test_operator_shares_on_purpose_and_editors_keep_working(
    world: World, article: ArticlePage, image_of: Callable[..., Any], admin_client: Client
) -> None:
    image = image_of(world.danang)
    data = article_form(image=str(image.pk))
    assert admin_client.post(f"/admin/pages/{article.pk}/edit/", data).status_code == 302  # a draft

    editor = world.quangnam.editor_client()
    response = editor.post(f"/admin/pages/{article.pk}/edit/", data | {"lead": "Sửa", "action-publish": "1"})
    assert response.status_code == 302, response.context["form"].errors
    data = {"new_title": "Bản sao", "new_slug": "ban-sao", "new_parent_page": article.get_parent().pk, "alias": ""}
    assert editor.post(f"/admin/pages/{article.pk}/copy/", data).status_code == 302
    assert ArticlePage.objects.get(slug="ban-sao").image == image


def test_site_owned_row_and_its_children_are_guarded(world: World, image_of: Callable[..., Any]) -> None:
    link = {"title": "Báo", "url": "https://example.vn", "logo": str(image_of(world.danang).pk), "ORDER": "1"}
    data = nested_form_data(
        {
            "site": str(world.quangnam.site.pk),
            "title": "Nhóm mới",
            "place": "sidebar",
            "display": "list",
            "sort_order": "0",
            "links": inline_formset([link]),
        }
    )
    response = world.quangnam.editor_client().post("/admin/snippets/partyportal/weblinkgroup/add/", data)
    assert is_refused(response)
    assert not WebLinkGroup.objects.filter(title="Nhóm mới").exists()


def test_row_is_guarded_where_the_form_is_not_ours(
    world: World, article: ArticlePage, image_of: Callable[..., Any]
) -> None:
    foreign = image_of(world.danang)
    branding = SiteBranding.objects.get(site=world.quangnam.site)
    branding.logo = article.image = foreign
    article.body = json.dumps([link_to(world.danang.publish("Bài kia"))])
    with LogContext(user=world.quangnam.editor):
        for save in (branding.save, article.save, article.save_revision):
            with pytest.raises(ForeignReferenceError):
                save()
    with pytest.raises(ForeignReferenceError):
        article.save_revision(user=world.quangnam.editor)


def test_program_that_acts_for_nobody_is_trusted(
    world: World, article: ArticlePage, image_of: Callable[..., Any]
) -> None:
    article.image = image_of(world.danang)
    article.save_revision().publish()
    assert ArticlePage.objects.get(pk=article.pk).image_id == article.image_id


def test_report_finds_what_crosses_and_nothing_else(
    world: World, article: ArticlePage, image_of: Callable[..., Any]
) -> None:
    assert find_cross_references() == []
    article.image = image_of(world.danang)
    article.save_revision().publish()
    draft = world.danang.publish("Bài Đà Nẵng")
    draft.body = json.dumps([link_to(article) | {"value": f'<a linktype="page" id="{article.pk}">x</a>'}])
    draft.save_revision()

    found = find_cross_references()

    assert [(one.source.pk, one.target, one.path, one.is_draft) for one in found] == [
        (article.pk, article.image, "image", False),
        (draft.pk, Page.objects.get(pk=article.pk), found[1].path, True),
    ]
    assert (found[0].source_site, found[0].target_site) == (world.quangnam.site, world.danang.site)
    assert found[1].path.startswith("body.")
    assert find_cross_references(world.quangnam.site) == found[:1]


def test_report_looks_into_the_settings_of_a_site(world: World, image_of: Callable[..., Any]) -> None:
    SiteBranding.objects.filter(site=world.quangnam.site).update(logo=image_of(world.danang))
    (found,) = find_cross_references()
    assert (found.source, found.path) == (SiteBranding.objects.get(site=world.quangnam.site), "logo")


def test_operator_reads_the_report_and_nobody_else(
    world: World, article: ArticlePage, image_of: Callable[..., Any], admin_client: Client
) -> None:
    url = reverse("partyportal_cross_references")
    assert "Không trang nào" in admin_client.get(url).content.decode()
    article.image = image_of(world.danang)
    article.save_revision().publish()
    html = admin_client.get(url).content.decode()
    assert article.title in html and article.image.title in html
    for client in (world.quangnam.administrator_client(), world.quangnam.editor_client()):
        assert client.get(url).status_code == 302
