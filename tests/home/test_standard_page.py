"""Pages for what changes rarely: about us, leaders, contacts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page

from tests.conftest import Portal, World
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.home.standard_page import StandardPage

PERSON = {"name": "Lương Văn Trà", "position": "Bí thư", "phone": "0235 3555 201", "email": "tra@quangnam.example"}


def add_page(parent: Page, title: str, *blocks: tuple[str, Any], **fields: Any) -> StandardPage:
    page = StandardPage(title=title, body=[{"type": kind, "value": value} for kind, value in blocks], **fields)
    parent.add_child(instance=page)
    page.save_revision().publish()
    return page


def leaders(*people: dict[str, Any]) -> tuple[str, Any]:
    return "leaders", {"title": "", "rows": [{"title": "Thường trực", "people": list(people)}]}


def html_of(portal: Portal, page: Page) -> str:
    response = portal.reader().get(page.url)
    assert response.status_code == 200
    return response.content.decode()


def test_page_has_a_vietnamese_address_and_stands_in_the_menu(quangnam: Portal) -> None:
    page = add_page(quangnam.home, "Giới thiệu", show_in_menus=True)

    assert page.url_path.endswith("/gioi-thieu/")
    assert 'href="/gioi-thieu/"' in quangnam.reader().get("/").content.decode()


def test_page_shows_its_intro_text_and_subpages(quangnam: Portal) -> None:
    page = add_page(quangnam.home, "Giới thiệu", ("paragraph", "<p>Chức năng</p>"), intro="Đôi nét")
    add_page(page, "Liên hệ")
    draft = add_page(page, "Nháp")
    draft.unpublish()
    html = html_of(quangnam, page)

    assert "Đôi nét" in html and "Chức năng" in html
    assert "/gioi-thieu/lien-he/" in html
    assert "Nháp" not in html


def test_leaders_are_shown_with_their_contacts(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    photo = make_image(quangnam)
    page = add_page(quangnam.home, "Tổ chức", leaders({**PERSON, "photo": photo.pk}, {**PERSON, "photo": None}))
    html = html_of(quangnam, page)

    assert "Lương Văn Trà" in html and "Bí thư" in html and "Thường trực" in html
    assert 'href="tel:02353555201"' in html
    assert 'href="mailto:tra@quangnam.example"' in html
    assert html.count("<img") == 1 and html.count("pp-leader__photo--none") == 1


def test_leader_whose_photo_is_deleted_keeps_a_place(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    photo = make_image(quangnam)
    page = add_page(quangnam.home, "Tổ chức", leaders({**PERSON, "photo": photo.pk}))
    assert "pp-leader__photo--none" not in html_of(quangnam, page)
    photo.delete()

    assert "pp-leader__photo--none" in html_of(quangnam, page)


@pytest.mark.parametrize("count", [3, 30])
def test_chart_costs_the_same_with_few_and_many_leaders(
    quangnam: Portal, make_image: Callable[..., Any], count: int
) -> None:
    photos = [make_image(quangnam, size=(200, 250)) for _n in range(3)]
    page = add_page(quangnam.home, "Tổ chức", leaders(*({**PERSON, "photo": photos[n % 3].pk} for n in range(count))))
    html_of(quangnam, page)
    cache.clear()
    counts = []
    for _visit in range(2):
        with CaptureQueriesContext(connection) as queries:
            html_of(quangnam, page)
        counts.append(len(queries))

    assert counts == [19, 2]


def test_map_is_a_picture_with_a_link_and_no_foreign_frame(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    value = {
        "title": "Văn phòng",
        "address": "108 Hoa Sen\nTam Kỳ",
        "image": make_image(quangnam).pk,
        "alt": "Góc đường Hoa Sen",
        "url": "https://www.openstreetmap.org/",
    }
    html = html_of(quangnam, add_page(quangnam.home, "Liên hệ", ("map", value)))

    assert "108 Hoa Sen<br>Tam Kỳ" in html
    assert 'href="https://www.openstreetmap.org/"' in html
    assert "<iframe" not in html


def test_map_without_picture_and_link_is_an_address(quangnam: Portal) -> None:
    value = {"title": "", "address": "108 Hoa Sen", "image": None, "alt": "", "url": ""}
    html = html_of(quangnam, add_page(quangnam.home, "Liên hệ", ("map", value)))

    assert "108 Hoa Sen" in html and "pp-map__link" not in html


def test_page_belongs_below_the_front_page_or_another_one() -> None:
    assert set(StandardPage.allowed_parent_page_models()) == {PortalHomePage, StandardPage}
    assert StandardPage.allowed_subpage_models() == [StandardPage]
    assert StandardPage not in CategoryIndexPage.allowed_subpage_models()


def test_pages_are_found_by_their_text(quangnam: Portal) -> None:
    names = {field.field_name for field in StandardPage.search_fields}

    assert {"title", "intro", "body"} <= names


def test_page_of_another_site_is_not_found(world: World) -> None:
    add_page(world.quangnam.home, "Giới thiệu")

    assert world.danang.reader().get("/gioi-thieu/").status_code == 404
