"""What Wagtail promises of a search backend holds: order, counts, facets, query objects, related texts."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django.contrib.sessions.models import Session
from django.core.management import call_command
from django.db import connection, models
from django.test import Client
from modelsearch.backends.base import FilterFieldError, OrderByFieldError
from modelsearch.backends.database.fallback import DatabaseSearchBackend
from modelsearch.query import MATCH_ALL, MATCH_NONE, Phrase, PlainText
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.search.backends import get_search_backend
from wagtail.search.models import IndexEntry

from tests.conftest import EPOCH, Portal
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.search.backend import SearchBackend
from wagtail_partyportal.search.backend.indexing import has_number_as_key
from wagtail_partyportal.search.backend.results import TokenSearchResults

from .conftest import AddArticle


@pytest.fixture
def articles(quangnam: Portal, add_article: AddArticle) -> list[ArticlePage]:
    category = quangnam.category("tin-tuc")
    titles = ["Nâng chất lượng", "Nắng chất lượng", "Chất lượng điện", "Lượng mưa"]
    return [
        add_article(category, title, first_published_at=EPOCH + dt.timedelta(days=day))
        for day, title in enumerate(titles)
    ]


def titles(results: Any) -> list[str]:
    return [page.title for page in results]


def test_caller_order_replaces_relevance(articles: list[ArticlePage]) -> None:
    pages = ArticlePage.objects.order_by("first_published_at")
    found = pages.search("lượng", order_by_relevance=False)
    assert titles(found) == titles(articles)
    assert titles(found[1:3]) == titles(articles[1:3])
    newest = ArticlePage.objects.order_by(models.F("first_published_at").desc()).search(
        "lượng", order_by_relevance=False
    )
    assert titles(newest) == titles(reversed(articles))


def test_without_any_order_the_newest_key_comes_first(quangnam: Portal, make_image: Any) -> None:
    images = [make_image(quangnam) for _number in range(3)]
    found = get_image_model().objects.search("anh", order_by_relevance=False)
    assert list(found) == images[::-1]


def test_scores_are_positive_and_fall_within_a_tier(articles: list[ArticlePage]) -> None:
    found = list(ArticlePage.objects.search("luong").annotate_score("score"))
    assert len(found) == 4
    scores = [page.score for page in found]
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] > 0


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (PlainText("nâng lượng mưa", operator="or"), {0, 1, 2, 3}),
        (PlainText("chất") & ~PlainText("điện"), {0, 1}),
        (~PlainText("chất"), {3}),
        (~(PlainText("chất") | PlainText("mưa")), set()),
        (PlainText("điện") | ~PlainText("chất"), {2, 3}),
        (~PlainText("điện") & ~PlainText("mưa"), {0, 1}),
        (Phrase("chất lượng"), {0, 1, 2}),
        (Phrase("lượng chất"), set()),
        (Phrase("nâng chất"), {0}),
        (Phrase("nang chat"), {0, 1}),
        (MATCH_ALL, {0, 1, 2, 3}),
        (MATCH_NONE, set()),
        (MATCH_ALL & PlainText("mưa"), {3}),
    ],
)
def test_query_objects(articles: list[ArticlePage], query: Any, found: set[int]) -> None:
    results = ArticlePage.objects.search(query)
    assert {page.pk for page in results} == {articles[at].pk for at in found}
    assert results.count() == len(found)


def test_default_operator_is_and_and_or_can_be_asked_for(articles: list[ArticlePage]) -> None:
    assert ArticlePage.objects.search("nang mua").count() == 0
    assert ArticlePage.objects.search("nang mua", operator="or").count() == 3


def test_filters_are_part_of_the_search(articles: list[ArticlePage]) -> None:
    pages = ArticlePage.objects.filter(first_published_at__gte=EPOCH + dt.timedelta(days=2))
    assert set(titles(pages.search("lượng"))) == {"Chất lượng điện", "Lượng mưa"}
    assert pages.search("lượng").count() == 2
    assert list(ArticlePage.objects.none().search("lượng")) == []
    assert ArticlePage.objects.none().search("lượng").count() == 0


def test_fields_that_are_not_indexed_are_refused(articles: list[ArticlePage]) -> None:
    with pytest.raises(FilterFieldError):
        ArticlePage.objects.filter(image_credit="x").search("lượng")
    with pytest.raises(OrderByFieldError):
        ArticlePage.objects.order_by("image_credit").search("lượng", order_by_relevance=False)
    with pytest.raises(FilterFieldError):
        ArticlePage.objects.search("lượng").facet("image_credit")


def test_facet_counts_what_is_found_without_accents(articles: list[ArticlePage]) -> None:
    articles[0].unpublish()
    assert dict(ArticlePage.objects.search("chat luong").facet("live")) == {True: 2, False: 1}


def test_search_in_the_title_only(quangnam: Portal, add_article: AddArticle) -> None:
    category = quangnam.category("tin-tuc")
    add_article(category, "Hội nghị", "Bàn về sâm")
    add_article(category, "Sâm núi", "Bàn về hội nghị")
    assert titles(Page.objects.search("hoi nghi", fields=["title"])) == ["Hội nghị"]
    assert titles(Page.objects.autocomplete("sâm n", fields=["title"])) == ["Sâm núi"]
    assert len(Page.objects.search("hoi nghi")) == 2


def test_page_is_searched_through_every_class_it_belongs_to(articles: list[ArticlePage]) -> None:
    for queryset in (Page.objects.all(), ArticlePage.objects.all(), Page.objects.specific()):
        assert set(titles(queryset.search("luong"))) == set(titles(articles))
    assert {type(page) for page in Page.objects.specific().search("luong")} == {ArticlePage}


def test_unpublishing_moving_and_deleting_act_at_once(quangnam: Portal, articles: list[ArticlePage]) -> None:
    moved_to = quangnam.category("kiem-tra")
    articles[0].move(moved_to, pos="last-child")
    assert titles(Page.objects.descendant_of(moved_to).search("luong")) == ["Nâng chất lượng"]
    articles[1].unpublish()
    articles[2].delete()
    assert set(titles(Page.objects.live().search("luong"))) == {"Nâng chất lượng", "Lượng mưa"}


def test_changed_text_is_found_and_the_old_one_is_not(articles: list[ArticlePage]) -> None:
    articles[3].title = "Bão số 3"
    articles[3].save()
    assert titles(ArticlePage.objects.search("bão")) == ["Bão số 3"]
    assert titles(ArticlePage.objects.autocomplete("bã")) == ["Bão số 3"]
    assert "Bão số 3" not in titles(ArticlePage.objects.search("lượng"))
    assert titles(ArticlePage.objects.autocomplete("lượng mư")) == []


def test_index_built_anew_finds_the_same(articles: list[ArticlePage]) -> None:
    IndexEntry.objects.all().delete()
    assert ArticlePage.objects.search("luong").count() == 0
    call_command("update_index", verbosity=0)
    assert ArticlePage.objects.search("luong").count() == 4
    assert ArticlePage.objects.autocomplete("luon").count() == 4


def test_very_long_page_can_be_saved_and_found(quangnam: Portal, add_article: AddArticle) -> None:
    codes = " ".join(f"{number:07}-abcdefgh" for number in range(60_000))
    page = add_article(quangnam.category("tin-tuc"), "Phụ lục", codes, lead="danh sách")
    assert [each.pk for each in Page.objects.search("0000123")] == [page.pk]
    assert [each.pk for each in Page.objects.search("danh sach phu luc")] == [page.pk]


def test_tags_of_pictures_are_found_without_accents(quangnam: Portal, make_image: Any) -> None:
    image = make_image(quangnam, color="navy")
    image.tags.add("Đại hội")
    image.save()
    assert list(get_image_model().objects.search("dai hoi")) == [image]
    assert list(get_image_model().objects.autocomplete("dai h")) == [image]


@pytest.mark.parametrize(
    ("address", "parameters"),
    [
        ("/admin/pages/search/", {"q": "dai hoi"}),
        ("/admin/pages/search/results/", {"q": "ĐẠI HỘI"}),
        ("/admin/images/", {"q": "dai hoi"}),
        ("/admin/documents/", {"q": "dai hoi"}),
        ("/admin/choose-page/search/", {"q": "dai ho"}),
        ("/admin/images/chooser/results/", {"q": "dai ho"}),
    ],
)
def test_admin_finds_without_accents(
    quangnam: Portal, make_image: Any, admin_client: Client, address: str, parameters: dict[str, str]
) -> None:
    quangnam.publish("Đại hội trẻ")
    image = make_image(quangnam)
    image.title = "Đại hội trẻ"
    image.save()
    get_document_model().objects.create(title="Đại hội trẻ", file="a.pdf")
    response = admin_client.get(address, parameters, HTTP_HOST=quangnam.site.hostname)
    assert response.status_code == 200
    assert "Đại hội trẻ" in response.content.decode()
    missing = admin_client.get(address, {"q": "dai hoi gia"}, HTTP_HOST=quangnam.site.hostname)
    assert "Đại hội trẻ" not in missing.content.decode()


@pytest.mark.parametrize("query", ["dai hoi", "Đại hội", '"'])
def test_api_finds_without_accents(quangnam: Portal, query: str) -> None:
    quangnam.publish("Đại hội trẻ")
    response = quangnam.reader().get("/api/v2/pages/", {"search": query})
    assert response.status_code == 200
    assert [item["title"] for item in response.json()["items"]] == ([] if query == '"' else ["Đại hội trẻ"])


def test_other_databases_get_wagtails_own_backend(monkeypatch: pytest.MonkeyPatch) -> None:
    own = DatabaseSearchBackend({})
    monkeypatch.setattr("wagtail.search.backends.database.SearchBackend", lambda params: own)
    assert SearchBackend({}) is own


def test_only_whole_numbers_are_keys_that_our_search_can_compare() -> None:
    assert all(map(has_number_as_key, (Page, ArticlePage, get_image_model(), get_document_model())))
    assert not has_number_as_key(Session)


def test_models_with_other_keys_keep_wagtails_search(
    articles: list[ArticlePage], monkeypatch: pytest.MonkeyPatch
) -> None:
    for module in ("indexing", "routing", "sqlite"):
        name = f"wagtail_partyportal.search.backend.{module}.has_number_as_key"
        if module != "sqlite" or connection.vendor == "sqlite":
            monkeypatch.setattr(name, lambda model: model is not ArticlePage)
    articles[0].save()
    entry = articles[0].index_entries.get()
    assert getattr(entry, "title_text", entry.title) == "Nâng chất lượng"
    backend = get_search_backend()
    for results in (backend.search("Nâng", ArticlePage), backend.autocomplete("Nâ", ArticlePage)):
        assert not isinstance(results, TokenSearchResults)
        assert "Nâng chất lượng" in titles(results)
    assert isinstance(backend.search("Nâng", Page), TokenSearchResults)
