"""How many queries a public page may cost: exact, and the same with few and with many of everything."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.models import Site

from tests.conftest import Portal
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import RelatedArticle
from wagtail_partyportal.home.models import PortalHomePage

WARM = {"article": 2, "category": 2, "category, page 2": 2, "home": 1, "search": 0}
COLD = {"article": 31, "category": 24, "category, page 2": 24, "home": 20, "search": 15}


def count_queries(portal: Portal, path: str) -> int:
    with CaptureQueriesContext(connection) as queries:
        response = portal.reader().get(path)
    assert response.status_code == 200
    return len(queries)


def build(portal: Portal, make_image: Callable[..., Any], items: int) -> dict[str, str]:
    """Fill a portal with so many of everything that a page shows; return the address of each kind of page."""
    category = portal.category("kiem-tra")
    category.articles_per_page = 5 if items < 10 else 10
    category.save_revision().publish()
    image = make_image(portal, size=(1600, 1100))
    count = max(items * 2, 12)
    articles = [
        portal.publish(f"Bài {n}", "kiem-tra", days=n, image=image, image_alt="Ảnh", tags=("a", "b"))
        for n in range(count)
    ]
    middle = articles[count // 2]
    middle.related_articles = [RelatedArticle(article=other.page_ptr) for other in articles[: min(items, 12)]]
    middle.save_revision().publish()
    return {
        "article": middle.url.removeprefix(f"http://{portal.site.hostname}"),
        "category": "/to-chuc-kiem-tra/kiem-tra/",
        "category, page 2": "/to-chuc-kiem-tra/kiem-tra/?page=2",
        "home": "/",
        "search": "/tim-kiem/",
    }


def measure(portal: Portal, addresses: dict[str, str]) -> tuple[dict[str, int], dict[str, int]]:
    """Return the queries of each page with an empty cache, and again with a full one."""
    cold, warm = {}, {}
    for kind, address in addresses.items():
        portal.reader().get(address)  # renditions are made once in a picture's life
        cache.clear()
        cold[kind] = count_queries(portal, address)
        warm[kind] = count_queries(portal, address)
    return cold, warm


@pytest.mark.parametrize("items", [3, 30])
def test_public_pages_cost_exactly_these_queries(quangnam: Portal, make_image: Callable[..., Any], items: int) -> None:
    cold, warm = measure(quangnam, build(quangnam, make_image, items))

    assert warm == WARM
    assert cold == COLD


def test_thirty_sites_cost_no_more_than_two(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    addresses = build(quangnam, make_image, 3)
    for number in range(28):
        home = PortalHomePage(title=f"Tỉnh {number}", show_in_menus=True)
        quangnam.home.add_sibling(instance=home)
        Site.objects.create(hostname=f"tinh-{number}.test", root_page=home)
    cold, warm = measure(quangnam, addresses)

    assert warm == WARM
    assert cold == COLD


def test_a_category_more_costs_the_front_page_nothing(quangnam: Portal) -> None:
    quangnam.publish("Tin", "tin-tuc")
    addresses = {"home": "/"}
    before = measure(quangnam, addresses)
    for number in range(10):
        category = CategoryIndexPage(title=f"Chuyên mục {number}", show_in_menus=True)
        quangnam.home.add_child(instance=category)
        quangnam.publish(f"Tin {number}", parent=category)

    assert measure(quangnam, addresses) == before
