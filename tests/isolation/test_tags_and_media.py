"""Tags, pictures and documents: what another site uses is offered nowhere."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from taggit.models import Tag
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from tests.conftest import World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.isolation.admin.tags import own_tags
from wagtail_partyportal.isolation.collections import collection_of

COMPLETE = "/admin/tag-autocomplete/"
OURS, THEIRS = "hội nghị chung", "hội nghị kín"


@pytest.fixture
def tagged_media(world: World, make_image: Callable[..., Any]) -> dict[str, list[Any]]:
    """A picture and a document of each site, with a tag of their own."""
    made = {}
    for portal, tag in ((world.quangnam, OURS), (world.danang, THEIRS)):
        image = make_image(portal, size=(20, 20))
        document = get_document_model()(title=f"Công văn {portal.key}", collection=collection_of(portal.site))
        document.file.save("cong-van.txt", ContentFile(b"x"))
        for row in (image, document):
            row.tags.add(tag)
            row.save()
        made[portal.key] = [image, document]
    return made


@pytest.mark.parametrize("address", ["?term=h%E1%BB%99i", "taggit/tag/?term=h%E1%BB%99i"])
def test_tags_on_media_are_completed_from_own_ones(
    editor: Client, operator: Client, tagged_media: dict[str, list[Any]], address: str
) -> None:
    assert editor.get(COMPLETE + address).json() == [OURS]
    assert operator.get(COMPLETE + address).json() == [OURS, THEIRS]


def test_tags_on_pages_are_completed_from_own_ones(
    editor: Client, operator: Client, ours: ArticlePage, theirs: ArticlePage
) -> None:
    for page, tag in ((ours, OURS), (theirs, THEIRS)):
        page.tags.add(tag)
        page.save()
    assert editor.get(f"{COMPLETE}?term=h%E1%BB%99i").json() == [OURS]
    assert operator.get(f"{COMPLETE}?term=h%E1%BB%99i").json() == [OURS, THEIRS]


@pytest.mark.parametrize("address", ["?term=", "", "taggit/tag/"])
def test_nothing_is_completed_to_nothing(editor: Client, tagged_media: dict[str, list[Any]], address: str) -> None:
    assert editor.get(COMPLETE + address).json() == []


@pytest.mark.parametrize("model", ["auth/user", "khong/co"])
def test_what_is_no_tag_is_not_found(editor: Client, model: str) -> None:
    assert editor.get(f"{COMPLETE}{model}/?term=a").status_code == 404


def test_closed_vocabulary_is_offered_whole(
    world: World, tagged_media: dict[str, list[Any]], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tag, "free_tagging", False, raising=False)
    assert {tag.name for tag in own_tags(world.quangnam.editor, Tag)} >= {OURS, THEIRS}


@pytest.mark.parametrize(
    "address",
    ["images/", "images/results/", "images/chooser/", "documents/", "documents/results/", "documents/chooser/"],
)
def test_lists_and_choosers_show_own_media_and_tags(
    editor: Client, tagged_media: dict[str, list[Any]], address: str
) -> None:
    html = editor.get(f"/admin/{address}").content.decode()
    assert "Công văn danang" not in html and THEIRS not in html


def test_own_tags_are_popular(editor: Client, operator: Client, tagged_media: dict[str, list[Any]]) -> None:
    for address in ("images/", "documents/"):
        own = editor.get(f"/admin/{address}").context["filters"].form.fields["tag"].choices
        everybody = operator.get(f"/admin/{address}").context["filters"].form.fields["tag"].choices
        assert [name for name, _label in own] == [OURS]
        assert {name for name, _label in everybody} == {OURS, THEIRS}
    assert OURS in editor.get("/admin/images/chooser/").json()["html"]
    assert THEIRS in operator.get("/admin/images/chooser/").json()["html"]


def test_site_without_tags_has_no_filter_by_them(editor: Client, tagged_media: dict[str, list[Any]]) -> None:
    for row in tagged_media["quangnam"]:
        row.tags.clear()
    for address in ("images/", "documents/"):
        assert "tag" not in editor.get(f"/admin/{address}").context["filters"].form.fields


def test_filter_by_own_tag_finds_own_media(editor: Client, tagged_media: dict[str, list[Any]]) -> None:
    for address in ("images/", "images/?q=navy", "documents/", "documents/?q=C%C3%B4ng"):
        separator = "&" if "?" in address else "?"
        found = editor.get(f"/admin/{address}{separator}tag=h%E1%BB%99i ngh%E1%BB%8B chung").context["object_list"]
        assert len(found) == 1, address


@pytest.mark.parametrize("kind", ["images", "documents"])
def test_media_of_another_site_cannot_be_opened_by_id(
    editor: Client, world: World, tagged_media: dict[str, list[Any]], kind: str
) -> None:
    image, document = tagged_media["danang"]
    row, names = (
        (image, ("{}/", "{}/delete/", "{}/generate_url/", "{}/preview/width-100/", "usage/{}/", "chooser/chosen/{}/"))
        if kind == "images"
        else (document, ("edit/{}/", "delete/{}/", "usage/{}/", "chooser/chosen/{}/"))
    )
    for name in names:
        response = editor.get(f"/admin/{kind}/{name.format(row.pk)}")
        assert response.status_code in (302, 403, 404), name
    assert get_image_model().objects.filter(pk=image.pk).exists()


def test_admin_api_lists_own_media(editor: Client, operator: Client, tagged_media: dict[str, list[Any]]) -> None:
    for number, kind in enumerate(("images", "documents")):
        own, foreign = tagged_media["quangnam"][number], tagged_media["danang"][number]
        address = f"/admin/api/main/{kind}/"
        assert [one["id"] for one in editor.get(address).json()["items"]] == [own.pk]
        assert editor.get(f"{address}{foreign.pk}/").status_code == 404
        assert editor.get(f"{address}{own.pk}/").status_code == 200
        assert operator.get(address).json()["meta"]["total_count"] == 2


def test_admin_api_shows_own_pages(editor: Client, ours: ArticlePage, theirs: ArticlePage) -> None:
    address = "/admin/api/main/pages/"
    listed = {one["id"] for one in editor.get(f"{address}?order=-id").json()["items"]}
    assert ours.pk in listed and theirs.pk not in listed
    assert editor.get(f"{address}{theirs.pk}/").status_code == 404
    copied = theirs.create_alias(parent=ours.get_parent(), update_slug="ban-sao")
    assert editor.get(f"{address}{copied.pk}/").json()["meta"]["alias_of"] is None
    same = ours.create_alias(parent=ours.get_parent(), update_slug="ban-sao-2")
    assert editor.get(f"{address}{same.pk}/").json()["meta"]["alias_of"]["id"] == ours.pk
