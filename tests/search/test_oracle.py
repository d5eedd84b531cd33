"""Against brute force: 500 generated pages, the sets equal, and no folded-only hit ahead of an exact one."""

from __future__ import annotations

import random

import pytest
from django.db import connection
from wagtail.models import Page

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.search.queries import search_pages
from wagtail_partyportal.search.tokens import words_of

from .conftest import store_article

PAGES = 500
SYLLABLES = [
    *("bo", "bò", "bó", "bộ", "bổ", "bố", "dang", "đang", "đảng", "đăng", "đặng", "chi", "chị", "chỉ", "hoa", "hoà"),
    *("hóa", "hòa", "ky", "kỹ", "kĩ", "nang", "nâng", "năng", "21", "nq", "tw"),
]
QUERIES = [
    *("bo", "bộ", "đảng", "dang", "dang bo", "đảng bộ", "đang bo", "chi bộ", "hòa", "hoà chị", "kỹ", "ki", "nâng kĩ"),
    *("21 nq", "21-NQ/TW", "tw 21 bố", "nang hoa", "năng hóa", "đặng chỉ", "không", "bo bò bó"),
]


def text(dice: random.Random) -> str:
    return " ".join(dice.choices(SYLLABLES, k=dice.randint(2, 12)))


@pytest.fixture(scope="module")
def pages(module_world: World) -> dict[int, str]:
    """Return the whole text of each page by its key."""
    dice, category = random.Random("oracle"), module_world.quangnam.category("tin-tuc")
    made = {}
    for _number in range(PAGES):
        title, body = text(dice), text(dice)
        made[store_article(category, title, body).pk] = f"{title} {body}"
    return made


def test_sets_are_equal_and_exact_words_come_first(quangnam: Portal, pages: dict[int, str]) -> None:
    folded = {pk: {word.folded for word in words_of(whole)} for pk, whole in pages.items()}
    exact = {pk: {word.exact for word in words_of(whole)} for pk, whole in pages.items()}
    for query in QUERIES:
        words = list(words_of(query))
        results = search_pages(quangnam.site, query, model=ArticlePage)
        found = [page.pk for page in results]
        expected = {pk for pk in pages if folded[pk] >= {word.folded for word in words}}
        assert set(found) == expected, query
        assert len(found) == len(expected) == results.count(), query
        if any(word.has_accent for word in words):
            is_exact = [exact[pk] >= {word.exact for word in words} for pk in found]
            assert is_exact == sorted(is_exact, reverse=True), query


@pytest.mark.parametrize("query", ["bo", "đảng bộ", "đang bo"])
def test_pages_of_results_fit_together(quangnam: Portal, pages: dict[int, str], query: str) -> None:
    results = search_pages(quangnam.site, query, model=ArticlePage)
    whole = [page.pk for page in results]
    parts = [page.pk for start in range(0, len(whole) + 20, 20) for page in results[start : start + 20]]
    assert parts == whole
    assert len(set(whole)) == len(whole)


def test_rest_behind_the_ranked_window_follows(
    quangnam: Portal, pages: dict[int, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """On PostgreSQL only the best are ranked by their text; on SQLite there is no window to look behind."""
    if connection.vendor != "postgresql":
        pytest.skip("only PostgreSQL has a window")
    from wagtail_partyportal.search.backend import postgresql

    all_of_them = {page.pk for page in Page.objects.search("đảng")}
    monkeypatch.setattr(postgresql, "WINDOW", 30)
    results = Page.objects.search("đảng")
    parts = [page.pk for start in range(0, len(all_of_them) + 20, 20) for page in results[start : start + 20]]
    assert len(parts) == len(all_of_them) > 60
    assert set(parts) == all_of_them == {page.pk for page in results}
