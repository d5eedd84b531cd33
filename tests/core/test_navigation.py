"""The main menu and the breadcrumb, of each site and always of today."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.http import HttpRequest
from django.test import RequestFactory
from wagtail.models import Page, PageViewRestriction, Site

from tests.conftest import Portal, World
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.core.navigation import MenuItem, breadcrumb_for, menu_for
from wagtail_partyportal.core.sites import find_site

Queries = Callable[[int], AbstractContextManager[Any]]


def request_to(portal: Portal) -> HttpRequest:
    return RequestFactory().get("/", HTTP_HOST=portal.site.hostname)


def menu(portal: Portal, page: Page | None = None) -> tuple[MenuItem, ...]:
    return menu_for(request_to(portal), page)


def titles(items: tuple[MenuItem, ...]) -> list[Any]:
    """Return the titles; an entry with children as a pair of its title and theirs."""
    return [(item.title, titles(item.children)) if item.children else item.title for item in items]


def way(portal: Portal, page: Page) -> list[str]:
    return [crumb.title for crumb in breadcrumb_for(request_to(portal), page)]


def add_category(parent: Page, title: str, **fields: Any) -> CategoryIndexPage:
    category = parent.add_child(instance=CategoryIndexPage(title=title, **{"show_in_menus": True, **fields}))
    category.save_revision().publish()
    return category


@pytest.fixture(autouse=True)
def warm(world: World) -> None:
    """Let every test begin with menus that are already kept."""
    for portal in (world.quangnam, world.danang):
        menu(portal)


def test_menu_has_two_levels_in_the_order_of_the_tree(quangnam: Portal) -> None:
    add_category(quangnam.category("kiem-tra"), "Tầng ba")
    assert titles(menu(quangnam)) == ["Tin tức", ("Tổ chức kiểm tra", ["Kiểm tra, giám sát"])]


def test_menu_shows_only_the_own_site(world: World) -> None:
    add_category(world.danang.home, "Chỉ ở Đà Nẵng")
    assert "Chỉ ở Đà Nẵng" in titles(menu(world.danang))
    assert "Chỉ ở Đà Nẵng" not in titles(menu(world.quangnam))


def test_menu_addresses_belong_to_the_site_and_work(world: World) -> None:
    for portal in (world.quangnam, world.danang):
        for item in menu(portal):
            assert item.url.startswith("/")
            assert portal.reader().get(item.url).status_code == 200


def test_warm_menu_and_breadcrumb_need_no_query(quangnam: Portal, django_assert_num_queries: Queries) -> None:
    page = quangnam.publish("Đảng bộ tỉnh họp")
    menu(quangnam), way(quangnam, page)
    with django_assert_num_queries(0):
        assert menu(quangnam, page)
        assert way(quangnam, page)


def test_cold_menu_takes_as_many_queries_with_many_entries_as_with_few(
    quangnam: Portal, django_assert_num_queries: Queries
) -> None:
    for number in range(12):
        add_category(add_category(quangnam.home, f"Mục {number}"), f"Mục con {number}")
    request = request_to(quangnam)
    find_site(request)
    Site.get_site_root_paths()
    with django_assert_num_queries(2):  # the restrictions, the pages
        assert len(menu_for(request)) == 14


def test_new_title_appears_at_once(quangnam: Portal) -> None:
    page = quangnam.publish("Đảng bộ tỉnh họp")
    assert "Tổ chức kiểm tra" in way(quangnam, page)
    category = quangnam.category("to-chuc-kiem-tra")
    category.title = "Tổ chức"
    category.save_revision().publish()
    assert titles(menu(quangnam)) == ["Tin tức", ("Tổ chức", ["Kiểm tra, giám sát"])]
    assert way(quangnam, page) == [quangnam.home.title, "Tổ chức", "Kiểm tra, giám sát", "Đảng bộ tỉnh họp"]


def test_new_slug_appears_at_once(quangnam: Portal) -> None:
    page = quangnam.publish("Đảng bộ tỉnh họp")
    way(quangnam, page)
    category = quangnam.category("to-chuc-kiem-tra")
    category.slug = "to-chuc"
    category.save_revision().publish()
    assert [item.url for item in menu(quangnam)[1].children] == ["/to-chuc/kiem-tra/"]
    crumbs = breadcrumb_for(request_to(quangnam), Page.objects.get(pk=page.pk))
    assert [crumb.url for crumb in crumbs] == [
        "/",
        "/to-chuc/",
        "/to-chuc/kiem-tra/",
        "/to-chuc/kiem-tra/dang-bo-tinh-hop/",
    ]


def test_moved_category_stands_at_its_new_place_at_once(quangnam: Portal) -> None:
    quangnam.category("kiem-tra").move(quangnam.category("tin-tuc"), pos="last-child")
    assert titles(menu(quangnam)) == [("Tin tức", ["Kiểm tra, giám sát"]), "Tổ chức kiểm tra"]


def test_new_order_appears_at_once(quangnam: Portal) -> None:
    quangnam.category("to-chuc-kiem-tra").move(quangnam.category("tin-tuc"), pos="left")
    assert titles(menu(quangnam)) == [("Tổ chức kiểm tra", ["Kiểm tra, giám sát"]), "Tin tức"]


def test_menu_of_a_site_shifted_by_another_page_stays_its_own(world: World) -> None:
    stranger = Page.get_first_root_node().add_child(instance=Page(title="Khác", slug="khac"))
    stranger.move(world.quangnam.home, pos="left")
    add_category(world.danang.home, "Chỉ ở Đà Nẵng")
    assert "Chỉ ở Đà Nẵng" in titles(menu(world.danang))
    assert titles(menu(world.quangnam)) == ["Tin tức", ("Tổ chức kiểm tra", ["Kiểm tra, giám sát"])]


def test_draft_title_is_not_shown(quangnam: Portal) -> None:
    category = quangnam.category("tin-tuc")
    category.title = "Bản nháp"
    category.save_revision()
    assert "Bản nháp" not in titles(menu(quangnam))


@pytest.mark.parametrize("deed", ["unpublish", "delete", "untick", "restrict"])
def test_category_that_readers_may_not_see_leaves_the_menu_at_once(quangnam: Portal, deed: str) -> None:
    category = quangnam.category("tin-tuc")
    if deed == "unpublish":
        category.unpublish()
    elif deed == "delete":
        category.delete()
    elif deed == "untick":
        category.show_in_menus = False
        category.save_revision().publish()
    else:
        PageViewRestriction.objects.create(page=category.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    assert titles(menu(quangnam)) == [("Tổ chức kiểm tra", ["Kiểm tra, giám sát"])]


def test_children_leave_the_menu_with_their_parent(quangnam: Portal) -> None:
    PageViewRestriction.objects.create(
        page=quangnam.category("to-chuc-kiem-tra").page_ptr, restriction_type=PageViewRestriction.LOGIN
    )
    assert titles(menu(quangnam)) == ["Tin tức"]


def test_lifted_restriction_brings_the_category_back_at_once(quangnam: Portal) -> None:
    restriction = PageViewRestriction.objects.create(
        page=quangnam.category("tin-tuc").page_ptr, restriction_type=PageViewRestriction.LOGIN
    )
    assert "Tin tức" not in titles(menu(quangnam))
    restriction.delete()
    assert "Tin tức" in titles(menu(quangnam))


def test_published_article_leaves_kept_menus_alone(quangnam: Portal, django_assert_num_queries: Queries) -> None:
    quangnam.publish("Đảng bộ tỉnh họp")
    with django_assert_num_queries(0):
        menu(quangnam)


def test_entry_knows_where_the_reader_is(quangnam: Portal) -> None:
    page = quangnam.publish("Đảng bộ tỉnh họp")
    news, organisation = menu(quangnam, page)
    assert not news.is_section
    assert organisation.is_section and not organisation.is_current
    assert organisation.children[0].is_section and not organisation.children[0].is_current
    assert menu(quangnam, quangnam.category("tin-tuc"))[0].is_current


def test_readers_place_is_not_kept_for_the_next_reader(quangnam: Portal) -> None:
    menu(quangnam, quangnam.category("tin-tuc"))
    assert not any(item.is_current or item.is_section for item in menu(quangnam))


def test_breadcrumb_of_the_home_page_is_the_home_page(quangnam: Portal) -> None:
    assert way(quangnam, quangnam.home) == [quangnam.home.title]


def test_unknown_host_without_a_default_site_has_no_menu(quangnam: Portal) -> None:
    Site.objects.filter(is_default_site=True).delete()
    request = RequestFactory().get("/", HTTP_HOST="khac.test")
    assert menu_for(request) == ()
    assert breadcrumb_for(request, quangnam.home) == ()
