"""The category's list: newest first, in numbered pages and years, whatever the address says."""

from __future__ import annotations

import datetime as dt

import pytest
from django.test import override_settings

from tests.conftest import LOCAL, Portal, World
from wagtail_partyportal.articles.models import ArticlePage


def titles(portal: Portal, path: str) -> list[str]:
    response = portal.reader().get(path)
    assert response.status_code == 200
    return [card.title for card in response.context["articles"]]


@pytest.fixture
def twelve(quangnam: Portal) -> list[ArticlePage]:
    """Twelve articles in a sub-category; the category above shows five on a page."""
    above = quangnam.category("to-chuc-kiem-tra")
    above.articles_per_page = 5
    above.save_revision().publish()
    return [quangnam.publish(f"Bài {n:02}", "kiem-tra", days=n) for n in range(12)]


ABOVE = "/to-chuc-kiem-tra/"


def test_list_has_the_sub_categories_articles_newest_first(quangnam: Portal, twelve: list[ArticlePage]) -> None:
    assert titles(quangnam, ABOVE) == [f"Bài {n:02}" for n in (11, 10, 9, 8, 7)]
    assert titles(quangnam, f"{ABOVE}?page=3") == ["Bài 01", "Bài 00"]


def test_nonsense_page_gives_a_page_of_the_list(quangnam: Portal, twelve: list[ArticlePage]) -> None:
    for number in ("0", "-1", "abc", "", "1.5", "%00", "١", "1e9", "999999999999999999999999", "' OR 1=1"):
        response = quangnam.reader().get(ABOVE, {"page": number})
        assert response.status_code == 200, number
        assert response.context["articles"], number


def test_page_behind_the_last_gives_the_last(quangnam: Portal, twelve: list[ArticlePage]) -> None:
    assert titles(quangnam, f"{ABOVE}?page=99") == ["Bài 01", "Bài 00"]


def test_every_article_is_on_exactly_one_page(quangnam: Portal, twelve: list[ArticlePage]) -> None:
    shown = [title for page in (1, 2, 3) for title in titles(quangnam, f"{ABOVE}?page={page}")]

    assert sorted(shown) == sorted(article.title for article in twelve)


def test_pages_are_linked(quangnam: Portal, twelve: list[ArticlePage]) -> None:
    html = quangnam.reader().get(f"{ABOVE}?page=2").content.decode()

    assert 'href="?page=3"' in html
    assert 'aria-current="page"' in html


def test_year_archive_shows_the_years_of_the_local_time(quangnam: Portal) -> None:
    new_year = dt.datetime(2024, 1, 1, 0, 30, tzinfo=LOCAL)  # still 2023 in UTC
    quangnam.publish("Năm mới", "tin-tuc", published_at=new_year)
    quangnam.publish("Năm cũ", "tin-tuc", published_at=new_year - dt.timedelta(hours=1))

    assert titles(quangnam, "/tin-tuc/?nam=2024") == ["Năm mới"]
    assert titles(quangnam, "/tin-tuc/?nam=2023") == ["Năm cũ"]
    response = quangnam.reader().get("/tin-tuc/?nam=2024")
    assert [(link.year, link.is_current) for link in response.context["years"]] == [
        (2024, True),
        (2023, False),
    ]


def test_nonsense_year_shows_all_years(quangnam: Portal, twelve: list[ArticlePage]) -> None:
    for year in ("1999", "abc", "-5", "99999999", "２０２３", "%00"):
        assert len(titles(quangnam, f"{ABOVE}?nam={year}")) == 5, year


def test_year_is_kept_from_page_to_page(quangnam: Portal, twelve: list[ArticlePage]) -> None:
    response = quangnam.reader().get(f"{ABOVE}?nam=2023&page=2")

    assert response.context["pagination"].next_url == "?nam=2023&page=3"
    assert response.context["pagination"].previous_url == "?nam=2023"


def test_empty_category_says_so(quangnam: Portal) -> None:
    response = quangnam.reader().get("/tin-tuc/")

    assert response.status_code == 200
    assert "Chưa có bài viết" in response.content.decode()


def test_sub_categories_are_linked(quangnam: Portal) -> None:
    assert 'href="/to-chuc-kiem-tra/kiem-tra/"' in quangnam.reader().get(ABOVE).content.decode()


def test_new_article_is_listed_at_once(quangnam: Portal, twelve: list[ArticlePage]) -> None:
    titles(quangnam, ABOVE)
    quangnam.publish("Bài mới nhất", "kiem-tra", days=99)

    assert titles(quangnam, ABOVE)[0] == "Bài mới nhất"
    assert "Bài mới nhất" in quangnam.reader().get(ABOVE).content.decode()


def test_changed_title_is_listed_at_once(quangnam: Portal, twelve: list[ArticlePage]) -> None:
    assert "Bài 11" in quangnam.reader().get(ABOVE).content.decode()
    twelve[-1].title = "Tên đã sửa"
    twelve[-1].save_revision().publish()

    assert "Tên đã sửa" in quangnam.reader().get(ABOVE).content.decode()


def test_lists_of_two_sites_never_mix(world: World) -> None:
    world.quangnam.publish("Của Quảng Nam", "tin-tuc")
    world.danang.publish("Của Đà Nẵng", "tin-tuc")

    assert titles(world.quangnam, "/tin-tuc/") == ["Của Quảng Nam"]
    assert titles(world.danang, "/tin-tuc/") == ["Của Đà Nẵng"]


@override_settings(PARTYPORTAL_ARTICLES_PER_PAGE=7)
def test_the_portals_number_of_articles_is_used_where_the_category_sets_none(quangnam: Portal) -> None:
    for n in range(8):
        quangnam.publish(f"Bài {n}", "tin-tuc", days=n)

    assert len(titles(quangnam, "/tin-tuc/")) == 7
