"""The page chooser: own pages, whichever way it is asked."""

from __future__ import annotations

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import resolve, reverse
from wagtail.models import GroupPagePermission, Page

from tests.conftest import Portal, World
from tests.isolation.conftest import SECRET
from wagtail_partyportal.articles.models import ArticlePage

CHOOSE = "/admin/choose-page/"


def text_of(response: HttpResponse) -> str:
    """Return the text of an answer: the pages come as HTML within JSON."""
    assert response.status_code == 200
    return response.json().get("html", "") if "json" in response["Content-Type"] else response.content.decode()


@pytest.mark.parametrize(
    "query", ["", "?page_type=partyportal.portalhomepage", "?page_type=wagtailcore.page&multiple=1"]
)
def test_tree_begins_at_the_own_site(editor: Client, world: World, query: str) -> None:
    html = text_of(editor.get(CHOOSE + query))
    assert world.quangnam.home.title in html and world.danang.home.title not in html


def test_root_shows_the_way_to_the_own_site_only(editor: Client, world: World) -> None:
    html = text_of(editor.get(f"{CHOOSE}{Page.get_first_root_node().pk}/"))
    assert world.quangnam.home.title in html and world.danang.home.title not in html


def test_page_of_another_site_is_no_place_to_browse(editor: Client, theirs: ArticlePage) -> None:
    for page in (theirs, theirs.get_parent()):
        assert editor.get(f"{CHOOSE}{page.pk}/").status_code == 404
    assert editor.get(f"{CHOOSE}999999/").status_code == 404


def test_type_that_only_another_site_has_does_not_lead_there(editor: Client, world: World, theirs: ArticlePage) -> None:
    assert not ArticlePage.objects.descendant_of(world.quangnam.home).exists()
    html = text_of(editor.get(f"{CHOOSE}?page_type=partyportal.articlepage"))
    assert world.danang.home.title not in html and SECRET not in html


@pytest.mark.parametrize("page_type", ["partyportal.campaign", "gibt.esnicht", "unsinn"])
def test_type_that_is_none_is_not_found(editor: Client, page_type: str) -> None:
    assert editor.get(f"{CHOOSE}?page_type={page_type}").status_code == 404


def test_search_finds_own_pages(editor: Client, ours: ArticlePage, theirs: ArticlePage) -> None:
    html = text_of(editor.get(f"{CHOOSE}search/?q=Chuy%E1%BB%87n"))
    assert ours.title in html and SECRET not in html


def test_several_chosen_pages_are_own_ones(editor: Client, ours: ArticlePage, theirs: ArticlePage) -> None:
    response = editor.get(f"{CHOOSE}chosen-multiple/?id={ours.pk}&id={theirs.pk}&id=x")
    assert [one["id"] for one in response.json()["result"]] == [ours.pk]


def test_address_of_another_site_stays_an_address(editor: Client, ours: ArticlePage, theirs: ArticlePage) -> None:
    def submit(page: ArticlePage) -> dict[str, object]:
        data = {"external-link-chooser-url": page.full_url, "external-link-chooser-link_text": "đây"}
        return editor.post("/admin/choose-external-link/", data).json()["result"]

    assert submit(ours)["id"] == ours.pk
    assert "id" not in submit(theirs)


def test_section_of_another_site_that_was_granted_is_met_and_nothing_beside_it(
    quangnam: Portal, danang: Portal, theirs: ArticlePage
) -> None:
    other = danang.publish("Mục khác của Đà Nẵng", category="tin-tuc")
    permission = GroupPagePermission.objects.filter(group__user=quangnam.editor).first()
    GroupPagePermission.objects.create(
        group=permission.group, page_id=theirs.get_parent().pk, permission=permission.permission
    )
    editor = quangnam.editor_client()
    assert SECRET in text_of(editor.get(f"{CHOOSE}{theirs.get_parent().pk}/"))
    assert editor.get(f"{CHOOSE}{other.get_parent().pk}/").status_code == 404
    assert other.get_parent().title not in text_of(editor.get(f"{CHOOSE}{danang.home.pk}/"))


def test_operator_browses_and_chooses_everything(operator: Client, theirs: ArticlePage) -> None:
    assert SECRET in text_of(operator.get(f"{CHOOSE}{theirs.get_parent().pk}/"))
    assert operator.get(f"{CHOOSE}chosen-multiple/?id={theirs.pk}").json()["result"][0]["id"] == theirs.pk
    assert SECRET in text_of(operator.get(f"{CHOOSE}search/?q=Chuy%E1%BB%87n"))


def test_overrides_ask_for_a_login(quangnam: Portal) -> None:
    for address in (reverse("wagtailadmin_choose_page"), reverse("wagtailimages:index"), "/admin/tag-autocomplete/"):
        response = quangnam.reader().get(address)
        assert response.status_code == 302 and "/login/" in response["Location"]
        assert resolve(address).func.__module__.startswith("wagtail_partyportal."), address
