"""Only live, public pages of this site are found, with thousands of restrictions too."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.paginator import Paginator
from django.test import override_settings
from wagtail.models import Locale, Page, PageViewRestriction, Site

from tests.conftest import LOCAL, Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.home.standard_page import StandardPage
from wagtail_partyportal.search import queries
from wagtail_partyportal.search.queries import search_pages, suggest_titles

from .conftest import AddArticle, news_of


def found(site: Site, query: str = "sam", **options: object) -> set[str]:
    return {page.title for page in search_pages(site, query, **options)}  # type: ignore[arg-type]


def restrict(page: Page) -> None:
    PageViewRestriction.objects.create(page_id=page.pk, restriction_type=PageViewRestriction.LOGIN)


@pytest.fixture
def everywhere(world: World, district: Site, add_article: AddArticle) -> None:
    for site, name in ((world.quangnam.site, "Sâm tỉnh"), (world.danang.site, "Sâm phố"), (district, "Sâm huyện")):
        add_article(news_of(site), name)


def test_each_site_finds_its_own_pages_and_not_those_of_a_site_below(
    world: World, district: Site, everywhere: None
) -> None:
    assert found(world.quangnam.site) == {"Sâm tỉnh"}
    assert found(world.danang.site) == {"Sâm phố"}
    assert found(district) == {"Sâm huyện"}
    assert [each.title for each in suggest_titles(world.quangnam.site, "sâm t")] == ["Sâm tỉnh"]
    assert [each.title for each in suggest_titles(district, "sâm h")] == ["Sâm huyện"]


@pytest.mark.parametrize("level", ["page", "category", "home", "above"])
def test_restriction_hides_all_below_it(quangnam: Portal, district: Site, everywhere: None, level: str) -> None:
    page = {
        "page": Page.objects.get(title="Sâm tỉnh"),
        "category": quangnam.category("tin-tuc"),
        "home": quangnam.home,
        "above": Page.get_first_root_node(),
    }[level]
    restrict(page)
    assert found(quangnam.site) == set()
    assert suggest_titles(quangnam.site, "sâm") == []
    assert found(district) == ({"Sâm huyện"} if level in {"page", "category"} else set())


def test_alias_of_a_private_page_is_private(world: World, everywhere: None) -> None:
    private = Page.objects.get(title="Sâm phố").specific
    private.create_alias(parent=world.quangnam.category("tin-tuc"))
    assert found(world.quangnam.site) == {"Sâm tỉnh", "Sâm phố"}
    restrict(private)
    assert found(world.quangnam.site) == {"Sâm tỉnh"}


def test_thousands_of_restrictions_are_no_error(quangnam: Portal, everywhere: None, add_article: AddArticle) -> None:
    category = quangnam.category("tin-tuc")
    first = add_article(category, "Sâm kín 0")
    hidden = [
        Page(
            path=Page._get_path(category.path, category.depth + 1, 10 + number),
            depth=category.depth + 1,
            title=f"Kín {number}",
            slug=f"kin-{number}",
            url_path=f"{category.url_path}kin-{number}/",
            content_type=first.content_type,
            locale=first.locale,
        )
        for number in range(2_500)
    ]
    pages = [first, *Page.objects.bulk_create(hidden)]
    PageViewRestriction.objects.bulk_create(
        PageViewRestriction(page_id=page.pk, restriction_type=PageViewRestriction.LOGIN) for page in pages
    )
    assert found(quangnam.site) == {"Sâm tỉnh"}
    assert found(quangnam.site, order="newest") == {"Sâm tỉnh"}
    assert search_pages(quangnam.site, "sâm").count() == 1
    assert [each.title for each in suggest_titles(quangnam.site, "sâm t")] == ["Sâm tỉnh"]


def test_drafts_are_not_found(quangnam: Portal, everywhere: None, add_article: AddArticle) -> None:
    add_article(quangnam.category("tin-tuc"), "Sâm nháp", live=False)
    assert found(quangnam.site) == {"Sâm tỉnh"}


def test_category_keeps_what_lies_in_it_and_below(world: World, add_article: AddArticle) -> None:
    quangnam = world.quangnam
    add_article(quangnam.category("to-chuc-kiem-tra"), "Sâm trên")
    add_article(quangnam.category("kiem-tra"), "Sâm dưới")
    add_article(quangnam.category("tin-tuc"), "Sâm bên")
    assert found(quangnam.site, category=quangnam.category("to-chuc-kiem-tra")) == {"Sâm trên", "Sâm dưới"}
    assert found(quangnam.site, category=quangnam.category("kiem-tra")) == {"Sâm dưới"}
    assert found(quangnam.site, category=world.danang.category("tin-tuc")) == set()


def test_dates_are_local_and_both_included(quangnam: Portal, add_article: AddArticle) -> None:
    for title, moment in (
        ("Sâm hôm qua", dt.datetime(2023, 5, 3, 23, 59, 59, tzinfo=LOCAL)),
        ("Sâm sáng", dt.datetime(2023, 5, 4, 0, 0, tzinfo=LOCAL)),
        ("Sâm tối", dt.datetime(2023, 5, 5, 23, 59, 59, tzinfo=LOCAL)),
        ("Sâm mai", dt.datetime(2023, 5, 6, 0, 0, tzinfo=LOCAL)),
    ):
        add_article(quangnam.category("tin-tuc"), title, first_published_at=moment)
    since, until = dt.date(2023, 5, 4), dt.date(2023, 5, 5)
    assert found(quangnam.site, since=since, until=until) == {"Sâm sáng", "Sâm tối"}
    assert found(quangnam.site, since=since) == {"Sâm sáng", "Sâm tối", "Sâm mai"}
    assert found(quangnam.site, until=until) == {"Sâm hôm qua", "Sâm sáng", "Sâm tối"}
    assert len(found(quangnam.site, since=dt.date.min, until=dt.date.max)) == 4


def test_newest_first_goes_by_the_date_of_publication(quangnam: Portal, add_article: AddArticle) -> None:
    for title, day in (("Sâm sâm sâm", 1), ("Sâm cũ", 3), ("Sâm mới", 2)):
        moment = dt.datetime(2023, 5, day, tzinfo=LOCAL)
        add_article(quangnam.category("tin-tuc"), title, first_published_at=moment)
    quangnam.home.add_child(instance=StandardPage(title="Sâm không ngày", first_published_at=None))
    shown = [page.title for page in search_pages(quangnam.site, "sam", order="newest")]
    assert shown == ["Sâm cũ", "Sâm mới", "Sâm sâm sâm", "Sâm không ngày"]


def test_types_keep_pages_of_these_classes(quangnam: Portal, add_article: AddArticle) -> None:
    add_article(quangnam.category("tin-tuc"), "Sâm bài")
    quangnam.home.add_child(instance=StandardPage(title="Sâm trang"))
    assert found(quangnam.site) == {"Sâm bài", "Sâm trang"}
    assert found(quangnam.site, types=(ArticlePage,)) == {"Sâm bài"}
    assert found(quangnam.site, model=StandardPage) == {"Sâm trang"}


def test_count_says_that_there_are_more_than_it_counts(
    quangnam: Portal, add_article: AddArticle, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(queries, "MAX_RESULTS", 4)
    for number in range(8):
        add_article(quangnam.category("tin-tuc"), f"Sâm {number}")
    results = search_pages(quangnam.site, "sâm")
    assert results.count() == len(results) == 5
    assert len(list(results)) == len(results[:]) == 4
    paginator = Paginator(results, 2)
    assert paginator.count == 5
    assert [len(paginator.page(number)) for number in (1, 2, 3)] == [2, 2, 0]


def test_empty_query_asks_nothing(quangnam: Portal, django_assert_num_queries: object) -> None:
    with django_assert_num_queries(0):  # type: ignore[operator]
        results = search_pages(quangnam.site, " ")
        assert results.count() == 0
        assert list(results) == []
        assert suggest_titles(quangnam.site, "a") == []


@override_settings(WAGTAIL_I18N_ENABLED=True, WAGTAIL_CONTENT_LANGUAGES=[("vi", "Tiếng Việt"), ("en", "English")])
def test_translations_belong_to_the_site(quangnam: Portal, add_article: AddArticle) -> None:
    locale, _created = Locale.objects.get_or_create(language_code="en")
    home = quangnam.home.copy_for_translation(locale)
    home.live = True
    home.save()
    home.add_child(instance=StandardPage(title="Ginseng", locale=locale))
    assert found(quangnam.site, "ginseng") == {"Ginseng"}


def test_suggestions_are_titles_as_they_are_written(quangnam: Portal, add_article: AddArticle) -> None:
    category = quangnam.category("tin-tuc")
    for title in ("Nắng chiều", "Nâng chất lượng", "Nâng chất lượng", "Chất lượng nâng cao", "Năng chỉ"):
        add_article(category, title, "chất lượng")
    assert {each.title for each in suggest_titles(quangnam.site, "nang ch")} == {
        "Nắng chiều",
        "Nâng chất lượng",
        "Chất lượng nâng cao",
        "Năng chỉ",
    }
    best = suggest_titles(quangnam.site, "nâng chấ")
    assert best[0].title == "Nâng chất lượng"
    assert best[0].url == Page.objects.filter(title="Nâng chất lượng").last().get_url(current_site=quangnam.site)
    assert len(suggest_titles(quangnam.site, "nang", limit=2)) == 2
    assert suggest_titles(quangnam.site, "chieu chat") == []


@pytest.mark.parametrize(
    ("typed", "title"), [("quy", "Quyết toán"), ("quy", "Quỹ nhà"), ("ky", "Kỹ thuật"), ("ky t", "Kỹ thuật")]
)
def test_suggestion_for_an_unfinished_word_with_y(
    quangnam: Portal, add_article: AddArticle, typed: str, title: str
) -> None:
    for each in ("Quyết toán", "Quỹ nhà", "Kỹ thuật"):
        add_article(quangnam.category("tin-tuc"), each)
    assert title in {each.title for each in suggest_titles(quangnam.site, typed)}
