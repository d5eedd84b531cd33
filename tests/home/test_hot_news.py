"""The line of the newest headlines below the menu."""

from __future__ import annotations

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test.utils import CaptureQueriesContext

from tests.conftest import Portal, World
from wagtail_partyportal.branding.models import SiteBranding


def ask_for(portal: Portal, count: int, *, is_scrolling: bool = False) -> None:
    branding = SiteBranding.objects.get(site=portal.site)
    branding.hot_news_count, branding.is_hot_news_scrolling = count, is_scrolling
    branding.save()


def line_of(portal: Portal, address: str = "/tin-tuc/") -> str:
    """Return the HTML of the line, empty where there is none."""
    html = portal.reader().get(address).content.decode()
    return html[html.index('class="pp-hot"') :].split("</section>")[0] if 'class="pp-hot"' in html else ""


def test_there_is_no_line_by_default(quangnam: Portal) -> None:
    quangnam.publish("Tin")

    assert line_of(quangnam) == ""


def test_line_shows_as_many_of_the_newest_as_asked_for(quangnam: Portal) -> None:
    for n in range(5):
        quangnam.publish(f"Tin {n}", days=n)
    ask_for(quangnam, 3)
    line = line_of(quangnam)

    assert [title for title in ("Tin 4", "Tin 3", "Tin 2", "Tin 1") if title in line] == ["Tin 4", "Tin 3", "Tin 2"]
    assert "data-pp-welcome" not in line


def test_new_article_is_in_the_line_at_once_on_every_page(quangnam: Portal) -> None:
    ask_for(quangnam, 3)
    assert line_of(quangnam) == ""
    quangnam.publish("Tin nóng", "kiem-tra")

    assert all("Tin nóng" in line_of(quangnam, address) for address in ("/", "/tin-tuc/", "/tim-kiem/"))


def test_scrolling_line_can_be_paused(quangnam: Portal) -> None:
    quangnam.publish("Tin")
    ask_for(quangnam, 3, is_scrolling=True)
    line = line_of(quangnam)

    assert "data-pp-welcome" in line and "data-pp-welcome-pause" in line
    assert "Dừng dòng tin chạy" in line


def test_line_belongs_to_one_site(world: World) -> None:
    world.danang.publish("Của Đà Nẵng")
    ask_for(world.quangnam, 3)

    assert line_of(world.quangnam) == ""
    assert line_of(world.danang) == ""


@pytest.mark.parametrize("count", [-1, 11])
def test_number_is_between_none_and_ten(quangnam: Portal, count: int) -> None:
    branding = SiteBranding.objects.get(site=quangnam.site)
    branding.hot_news_count = count
    with pytest.raises(ValidationError) as error:
        branding.full_clean()

    assert "hot_news_count" in error.value.message_dict


def test_warm_page_with_the_line_costs_only_its_way(quangnam: Portal) -> None:
    quangnam.publish("Tin")
    ask_for(quangnam, 5)
    line_of(quangnam)
    with CaptureQueriesContext(connection) as queries:
        assert line_of(quangnam)

    assert len(queries) == 2
