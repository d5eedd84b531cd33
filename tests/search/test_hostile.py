"""Whatever is typed is answered: in search, in quotes, and while typing."""

from __future__ import annotations

import pytest
from modelsearch.query import Phrase
from wagtail.images import get_image_model
from wagtail.models import Page

from tests.conftest import Portal
from wagtail_partyportal.search.queries import search_pages, suggest_titles

HOSTILE = [
    *('"', '""', '"""', '" "', "'", "''", "`", "\\", "\\\\", "%", "_", "*", "**", "a*", "*a", "?", "^a", "a^2"),
    *("a:b", "title:x", "title : x", "{title body} : a", "-a", "--", "+a", "a+b", "(a", "a)", "()", "(a OR b)"),
    *("AND", "OR", "NOT", "NOT NOT", "a AND", "NEAR(a b, 5)", "a & b | !c", "a <-> b", "a:*", "'a':*", "!!", "<2>"),
    *("\x00", "a\x00b", "\ud800", "a\udfffb", "\ufffe", "\U0001f600", "\U0001f468\u200d\U0001f469", "\u202eabc"),
    *("\u0301", "a" + "\u0301" * 5000, "\u200b", "\u00a0", "\uff0a\uff02", "1e308", "0x1f", "１２", "½", "ﬁ", "İ"),
    *("'; DROP TABLE wagtailcore_page; --", "%s %(a)s {}", "$1", "a" * 10_000, "từ " * 1000, '"' * 999, "(" * 5000),
    *(" ", "\t\n", "", "ʼō", "漢字", "مرحبا", "a\r\nb"),
]


@pytest.fixture
def article(quangnam: Portal) -> Page:
    return quangnam.publish("Hội nghị a b")


def test_there_are_enough_of_them() -> None:
    assert len(HOSTILE) == len(set(HOSTILE)) >= 50


@pytest.mark.parametrize("typed", HOSTILE, ids=[str(number) for number in range(len(HOSTILE))])
def test_anything_can_be_searched_for(quangnam: Portal, article: Page, typed: str) -> None:
    for query in (typed, f'"{typed}"', f'{typed} "{typed}', f'hội "{typed}" nghị'):
        found = search_pages(quangnam.site, query)
        assert found.count() == len(list(found)) <= 1
        assert search_pages(quangnam.site, query, order="newest").count() == found.count()
    for queryset in (Page.objects.all(), get_image_model().objects.all()):
        assert len(queryset.search(Phrase(typed))) == queryset.search(Phrase(typed)).count()
        assert len(queryset.autocomplete(typed)) == queryset.autocomplete(typed).count()
    assert all(suggestion.title and suggestion.url for suggestion in suggest_titles(quangnam.site, typed))


@pytest.mark.parametrize("typed", ["a*b", "(a) b!", "a & b", "a -b", 'a "b"', "a:b", "^a ^b", "a\\b", "a%b"])
def test_signs_only_part_words(quangnam: Portal, article: Page, typed: str) -> None:
    assert [page.pk for page in search_pages(quangnam.site, typed)] == [article.pk]
