"""Exactly the addresses that show an article are purged when it changes; without a cache in front nothing happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.db import connection
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from wagtail.contrib.frontend_cache.backends import BaseBackend

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticlePage, RelatedArticle
from wagtail_partyportal.syndication import purging

Commit = Callable[..., AbstractContextManager[Any]]
HOST = "http://quangnam.test"
PURGED: list[str] = []


class RecordingBackend(BaseBackend):
    """Write down what is purged."""

    def purge_batch(self, urls: list[str]) -> None:
        PURGED.extend(urls)


SETTING = {"recording": {"BACKEND": f"{__name__}.RecordingBackend"}}
LISTS = {
    f"{HOST}{path}{name}"
    for path in ("/", "/to-chuc-kiem-tra/", "/to-chuc-kiem-tra/kiem-tra/")
    for name in ("", "rss.xml", "atom.xml")
}


def address(name: str, category: str = "to-chuc-kiem-tra/kiem-tra") -> str:
    return f"{HOST}/{category}/{name}/"


@pytest.fixture(scope="module")
def thirteen(module_world: World) -> list[int]:
    """Keys of thirteen articles, a day apart: the middle one has five neighbours on either side, and one beyond."""
    return [module_world.quangnam.publish(f"Tin {n}", days=n).pk for n in range(13)]


@pytest.fixture
def articles(db: None, thirteen: list[int]) -> list[ArticlePage]:
    return list(ArticlePage.objects.filter(pk__in=thirteen).order_by("first_published_at"))


@pytest.fixture
def purged(
    articles: list[ArticlePage], django_capture_on_commit_callbacks: Commit
) -> Iterator[Callable[..., set[str]]]:
    """Return what does a deed, commits it, and gives the addresses that were purged."""

    def run(deed: Callable[[], object]) -> set[str]:
        PURGED.clear()
        with django_capture_on_commit_callbacks(execute=True):
            deed()
        # Wagtail's redirects purge the addresses that they take over, written without the last slash.
        return {url for url in PURGED if url.endswith(("/", ".xml"))}

    with override_settings(WAGTAILFRONTENDCACHE=SETTING):
        yield run


NEIGHBOURS = {address(f"tin-{n}") for n in (1, 2, 3, 4, 5, 7, 8, 9, 10, 11)}


def test_published_article_is_purged_with_all_that_shows_it(
    articles: list[ArticlePage], purged: Callable[..., set[str]]
) -> None:
    assert purged(lambda: articles[6].save_revision().publish()) == {address("tin-6"), *LISTS, *NEIGHBOURS}


@pytest.mark.parametrize("deed", ["unpublish", "delete"])
def test_article_that_is_taken_away_is_purged_with_all_that_showed_it(
    articles: list[ArticlePage], purged: Callable[..., set[str]], deed: str
) -> None:
    assert purged(getattr(articles[6], deed)) == {address("tin-6"), *LISTS, *NEIGHBOURS}


def test_moved_article_is_purged_here_and_there(
    quangnam: Portal, articles: list[ArticlePage], purged: Callable[..., set[str]]
) -> None:
    quangnam.publish("Ở đây", "tin-tuc")
    found = purged(lambda: articles[6].move(quangnam.category("tin-tuc"), pos="last-child"))

    there = {f"{HOST}/tin-tuc/{name}" for name in ("", "rss.xml", "atom.xml", "tin-6/", "o-day/")}
    assert found == {address("tin-6"), *LISTS, *NEIGHBOURS, *there}


def test_new_slug_purges_the_old_address_too(articles: list[ArticlePage], purged: Callable[..., set[str]]) -> None:
    def rename() -> None:
        articles[6].slug = "ten-moi"
        articles[6].save_revision().publish()

    assert {address("tin-6"), address("ten-moi")} <= purged(rename)


def test_article_that_recommends_it_is_purged_too(articles: list[ArticlePage], purged: Callable[..., set[str]]) -> None:
    articles[0].related_articles = [RelatedArticle(article=articles[6].page_ptr)]
    articles[0].save_revision().publish()
    assert address("tin-0") in purged(lambda: articles[6].save_revision().publish())


def test_other_site_is_left_alone(world: World, articles: list[ArticlePage], purged: Callable[..., set[str]]) -> None:
    found = purged(lambda: world.danang.publish("Tin Đà Nẵng"))
    assert found and all(url.startswith("http://danang.test/") for url in found)


def test_draft_purges_nothing(articles: list[ArticlePage], purged: Callable[..., set[str]]) -> None:
    assert purged(lambda: articles[6].save_revision()) == set()


def test_moved_category_looks_up_none_of_its_articles(
    quangnam: Portal, articles: list[ArticlePage], purged: Callable[..., set[str]]
) -> None:
    assert purged(lambda: quangnam.category("kiem-tra").move(quangnam.category("tin-tuc"), pos="last-child")) == set()


def test_article_outside_every_site_has_no_address(quangnam: Portal, articles: list[ArticlePage]) -> None:
    quangnam.site.delete()
    assert purging.addresses_showing(articles[6], articles[6].get_parent(), articles[6].url_path) == set()


@pytest.mark.parametrize("setting", [None, {}])
def test_without_a_cache_in_front_nothing_is_looked_up(
    articles: list[ArticlePage], setting: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(purging, "addresses_showing", lambda *args: pytest.fail("looked up"))
    with override_settings(WAGTAILFRONTENDCACHE=setting), CaptureQueriesContext(connection) as queries:
        purging.purge_article(articles[6])
    assert len(queries) == 0
    articles[6].save_revision().publish()


@override_settings(WAGTAILFRONTENDCACHE=SETTING)
def test_without_wagtails_app_nothing_is_looked_up(monkeypatch: pytest.MonkeyPatch) -> None:
    assert purging.is_purging()
    monkeypatch.setattr(purging.apps, "is_installed", lambda name: name != "wagtail.contrib.frontend_cache")
    assert not purging.is_purging()
