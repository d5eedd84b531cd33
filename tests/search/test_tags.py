"""Articles are found by their tags, which are saved after the article itself."""

from __future__ import annotations

from typing import Any

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.conftest import Portal
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.search.queries import search_pages

from .conftest import AddArticle


def found(portal: Portal, query: str) -> list[str]:
    return [page.title for page in search_pages(portal.site, query)]


@pytest.fixture
def add_tagged(quangnam: Portal, add_article: AddArticle, django_capture_on_commit_callbacks: Any) -> Any:
    """Return what adds an article with tags, as one transaction."""

    def add(title: str, *tags: str) -> ArticlePage:
        with django_capture_on_commit_callbacks(execute=True):
            article = add_article(quangnam.category("tin-tuc"), title)
            article.tags.add(*tags)
            article.save()
        return article

    return add


def test_article_is_found_by_its_tags_with_and_without_accents(quangnam: Portal, add_tagged: Any) -> None:
    add_tagged("Khai mạc", "Nông thôn mới", "Đại hội")
    add_tagged("Bế mạc")
    for query in ("nông thôn mới", "nong thon moi", "Đại hội", "dai hoi khai mac"):
        assert found(quangnam, query) == ["Khai mạc"], query


def test_tag_as_it_was_typed_comes_first(quangnam: Portal, add_tagged: Any) -> None:
    add_tagged("Một", "Chi bộ")
    add_tagged("Hai", "Chỉ bò")
    assert found(quangnam, "chi bộ") == ["Một", "Hai"]
    assert found(quangnam, "chỉ bò") == ["Hai", "Một"]


def test_published_revision_is_found_by_its_tags(
    quangnam: Portal, add_tagged: Any, django_capture_on_commit_callbacks: Any
) -> None:
    article = add_tagged("Khai mạc", "Nông thôn")
    article.tags.add("Thuỷ điện")
    revision = article.save_revision()
    assert found(quangnam, "thuy dien") == []
    with django_capture_on_commit_callbacks(execute=True):
        revision.publish()
    assert found(quangnam, "thuy dien") == ["Khai mạc"]


def test_tag_that_was_taken_away_finds_nothing(
    quangnam: Portal, add_tagged: Any, django_capture_on_commit_callbacks: Any
) -> None:
    article = add_tagged("Khai mạc", "Nông thôn", "Thuỷ điện")
    with django_capture_on_commit_callbacks(execute=True):
        article.tags.remove("Nông thôn")
        article.save()
    assert found(quangnam, "nong thon") == []
    assert found(quangnam, "thuy dien") == ["Khai mạc"]


def test_number_of_queries_of_a_rebuild_does_not_grow_with_the_tags(quangnam: Portal, add_tagged: Any) -> None:
    add_tagged("Khai mạc", "Nông thôn")
    call_command("update_index", verbosity=0)
    with CaptureQueriesContext(connection) as with_one:
        call_command("update_index", verbosity=0)
    for number in range(6):
        add_tagged(f"Khai mạc {number}", "Nông thôn", f"Thẻ {number}")
    call_command("update_index", verbosity=0)
    with CaptureQueriesContext(connection) as with_seven:
        call_command("update_index", verbosity=0)
    reading = [sum(query["sql"].startswith("SELECT") for query in each) for each in (with_one, with_seven)]
    assert reading[0] == reading[1]
    assert len(found(quangnam, "nong thon")) == 7
