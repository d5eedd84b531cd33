"""The front page: the newest of the site, then a section for each category with articles."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from tests.conftest import Portal, World


def test_sections_follow_the_page_tree(quangnam: Portal) -> None:
    quangnam.publish("Kiểm tra 1", "kiem-tra")
    quangnam.publish("Tin 1", "tin-tuc")
    sections = quangnam.reader().get("/").context["sections"]

    assert [section.category.title for section in sections] == ["Tin tức", "Tổ chức kiểm tra"]


def test_section_does_not_repeat_the_top_of_the_page(quangnam: Portal) -> None:
    for n in range(12):
        quangnam.publish(f"Tin {n:02}", "tin-tuc", days=n)
    context = quangnam.reader().get("/").context
    top = [context["lead"].title, *(card.title for card in context["headlines"])]
    (section,) = context["sections"]
    shown = [card.title for card in (section.lead, *section.articles)]

    assert top == [f"Tin {n:02}" for n in (11, 10, 9, 8, 7)]
    assert shown == [f"Tin {n:02}" for n in (6, 5, 4, 3, 2)]


def test_section_repeats_the_top_where_it_has_nothing_else(quangnam: Portal) -> None:
    quangnam.publish("Tin duy nhất", "tin-tuc")
    (section,) = quangnam.reader().get("/").context["sections"]

    assert section.lead.title == "Tin duy nhất"


def test_lead_has_a_picture_where_one_of_the_first_has(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    quangnam.publish("Có ảnh", days=1, image=make_image(quangnam))
    for n in range(2, 5):
        quangnam.publish(f"Không ảnh {n}", days=n)
    context = quangnam.reader().get("/").context

    assert context["lead"].title == "Có ảnh"
    assert [card.title for card in context["headlines"]] == ["Không ảnh 4", "Không ảnh 3", "Không ảnh 2"]


def test_no_article_is_twice_in_the_top_of_the_page(quangnam: Portal) -> None:
    for n in range(20):
        quangnam.publish(f"Tin {n}", days=n)
    context = quangnam.reader().get("/").context
    top = [context["lead"], *context["headlines"], *context["latest"]]

    assert len({card.pk for card in top}) == len(top) == 12


def test_categories_without_articles_have_no_section(quangnam: Portal) -> None:
    quangnam.publish("Tin", "tin-tuc")

    assert [s.category.title for s in quangnam.reader().get("/").context["sections"]] == ["Tin tức"]


def test_empty_portal_says_what_to_expect(quangnam: Portal) -> None:
    response = quangnam.reader().get("/")

    assert response.status_code == 200
    assert "Chưa có bài viết" in response.content.decode()


def test_each_site_shows_its_own(world: World) -> None:
    world.quangnam.publish("Của Quảng Nam")
    world.danang.publish("Của Đà Nẵng")
    html = world.danang.reader().get("/").content.decode()

    assert "Của Đà Nẵng" in html
    assert "Của Quảng Nam" not in html
    assert "Đảng bộ thành phố Đà Nẵng" in html
    assert "Đảng bộ tỉnh Quảng Nam" not in html


def test_published_article_is_on_the_front_page_at_once(quangnam: Portal) -> None:
    quangnam.reader().get("/")
    quangnam.publish("Tin nóng")

    assert "Tin nóng" in quangnam.reader().get("/").content.decode()
