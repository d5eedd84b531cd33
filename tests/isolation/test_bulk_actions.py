"""Bulk actions take their objects by id: those of another site don't exist there."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.documents import get_document_model
from wagtail.models import Page

from tests.conftest import Portal, World
from tests.isolation.conftest import SECRET
from tests.testapp.models import Notice
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.isolation.collections import collection_of

KINDS = ("page", "image", "document", "notice")
ACTIONS = {
    "page": ("delete", "move", "publish", "unpublish"),
    "image": ("delete", "add_tags", "add_to_collection"),
    "document": ("delete", "add_tags", "add_to_collection"),
    "notice": ("delete",),
}


def address_of(row: Any, action: str) -> str:
    meta = Page._meta if isinstance(row, Page) else row._meta
    return f"/admin/bulk/{meta.app_label}/{meta.model_name}/{action}/"


@pytest.fixture
def make(make_image: Callable[..., Any]) -> Callable[[str, Portal, str], Any]:
    """Return a maker of one object of a kind on a site, with a title."""

    def make_one(kind: str, portal: Portal, title: str) -> Any:
        if kind == "page":
            return portal.publish(title)
        if kind == "notice":
            return Notice.objects.create(site=portal.site, title=title)
        if kind == "image":
            row = make_image(portal, size=(20, 20))
        else:
            row = get_document_model()(title=title, collection=collection_of(portal.site))
            row.file.save("cong-van.txt", ContentFile(b"x"), save=False)
        row.title = title
        row.save()
        return row

    return make_one


CASES = [(kind, action) for kind in KINDS for action in ACTIONS[kind]]


@pytest.mark.parametrize(("kind", "action"), CASES)
def test_foreign_objects_are_left_out_in_silence(
    editor: Client, world: World, make: Callable[..., Any], kind: str, action: str
) -> None:
    own, foreign = make(kind, world.quangnam, "Của mình"), make(kind, world.danang, SECRET)
    address = address_of(foreign, action)
    both = editor.get(f"{address}?id={own.pk}&id={foreign.pk}")
    assert both.status_code == 200 and SECRET not in both.content.decode()
    assert editor.get(f"{address}?id={foreign.pk}").status_code == 404
    assert SECRET not in editor.get(f"{address}?id=all").content.decode()
    assert editor.post(f"{address}?id={foreign.pk}").status_code == 404
    kept = type(foreign).objects.get(pk=foreign.pk)
    assert getattr(kept, "live", True)


def test_all_pages_below_a_foreign_page_are_none(editor: Client, theirs: ArticlePage) -> None:
    response = editor.get(f"/admin/bulk/wagtailcore/page/delete/?id=all&childOf={theirs.get_parent().pk}")
    assert response.status_code == 404


@pytest.mark.parametrize("address", ["gibt/esnicht/delete/", "wagtailcore/page/esnicht/"])
def test_action_that_is_none_is_not_found(editor: Client, address: str) -> None:
    assert editor.get(f"/admin/bulk/{address}?id=1").status_code == 404


def test_own_pages_are_unpublished_together(editor: Client, ours: ArticlePage, theirs: ArticlePage) -> None:
    response = editor.post(f"/admin/bulk/wagtailcore/page/unpublish/?id={ours.pk}&id={theirs.pk}")
    assert response.status_code == 302
    assert not Page.objects.get(pk=ours.pk).live and Page.objects.get(pk=theirs.pk).live


def test_operator_acts_on_everything(operator: Client, theirs: ArticlePage) -> None:
    assert SECRET in operator.get(f"/admin/bulk/wagtailcore/page/delete/?id={theirs.pk}").content.decode()
