"""The map of a site for people."""

from __future__ import annotations

from typing import Any

from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction, Site

from tests.conftest import Portal, World
from tests.home.test_standard_page import add_page
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.home.site_map import MapEntry, site_map


def titles(entries: list[MapEntry]) -> list[Any]:
    return [(entry.title, titles(entry.children)) if entry.children else entry.title for entry in entries]


def test_map_shows_categories_and_standard_pages_as_a_tree(quangnam: Portal) -> None:
    add_page(add_page(quangnam.home, "Giới thiệu"), "Liên hệ")
    quangnam.publish("Bài viết", "tin-tuc")

    assert titles(site_map(quangnam.site)) == [
        "Tin tức",
        ("Tổ chức kiểm tra", ["Kiểm tra, giám sát"]),
        ("Giới thiệu", ["Liên hệ"]),
    ]


def test_tree_is_one_query_however_large(quangnam: Portal) -> None:
    for n in range(20):
        add_page(quangnam.home, f"Trang {n}")
    site_map(quangnam.site)
    with CaptureQueriesContext(connection) as queries:
        assert len(site_map(quangnam.site)) == 22

    assert len(queries) == 1


def test_unpublished_and_private_pages_take_what_is_below_them_along(quangnam: Portal) -> None:
    PageViewRestriction.objects.create(page=quangnam.category("tin-tuc"), restriction_type=PageViewRestriction.LOGIN)
    quangnam.category("to-chuc-kiem-tra").unpublish()

    assert site_map(quangnam.site) == []


def test_page_shows_the_own_site_only_and_is_warm_without_a_query(world: World) -> None:
    add_page(world.quangnam.home, "Chỉ ở Quảng Nam")
    html = world.quangnam.reader().get("/so-do-trang/").content.decode()
    assert "Chỉ ở Quảng Nam" in html and "Kiểm tra, giám sát" in html
    assert "Chỉ ở Quảng Nam" not in world.danang.reader().get("/so-do-trang/").content.decode()
    with CaptureQueriesContext(connection) as queries:
        response = world.quangnam.reader().get("/so-do-trang/")

    assert len(queries) == 0
    assert "public" in response["Cache-Control"]


def test_new_category_is_on_the_map_at_once(quangnam: Portal) -> None:
    quangnam.reader().get("/so-do-trang/")
    category = quangnam.home.add_child(instance=CategoryIndexPage(title="Chuyên mục mới"))
    category.save_revision().publish()

    assert "Chuyên mục mới" in quangnam.reader().get("/so-do-trang/").content.decode()


def test_every_page_links_to_the_map(quangnam: Portal) -> None:
    assert 'href="/so-do-trang/"' in quangnam.reader().get("/tin-tuc/").content.decode()


def test_empty_portal_says_what_to_expect(quangnam: Portal) -> None:
    for page in quangnam.home.get_children().specific():
        page.delete()

    assert "Chưa có trang nào" in quangnam.reader().get("/so-do-trang/").content.decode()


def test_unknown_host_has_no_map(world: World, client: Any) -> None:
    Site.objects.filter(is_default_site=True).delete()

    assert client.get("/so-do-trang/", HTTP_HOST="la.test").status_code == 404
