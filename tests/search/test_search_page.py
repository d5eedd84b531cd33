"""Search on a site: public articles of this site only, whatever is typed."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client, override_settings
from wagtail.models import PageViewRestriction, Site

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.branding.models import SiteBranding

Queries = Callable[[int], AbstractContextManager[Any]]
ADDRESS = "/tim-kiem/"


def search(portal: Portal, query: str, **parameters: str) -> HttpResponse:
    response = portal.reader().get(ADDRESS, {"q": query, **parameters})
    assert response.status_code == 200
    return response


def found(portal: Portal, query: str, **parameters: str) -> list[str]:
    return [card.title for card in search(portal, query, **parameters).context["results"]]


def choose_engine(portal: Portal, engine: str) -> None:
    branding = SiteBranding.objects.get(site=portal.site)
    branding.web_search_engine = engine
    branding.save()


def test_every_word_must_be_there_in_any_order(quangnam: Portal) -> None:
    quangnam.publish("Đảng bộ tỉnh họp")
    quangnam.publish("Chi bộ họp")
    assert found(quangnam, "họp Đảng") == ["Đảng bộ tỉnh họp"]
    assert found(quangnam, "họp vắng") == []


def test_newest_of_equals_stands_first(quangnam: Portal) -> None:
    for days in (1, 2, 3):
        quangnam.publish(f"Tin {days}", days=days)
    assert found(quangnam, "Tin") == ["Tin 3", "Tin 2", "Tin 1"]


def test_accents_are_not_needed_and_put_first_what_has_them(quangnam: Portal) -> None:
    for title in ("Đảng bộ tỉnh", "Đang bỏ hoang", "Đăng bộ ảnh"):
        quangnam.publish(title)
    assert len(found(quangnam, "dang bo")) == 3
    assert found(quangnam, "Đảng bộ")[0] == "Đảng bộ tỉnh"


def test_query_typed_decomposed_finds_the_composed_title(quangnam: Portal) -> None:
    quangnam.publish("Hội nghị tỉnh")
    assert found(quangnam, "Ho\u0323\u0302i") == ["Hội nghị tỉnh"]


def test_articles_of_another_site_are_never_found(world: World) -> None:
    world.danang.publish("Hội nghị Đà Nẵng")
    world.quangnam.publish("Hội nghị Quảng Nam")
    assert found(world.quangnam, "Hội nghị") == ["Hội nghị Quảng Nam"]
    assert found(world.danang, "Hội nghị") == ["Hội nghị Đà Nẵng"]


@pytest.mark.parametrize("deed", ["draft", "unpublish", "delete", "restrict", "restrict above"])
def test_what_readers_may_not_see_is_never_found(quangnam: Portal, deed: str) -> None:
    article = quangnam.publish("Hội nghị mật")
    assert found(quangnam, "mật") == ["Hội nghị mật"]
    if deed == "draft":
        article.title = "Bản nháp riêng"
        article.save_revision()
        assert found(quangnam, "nháp") == []
        return
    if deed.startswith("restrict"):
        page = article if deed == "restrict" else quangnam.category("to-chuc-kiem-tra")
        PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(article, deed)()
    assert found(quangnam, "mật") == []


def test_article_that_was_never_published_is_not_found(quangnam: Portal) -> None:
    quangnam.category("tin-tuc").add_child(instance=ArticlePage(title="Hội nghị mật", live=False))
    assert found(quangnam, "mật") == []


@pytest.mark.parametrize("query", ["", " ", "\x00", "\u200b", "\t\n"])
def test_empty_query_finds_nothing_and_asks_for_words(quangnam: Portal, query: str) -> None:
    quangnam.publish("Hội nghị")
    response = search(quangnam, query)
    assert (response.context["query"], response.context["total"]) == ("", 0)


@pytest.mark.parametrize(
    "query",
    [
        "a\x00b",
        "a" * 10_000,
        "từ " * 5_000,
        "'",
        '"',
        "\\",
        "%",
        "_",
        "'; DROP TABLE wagtailcore_page; --",
        "<script>alert(1)</script>",
        "{{ page }}{% now %}",
        "\U0001f600",
        "\u202e",
        "e\u0301" * 300,
    ],
)
def test_strange_query_is_answered_and_escaped(quangnam: Portal, query: str) -> None:
    quangnam.publish("Hội nghị")
    response = search(quangnam, query)
    assert response.context["total"] == 0
    assert len(response.context["query"]) <= 200
    assert "<script>alert" not in response.content.decode()


@pytest.mark.parametrize("raw", ["%00", "%ed%a0%80", "%ff%fe", "%u0041", "%", "a%0ab", "%ef%bf%be"])
def test_badly_encoded_query_is_answered(quangnam: Portal, raw: str) -> None:
    assert quangnam.reader().get(f"{ADDRESS}?q={raw}&page={raw}&pham-vi={raw}").status_code == 200


@pytest.mark.parametrize("wildcard", ["%", "_", "*", "H%i", "H_i", "Hộ*", "hộ%"])
def test_wildcards_of_the_database_mean_nothing(quangnam: Portal, wildcard: str) -> None:
    quangnam.publish("Hội nghị")
    assert found(quangnam, wildcard) == []


@override_settings(PARTYPORTAL_ARTICLES_PER_PAGE=5)
def test_results_come_in_pages_that_keep_the_query(quangnam: Portal) -> None:
    for days in range(12):
        quangnam.publish(f"Tin & {days}", days=days)
    response = search(quangnam, "Tin &", page="2")
    assert [card.title for card in response.context["results"]] == [f"Tin & {days}" for days in (6, 5, 4, 3, 2)]
    pagination = response.context["pagination"]
    assert (response.context["total"], pagination.num_pages) == (12, 3)
    third = quangnam.reader().get(ADDRESS + pagination.next_url)
    assert [card.title for card in third.context["results"]] == ["Tin & 1", "Tin & 0"]


@pytest.mark.parametrize(("typed", "number"), [("abc", 1), ("-1", 1), ("99", 1), ("9" * 5000, 1), ("\x00", 1)])
def test_nonsense_page_number_is_answered(quangnam: Portal, typed: str, number: int) -> None:
    quangnam.publish("Hội nghị")
    response = search(quangnam, "Hội", page=typed)
    assert response.context["pagination"].number == number
    assert len(response.context["results"]) == 1


def test_number_of_queries_does_not_grow_with_the_results(
    quangnam: Portal, django_assert_max_num_queries: Queries
) -> None:
    budgets = []
    for wanted in (3, 18):
        while (days := len(found(quangnam, "Tin"))) < wanted:
            quangnam.publish(f"Tin {days}", days=days)
        search(quangnam, "Tin")
        with django_assert_max_num_queries(12) as queries:  # PostgreSQL is told twice to use its indexes
            search(quangnam, "Tin")
        budgets.append(len(queries))
    assert budgets[0] == budgets[1]


@pytest.mark.parametrize(
    ("engine", "address"),
    [
        ("google", "https://www.google.com/search?q="),
        ("bing", "https://www.bing.com/search?q="),
        ("coccoc", "https://coccoc.com/search?query="),
        ("duckduckgo", "https://duckduckgo.com/?q="),
    ],
)
def test_web_scope_links_out_to_the_chosen_engine_only(quangnam: Portal, engine: str, address: str) -> None:
    quangnam.publish("Đại hội & Đảng")
    choose_engine(quangnam, engine)
    response = search(quangnam, "Đại hội & Đảng", **{"pham-vi": "web"})
    wanted = f"{address}%C4%90%E1%BA%A1i+h%E1%BB%99i+%26+%C4%90%E1%BA%A3ng"
    assert (response.context["scope"], response.context["web_url"]) == ("web", wanted)
    assert response.context["results"] == [] and response.context["total"] == 0
    html = response.content.decode()
    assert wanted in html
    hosts = {"google.com", "bing.com", "coccoc.com", "duckduckgo.com"}
    assert [host for host in hosts if f"{host}/" in html] == [host for host in hosts if host in address]


def test_site_without_a_web_search_searches_itself(quangnam: Portal) -> None:
    quangnam.publish("Đại hội")
    choose_engine(quangnam, "none")
    response = search(quangnam, "Đại hội", **{"pham-vi": "web"})
    assert (response.context["scope"], response.context["web_url"]) == ("site", "")
    assert [card.title for card in response.context["results"]] == ["Đại hội"]


@pytest.mark.parametrize("scope", ["", "site", "https://evil.example", "WEB"])
def test_unknown_scope_searches_the_site(quangnam: Portal, scope: str) -> None:
    quangnam.publish("Đại hội")
    assert found(quangnam, "Đại", **{"pham-vi": scope}) == ["Đại hội"]


def test_results_set_no_cookie_and_may_be_kept(quangnam: Portal) -> None:
    response = search(quangnam, "a")
    assert not response.cookies
    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=60"}


@pytest.mark.parametrize(("method", "status"), [("head", 200), ("post", 405)])
def test_search_is_only_read(quangnam: Portal, method: str, status: int) -> None:
    assert getattr(quangnam.reader(), method)(ADDRESS).status_code == status


def test_host_without_a_site_has_no_search(world: World) -> None:
    Site.objects.filter(is_default_site=True).delete()
    assert Client(HTTP_HOST="khac.test").get(ADDRESS).status_code == 404


def test_default_site_that_is_no_portal_answers(world: World) -> None:
    host = Site.objects.get(is_default_site=True).hostname
    assert Client(HTTP_HOST=host).get(ADDRESS, {"q": "a"}).status_code == 200
