"""The address that counts: what it answers to a reader's browser, and what it makes of everybody else."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable
from typing import Any

import pytest
from django.db import OperationalError, connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from pytest_django import DjangoAssertNumQueries
from wagtail.models import Page, PageViewRestriction, Site

from tests.conftest import Portal, World
from tests.visits.hitting import ADDRESS, browser, claim, figures, hit, post
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.visits import floods, gates
from wagtail_partyportal.visits.backends import NotCounted
from wagtail_partyportal.visits.backends.database import DatabaseBackend
from wagtail_partyportal.visits.limits import RateLimit, SiteCeiling
from wagtail_partyportal.visits.tokens import token_for

NOT_COUNTED = {"c": 0}


@pytest.fixture(autouse=True)
def fresh_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gates, "_limit", RateLimit())
    monkeypatch.setattr(gates, "_ceiling", SiteCeiling(floods.note))


@pytest.fixture
def article(quangnam: Portal) -> ArticlePage:
    return quangnam.publish("Hội nghị sơ kết")


def queries_of(deed: Callable[[], HttpResponse]) -> tuple[HttpResponse, int]:
    with CaptureQueriesContext(connection) as queries:
        response = deed()
    return response, len(queries)


# --- The short way ---------------------------------------------------------------------------------------------


@pytest.fixture
def short_way(settings: Any) -> None:
    settings.MIDDLEWARE = [
        "django.middleware.security.SecurityMiddleware",
        "wagtail_partyportal.visits.middleware.VisitsMiddleware",
        "tests.visits.hitting.refuse_everything",
    ]


@pytest.mark.usefixtures("short_way")
def test_hit_may_pass_by_all_other_middleware(quangnam: Portal, article: ArticlePage) -> None:
    assert hit(quangnam, article, 1)["c"] == 1
    assert figures(quangnam, article).page_views == 1


@pytest.mark.usefixtures("short_way")
def test_short_way_is_that_of_hits_only(quangnam: Portal, article: ArticlePage) -> None:
    assert quangnam.reader().get(article.url).status_code == 418


@pytest.mark.usefixtures("short_way")
@pytest.mark.parametrize("method", ["post", "get", "put"])
def test_length_of_every_answer_is_known(quangnam: Portal, article: ArticlePage, method: str) -> None:
    body = claim(quangnam, article) if method == "post" else None
    response = getattr(browser(quangnam), method)(ADDRESS, body, content_type="text/plain")
    assert response["Content-Length"] == str(len(response.content))


# --- What counts -----------------------------------------------------------------------------------------------


def test_first_view_is_a_visit_and_the_next_one_only_a_view(quangnam: Portal, article: ArticlePage) -> None:
    assert hit(quangnam, article, 1) == {"c": 1, "t": 1, "d": 1, "y": 0, "w": 1, "m": 1, "Y": 1, "p": 1}
    assert hit(quangnam, article, 0) == {"c": 1, "t": 1, "d": 1, "y": 0, "w": 1, "m": 1, "Y": 1, "p": 2}
    assert (figures(quangnam).total, figures(quangnam, article).page_views) == (1, 2)


def test_every_page_of_the_tree_counts_for_its_own_site_only(world: World) -> None:
    for page in (world.quangnam.home, world.quangnam.category("tin-tuc")):
        assert hit(world.quangnam, page)["c"] == 1
    assert figures(world.quangnam).total == 2
    assert figures(world.danang).total == 0


def test_answer_is_never_kept_and_sets_nothing(quangnam: Portal, article: ArticlePage) -> None:
    response = post(browser(quangnam), claim(quangnam, article))
    assert response["Cache-Control"] == "no-store"
    assert response["Content-Type"] == "application/json"
    assert not response.cookies and "Cookie" not in response.get("Vary", "")


def test_editor_who_is_logged_in_gets_no_other_answer_and_no_session_is_read(
    quangnam: Portal, article: ArticlePage
) -> None:
    editor = browser(quangnam)
    editor.force_login(quangnam.editor)
    hit(quangnam, article, client=editor)  # the caches are full
    response, queries = queries_of(lambda: post(editor, claim(quangnam, article, 0)))
    stranger, same_queries = queries_of(lambda: post(browser(quangnam), claim(quangnam, article, 0)))
    assert queries == same_queries
    assert "Cookie" not in response.get("Vary", "") and not response.cookies
    assert stranger.json()["p"] == response.json()["p"] + 1


def test_address_serves_without_its_last_slash_too(quangnam: Portal, article: ArticlePage) -> None:
    response = browser(quangnam).post("/_pp/n", claim(quangnam, article), content_type="text/plain")
    assert response.json()["c"] == 1


def test_token_of_a_key_that_was_replaced_still_counts(quangnam: Portal, article: ArticlePage, settings: Any) -> None:
    body = claim(quangnam, article)
    settings.SECRET_KEY, settings.SECRET_KEY_FALLBACKS = "new", [settings.SECRET_KEY]
    assert post(browser(quangnam), body).json()["c"] == 1
    settings.SECRET_KEY_FALLBACKS = []
    assert post(browser(quangnam), body).json() == NOT_COUNTED


def test_page_served_from_a_cache_counts_each_time(quangnam: Portal, article: ArticlePage) -> None:
    html = quangnam.reader().get(article.get_url(current_site=quangnam.site)).content.decode()
    question = html.split('data-pp-question="')[1].split('"')[0].replace("&amp;", "&")
    name, token = question.split("&")
    for number in range(1, 6):
        assert post(browser(quangnam), f"{name}&v=0&{token}").json()["p"] == number


# --- What does not ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "sent",
    [
        {"HTTP_SEC_FETCH_SITE": "cross-site"},
        {"HTTP_SEC_FETCH_SITE": "same-site"},
        {"HTTP_SEC_FETCH_SITE": "none"},
        {"HTTP_ORIGIN": "https://quangnam.test.evil.example"},
        {"HTTP_ORIGIN": "null"},
        {"HTTP_ORIGIN": "http://[quangnam.test"},
        {"HTTP_ORIGIN": "http://danang.test"},
        {"HTTP_ORIGIN": "http://quangnam.test:8080"},
        {"HTTP_SEC_PURPOSE": "prefetch"},
        {"HTTP_SEC_PURPOSE": "prefetch;prerender"},
        {"HTTP_PURPOSE": "prefetch"},
        {"HTTP_X_PURPOSE": "preview"},
        {"HTTP_X_MOZ": "prefetch"},
        {"HTTP_USER_AGENT": ""},
        {"HTTP_USER_AGENT": "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"},
        {"HTTP_USER_AGENT": "curl/8.5.0"},
    ],
    ids=str,
)
def test_hit_of_no_reader_is_not_counted(quangnam: Portal, article: ArticlePage, sent: dict[str, str]) -> None:
    response = post(browser(quangnam, **sent), claim(quangnam, article))
    assert (response.status_code, response.json()) == (200, NOT_COUNTED)
    assert figures(quangnam, article).page_views == 0


@pytest.mark.parametrize(
    "sent",
    [{"HTTP_ORIGIN": "https://quangnam.test"}, {"HTTP_ORIGIN": "http://QUANGNAM.test"}, {"HTTP_SEC_PURPOSE": ""}],
    ids=str,
)
def test_browser_behind_a_proxy_or_with_capitals_counts(
    quangnam: Portal, article: ArticlePage, sent: dict[str, str]
) -> None:
    assert hit(quangnam, article, client=browser(quangnam, **sent))["c"] == 1


def test_old_browser_that_tells_nothing_counts(quangnam: Portal, article: ArticlePage) -> None:
    old = Client(HTTP_HOST="quangnam.test", HTTP_USER_AGENT="Opera/9.80 (J2ME/MIDP; Opera Mini/9.80; U; vi)")
    assert hit(quangnam, article, client=old)["c"] == 1


def test_made_up_page_and_token_cost_no_query(quangnam: Portal, article: ArticlePage) -> None:
    hit(quangnam, article)  # the site is known
    for body in (
        claim(quangnam, 999_999_999_999_999, token="A" * 22),
        claim(quangnam, article, token="A" * 22),
        claim(quangnam, article.pk + 1, token=token_for(quangnam.site.pk, article.pk)),
    ):
        response, queries = queries_of(lambda body=body: post(browser(quangnam), body))
        assert (response.json(), queries) == (NOT_COUNTED, 0)


def test_page_of_another_site_costs_no_query(world: World, article: ArticlePage) -> None:
    hit(world.danang, world.danang.home)
    body = claim(world.quangnam, article)  # a good token, on the wrong host
    response, queries = queries_of(lambda: post(browser(world.danang), body))
    assert (response.json(), queries) == (NOT_COUNTED, 0)


def test_page_that_moved_to_another_site_counts_no_more_for_the_old_one(world: World, article: ArticlePage) -> None:
    body = claim(world.quangnam, article)
    article.move(world.danang.category("tin-tuc"), pos="last-child")
    assert post(browser(world.quangnam), body).json() == NOT_COUNTED
    assert hit(world.danang, article)["c"] == 1


def test_page_that_is_gone_unpublished_or_private_is_not_counted(quangnam: Portal) -> None:
    gone, draft, private = (quangnam.publish(title) for title in ("Đã xóa", "Đã gỡ", "Nội bộ"))
    bodies = [claim(quangnam, page) for page in (gone, draft, private)]
    PageViewRestriction.objects.create(page=private.get_parent(), restriction_type=PageViewRestriction.LOGIN)
    draft.unpublish()
    gone.delete()
    assert [post(browser(quangnam), body).json() for body in bodies] == [NOT_COUNTED] * 3


def test_alias_of_a_public_page_counts(quangnam: Portal, article: ArticlePage) -> None:
    alias = article.create_alias(parent=quangnam.category("tin-tuc"), update_slug="ban-sao")
    assert hit(quangnam, alias)["c"] == 1


def test_whether_a_page_is_public_is_asked_once_a_minute_whatever_the_answer(
    quangnam: Portal, article: ArticlePage
) -> None:
    body = claim(quangnam, article)
    article.unpublish()
    first, queries = queries_of(lambda: post(browser(quangnam), body))
    again, no_queries = queries_of(lambda: post(browser(quangnam), body))
    assert first.json() == again.json() == NOT_COUNTED
    assert queries > 0 and no_queries == 0


def test_host_of_no_site_is_not_found(quangnam: Portal, article: ArticlePage) -> None:
    Site.objects.filter(is_default_site=True).delete()
    stranger = browser(quangnam, HTTP_HOST="unknown.test", HTTP_ORIGIN="http://unknown.test")
    response = post(stranger, claim(quangnam, article))
    assert (response.status_code, response.content) == (404, b"")
    assert figures(quangnam).total == 0


def test_host_that_is_not_allowed_is_refused(quangnam: Portal, article: ArticlePage, settings: Any) -> None:
    settings.ALLOWED_HOSTS = ["quangnam.test"]
    assert post(browser(quangnam, HTTP_HOST="evil.test"), claim(quangnam, article)).status_code == 400
    assert figures(quangnam).total == 0


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"p=1",
        b"p=1&v=1",
        b"p=1&v=2&k=AAAAAAAAAAAAAAAAAAAAAA",
        b"p=0&v=1&k=AAAAAAAAAAAAAAAAAAAAAA",
        b"p=-1&v=1&k=AAAAAAAAAAAAAAAAAAAAAA",
        b"p=1e3&v=1&k=AAAAAAAAAAAAAAAAAAAAAA",
        "p=１&v=1&k=AAAAAAAAAAAAAAAAAAAAAA".encode(),
        b"p=9999999999999999999999&v=1&k=AAAAAAAAAAAAAAAAAAAAAA",
        b"p=1&v=1&k=AAAAAAAAAAAAAAAAAAAAAA\n",
        b"p=1&v=1&k=AAAAAAAAAAAAAAAAAAAAAA&x=1",
        b"p=1&v=1&k=AAAAAAAAAAAAAAAAAAAA%00",
        b'{"p":1}',
        b"\xff\xfe\x00",
    ],
)
def test_malformed_body_is_refused_without_a_word_or_a_query(
    quangnam: Portal, body: bytes, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        response = post(browser(quangnam), body)
    assert (response.status_code, response.content, response["Cache-Control"]) == (400, b"", "no-store")


def test_form_of_a_browser_without_fetch_is_malformed(quangnam: Portal) -> None:
    assert browser(quangnam).post(ADDRESS, {"p": "1", "v": "1"}).status_code == 400


@pytest.mark.parametrize("extra", [{}, {"CONTENT_LENGTH": "999999999999"}, {"CONTENT_LENGTH": "nonsense"}])
def test_oversized_body_is_refused_unread(
    quangnam: Portal, article: ArticlePage, extra: dict[str, str], django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    body = claim(quangnam, article) + ("" if extra else "&" + "x" * 300)
    with django_assert_num_queries(0):
        response = post(browser(quangnam), body, **extra)
    assert (response.status_code, response.content) == (413, b"")


def test_body_that_breaks_off_is_no_error_of_ours(quangnam: Portal) -> None:
    class BrokenLine(io.BytesIO):
        def read(self, _size: int | None = -1, /) -> bytes:
            raise ConnectionResetError

    response = post(browser(quangnam), "", **{"CONTENT_LENGTH": "50", "wsgi.input": BrokenLine()})
    assert response.status_code == 400


@pytest.mark.parametrize("method", ["put", "patch", "delete", "options", "trace"])
def test_other_methods_are_refused(
    quangnam: Portal, method: str, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        response = getattr(browser(quangnam), method)(ADDRESS)
    assert response.status_code == 405
    assert response["Cache-Control"] == "no-store" and response["Allow"] == "GET, HEAD, POST"


def test_flood_from_one_address_stops_at_the_limit_and_leaves_others_alone(
    quangnam: Portal, article: ArticlePage, settings: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    settings.PARTYPORTAL_VISITS_RATE_PER_MINUTE = 3
    monkeypatch.setattr("time.monotonic", lambda: 1_000_000.0)
    answers = [hit(quangnam, article)["c"] for _again in range(6)]
    assert answers == [1, 1, 1, 0, 0, 0]
    assert hit(quangnam, article, client=browser(quangnam, REMOTE_ADDR="203.0.113.78"))["c"] == 1
    assert figures(quangnam, article).page_views == 4


def test_flood_of_a_site_from_many_addresses_stops_at_its_ceiling_and_is_told(
    world: World, settings: Any, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    settings.PARTYPORTAL_VISITS_SITE_PER_SECOND = 3
    monkeypatch.setattr("time.monotonic", lambda: 1_000_000.0)
    clients = [browser(world.quangnam, REMOTE_ADDR=f"203.0.113.{number}") for number in range(6)]
    answers = [hit(world.quangnam, world.quangnam.home, client=client)["c"] for client in clients]
    assert answers == [1, 1, 1, 0, 0, 0]
    assert figures(world.quangnam, world.quangnam.home).page_views == figures(world.quangnam).total == 3
    assert hit(world.danang, world.danang.home)["c"] == 1
    assert floods.latest([world.quangnam.site.pk, world.danang.site.pk]) is not None
    assert floods.latest([world.danang.site.pk]) is None
    assert len([line for line in caplog.messages if "more hits a second" in line]) == 1
    monkeypatch.setattr("time.monotonic", lambda: 1_000_001.0)
    assert hit(world.quangnam, world.quangnam.home)["c"] == 1


def test_project_may_do_without_a_ceiling(quangnam: Portal, settings: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    settings.PARTYPORTAL_VISITS_SITE_PER_SECOND = 0
    monkeypatch.setattr("time.monotonic", lambda: 1_000_000.0)
    assert [hit(quangnam, quangnam.home)["c"] for _again in range(5)] == [1] * 5


def test_project_brings_its_own_filter_of_robots(quangnam: Portal, article: ArticlePage, settings: Any) -> None:
    settings.PARTYPORTAL_VISITS_BOT_FILTER = "tests.visits.test_endpoint.everybody_is_a_robot"
    assert hit(quangnam, article) == NOT_COUNTED


def everybody_is_a_robot(user_agent: str) -> bool:
    assert user_agent
    return True


@pytest.mark.parametrize("method", ["hit", "figures"])
def test_store_that_does_not_answer_is_said_and_no_error(
    quangnam: Portal, article: ArticlePage, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_args: Any, **_kwargs: Any) -> None:
        raise NotCounted("gone") if method == "hit" else OperationalError("gone")

    monkeypatch.setattr(DatabaseBackend, method, fail)
    client = browser(quangnam)
    response = post(client, claim(quangnam, article)) if method == "hit" else client.get(ADDRESS)
    assert (response.status_code, response.content, response["Cache-Control"]) == (503, b"", "no-store")


# --- The numbers alone -----------------------------------------------------------------------------------------


def question(portal: Portal, page: Page) -> str:
    return f"{ADDRESS}?p={page.pk}&k={token_for(portal.site.pk, page.pk)}"


def test_get_shows_the_numbers_and_counts_nothing(quangnam: Portal, article: ArticlePage) -> None:
    hit(quangnam, article)
    for _again in range(3):
        response = browser(quangnam).get(question(quangnam, article))
        assert response.json() == {"t": 1, "d": 1, "y": 0, "w": 1, "m": 1, "Y": 1, "p": 1}
    assert response["Cache-Control"] == "public, max-age=15, stale-while-revalidate=60"
    assert not response.cookies and "Cookie" not in response.get("Vary", "")


def test_get_without_a_page_shows_the_site(quangnam: Portal, article: ArticlePage) -> None:
    hit(quangnam, article)
    assert browser(quangnam).get(ADDRESS).json() == {"t": 1, "d": 1, "y": 0, "w": 1, "m": 1, "Y": 1}


def test_head_is_answered_like_get(quangnam: Portal) -> None:
    response = browser(quangnam).head(ADDRESS)
    assert (response.status_code, response.content) == (200, b"")


def test_get_is_one_query_when_the_site_is_known(
    quangnam: Portal, article: ArticlePage, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    browser(quangnam).get(question(quangnam, article))
    with django_assert_num_queries(1):
        browser(quangnam).get(question(quangnam, article))


@pytest.mark.parametrize("query", ["p=1", "p=1&k=x", "x=1", "p=&k=", "p=1&k=AAAAAAAAAAAAAAAAAAAAAA&v=1", "%ff", "ạ"])
def test_malformed_question_is_refused(
    quangnam: Portal, query: str, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    with django_assert_num_queries(0):
        response = browser(quangnam).get(f"{ADDRESS}?{query}")
    assert (response.status_code, response["Cache-Control"]) == (400, "no-store")


def test_question_about_a_page_that_is_not_public_is_not_found(world: World, article: ArticlePage) -> None:
    address = question(world.quangnam, article)
    assert browser(world.danang).get(address).status_code == 404
    assert browser(world.quangnam).get(f"{ADDRESS}?p={article.pk}&k={'A' * 22}").status_code == 404
    article.unpublish()
    response = browser(world.quangnam).get(address)
    assert (response.status_code, response.content, response["Cache-Control"]) == (404, b"", "no-store")


def test_nothing_of_it_is_logged_as_an_error(
    quangnam: Portal, article: ArticlePage, caplog: pytest.LogCaptureFixture
) -> None:
    with caplog.at_level(logging.DEBUG):
        post(browser(quangnam, HTTP_SEC_FETCH_SITE="cross-site"), claim(quangnam, article))
        post(browser(quangnam), b"nonsense")
    assert [record for record in caplog.records if record.levelno >= logging.ERROR] == []
