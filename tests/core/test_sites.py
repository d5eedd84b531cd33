"""Which site a request is for."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.core.exceptions import DisallowedHost
from django.http import HttpRequest
from django.test import RequestFactory, override_settings
from wagtail.models import Page, Site

from tests.conftest import Portal, World
from wagtail_partyportal.core.sites import find_site
from wagtail_partyportal.home.models import PortalHomePage

Queries = Callable[[int], AbstractContextManager[Any]]


def request_to(host: str, port: str = "80") -> HttpRequest:
    return RequestFactory().get("/", HTTP_HOST=host, SERVER_PORT=port)


def test_site_is_found_by_its_host(world: World) -> None:
    assert find_site(request_to("quangnam.test")) == world.quangnam.site
    assert find_site(request_to("danang.test")) == world.danang.site


def test_warm_site_is_found_without_a_query(world: World, django_assert_num_queries: Queries) -> None:
    find_site(request_to("quangnam.test"))
    with django_assert_num_queries(0):
        site = find_site(request_to("quangnam.test"))
        assert site.root_page.title == world.quangnam.home.title
        assert isinstance(site.root_page, PortalHomePage)


def test_request_is_asked_once_and_wagtail_finds_the_answer(
    quangnam: Portal, django_assert_num_queries: Queries
) -> None:
    request = request_to("quangnam.test")
    find_site(request)
    with django_assert_num_queries(0):
        assert find_site(request) is Site.find_for_request(request)


def test_answer_that_wagtail_has_left_on_the_request_is_used(world: World) -> None:
    request = request_to("quangnam.test")
    Site.find_for_request(request)
    assert find_site(request) == world.quangnam.site


@pytest.mark.parametrize("host", ["khac.test", f"{'a' * 60}.{'b' * 60}.{'c' * 60}.abcdefghijkl.test", "x" * 250])
def test_unknown_host_gets_the_only_site_and_none_of_several(world: World, host: str) -> None:
    default = Site.objects.get(is_default_site=True)
    assert [find_site(request_to(host)), find_site(request_to(host))] == [None, None]
    for site in Site.objects.exclude(pk=default.pk):
        site.delete()
    assert [find_site(request_to(host)), find_site(request_to(host))] == [default, default]
    default.is_default_site = False
    default.save()
    assert [find_site(request_to(host)), find_site(request_to(host))] == [None, None]


def test_host_of_the_default_site_is_no_unknown_one(world: World) -> None:
    assert find_site(request_to("LocalHost", port="8000")) == Site.objects.get(is_default_site=True)


@override_settings(ALLOWED_HOSTS=["quangnam.test"])
def test_refused_host_is_refused(world: World) -> None:
    with pytest.raises(DisallowedHost):
        find_site(request_to("danang.test"))


def test_sites_on_ports_of_one_host_are_kept_apart(world: World) -> None:
    secure = Site.objects.create(hostname="quangnam.test", port=443, root_page=world.danang.home)
    for _again in range(2):
        assert find_site(request_to("quangnam.test")) == world.quangnam.site
        assert find_site(request_to("quangnam.test", port="443")) == secure


def test_renamed_site_takes_effect_at_once(quangnam: Portal) -> None:
    find_site(request_to("quangnam.test"))
    quangnam.site.site_name = "Tên mới"
    quangnam.site.save()
    assert find_site(request_to("quangnam.test")).site_name == "Tên mới"


def test_site_on_another_host_takes_effect_at_once(quangnam: Portal) -> None:
    find_site(request_to("quangnam.test"))
    find_site(request_to("moi.test"))
    quangnam.site.hostname = "moi.test"
    quangnam.site.save()
    assert find_site(request_to("quangnam.test")) is None
    assert find_site(request_to("moi.test")) == quangnam.site


def test_deleted_site_is_gone_at_once(quangnam: Portal) -> None:
    find_site(request_to("quangnam.test"))
    quangnam.site.delete()
    assert find_site(request_to("quangnam.test")) is None


def test_other_root_page_takes_effect_at_once(world: World) -> None:
    find_site(request_to("quangnam.test"))
    world.quangnam.site.root_page = world.danang.home
    world.quangnam.site.save()
    assert find_site(request_to("quangnam.test")).root_page.pk == world.danang.home.pk


def test_edited_root_page_takes_effect_at_once(quangnam: Portal) -> None:
    find_site(request_to("quangnam.test"))
    quangnam.home.title = "Trang chủ mới"
    quangnam.home.save_revision().publish()
    assert find_site(request_to("quangnam.test")).root_page.title == "Trang chủ mới"


def test_root_page_shifted_by_another_page_is_known_at_its_new_place(quangnam: Portal) -> None:
    find_site(request_to("quangnam.test"))
    stranger = Page.get_first_root_node().add_child(instance=Page(title="Khác", slug="khac"))
    stranger.move(quangnam.home, pos="left")  # the database moves the pages behind it, and signals nothing for them
    assert find_site(request_to("quangnam.test")).root_page.path == Page.objects.get(pk=quangnam.home.pk).path


def test_root_page_below_a_moved_page_is_known_at_its_new_place(quangnam: Portal) -> None:
    root = Page.get_first_root_node()
    shelf = root.add_child(instance=Page(title="Kệ", slug="ke"))
    quangnam.home.move(Page.objects.get(pk=shelf.pk), pos="last-child")
    find_site(request_to("quangnam.test"))
    box = root.add_child(instance=Page(title="Hộp", slug="hop"))
    Page.objects.get(pk=shelf.pk).move(Page.objects.get(pk=box.pk), pos="last-child")
    known = find_site(request_to("quangnam.test")).root_page
    stored = Page.objects.get(pk=quangnam.home.pk)
    assert (known.path, known.url_path, known.depth) == (stored.path, "/hop/ke/quangnam/", stored.depth)


def test_root_page_below_a_page_with_a_new_slug_is_known_by_its_new_path(quangnam: Portal) -> None:
    shelf = Page.get_first_root_node().add_child(instance=Page(title="Kệ", slug="ke"))
    quangnam.home.move(Page.objects.get(pk=shelf.pk), pos="last-child")
    find_site(request_to("quangnam.test"))
    shelf = Page.objects.get(pk=shelf.pk)
    shelf.slug = "gia"
    shelf.save()
    assert find_site(request_to("quangnam.test")).root_page.url_path == "/gia/quangnam/"
