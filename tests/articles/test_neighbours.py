"""Newer and older articles: five on each side, stable when dates are equal."""

from __future__ import annotations

from tests.conftest import Portal, World
from wagtail_partyportal.articles.neighbours import newer_ids, older_ids


def test_five_on_each_side_nearest_first(quangnam: Portal) -> None:
    articles = [quangnam.publish(f"Bài {n}", "kiem-tra", days=n) for n in range(13)]
    category = quangnam.category("kiem-tra")

    assert newer_ids(articles[6], category.pk) == [articles[n].pk for n in (7, 8, 9, 10, 11)]
    assert older_ids(articles[6], category.pk) == [articles[n].pk for n in (5, 4, 3, 2, 1)]


def test_equal_dates_go_by_id_and_nobody_is_lost(quangnam: Portal) -> None:
    articles = [quangnam.publish(f"Bài {n}", "kiem-tra", days=0) for n in range(5)]
    category = quangnam.category("kiem-tra")

    for position, article in enumerate(articles):
        assert older_ids(article, category.pk) == [a.pk for a in reversed(articles[:position])]
        assert newer_ids(article, category.pk) == [a.pk for a in articles[position + 1 :]]


def test_ends_have_no_neighbours(quangnam: Portal) -> None:
    only = quangnam.publish("Một mình")

    assert newer_ids(only, quangnam.category("kiem-tra").pk) == []
    assert older_ids(only, quangnam.category("kiem-tra").pk) == []


def test_neighbours_are_of_the_same_category_and_site(world: World) -> None:
    article = world.quangnam.publish("Một", "kiem-tra", days=1)
    world.quangnam.publish("Khác chuyên mục", "tin-tuc", days=2)
    world.danang.publish("Khác trang", "kiem-tra", days=3)

    assert newer_ids(article, world.quangnam.category("kiem-tra").pk) == []
