"""A tree in another language belongs to its site as the site's own tree does."""

from __future__ import annotations

from typing import Any

from bs4 import BeautifulSoup
from django.contrib.contenttypes.models import ContentType
from wagtail.models import Locale, Page

from tests.conftest import Portal, World
from wagtail_partyportal.home.sidebar import SidebarTranslation, SiteSidebar
from wagtail_partyportal.isolation.owners import Owners
from wagtail_partyportal.visits.page_lists import read_page_views


def english_page(portal: Portal, english: Locale, slug: str = "tin-tuc") -> Page:
    page: Page = portal.category(slug).get_translation(english)
    return page


def test_page_of_another_language_has_an_owner(world: World, english: Locale) -> None:
    page = english_page(world.quangnam, english)
    target = (ContentType.objects.get_for_model(Page).pk, str(page.pk))

    assert Owners().of([target]) == {target: frozenset({world.quangnam.site.pk})}


def test_editor_of_another_site_can_neither_open_nor_refer_to_it(world: World, english: Locale) -> None:
    page = english_page(world.quangnam, english)
    client = world.danang.editor_client()

    assert client.get(f"/admin/pages/{page.pk}/").status_code in (302, 404)
    assert client.get(f"/admin/pages/{page.pk}/edit/").status_code in (302, 404)
    response = client.post(
        "/admin/snippets/partyportal/promotedresult/add/",
        {"site": world.danang.site.pk, "words": "tin", "page": page.pk, "sort_order": "0"},
    )
    assert response.status_code == 200
    assert "page" in response.context["form"].errors


def test_counts_of_an_old_portal_name_pages_in_every_language(quangnam: Portal, english: Locale) -> None:
    page = english_page(quangnam, english)
    lines = ["/tin-tuc/, 7", "http://quangnam.test/en/tin-tuc/, 8"]

    assert read_page_views(quangnam.site, lines) == {quangnam.category("tin-tuc").pk: 7, page.pk: 8}


def test_side_column_is_that_of_the_language(quangnam: Portal, english: Locale) -> None:
    def headings(address: str) -> list[str]:
        page = BeautifulSoup(quangnam.reader().get(address).content, "html.parser")
        return [heading.text.strip() for heading in page.select("aside h2")]

    def text(title: str) -> list[dict[str, Any]]:
        return [{"type": "text", "value": {"title": title, "text": "<p>7:30</p>"}}]

    sidebar = SiteSidebar.objects.create(site=quangnam.site, widgets=text("Giờ làm việc"))
    assert headings("/en/tin-tuc/") == headings("/tin-tuc/") == ["Giờ làm việc"]

    SidebarTranslation.objects.create(sidebar=sidebar, locale=english, widgets=text("Opening hours"))
    sidebar.save()
    assert headings("/en/tin-tuc/") == ["Opening hours"]
    assert headings("/tin-tuc/") == ["Giờ làm việc"]
