"""A page that hasn't changed is not sent again, and one that has changed always is."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator

import pytest
from django.core.cache import cache
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django.utils.http import http_date
from wagtail.models import PageViewRestriction

from tests.conftest import Portal, World
from tests.elsewhere import in_another_process
from wagtail_partyportal.articles.models import ArticlePage, RelatedArticle
from wagtail_partyportal.articles.subjects import article_subject
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.core import caching, conditional
from wagtail_partyportal.weblinks.models import WebLinkGroup

CATEGORY = "/to-chuc-kiem-tra/kiem-tra/"
ARTICLE = f"{CATEGORY}tin-giua/"
PAGES = {"article": ARTICLE, "category": CATEGORY, "page 2": f"{CATEGORY}?page=2", "home": "/"}


@pytest.fixture(scope="module")
def middle_key(module_world: World) -> int:
    for days, title in ((-1, "Tin cũ"), (1, "Tin mới")):
        module_world.quangnam.publish(title, days=days)
    return module_world.quangnam.publish("Tin giữa").pk


@pytest.fixture
def middle(db: None, middle_key: int) -> ArticlePage:
    """The middle one of three articles, on whose page, category and front page all the deeds below show."""
    return ArticlePage.objects.get(pk=middle_key)


def get(portal: Portal, address: str, **headers: str) -> HttpResponse:
    return portal.reader().get(address, headers=headers)


def conditions(response: HttpResponse) -> Iterator[dict[str, str]]:
    """Yield what a reader who holds the response asks with: with both, as browsers do, or with one of them."""
    etag, date = {"If-None-Match": response["ETag"]}, {"If-Modified-Since": response["Last-Modified"]}
    yield from (etag, date, etag | date)


@pytest.mark.parametrize("address", PAGES.values(), ids=PAGES)
def test_unchanged_page_is_not_sent_again(quangnam: Portal, middle: ArticlePage, address: str) -> None:
    first = get(quangnam, address)

    assert first.status_code == 200 and first["ETag"].startswith('W/"')
    for headers in conditions(first):
        again = get(quangnam, address, **headers)
        assert (again.status_code, again.content) == (304, b"")
        assert (again["ETag"], again["Last-Modified"]) == (first["ETag"], first["Last-Modified"])
        assert again["Cache-Control"] == first["Cache-Control"] == "public, max-age=60"
        assert not again.cookies


def test_not_modified_costs_only_the_way_to_the_page(quangnam: Portal, middle: ArticlePage) -> None:
    for address in PAGES.values():
        first = get(quangnam, address)
        with CaptureQueriesContext(connection) as queries:
            again = get(quangnam, address, **{"If-None-Match": first["ETag"]})
        assert again.status_code == 304 and again.templates == []
        assert len(queries) <= 2


def publish(portal: Portal, middle: ArticlePage) -> None:
    portal.publish("Tin nữa", days=2)


def unpublish_a_neighbour(portal: Portal, middle: ArticlePage) -> None:
    ArticlePage.objects.get(title="Tin mới").unpublish()


def delete_a_neighbour(portal: Portal, middle: ArticlePage) -> None:
    ArticlePage.objects.get(title="Tin cũ").delete()


def rename_a_neighbour(portal: Portal, middle: ArticlePage) -> None:
    neighbour = ArticlePage.objects.get(title="Tin mới")
    neighbour.title = "Tên khác"
    neighbour.save_revision().publish()


def move_a_neighbour(portal: Portal, middle: ArticlePage) -> None:
    ArticlePage.objects.get(title="Tin mới").move(portal.category("tin-tuc"), pos="last-child")


def hide_a_neighbour(portal: Portal, middle: ArticlePage) -> None:
    page = ArticlePage.objects.get(title="Tin mới").page_ptr
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def edit(portal: Portal, middle: ArticlePage) -> None:
    middle.lead = "Sapo mới"
    middle.save_revision().publish()


def recommend(portal: Portal, middle: ArticlePage) -> None:
    middle.related_articles = [RelatedArticle(article=ArticlePage.objects.get(title="Tin cũ").page_ptr)]
    middle.save_revision().publish()


def rename_the_category(portal: Portal, middle: ArticlePage) -> None:
    category = portal.category("kiem-tra")
    category.title = "Kiểm tra"
    category.save_revision().publish()


def add_a_category(portal: Portal, middle: ArticlePage) -> None:
    category = type(portal.category("tin-tuc"))(title="Mới", show_in_menus=True)
    portal.home.add_child(instance=category)


def rename_the_portal(portal: Portal, middle: ArticlePage) -> None:
    branding = SiteBranding.objects.get(site=portal.site)
    branding.name = "Tên mới"
    branding.save()


def change_the_web_links(portal: Portal, middle: ArticlePage) -> None:
    group = WebLinkGroup.objects.get(site=portal.site)
    group.links.first().delete()


def change_the_host(portal: Portal, middle: ArticlePage) -> None:
    portal.site.site_name = "Khác"
    portal.site.save()


DEEDS = [
    publish,
    unpublish_a_neighbour,
    delete_a_neighbour,
    rename_a_neighbour,
    move_a_neighbour,
    hide_a_neighbour,
    edit,
    recommend,
    rename_the_category,
    add_a_category,
    rename_the_portal,
    change_the_web_links,
    change_the_host,
]


@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.__name__)
@pytest.mark.parametrize("address", [ARTICLE, CATEGORY, "/"], ids=["article", "category", "home"])
def test_changed_page_is_sent_at_once(
    quangnam: Portal, middle: ArticlePage, deed: Callable[[Portal, ArticlePage], None], address: str
) -> None:
    first = get(quangnam, address)
    deed(quangnam, middle)
    for headers in conditions(first):
        assert get(quangnam, address, **headers).status_code == 200


@pytest.mark.parametrize("address", [ARTICLE, CATEGORY, "/"], ids=["article", "category", "home"])
def test_draft_leaves_what_readers_have(quangnam: Portal, middle: ArticlePage, address: str) -> None:
    first = get(quangnam, address)
    category = quangnam.category("kiem-tra")
    for page in (middle, category):
        page.title = "Nháp"
        page.save_revision()
    for headers in conditions(first):
        assert get(quangnam, address, **headers).status_code == 304


@pytest.mark.parametrize(
    "deed", [publish, edit, rename_the_portal, change_the_web_links], ids=lambda deed: deed.__name__
)
def test_change_on_one_site_leaves_the_other_sites_pages(
    world: World, middle: ArticlePage, deed: Callable[[Portal, ArticlePage], None]
) -> None:
    first = get(world.danang, "/")
    deed(world.quangnam, middle)
    assert get(world.danang, "/", **{"If-None-Match": first["ETag"]}).status_code == 304


def test_unpublished_article_is_gone_whatever_the_reader_holds(quangnam: Portal, middle: ArticlePage) -> None:
    first = get(quangnam, ARTICLE)
    middle.unpublish()
    for headers in conditions(first):
        assert get(quangnam, ARTICLE, **headers).status_code == 404


def test_article_that_became_private_is_not_confirmed(quangnam: Portal, middle: ArticlePage) -> None:
    first = get(quangnam, ARTICLE)
    PageViewRestriction.objects.create(
        page=middle.page_ptr, restriction_type=PageViewRestriction.PASSWORD, password="bí mật"
    )
    for headers in conditions(first):
        response = get(quangnam, ARTICLE, **headers)
        assert response.status_code == 200 and "ETag" not in response.headers


def test_each_language_has_its_own_mark(quangnam: Portal, middle: ArticlePage) -> None:
    vietnamese = get(quangnam, ARTICLE)
    with override_settings(LANGUAGE_CODE="en"):
        assert get(quangnam, ARTICLE, **{"If-None-Match": vietnamese["ETag"]}).status_code == 200


def test_each_page_has_its_own_mark(quangnam: Portal, middle: ArticlePage) -> None:
    marks = {get(quangnam, address)["ETag"] for address in (ARTICLE, CATEGORY, "/", f"{CATEGORY}tin-cu/")}
    assert len(marks) == 4


def test_mark_ends_with_the_kept_pieces(quangnam: Portal, middle: ArticlePage) -> None:
    """What no stamp knows of, a new template or the printed clock, is old for ``PARTYPORTAL_CACHE_SECONDS`` at most."""
    first = get(quangnam, ARTICLE)
    cache.clear()
    assert get(quangnam, ARTICLE, **{"If-None-Match": first["ETag"]}).status_code == 200


@override_settings(PARTYPORTAL_CACHE_SECONDS=0)
def test_without_kept_pieces_everything_is_sent(quangnam: Portal, middle: ArticlePage) -> None:
    first = get(quangnam, ARTICLE)
    assert get(quangnam, ARTICLE, **{"If-None-Match": first["ETag"]}).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [
        {"If-None-Match": '"khac"'},
        {"If-None-Match": "rác"},
        {"If-Modified-Since": "hôm qua"},
        {"If-Modified-Since": http_date(0)},
    ],
)
def test_foreign_or_broken_condition_gets_the_page(
    quangnam: Portal, middle: ArticlePage, headers: dict[str, str]
) -> None:
    assert get(quangnam, ARTICLE, **headers).status_code == 200


def test_page_that_names_no_subjects_is_always_rendered(quangnam: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(quangnam.home), "get_subjects", lambda self, request: ())
    response = get(quangnam, "/")
    assert response.status_code == 200 and "ETag" not in response.headers
    assert response["Cache-Control"] == "public, max-age=60"


# --- The date --------------------------------------------------------------------------------------------

NOON = dt.datetime(2026, 3, 1, 12, 0, 0, 500_000, tzinfo=dt.UTC)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[float], None]:
    """Return what sets the time to so many seconds after noon."""

    def set_to(seconds: float) -> None:
        monkeypatch.setattr(timezone, "now", lambda: NOON + dt.timedelta(seconds=seconds))

    return set_to


def test_two_states_within_a_second_have_different_dates(clock: Callable[[float], None]) -> None:
    clock(0)
    first = conditional.note_state("x", "1", is_exact=True)
    clock(0.1)
    second = conditional.note_state("x", "2", is_exact=True)
    third = conditional.note_state("x", "3", is_exact=True)
    assert (second.since - first.since, third.since - second.since) == (dt.timedelta(seconds=1),) * 2


def test_same_state_keeps_its_date(clock: Callable[[float], None]) -> None:
    clock(0)
    first = conditional.note_state("x", "1", is_exact=True)
    clock(3600)
    assert conditional.note_state("x", "1", is_exact=True) == first
    assert conditional.note_state("x", "2", is_exact=True).since == NOON.replace(microsecond=0) + dt.timedelta(hours=1)


def test_date_of_the_future_is_not_sent(quangnam: Portal, middle: ArticlePage, clock: Callable[[float], None]) -> None:
    clock(0)
    assert "Last-Modified" in get(quangnam, "/").headers
    edit(quangnam, middle)
    assert "Last-Modified" not in get(quangnam, "/").headers
    clock(1)
    assert "Last-Modified" in get(quangnam, "/").headers


def test_row_read_before_a_change_is_never_kept_as_the_state_after_it(
    quangnam: Portal, middle: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Another process commits a change between this one's reading of the row and its showing of the page."""
    get_subjects = ArticlePage.get_subjects

    def change_meanwhile(page: ArticlePage, request: HttpRequest) -> tuple[str, ...]:
        monkeypatch.undo()
        ArticlePage.objects.filter(pk=page.pk).update(image_caption="Mới", lead="Sapo mới")
        in_another_process(caching.renew, article_subject(page.pk))
        return get_subjects(page, request)

    monkeypatch.setattr(ArticlePage, "get_subjects", change_meanwhile)
    before = get(quangnam, ARTICLE)
    after = get(quangnam, ARTICLE, **{"If-None-Match": before["ETag"]})

    assert "Sapo mới" not in before.content.decode()
    assert after.status_code == 200
    head = after.content.decode().partition("</head>")[0]
    assert 'name="description" content="Sapo mới"' in head  # of the kept piece, not of the row
