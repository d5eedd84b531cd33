"""A page that is restricted anywhere on the way from the root is never served to everybody."""

from collections.abc import Callable

import pytest
from django.contrib.auth.models import Group
from django.http import HttpResponse
from wagtail.models import Page, PageViewRestriction

from tests.conftest import Portal
from wagtail_partyportal.articles.models import ArticlePage

SECRET = "Chỉ lưu hành nội bộ"


@pytest.fixture
def article(quangnam: Portal) -> ArticlePage:
    return quangnam.publish("Đảng bộ tỉnh họp", lead=SECRET)


def restrict(page: Page, kind: str = PageViewRestriction.LOGIN) -> PageViewRestriction:
    restriction = PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=kind, password="mat-khau")
    if kind == PageViewRestriction.GROUPS:
        restriction.groups.add(Group.objects.create(name="Cấp ủy"))
    return restriction


def assert_closed(response: HttpResponse) -> None:
    assert response.status_code in {200, 302, 403}
    assert SECRET not in response.content.decode()
    assert "public" not in response["Cache-Control"] and "no-store" in response["Cache-Control"]


def page_itself(portal: Portal, article: ArticlePage) -> Page:
    return article


def category(portal: Portal, article: ArticlePage) -> Page:
    return portal.category("kiem-tra")


def top_category(portal: Portal, article: ArticlePage) -> Page:
    return portal.category("to-chuc-kiem-tra")


def home(portal: Portal, article: ArticlePage) -> Page:
    return portal.home


Place = Callable[[Portal, ArticlePage], Page]


@pytest.mark.parametrize("place", [page_itself, category, top_category, home])
@pytest.mark.parametrize("kind", [PageViewRestriction.LOGIN, PageViewRestriction.PASSWORD, PageViewRestriction.GROUPS])
def test_restriction_on_the_way_closes_the_article(
    quangnam: Portal, article: ArticlePage, place: Place, kind: str
) -> None:
    assert SECRET in quangnam.reader().get(article.url).content.decode()
    restrict(place(quangnam, article), kind)
    assert_closed(quangnam.reader().get(article.url))


def test_restriction_beside_the_way_closes_nothing(quangnam: Portal, article: ArticlePage) -> None:
    restrict(quangnam.category("tin-tuc"))
    response = quangnam.reader().get(article.url)
    assert SECRET in response.content.decode()
    assert "public" in response["Cache-Control"]


def test_restricted_article_is_shown_to_who_logged_in_and_never_kept(quangnam: Portal, article: ArticlePage) -> None:
    restrict(quangnam.category("kiem-tra"))
    response = quangnam.editor_client().get(article.url)
    assert SECRET in response.content.decode()
    assert "public" not in response["Cache-Control"] and "no-store" in response["Cache-Control"]


def test_restricted_front_page_is_closed(quangnam: Portal) -> None:
    restrict(quangnam.home)
    assert_closed(quangnam.reader().get("/"))


@pytest.mark.parametrize("place", [page_itself, category])
def test_alias_of_a_restricted_article_is_closed(quangnam: Portal, article: ArticlePage, place: Place) -> None:
    alias = article.create_alias(parent=quangnam.category("tin-tuc"), update_slug="ban-sao")
    assert SECRET in quangnam.reader().get(alias.url).content.decode()
    restrict(place(quangnam, article))
    if place is page_itself:
        assert_closed(quangnam.reader().get(alias.url))
    else:  # Wagtail's rule: an alias follows its source, not the pages above the source
        assert SECRET in quangnam.reader().get(alias.url).content.decode()


def test_alias_below_a_restricted_category_is_closed(quangnam: Portal, article: ArticlePage) -> None:
    restrict(quangnam.category("tin-tuc"))
    alias = article.create_alias(parent=quangnam.category("tin-tuc"), update_slug="ban-sao")
    assert_closed(quangnam.reader().get(alias.url))


def test_article_below_an_alias_of_a_restricted_category_is_closed(quangnam: Portal, article: ArticlePage) -> None:
    alias = quangnam.category("kiem-tra").create_alias(
        parent=quangnam.category("tin-tuc"), recursive=True, update_slug="ban-sao"
    )
    copy = alias.get_children().get().specific
    assert SECRET in quangnam.reader().get(copy.url).content.decode()
    restrict(quangnam.category("kiem-tra"))
    assert_closed(quangnam.reader().get(copy.url))


def test_article_moved_below_a_restricted_category_is_closed_at_once(quangnam: Portal, article: ArticlePage) -> None:
    restrict(quangnam.category("tin-tuc"))
    article.move(quangnam.category("tin-tuc"), pos="last-child")
    assert_closed(quangnam.reader().get("/tin-tuc/dang-bo-tinh-hop/"))


def test_lifted_restriction_opens_the_article_at_once(quangnam: Portal, article: ArticlePage) -> None:
    restriction = restrict(quangnam.category("kiem-tra"))
    assert_closed(quangnam.reader().get(article.url))
    restriction.delete()
    assert SECRET in quangnam.reader().get(article.url).content.decode()


def test_reader_without_login_is_led_to_a_login_page(quangnam: Portal, article: ArticlePage) -> None:
    restrict(article)
    reader = quangnam.reader()
    assert reader.get(reader.get(article.url)["Location"]).status_code == 200


def test_password_opens_the_article(quangnam: Portal, article: ArticlePage) -> None:
    restriction = restrict(quangnam.category("kiem-tra"), PageViewRestriction.PASSWORD)
    reader = quangnam.reader()
    answer = reader.post(
        f"/_util/authenticate_with_password/{restriction.pk}/{article.pk}/",
        {"password": "mat-khau", "return_url": article.url},
    )
    assert answer.status_code == 302
    assert SECRET in reader.get(article.url).content.decode()
    assert_closed(quangnam.reader().get(article.url))
