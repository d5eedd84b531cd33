"""From an address to its page, in one query."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.http import Http404, HttpRequest
from django.test import Client, RequestFactory
from wagtail.models import Page, Site

from tests.conftest import Portal, World
from tests.testapp.models import InterviewPage
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.core.routing import find_page
from wagtail_partyportal.core.sites import find_site

Queries = Callable[[int], AbstractContextManager[Any]]
ARTICLE = ["to-chuc-kiem-tra", "kiem-tra", "dang-bo-tinh-hop"]
GONE = {301, 404}  # Wagtail's redirects app may know where it went


@pytest.fixture
def article(quangnam: Portal) -> ArticlePage:
    return quangnam.publish("Đảng bộ tỉnh họp")


def request_to(portal: Portal) -> HttpRequest:
    """Return a request whose site is known, as it is when routing begins."""
    request = RequestFactory(HTTP_HOST=portal.site.hostname).get("/")
    find_site(request)
    return request


def routed(portal: Portal, components: list[str]) -> Page:
    home = Page.objects.get(pk=portal.home.pk).specific
    return home.route(request_to(portal), components).page


def status(portal: Portal, address: str) -> int:
    return portal.reader().get(address).status_code


def test_article_is_routed_in_two_queries_with_all_its_columns(
    quangnam: Portal, article: ArticlePage, django_assert_num_queries: Queries
) -> None:
    request = request_to(quangnam)
    with django_assert_num_queries(2):
        page = quangnam.home.route(request, ARTICLE).page
        assert (type(page), page.pk, page.title, page.lead) == (ArticlePage, article.pk, article.title, "")
        assert list(page.get_view_restrictions()) == []


def test_category_is_routed_in_two_queries(quangnam: Portal, django_assert_num_queries: Queries) -> None:
    request = request_to(quangnam)
    with django_assert_num_queries(2):
        page = quangnam.home.route(request, ARTICLE[:2]).page
    assert isinstance(page, CategoryIndexPage) and page.title == "Kiểm tra, giám sát"


def test_projects_own_article_class_is_routed_in_two_queries(
    quangnam: Portal, django_assert_num_queries: Queries
) -> None:
    quangnam.publish("Phỏng vấn", article_class=InterviewPage, interviewee="Đồng chí Bí thư")
    request = request_to(quangnam)
    with django_assert_num_queries(2):
        page = quangnam.home.route(request, [*ARTICLE[:2], "phong-van"]).page
    assert isinstance(page, InterviewPage) and page.interviewee == "Đồng chí Bí thư"


def test_home_page_itself_is_routed(quangnam: Portal) -> None:
    assert routed(quangnam, []).pk == quangnam.home.pk


@pytest.mark.parametrize(
    "components", [["khong-co"], ["kiem-tra"], [*ARTICLE, "them"], ["to-chuc-kiem-tra", "dang-bo-tinh-hop"]]
)
def test_address_that_no_page_has_is_not_found(quangnam: Portal, article: ArticlePage, components: list[str]) -> None:
    with pytest.raises(Http404):
        routed(quangnam, components)


def test_same_address_leads_to_each_sites_own_page(world: World) -> None:
    ours, theirs = world.quangnam.publish("Đảng bộ tỉnh họp"), world.danang.publish("Đảng bộ tỉnh họp")
    assert routed(world.quangnam, ARTICLE).pk == ours.pk
    assert routed(world.danang, ARTICLE).pk == theirs.pk


def test_page_of_another_site_is_not_found(world: World) -> None:
    world.quangnam.publish("Chỉ ở Quảng Nam")
    assert status(world.quangnam, "/to-chuc-kiem-tra/kiem-tra/chi-o-quang-nam/") == 200
    assert status(world.danang, "/to-chuc-kiem-tra/kiem-tra/chi-o-quang-nam/") == 404


def test_page_type_of_somebody_else_is_left_to_wagtail(quangnam: Portal) -> None:
    quangnam.home.add_child(instance=Page(title="Trang thường", slug="trang-thuong"))
    assert find_page(quangnam.home, ["trang-thuong"]) is None
    assert routed(quangnam, ["trang-thuong"]).title == "Trang thường"


@pytest.mark.parametrize("components", [[], ["đảng-bộ"], ["%2e%2e"], ["a" * 5000]])
def test_strange_components_find_nothing(quangnam: Portal, components: list[str]) -> None:
    assert find_page(quangnam.home, components) is None


def test_unpublished_article_is_not_found(quangnam: Portal, article: ArticlePage) -> None:
    assert status(quangnam, article.url) == 200
    article.unpublish()
    assert status(quangnam, article.url) == 404


def test_draft_of_a_live_article_is_not_shown(quangnam: Portal, article: ArticlePage) -> None:
    article.title = "Bản nháp"
    article.save_revision()
    response = quangnam.reader().get(article.url)
    assert response.context["page"].title == "Đảng bộ tỉnh họp"


def test_new_slug_of_an_article_is_found_at_once(quangnam: Portal, article: ArticlePage) -> None:
    old = article.url
    assert status(quangnam, old) == 200
    article.slug = "ten-moi"
    article.save_revision().publish()
    assert status(quangnam, "/to-chuc-kiem-tra/kiem-tra/ten-moi/") == 200
    assert status(quangnam, old) in GONE


def test_new_slug_of_a_category_moves_all_below_it_at_once(quangnam: Portal, article: ArticlePage) -> None:
    old = article.url
    assert status(quangnam, old) == 200
    category = quangnam.category("to-chuc-kiem-tra")
    category.slug = "to-chuc"
    category.save_revision().publish()
    assert status(quangnam, "/to-chuc/kiem-tra/dang-bo-tinh-hop/") == 200
    assert status(quangnam, old) in GONE


def test_moved_category_takes_its_articles_along_at_once(quangnam: Portal, article: ArticlePage) -> None:
    old = article.url
    assert status(quangnam, old) == 200
    quangnam.category("kiem-tra").move(quangnam.category("tin-tuc"), pos="last-child")
    assert status(quangnam, "/tin-tuc/kiem-tra/dang-bo-tinh-hop/") == 200
    assert status(quangnam, old) in GONE


def test_deleted_article_is_not_found_at_once(quangnam: Portal, article: ArticlePage) -> None:
    assert status(quangnam, article.url) == 200
    article.delete()
    assert status(quangnam, article.url) == 404


def test_readers_page_sets_no_cookie_and_may_be_kept(quangnam: Portal, article: ArticlePage) -> None:
    response = quangnam.reader().get(article.url)
    assert not response.cookies
    assert "public" in response["Cache-Control"] and "max-age=60" in response["Cache-Control"]


def test_unknown_host_without_a_default_site_is_not_found(quangnam: Portal) -> None:
    Site.objects.filter(is_default_site=True).delete()
    assert Client(HTTP_HOST="khac.test").get("/").status_code == 404
