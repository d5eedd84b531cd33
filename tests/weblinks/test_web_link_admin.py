"""The admin's pages for web links: what is accepted, and whose links an editor meets."""

from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.http import HttpResponse
from django.test import Client
from wagtail.models import Site
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from tests.conftest import Portal, World
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup

LIST = "/admin/snippets/partyportal/weblinkgroup/"
GOOD = {"title": "Báo", "url": "https://bao.example.vn", "logo": ""}


@pytest.fixture
def editor(quangnam: Portal) -> Client:
    return quangnam.editor_client()


def form_data(site: Site, *links: dict[str, Any], **fields: str) -> dict[str, str]:
    defaults = {"site": str(site.pk), "title": "Nhóm mới", "place": "sidebar", "display": "list", "sort_order": "3"}
    return nested_form_data({**defaults, "links": inline_formset(list(links)), **fields})


def errors_of(response: HttpResponse) -> str:
    assert response.status_code == 200, "the form was accepted"
    form = response.context["form"]
    return f"{dict(form.errors)} {form.formsets['links'].errors}"


def group_of(portal: Portal) -> WebLinkGroup:
    return WebLinkGroup.objects.get(site=portal.site)


def test_editor_adds_a_group_to_the_own_site(quangnam: Portal, editor: Client) -> None:
    assert editor.post(f"{LIST}add/", form_data(quangnam.site, GOOD)).status_code == 302
    group = WebLinkGroup.objects.get(title="Nhóm mới")
    assert group.site == quangnam.site
    assert [link.url for link in group.links.all()] == ["https://bao.example.vn"]


def test_address_without_a_scheme_is_completed_to_https(quangnam: Portal, editor: Client) -> None:
    editor.post(f"{LIST}add/", form_data(quangnam.site, {**GOOD, "url": "example.vn"}))
    assert WebLink.objects.get(title="Báo").url == "https://example.vn"


@pytest.mark.parametrize("url", ["javascript:alert(1)", "data:text/html,x", "không phải địa chỉ", ""])
def test_address_that_is_none_is_refused(quangnam: Portal, editor: Client, url: str) -> None:
    response = editor.post(f"{LIST}add/", form_data(quangnam.site, {**GOOD, "url": url}))
    assert "url" in errors_of(response)
    assert not WebLink.objects.filter(title="Báo").exists()


def test_names_are_stored_composed(quangnam: Portal, editor: Client) -> None:
    decomposed = "Ba\u0301o"
    editor.post(f"{LIST}add/", form_data(quangnam.site, {**GOOD, "title": decomposed}, title=decomposed))
    group = WebLinkGroup.objects.get(title="Báo")
    assert [link.title for link in group.links.all()] == ["Báo"]


def test_link_moved_up_in_the_form_stands_higher(quangnam: Portal, editor: Client) -> None:
    first, second = ({**GOOD, "title": title, "ORDER": order} for title, order in (("Sau", "2"), ("Trước", "1")))
    editor.post(f"{LIST}add/", form_data(quangnam.site, first, second))
    links = WebLinkGroup.objects.get(title="Nhóm mới").links.all()
    assert [link.title for link in links] == ["Trước", "Sau"]


def test_form_offers_the_own_sites_only_and_chooses_the_single_one(quangnam: Portal, editor: Client) -> None:
    field = editor.get(f"{LIST}add/").context["form"].fields["site"]
    assert list(field.queryset) == [quangnam.site]
    assert field.initial == quangnam.site.pk


def test_form_refuses_another_site(world: World, editor: Client) -> None:
    assert "site" in errors_of(editor.post(f"{LIST}add/", form_data(world.danang.site, GOOD)))
    assert not WebLinkGroup.objects.filter(title="Nhóm mới").exists()


def test_editor_cannot_give_an_own_group_to_another_site(world: World, editor: Client) -> None:
    group = group_of(world.quangnam)
    assert "site" in errors_of(editor.post(f"{LIST}edit/{group.pk}/", form_data(world.danang.site)))
    group.refresh_from_db()
    assert group.site == world.quangnam.site


@pytest.mark.parametrize("query", ["", "?q=Li%C3%AAn", "?ordering=-title", "?p=1"])
def test_list_shows_the_own_groups_only(world: World, editor: Client, query: str) -> None:
    for portal in (world.quangnam, world.danang):
        WebLinkGroup.objects.create(site=portal.site, title=f"Liên kết {portal.key}")
    response = editor.get(LIST + query)
    html = response.content.decode()
    assert response.status_code == 200
    assert "Liên kết quangnam" in html and "Liên kết danang" not in html
    assert world.danang.site.site_name not in html


@pytest.mark.parametrize("view", ["edit", "delete", "history", "usage", "copy", "inspect"])
def test_group_of_another_site_cannot_be_opened(world: World, editor: Client, view: str) -> None:
    response = editor.get(f"{LIST}{view}/{group_of(world.danang).pk}/")
    assert response.status_code in {302, 403, 404}
    assert "Đà Nẵng" not in response.content.decode()


@pytest.mark.parametrize("view", ["edit", "delete"])
def test_group_of_another_site_cannot_be_changed(world: World, editor: Client, view: str) -> None:
    group = group_of(world.danang)
    editor.post(f"{LIST}{view}/{group.pk}/", form_data(world.quangnam.site, title="Chiếm"))
    assert group_of(world.danang).title == group.title
    assert group_of(world.danang).links.count() == 2


@pytest.mark.parametrize("view", ["edit", "delete", "history", "usage", "copy"])
def test_own_group_can_be_opened(quangnam: Portal, editor: Client, view: str) -> None:
    assert editor.get(f"{LIST}{view}/{group_of(quangnam).pk}/").status_code == 200


@pytest.mark.parametrize("pk", ["0", "999999", "abc", "_2F"])
def test_group_that_is_none_is_not_found(editor: Client, pk: str) -> None:
    assert editor.get(f"{LIST}edit/{pk}/").status_code == 404


def test_groups_of_another_site_are_not_deleted_together(world: World, editor: Client) -> None:
    own, other = group_of(world.quangnam), group_of(world.danang)
    editor.post(f"/admin/bulk/partyportal/weblinkgroup/delete/?id={own.pk}&id={other.pk}")
    assert list(WebLinkGroup.objects.all()) == [other]


def test_administrator_of_all_sites_sees_all(world: World) -> None:
    client = Client(HTTP_HOST="quangnam.test")
    client.force_login(get_user_model().objects.create_superuser("admin"))
    html = client.get(LIST).content.decode()
    assert "Đảng bộ tỉnh Quảng Nam" in html and "Đảng bộ thành phố Đà Nẵng" in html
    assert client.get(f"{LIST}add/").context["form"].fields["site"].queryset.count() == Site.objects.count()
    assert client.get(f"{LIST}edit/{group_of(world.danang).pk}/").status_code == 200


def test_who_was_granted_nothing_meets_no_links(world: World) -> None:
    world.quangnam.editor.groups.clear()
    assert world.quangnam.editor_client().get(LIST).status_code == 302
