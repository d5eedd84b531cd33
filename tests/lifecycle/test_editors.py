"""What provisioning grants the editors of a site: their own site, and nothing of another one."""

from typing import Any

import pytest
from django.test import Client
from wagtail.models import Page
from wagtail.test.utils.form_data import inline_formset, nested_form_data, streamfield

from tests.conftest import Portal, World
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import ArticlePage


@pytest.fixture
def editor(world: World) -> Client:
    return world.quangnam.editor_client()


def category_form(**fields: str) -> dict[str, str]:
    form = {"title": "Chuyên mục mới", "slug": "chuyen-muc-moi", "intro": "", "comments": inline_formset([])}
    return nested_form_data({**form, **fields})


def publish_form(**fields: str) -> dict[str, str]:
    return category_form(**{"action-publish": "action-publish", **fields})


def add_address(parent: Page) -> str:
    return f"/admin/pages/add/partyportal/categoryindexpage/{parent.pk}/"


def test_editor_adds_and_publishes_a_category_on_the_own_site(world: World, editor: Client) -> None:
    response = editor.post(add_address(world.quangnam.home), publish_form())
    assert response.status_code == 302
    assert world.quangnam.category("chuyen-muc-moi").live


def test_editor_edits_and_publishes_an_own_page(world: World, editor: Client) -> None:
    category = world.quangnam.category("tin-tuc")
    assert editor.get(f"/admin/pages/{category.pk}/edit/").status_code == 200
    editor.post(f"/admin/pages/{category.pk}/edit/", publish_form(title="Thời sự", slug="tin-tuc"))
    assert world.quangnam.category("tin-tuc").title == "Thời sự"


def test_editor_opens_the_form_of_a_new_article(world: World, editor: Client) -> None:
    parent = world.quangnam.category("tin-tuc")
    assert editor.get(f"/admin/pages/add/partyportal/articlepage/{parent.pk}/").status_code == 200


def test_editor_cannot_add_a_page_to_another_site(world: World, editor: Client) -> None:
    before = Page.objects.count()
    response = editor.post(add_address(world.danang.home), publish_form())
    assert response.status_code in {302, 403}
    assert Page.objects.count() == before


def test_editor_cannot_edit_or_publish_a_page_of_another_site(world: World, editor: Client) -> None:
    category = world.danang.category("tin-tuc")
    address = f"/admin/pages/{category.pk}/edit/"
    assert editor.get(address).status_code in {302, 403}
    editor.post(address, publish_form(title="Chiếm", slug="tin-tuc"))
    editor.post(address, category_form(title="Chiếm", slug="tin-tuc"))
    category.refresh_from_db()
    assert (category.title, category.draft_title) == ("Tin tức", "Tin tức")
    assert category.revisions.count() == 1


def test_editor_cannot_publish_a_draft_of_another_site(world: World, editor: Client) -> None:
    draft = world.danang.category("tin-tuc").add_child(instance=ArticlePage(title="Bản nháp", live=False))
    draft.save_revision()
    form = nested_form_data({"title": "Bản nháp", "slug": "ban-nhap", "body": streamfield([])})
    editor.post(f"/admin/pages/{draft.pk}/edit/", {**form, "action-publish": "1"})
    draft.refresh_from_db()
    assert not draft.live


@pytest.mark.parametrize("deed", ["delete", "unpublish", "copy", "move", "privacy", "lock"])
def test_editor_cannot_do_anything_else_to_a_page_of_another_site(world: World, editor: Client, deed: str) -> None:
    category = world.danang.category("tin-tuc")
    before = Page.objects.count()
    data: dict[str, Any] = {
        "new_title": "Bản sao",
        "new_slug": "ban-sao",
        "new_parent_page": str(world.quangnam.home.pk),
        "restriction_type": "login",
    }
    for address in (f"/admin/pages/{category.pk}/{deed}/", f"/admin/pages/{deed}/{category.pk}/"):
        editor.post(address, data)
    category.refresh_from_db()
    assert Page.objects.count() == before
    assert category.live and not category.locked and not category.view_restrictions.exists()


def test_editor_cannot_move_an_own_page_to_another_site(world: World, editor: Client) -> None:
    article = world.quangnam.publish("Đảng bộ tỉnh họp")
    target = world.danang.category("tin-tuc")
    editor.post(f"/admin/pages/{article.pk}/move/{target.pk}/confirm/")
    assert Page.objects.get(pk=article.pk).is_descendant_of(world.quangnam.home)


def test_editor_cannot_reach_beyond_the_own_home_page(world: World, editor: Client) -> None:
    root = Page.get_first_root_node()
    editor.post(add_address(root), publish_form())
    editor.post(f"/admin/pages/{root.pk}/edit/", publish_form(title="Chiếm"))
    assert Page.get_first_root_node().title == root.title
    assert not CategoryIndexPage.objects.filter(slug="chuyen-muc-moi").exists()


@pytest.mark.parametrize("address", ["/admin/users/", "/admin/groups/", "/admin/sites/", "/admin/collections/"])
def test_editor_administers_neither_people_nor_sites(editor: Client, address: str) -> None:
    assert editor.get(address).status_code in {302, 403, 404}


def test_explorer_shows_the_own_tree_only(world: World, editor: Client) -> None:
    listing = editor.get("/admin/pages/", follow=True)
    assert listing.context["parent_page"].pk == world.quangnam.home.pk
    assert {page.title for page in listing.context["object_list"]} == {"Tin tức", "Tổ chức kiểm tra"}


def test_editor_works_with_pictures_of_the_own_collection_only(world: World, editor: Client, make_image: Any) -> None:
    own, other = make_image(world.quangnam), make_image(world.danang, color="red")
    html = editor.get("/admin/images/").content.decode()
    assert own.title in html and other.title not in html
    assert editor.get(f"/admin/images/{own.pk}/").status_code == 200
    assert editor.get(f"/admin/images/{other.pk}/").status_code in {302, 403, 404}
    editor.post(f"/admin/images/{other.pk}/delete/")
    assert type(other).objects.filter(pk=other.pk).exists()


def test_site_that_is_granted_is_the_editors_own_only(world: World) -> None:
    for portal, other in ((world.quangnam, world.danang), (world.danang, world.quangnam)):
        assert can_publish(portal, portal) and not can_publish(portal, other)


def can_publish(portal: Portal, on: Portal) -> bool:
    return on.home.permissions_for_user(portal.editor).can_publish()
