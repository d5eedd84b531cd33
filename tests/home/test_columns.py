"""The composed front page: what each block shows, and what it does when its source is gone."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from copy import deepcopy
from typing import Any

import pytest
from django.utils import timezone
from wagtail.models import PageViewRestriction

from tests.conftest import Portal, World, store_image
from tests.home.columns import MARKS, compose, every_block, front_page, store_document
from wagtail_partyportal.home.blocks.registry import MainColumnBlock, SideColumnBlock
from wagtail_partyportal.weblinks.models import WebLinkGroup


@pytest.fixture(scope="module")
def stored_values(module_world: World) -> dict[str, Any]:
    """Return a value for every block, of things that exist on Quảng Nam's site; Đà Nẵng's stays empty."""
    quangnam = module_world.quangnam
    image = store_image(quangnam)
    for n in range(6):
        quangnam.publish(f"Kiểm tra {n}", "kiem-tra", days=n, image=image, image_alt="Họp")
    for n in range(3):
        quangnam.publish(f"Tin {n}", "tin-tuc", days=n)
    article = quangnam.publish("Bài được chọn", "tin-tuc", days=-5, image=image)
    return every_block(quangnam, image, store_document(), article)


@pytest.fixture
def values(db: None, stored_values: dict[str, Any]) -> dict[str, Any]:
    """Return the values for a test to change as it likes."""
    return deepcopy(stored_values)


def test_every_block_has_a_template_and_is_shown(quangnam: Portal, values: dict[str, Any]) -> None:
    assert set(values) == set(MARKS) == set(MainColumnBlock().child_blocks)
    for kind, value in values.items():
        compose(quangnam, [(kind, value)])
        assert MARKS[kind] in front_page(quangnam), kind


def test_every_block_of_the_side_column_is_shown(quangnam: Portal, values: dict[str, Any]) -> None:
    kinds = list(SideColumnBlock().child_blocks)
    compose(quangnam, side=[(kind, values[kind]) for kind in kinds])
    html = front_page(quangnam)

    assert [kind for kind in kinds if MARKS[kind] not in html] == []


def test_blocks_stand_in_the_editors_order(quangnam: Portal, values: dict[str, Any]) -> None:
    kinds = list(values)
    compose(quangnam, [(kind, values[kind]) for kind in reversed(kinds)])
    html = front_page(quangnam)
    html = html[html.index('id="pp-main"') :]

    assert sorted(kinds, key=lambda kind: html.index(MARKS[kind]), reverse=True) == kinds


def test_empty_body_is_the_front_page_of_today(danang: Portal) -> None:
    danang.publish("Tin", "tin-tuc")
    compose(danang)

    assert "pp-hero" in front_page(danang)


def test_composed_page_shows_no_default_sections(quangnam: Portal, values: dict[str, Any]) -> None:
    compose(quangnam, [("text", values["text"])])
    html = front_page(quangnam)

    assert "pp-hero" not in html
    assert "Kiểm tra 5" not in html


def test_chosen_articles_stand_first_and_the_newest_fill_the_rest(quangnam: Portal, values: dict[str, Any]) -> None:
    compose(quangnam, [("lead", {**values["lead"], "count": 2})])
    context = front_page(quangnam)
    shown = [title for title in ("Bài được chọn", "Kiểm tra 5", "Kiểm tra 4", "Kiểm tra 3") if title in context]

    assert shown == ["Bài được chọn", "Kiểm tra 5", "Kiểm tra 4"]


def test_columns_do_not_repeat_the_lead_story(quangnam: Portal, values: dict[str, Any]) -> None:
    lead = {"articles": [], "category": None, "count": 4}
    columns = {"categories": [quangnam.category("kiem-tra").pk], "columns": "1", "count": 3}
    compose(quangnam, [("columns", columns), ("lead", lead)])

    assert front_page(quangnam).count(">Kiểm tra 5</a>") == 1


def test_column_repeats_the_lead_story_where_it_has_nothing_else(danang: Portal) -> None:
    danang.publish("Tin duy nhất", "tin-tuc")
    lead = {"articles": [], "category": None, "count": 4}
    columns = {"categories": [danang.category("tin-tuc").pk], "columns": "1", "count": 3}
    compose(danang, [("lead", lead), ("columns", columns)])

    assert front_page(danang).count(">Tin duy nhất</a>") == 2


def test_new_article_is_in_the_blocks_at_once(quangnam: Portal, values: dict[str, Any]) -> None:
    compose(quangnam, [("notices", values["notices"])])
    front_page(quangnam)
    quangnam.publish("Tin nóng", "kiem-tra", days=99)

    assert "Tin nóng" in front_page(quangnam)


@pytest.mark.parametrize("deed", ["unpublish", "delete", "make private"])
def test_article_that_is_gone_leaves_every_block(quangnam: Portal, values: dict[str, Any], deed: str) -> None:
    article = quangnam.publish("Bài sắp gỡ", "kiem-tra", days=50)
    values["lead"]["articles"] = values["highlights"]["articles"] = [article.pk]
    values["text"] = {"title": "", "text": "<p>Văn bản</p>"}
    compose(quangnam, list(values.items()))
    assert front_page(quangnam).count(">Bài sắp gỡ</a>") == 3  # lead, highlights and notices
    if deed == "make private":
        PageViewRestriction.objects.create(page=article, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(article, "unpublish" if deed == "unpublish" else "delete")()
    html = front_page(quangnam)

    assert "Bài sắp gỡ" not in html
    assert [kind for kind in values if kind != "text" and MARKS[kind] not in html] == []


@pytest.mark.parametrize("deed", ["unpublish", "delete", "make private"])
@pytest.mark.parametrize("kind", ["lead", "columns", "tabs", "highlights", "notices"])
def test_category_that_is_gone_is_not_shown(quangnam: Portal, values: dict[str, Any], kind: str, deed: str) -> None:
    category = quangnam.category("tin-tuc")
    value = {**values[kind], "title": ""}
    if "categories" in value:
        value["categories"] = [category.pk]
    else:
        value |= {"category": category.pk, "articles": []}
    compose(quangnam, [(kind, value)])
    assert "Tin 2" in front_page(quangnam)
    if deed == "make private":
        PageViewRestriction.objects.create(page=category, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(category, "unpublish" if deed == "unpublish" else "delete")()
    html = front_page(quangnam)
    main = html[html.index('id="pp-main"') : html.index("pp-layout__side")]

    assert "Tin 2" not in main
    assert "pp-section" not in main.replace("pp-sections", "")


def test_what_belongs_to_another_site_is_not_shown(world: World, values: dict[str, Any]) -> None:
    """Whatever an editor of Đà Nẵng has copied from Quảng Nam's page: its articles, categories and links stay there."""
    foreign = {kind: values[kind] for kind in ("lead", "columns", "tabs", "highlights", "notices", "web_links")}
    foreign["highlights"] = {**foreign["highlights"], "articles": values["lead"]["articles"]}
    compose(world.danang, list(foreign.items()))
    html = front_page(world.danang)

    for words in ("Kiểm tra 5", "Tin 2", "Bài được chọn", "bao.quangnam", "Thông báo mới"):
        assert words not in html, words


@pytest.mark.parametrize("kind", ["photos", "video", "audio", "banner", "documents"])
def test_deleted_picture_or_document_leaves_no_trace(
    quangnam: Portal, make_image: Callable[..., Any], values: dict[str, Any], kind: str
) -> None:
    image, document = make_image(quangnam, color="green"), store_document("cu.pdf")
    article = quangnam.publish("Bài", "tin-tuc")
    value = every_block(quangnam, image, document, article)[kind]
    if kind == "video":
        value |= {"url": "", "file": document.pk}
    compose(quangnam, [(kind, value)])
    assert MARKS[kind] in front_page(quangnam)
    image.delete()
    document.delete()

    assert MARKS[kind] not in front_page(quangnam)


def test_deleted_group_of_links_leaves_no_trace(quangnam: Portal, values: dict[str, Any]) -> None:
    compose(quangnam, [("web_links", values["web_links"])], side=[("text", values["text"])])
    assert MARKS["web_links"] in front_page(quangnam)
    WebLinkGroup.objects.filter(site=quangnam.site).delete()

    assert MARKS["web_links"] not in front_page(quangnam)


def test_link_in_a_text_follows_the_page(quangnam: Portal, values: dict[str, Any]) -> None:
    compose(quangnam, [("text", values["text"]), ("text", {"title": "", "text": "<p>Hai</p>"})])
    html = front_page(quangnam)

    assert "/tin-tuc/bai-duoc-chon/" in html
    assert "<p>Hai</p>" in html


TODAY, TOMORROW, YESTERDAY = (lambda days=days: timezone.localdate() + dt.timedelta(days) for days in (0, 1, -1))


@pytest.mark.parametrize(
    ("start", "end", "is_shown"),
    [
        (None, None, True),
        (TODAY, TODAY, True),
        (YESTERDAY, TOMORROW, True),
        (TOMORROW, None, False),
        (None, YESTERDAY, False),
        (None, TODAY, True),
        (TODAY, None, True),
    ],
)
def test_banner_is_shown_between_its_dates(
    quangnam: Portal, values: dict[str, Any], start: Any, end: Any, is_shown: bool
) -> None:
    days = {name: day and day().isoformat() for name, day in (("from_date", start), ("until_date", end))}
    compose(quangnam, [("banner", {**values["banner"], **days})])

    assert (MARKS["banner"] in front_page(quangnam)) is is_shown


def test_kept_banner_is_gone_the_day_after_its_last(
    quangnam: Portal, values: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    compose(quangnam, [("banner", {**values["banner"], "until_date": TODAY().isoformat()})])
    assert MARKS["banner"] in front_page(quangnam)
    tomorrow = TOMORROW()
    monkeypatch.setattr(timezone, "localdate", lambda *_args: tomorrow)

    assert MARKS["banner"] not in front_page(quangnam)


def test_tabs_show_all_panels_under_their_headings_without_script(quangnam: Portal, values: dict[str, Any]) -> None:
    compose(quangnam, [("tabs", values["tabs"])])
    html = front_page(quangnam)
    panels = html[html.index("data-pp-tabs") :]

    assert panels.count("data-pp-tab=") == 2
    assert 'role="tab' not in panels
    assert "hidden" not in panels[: panels.index("pp-layout__side")].replace("pp-visually-hidden", "")


def test_preview_of_unsaved_blocks_is_rendered(quangnam: Portal, values: dict[str, Any]) -> None:
    home = quangnam.home
    stream = MainColumnBlock()
    home.body = stream.to_python([{"type": kind, "value": value} for kind, value in values.items()])
    html = home.make_preview_request(preview_mode="").rendered_content

    assert [kind for kind, mark in MARKS.items() if mark not in html] == []
