"""What the composed front page costs: the same few queries whatever stands on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.conftest import Portal
from tests.home.columns import Blocks, compose, every_block, front_page, put_beside, store_document

WARM = 1
COLD = 24
"""With every block in both columns: 4 more than the default front page costs (tests/test_query_budgets.py)."""


def measure(portal: Portal) -> tuple[int, int]:
    """Return the queries of the front page with an empty cache, and again with a full one."""
    front_page(portal)  # renditions are made once in a picture's life
    cache.clear()
    counts = []
    for _visit in range(2):
        with CaptureQueriesContext(connection) as queries:
            front_page(portal)
        counts.append(len(queries))
    return counts[0], counts[1]


@pytest.fixture
def fill(quangnam: Portal, make_image: Callable[..., Any]) -> Callable[[int], Blocks]:
    """Return a maker of every block, with so many items in each of them."""

    def make(items: int) -> Blocks:
        images = [make_image(quangnam, size=(300, 200)) for _n in range(min(items, 8))]
        articles = [
            quangnam.publish(f"Bài {n}", ("kiem-tra", "tin-tuc")[n % 2], days=n, image=images[n % len(images)])
            for n in range(items)
        ]
        values = every_block(quangnam, images[0], store_document(), articles[0])
        chosen = [article.pk for article in articles]
        values["lead"] |= {"articles": chosen[:9], "count": min(items, 8)}
        values["highlights"] |= {"articles": chosen[:12], "count": min(items, 12)}
        values["notices"]["count"] = min(items, 20)
        photo = values["photos"]["images"][0]
        values["photos"]["images"] = [{**photo, "image": images[n % len(images)].pk} for n in range(items)]
        values["documents"]["documents"] = [
            {"document": store_document(f"tep-{n}.pdf").pk, "title": ""} for n in range(items)
        ]
        links = "".join(f'<a linktype="page" id="{pk}">bài</a>' for pk in chosen)
        values["text"]["text"] = f"<p>{links}</p>"
        return list(values.items())

    return make


@pytest.mark.parametrize("items", [3, 30])
def test_composed_front_page_costs_exactly_these_queries(
    quangnam: Portal, fill: Callable[[int], Blocks], items: int
) -> None:
    blocks = fill(items)
    side = [(kind, value) for kind, value in blocks if kind not in {"lead", "columns", "tabs"}]
    compose(quangnam, blocks, side)

    assert measure(quangnam) == (COLD, WARM)


def test_ten_times_the_blocks_cost_nothing_more(quangnam: Portal, fill: Callable[[int], Blocks]) -> None:
    blocks = fill(3)
    compose(quangnam, blocks)
    before = measure(quangnam)
    compose(quangnam, blocks * 10)

    assert measure(quangnam) == before


def test_article_page_with_every_widget_beside_it_costs_only_its_way(
    quangnam: Portal, fill: Callable[[int], Blocks]
) -> None:
    blocks = fill(3)
    put_beside(quangnam, [(kind, value) for kind, value in blocks if kind not in {"lead", "columns", "tabs"}])
    quangnam.reader().get("/tin-tuc/bai-1/")
    with CaptureQueriesContext(connection) as queries:
        response = quangnam.reader().get("/tin-tuc/bai-1/")

    assert "Phóng sự tuần" in response.content.decode()
    assert len(queries) == 2
