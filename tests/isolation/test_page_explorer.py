"""The page explorer and the lists of one type: own pages, own sites, own people."""

from __future__ import annotations

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.log_actions import log
from wagtail.models import GroupPagePermission, Page

from tests.conftest import Portal, World
from tests.isolation.conftest import SECRET
from wagtail_partyportal.articles.models import ArticlePage

EXPLORE = "/admin/pages/"
OF_A_TYPE = "/admin/pages/usage/partyportal/articlepage/"


@pytest.fixture
def editor_of_two_roots(quangnam: Portal) -> Client:
    """Return the browser of somebody whose common ancestor is the root of all, as with a root for each language."""
    root = Page.get_first_root_node()
    second = root.add_child(instance=type(quangnam.home)(title="Quang Nam in English", slug="quangnam-en"))
    for permission in GroupPagePermission.objects.filter(group__user=quangnam.editor):
        GroupPagePermission.objects.create(group=permission.group, page_id=second.pk, permission=permission.permission)
    return quangnam.editor_client()


def test_page_of_another_site_is_not_explored(editor_of_two_roots: Client, danang: Portal, theirs: ArticlePage) -> None:
    for page in (danang.home, theirs.get_parent(), theirs):
        for address in (f"{EXPLORE}{page.pk}/", f"{EXPLORE}{page.pk}/results/"):
            response = editor_of_two_roots.get(address)
            assert response.status_code == 404 and danang.home.title not in response.content.decode()


def test_root_lists_own_trees(editor_of_two_roots: Client, world: World) -> None:
    html = editor_of_two_roots.get(EXPLORE).content.decode()
    assert world.quangnam.home.title in html and "Quang Nam in English" in html
    assert world.danang.home.title not in html


@pytest.mark.parametrize("address", [EXPLORE, OF_A_TYPE])
def test_filters_offer_own_people_and_sites(
    editor_of_two_roots: Client, world: World, ours: ArticlePage, theirs: ArticlePage, address: str
) -> None:
    for page, person in ((ours, world.quangnam.editor), (theirs, world.danang.editor)):
        Page.objects.filter(pk=page.pk).update(owner=person)
        log(page, "wagtail.edit", user=person)
    fields = editor_of_two_roots.get(address).context["filters"].form.fields
    assert list(fields["site"].queryset) == [world.quangnam.site]
    for name in ("owner", "edited_by"):
        assert world.quangnam.editor in fields[name].queryset
        assert world.danang.editor not in fields[name].queryset


def test_operator_is_offered_everybody(operator: Client, world: World, theirs: ArticlePage) -> None:
    Page.objects.filter(pk=theirs.pk).update(owner=world.danang.editor)
    page = operator.get(f"{EXPLORE}{theirs.get_parent().pk}/")
    fields = page.context["filters"].form.fields
    assert SECRET in page.content.decode() and world.danang.editor in fields["owner"].queryset
    assert fields["site"].queryset.count() == 3


def test_number_of_queries_does_not_grow_with_the_pages(editor: Client, quangnam: Portal) -> None:
    def count() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert editor.get(f"{EXPLORE}{quangnam.category('kiem-tra').pk}/").status_code == 200
        return len(queries)

    for number in range(3):
        quangnam.publish(f"Bài {number}")
    count()
    few = count()
    for number in range(3, 15):
        quangnam.publish(f"Bài {number}")
    assert count() == few
