"""What the page of results shows: marks, counts, promoted pages, another spelling, and how little it asks for."""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape
from typing import Any
from unittest.mock import patch

import pytest
from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test import override_settings
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.conftest import Portal, World
from wagtail_partyportal.search import results as results_module
from wagtail_partyportal.search.models import PromotedResult
from wagtail_partyportal.search.tally import tally

ADDRESS = "/tim-kiem/"


def search(portal: Portal, query: str, **parameters: str) -> HttpResponse:
    response = portal.reader().get(ADDRESS, {"q": query, **parameters})
    assert response.status_code == 200
    return response


def html_of(response: HttpResponse) -> str:
    return unescape(response.content.decode())


def body(text: str) -> list[tuple[str, Any]]:
    return [("paragraph", text)]


def count_queries(deed: Callable[[], Any]) -> int:
    with CaptureQueriesContext(connection) as queries:
        deed()
    return len(queries)


def test_results_are_an_ordered_list_with_one_link_each(quangnam: Portal) -> None:
    for days in range(3):
        quangnam.publish(f"Hội nghị {days}", days=days, lead="Sáng nay", body=body('<p>Xem <a href="/x/">đây</a></p>'))
    html = html_of(search(quangnam, "hội nghị"))
    entries = re.findall(r"<li class=\"pp-search-results__item\">.*?</li>", html, re.S)
    assert html.count('<ol class="pp-search-results">') == 1
    assert [entry.count("<a ") for entry in entries] == [1, 1, 1]
    assert '<meta name="robots" content="noindex">' in html


def test_match_is_marked_in_title_and_text_and_nothing_else_is_markup(quangnam: Portal) -> None:
    text = "<p>Một đoạn dài. " + "Chữ. " * 100 + "Đại hội &lt;b&gt; khai mạc.</p>"
    quangnam.publish("Khai mạc <i>lớn</i>", body=body(text))
    html = search(quangnam, "khai mac").content.decode()
    assert "<mark>Khai mạc</mark> &lt;i&gt;lớn&lt;/i&gt;</a>" in html
    assert "Đại hội &lt;b&gt; <mark>khai mạc</mark>." in html


def test_words_of_captions_and_nested_blocks_are_shown_without_a_query_for_each(
    quangnam: Portal, make_image: Callable[..., Any]
) -> None:
    picture = {"image": make_image(quangnam).pk, "alt": "", "caption": "Cầu Cửa Đại", "credit": "N.Đ"}
    gallery = {"title": "Chùm ảnh", "images": [picture]}
    quangnam.publish("Ảnh", body=[{"type": "image", "value": picture}, {"type": "gallery", "value": gallery}])
    assert "<mark>Cầu Cửa Đại</mark>" in html_of(search(quangnam, "cau cua dai"))


def test_more_than_a_thousand_results_are_said_and_not_counted(quangnam: Portal) -> None:
    quangnam.publish("Tin")
    with patch("wagtail_partyportal.search.queries.FoundPages.count", return_value=1_001):
        response = search(quangnam, "Tin")
    assert "Hơn 1.000 kết quả cho “Tin”" in html_of(response)
    assert response.context["pagination"].num_pages == 50


@pytest.mark.parametrize(
    ("raw", "shown"),
    [
        ("từ " * 1_000, "từ " * 23 + "từ"),
        ("a" * 10_240, "a" * 200),
        ("\ud800".encode("utf-8", "surrogatepass") + b"tin", "\ufffd"),
    ],
)
def test_very_long_and_broken_queries_say_what_was_searched(quangnam: Portal, raw: Any, shown: str) -> None:
    response = search(quangnam, raw)
    html = html_of(response)
    assert shown in response.context["query"]
    assert response.context["is_cut"] == (len(raw) > 200)
    assert ("Nội dung tìm quá dài" in html) == (len(raw) > 200)
    assert f"Không tìm thấy kết quả cho “{response.context['query']}”" in html


# --- Another spelling ----------------------------------------------------------------------------------------


def test_query_without_accents_is_offered_with_those_of_the_titles(quangnam: Portal) -> None:
    quangnam.publish("Nâng chất lượng kiểm tra")
    response = search(quangnam, "nang chat luong")
    assert response.context["better"] == "Nâng chất lượng"
    html = html_of(response)
    assert re.search(r"Có phải bạn muốn tìm <a href=\"\?q=[^\"]+\">Nâng chất lượng</a>\?", html)
    assert search(quangnam, "Nâng chất lượng").context["better"] == ""


def test_misspelt_query_is_put_right_only_by_what_finds_something(quangnam: Portal) -> None:
    quangnam.publish("Nghị quyết mới")
    quangnam.publish("Đại hội")
    assert search(quangnam, "nghj quyeet").context["better"] == "Nghị quyết"
    assert search(quangnam, "nghj hội").context["better"] == ""


def test_other_spelling_comes_from_what_readers_may_see(world: World) -> None:
    secret = world.quangnam.publish("Hội nghị Xyzmật")
    world.danang.publish("Xyzmật khác")
    assert search(world.quangnam, "xyzmaat").context["better"] == "Xyzmật"
    secret.unpublish()
    assert search(world.quangnam, "xyzmaat").context["better"] == ""


# --- Promoted results ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "query", "is_shown"),
    [
        ("đại hội", "dai hoi", True),
        ("dai hoi", "Đại  HỘI đảng bộ", True),
        ("hội nghị, đại hội", "đại hội", True),
        ("21-NQ/TW", "nghị quyết 21 nq tw", True),
        ("đại hội", "hội đại", False),
        ("đại hội đảng", "đại hội", False),
    ],
)
def test_promoted_page_stands_above_the_results(quangnam: Portal, words: str, query: str, is_shown: bool) -> None:
    page = quangnam.publish("Chuyên trang năm 2025")
    PromotedResult.objects.create(site=quangnam.site, words=words, page=page)
    html = html_of(search(quangnam, query))
    assert ("Được giới thiệu" in html) == is_shown
    assert ("Chuyên trang năm 2025" in html.split("<main")[1].split("</main>")[0]) == is_shown


@pytest.mark.parametrize("deed", ["unpublish", "restrict", "delete", "take back"])
def test_promoted_page_goes_with_what_readers_may_see(quangnam: Portal, deed: str) -> None:
    page = quangnam.publish("Chuyên trang")
    promoted = PromotedResult.objects.create(site=quangnam.site, words="đại hội", page=page)
    assert search(quangnam, "đại hội").context["promoted"]
    if deed == "restrict":
        PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    elif deed == "take back":
        promoted.delete()
    else:
        getattr(page, deed)()
    assert search(quangnam, "đại hội").context["promoted"] == []


def test_promoted_pages_are_each_sites_own_in_the_editors_order(world: World) -> None:
    second, first = (world.quangnam.publish(f"Trang {name}") for name in ("hai", "một"))
    PromotedResult.objects.create(site=world.quangnam.site, words="đại hội", page=second, sort_order=2)
    PromotedResult.objects.create(site=world.quangnam.site, words="hội", page=first, sort_order=1)
    PromotedResult.objects.create(site=world.quangnam.site, words="đại", page=first, sort_order=3)
    assert [one.title for one in search(world.quangnam, "đại hội").context["promoted"]] == ["Trang một", "Trang hai"]
    assert search(world.danang, "đại hội").context["promoted"] == []


# --- Suggestions ---------------------------------------------------------------------------------------------


def suggest(portal: Portal, query: Any) -> list[dict[str, str]]:
    response = portal.reader().get(f"{ADDRESS}goi-y/", {"q": query})
    assert response.status_code == 200 and response["Content-Type"] == "application/json"
    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=60"}
    assert not response.cookies
    rows: list[dict[str, str]] = response.json()["suggestions"]
    return rows


def test_suggestions_are_titles_with_their_addresses(world: World) -> None:
    page = world.quangnam.publish("Nâng chất lượng kiểm tra")
    world.danang.publish("Nâng chất lượng Đà Nẵng")
    address = page.get_url(current_site=world.quangnam.site)
    assert suggest(world.quangnam, "nang ch") == [{"title": "Nâng chất lượng kiểm tra", "url": address}]


@pytest.mark.parametrize("query", ["", "n", " n ", "\x00n", "\x00", '"', "*", "<script>", "a" * 10_240, "từ " * 1_000])
def test_too_little_and_nonsense_suggest_nothing(quangnam: Portal, query: str) -> None:
    quangnam.publish("Nâng chất lượng")
    assert suggest(quangnam, query) == []


def test_suggestions_are_few(quangnam: Portal) -> None:
    for number in range(12):
        quangnam.publish(f"Nghị quyết {number}")
    assert len(suggest(quangnam, "nghi q")) == 8


# --- How much is asked of the database -----------------------------------------------------------------------


@pytest.mark.parametrize("items", [3, 18])
def test_results_cost_exactly_these_queries(quangnam: Portal, items: int, make_image: Callable[..., Any]) -> None:
    picture = {"image": make_image(quangnam).pk, "alt": "", "caption": "Ảnh", "credit": ""}
    for days in range(items):
        quangnam.publish(f"Hội nghị {days}", days=days, body=[{"type": "image", "value": picture}])
        PromotedResult.objects.create(site=quangnam.site, words="hội nghị", page=quangnam.publish(f"Khác {days}"))
    address = f"{ADDRESS}?q=hoi+nghi&chuyen-muc=to-chuc-kiem-tra"
    quangnam.reader().get(address)
    results_module._recent._entries.clear()
    cache.clear()
    cold = count_queries(lambda: quangnam.reader().get(address))
    warm = count_queries(lambda: quangnam.reader().get(address))
    another = count_queries(lambda: quangnam.reader().get(f"{address}&sap-xep=moi-nhat"))
    # PostgreSQL is told before and after each of two questions to use its indexes.
    told = 4 if connection.vendor == "postgresql" else 0
    assert (cold, another, warm) == (29 + told, 6 + told, 0)


def test_kept_results_are_forgotten_with_the_next_article(quangnam: Portal) -> None:
    quangnam.publish("Tin một")
    assert search(quangnam, "tin").context["total"] == 1
    quangnam.publish("Tin hai")
    assert search(quangnam, "tin").context["total"] == 2


@override_settings(PARTYPORTAL_PUBLIC_SECONDS=0)
def test_nothing_is_kept_where_nothing_may_be(quangnam: Portal) -> None:
    quangnam.publish("Tin một")
    search(quangnam, "tin")
    assert count_queries(lambda: search(quangnam, "tin")) > 0


def test_search_writes_nothing_while_the_reader_waits(quangnam: Portal) -> None:
    quangnam.publish("Tin một")
    with CaptureQueriesContext(connection) as queries:
        search(quangnam, "tin một")
    assert [
        query["sql"]
        for query in queries
        if not query["sql"].lstrip("(").startswith(("SELECT", "SAVEPOINT", "RELEASE", "SET LOCAL"))
    ] == []
    assert tally._since is not None
