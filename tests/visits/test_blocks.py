"""The blocks "most viewed" and "visitor counter" on public pages."""

from __future__ import annotations

import re
from typing import Any

import pytest
from django.core.cache import cache
from django.db import DatabaseError, connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction

from tests.conftest import Portal, World
from tests.home.columns import compose, front_page, put_beside
from tests.visits.counting import ago, count_day
from wagtail_partyportal.visits import history, popular
from wagtail_partyportal.visits.models import VisitorCounter

BLOCK = ("most_viewed", {"title": "Xem nhiều nhất", "days": "7", "count": 3})


def ranked(html: str) -> list[str]:
    """Return the headlines of the first "most viewed" block of a page."""
    if "Xem nhiều nhất" not in html:
        return []
    (block,) = re.findall(r'<ol class="pp-thumbs">(.*?)</ol>', html, re.DOTALL)
    return re.findall(r'<a class="pp-title-link"[^>]*>([^<]+)</a>', block)


@pytest.fixture
def articles(quangnam: Portal) -> dict[str, Any]:
    return {title: quangnam.publish(title) for title in ("Một", "Hai", "Ba", "Bốn")}


def test_most_viewed_come_first_and_only_so_many(quangnam: Portal, articles: dict[str, Any]) -> None:
    home = quangnam.home
    views = {articles["Một"]: 5, articles["Hai"]: 9, articles["Ba"]: 7, articles["Bốn"]: 1, home: 99}
    count_day(quangnam.site, ago(quangnam.site, 1), 1, views)
    compose(quangnam, side=[BLOCK])
    assert ranked(front_page(quangnam)) == ["Hai", "Ba", "Một"]


def test_only_the_last_days_count(quangnam: Portal, articles: dict[str, Any]) -> None:
    count_day(quangnam.site, ago(quangnam.site, 7), 1, {articles["Một"]: 500})
    count_day(quangnam.site, ago(quangnam.site, 6), 1, {articles["Hai"]: 2})
    compose(quangnam, side=[BLOCK])
    assert ranked(front_page(quangnam)) == ["Hai"]


def test_hidden_private_deleted_and_foreign_articles_are_never_listed(world: World, articles: dict[str, Any]) -> None:
    quangnam = world.quangnam
    foreign = world.danang.publish("Của Đà Nẵng")
    count_day(quangnam.site, ago(quangnam.site, 0), 1, dict.fromkeys(articles.values(), 5))
    count_day(world.danang.site, ago(quangnam.site, 0), 1, {foreign: 50})
    articles["Một"].unpublish()
    articles["Hai"].delete()
    PageViewRestriction.objects.create(page=articles["Ba"], restriction_type=PageViewRestriction.LOGIN)
    articles["Bốn"].move(world.danang.category("tin-tuc"), pos="last-child")
    still = quangnam.publish("Năm")
    count_day(quangnam.site, ago(quangnam.site, 0), 1, {still: 1})
    compose(quangnam, side=[BLOCK])
    assert ranked(front_page(quangnam)) == ["Năm"]


def test_nothing_is_printed_until_somebody_has_read(quangnam: Portal, articles: dict[str, Any]) -> None:
    compose(quangnam, side=[BLOCK])
    assert "Xem nhiều nhất" not in front_page(quangnam)


def test_page_is_shown_while_the_counts_can_not_be_read(
    quangnam: Portal, articles: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_arguments: Any) -> None:
        raise DatabaseError

    monkeypatch.setattr(history, "top_pages", fail)
    compose(quangnam, side=[BLOCK])
    assert "Xem nhiều nhất" not in front_page(quangnam)


def test_list_is_kept_and_a_new_one_ends_not_modified(quangnam: Portal, articles: dict[str, Any]) -> None:
    count_day(quangnam.site, ago(quangnam.site, 0), 1, {articles["Một"]: 5})
    put_beside(quangnam, [BLOCK])
    path = quangnam.category("tin-tuc").get_url(current_site=quangnam.site)
    reader = quangnam.reader()
    first = reader.get(path)
    assert ranked(first.content.decode()) == ["Một"]
    count_day(quangnam.site, ago(quangnam.site, 0), 1, {articles["Hai"]: 9})
    asked = {"HTTP_IF_NONE_MATCH": first["ETag"]}
    assert reader.get(path, **asked).status_code == 304

    key = f"partyportal:popular:{quangnam.site.pk}:{ago(quangnam.site, 0)}:7"
    assert cache.get(key) is not None
    cache.delete(key)  # five minutes later
    assert popular.popular_pages(quangnam.site.pk, 7)
    changed = reader.get(path, **asked)
    assert changed.status_code == 200
    assert ranked(changed.content.decode()) == ["Hai", "Một"]


def test_blocks_cost_the_same_queries_with_many_articles(quangnam: Portal) -> None:
    def cost(items: int) -> int:
        pages = [quangnam.publish(f"Bài {items}-{number}") for number in range(items)]
        count_day(quangnam.site, ago(quangnam.site, 0), 1, dict.fromkeys(pages, 5))
        front_page(quangnam)
        cache.clear()
        with CaptureQueriesContext(connection) as queries:
            front_page(quangnam)
        return len(queries)

    compose(quangnam, [BLOCK, BLOCK], [("most_viewed", {**BLOCK[1], "count": 12}), ("visitor_counter", {"note": None})])
    few = cost(2)
    assert cost(12) == few


def test_new_site_shows_its_box_and_one_whose_counter_was_deleted_shows_none(quangnam: Portal) -> None:
    count_day(quangnam.site, ago(quangnam.site, 0), 7)
    html = front_page(quangnam)
    assert html.count("data-pp-counter") == 1
    put_beside(quangnam, [("text", {"title": "Giờ", "text": "<p>8</p>"}), ("visitor_counter", {"note": None})])
    html = front_page(quangnam)
    assert html.count("data-pp-counter") == 1
    VisitorCounter.objects.filter(site=quangnam.site).delete()
    assert "data-pp-counter" not in front_page(quangnam)
