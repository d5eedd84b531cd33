"""The box "Lượt truy cập" and the line "Lượt xem" on the pages of a site."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django.core.cache import caches
from django.db import OperationalError, connection
from django.template import Context, Template
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from tests.conftest import Portal, World
from tests.home.test_standard_page import add_page
from tests.visits.hitting import hit
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.visits.backends.database import DatabaseBackend
from wagtail_partyportal.visits.boxes import CounterBox, box_for
from wagtail_partyportal.visits.figures import Figures
from wagtail_partyportal.visits.models import CounterFigure, PageCount, SiteCount, VisitorCounter
from wagtail_partyportal.visits.periods import Period, periods_of

SEED = {Period.TOTAL: 4_356_361, Period.YEAR: 486_681, Period.MONTH: 43_868, Period.WEEK: 17_848, Period.DAY: 654}


@pytest.fixture
def article(quangnam: Portal) -> ArticlePage:
    return quangnam.publish("Hội nghị sơ kết")


@pytest.fixture
def seed(quangnam: Portal, article: ArticlePage) -> None:
    """Bring forward what the portal of the reference showed, and 1,063 views of the article."""
    today = timezone.localdate()
    for period, start in periods_of(today):
        SiteCount.objects.create(kind=period, start=start, site_id=quangnam.site.pk, opening=SEED[period])
    yesterday = today - dt.timedelta(days=1)
    SiteCount.objects.create(kind=Period.DAY, start=yesterday, site_id=quangnam.site.pk, opening=6_944)
    PageCount.objects.create(page_id=article.pk, site_id=quangnam.site.pk, opening=1_063)


def page_of(portal: Portal, article: ArticlePage) -> BeautifulSoup:
    response = portal.reader().get(article.get_url(current_site=portal.site))
    return BeautifulSoup(response.content.decode(), "html.parser")


def counter_of(portal: Portal) -> VisitorCounter:
    return VisitorCounter.objects.get(site=portal.site)


def box(portal: Portal) -> CounterBox:
    found = box_for(portal.site)
    assert found is not None
    return found


def spoken(element: Tag) -> str:
    """Return what a screen reader says of an element."""
    for silent in element.select("[aria-hidden]"):
        silent.decompose()
    return " ".join(element.get_text(" ", strip=True).split())


@pytest.mark.usefixtures("seed")
def test_box_shows_the_figures_of_the_reference_in_their_order(quangnam: Portal, article: ArticlePage) -> None:
    section = page_of(quangnam, article).select_one(".pp-counter")
    assert section is not None
    assert [digits.get_text(strip=True) for digits in section.select(".pp-counter__digits")] == ["00004356361"]
    assert [spoken(line) for line in section.select(".pp-counter__line")] == [
        "Tổng số 4.356.361",
        "Hôm nay 654",
        "Hôm qua 6.944",
        "Tháng này 43.868",
        "Tuần này 17.848",
        "Năm này 486.681",
    ]
    assert spoken(section.select_one("h2") or section) == "Lượt truy cập"


@pytest.mark.usefixtures("seed")
def test_article_shows_its_views(quangnam: Portal, article: ArticlePage) -> None:
    meta = page_of(quangnam, article).select_one(".pp-article-meta")
    assert meta is not None
    assert "Ngày đăng: 10:37 | 14/02/2023 Lượt xem: 1.063" in spoken(meta)


def test_numbers_of_a_page_are_at_most_a_minute_old(
    quangnam: Portal, article: ArticlePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[int] = []
    put = type(caches["default"]).set

    def note(self: Any, key: str, value: Any, timeout: int | None = None, **kwargs: Any) -> None:
        if ":figures:" in key:
            kept.append(timeout or 0)
        put(self, key, value, timeout, **kwargs)

    monkeypatch.setattr(type(caches["default"]), "set", note)
    page_of(quangnam, article)
    assert kept and max(kept) <= 60


def test_total_longer_than_its_digits_is_never_cut(quangnam: Portal) -> None:
    VisitorCounter.objects.filter(site=quangnam.site).update(digits=3)
    SiteCount.objects.create(
        kind=Period.TOTAL,
        start=Period.TOTAL.start_of(timezone.localdate()),
        site_id=quangnam.site.pk,
        opening=1_234_567,
    )
    assert box(quangnam).lines[0].digits == "1234567"


def test_editor_chooses_which_figures_stand_there_and_in_which_order(quangnam: Portal) -> None:
    box(quangnam)
    counter = counter_of(quangnam)
    counter.title = "Số lượt người đọc"
    counter.figures.set([CounterFigure(name=name, sort_order=n) for n, name in enumerate(("year", "total"))])
    counter.save()
    assert box(quangnam).title == "Số lượt người đọc"
    assert [(line.letter, bool(line.digits)) for line in box(quangnam).lines] == [("Y", False), ("t", True)]


@pytest.mark.parametrize("how", ["counter", "figures"])
def test_site_without_a_counter_shows_no_box_and_still_counts(quangnam: Portal, article: ArticlePage, how: str) -> None:
    assert page_of(quangnam, article).select(".pp-counter")
    if how == "counter":
        counter_of(quangnam).delete()
    else:
        for figure in CounterFigure.objects.filter(counter__site=quangnam.site):
            figure.delete()
    assert not page_of(quangnam, article).select(".pp-counter")
    assert hit(quangnam, article)["c"] == 1


def test_box_leads_to_the_page_that_explains_it_while_readers_can_open_it(quangnam: Portal) -> None:
    page = add_page(quangnam.home, "Cách tính")
    counter = counter_of(quangnam)
    counter.explanation_page_id = page.pk
    counter.save()
    assert box(quangnam).explanation_url == "/cach-tinh/"
    page.slug = "cach-dem"
    page.save_revision().publish()
    assert box(quangnam).explanation_url == "/cach-dem/"
    page.unpublish()
    assert box(quangnam).explanation_url == ""


def test_each_site_has_its_own_numbers(world: World) -> None:
    hit(world.danang, world.danang.home)
    assert box(world.danang).total == 1
    assert box(world.quangnam).total == 0


def test_store_that_fails_takes_no_page_down(
    quangnam: Portal, article: ArticlePage, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    asked = 0

    def fail(*_args: Any) -> Figures:
        nonlocal asked
        asked += 1
        raise OperationalError("gone")

    monkeypatch.setattr(DatabaseBackend, "figures", fail)
    for _again in range(3):
        page = page_of(quangnam, article)
        assert page.select("h1") and not page.select(".pp-counter") and not page.select("[data-pp-views]")
    assert asked == 1  # and not for every page anew, nor for the box once more
    assert "can't be read" in caplog.text


def test_warm_page_asks_for_no_number(quangnam: Portal, article: ArticlePage) -> None:
    page_of(quangnam, article)
    with CaptureQueriesContext(connection) as queries:
        page_of(quangnam, article)
    assert not [query for query in queries if "partyportal_sitecount" in query["sql"]]
    assert not [query for query in queries if "partyportal_pagecount" in query["sql"]]


def test_cache_that_keeps_nothing_shows_the_numbers_of_now(
    quangnam: Portal, article: ArticlePage, settings: Any
) -> None:
    settings.PARTYPORTAL_CACHE_SECONDS = 0
    for number in range(3):
        views = page_of(quangnam, article).select_one("[data-pp-views]")
        assert views is not None and views.get_text() == str(number)
        hit(quangnam, article, 0)


def test_pages_of_the_tree_carry_the_script_and_no_others(quangnam: Portal, article: ArticlePage) -> None:
    for address, is_page in (
        ("/", True),
        ("/tin-tuc/", True),
        (article.get_url(current_site=quangnam.site), True),
        ("/tim-kiem/", False),
        ("/so-do-trang/", False),
        ("/khong-co/", False),
    ):
        html = quangnam.reader().get(address).content.decode()
        assert html.count("js/visits.js") == int(is_page), address


def test_preview_neither_counts_nor_shows_numbers(quangnam: Portal, article: ArticlePage) -> None:
    request = RequestFactory(HTTP_HOST=quangnam.site.hostname).get("/")
    response = article.make_preview_request(original_request=request)
    html = response.render().content.decode() if hasattr(response, "render") else response.content.decode()
    assert "visits.js" not in html and "data-pp-views" not in html


@pytest.mark.parametrize(
    ("tag", "expected"),
    [("{% visit_count nothing as n %}{{ n }}", "None"), ("{% visit_count '' as n %}{{ n }}", "None")],
)
def test_tag_without_a_page_shows_nothing(quangnam: Portal, tag: str, expected: str) -> None:
    request = RequestFactory(HTTP_HOST=quangnam.site.hostname).get("/")
    assert Template("{% load partyportal %}" + tag).render(Context({"request": request})) == expected


def test_numbers_of_one_page_cost_one_query(
    quangnam: Portal, article: ArticlePage, django_assert_num_queries: Callable[..., Any]
) -> None:
    request = RequestFactory(HTTP_HOST=quangnam.site.hostname).get("/")
    template = Template("{% load partyportal %}{% visit_count page as n %}{{ n }}")
    template.render(Context({"request": request, "page": quangnam.home}))  # the site and its zone are known
    with django_assert_num_queries(1):
        assert template.render(Context({"request": request, "page": article})) == "0"
