"""Campaign banners: on the site that owns them, while they run, at most the newest two."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag
from django.core.exceptions import ValidationError
from django.utils import timezone
from hypothesis import given
from hypothesis import strategies as st

from tests.conftest import LOCAL, Portal, World
from wagtail_partyportal.branding.campaigns import AT_MOST, Campaign, running_campaigns

TODAY = dt.date(2026, 9, 2)
DAY = dt.timedelta(days=1)
MakeImage = Callable[..., Any]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Callable[[dt.datetime], None]:
    """Let it be ten o'clock of the National Day; return how to change that."""

    def set_clock(moment: dt.datetime) -> None:
        monkeypatch.setattr(timezone, "now", lambda: moment)

    set_clock(dt.datetime(2026, 9, 2, 10, tzinfo=LOCAL))
    return set_clock


@pytest.fixture
def run(make_image: MakeImage) -> Callable[..., Campaign]:
    """Return a maker of campaigns that run today."""

    def make(portal: Portal, title: str = "Chào mừng Quốc khánh", **fields: Any) -> Campaign:
        image = make_image(portal, size=(2480, 320))
        return Campaign.objects.create(site=portal.site, title=title, image=image, **{"shown_from": TODAY, **fields})

    return make


def banners(portal: Portal, path: str = "/") -> list[Tag]:
    soup = BeautifulSoup(portal.reader().get(path).content, "html.parser")
    return soup.select(".pp-campaign")


def titles(portal: Portal, path: str = "/") -> list[str]:
    return [banner.img["alt"] for banner in banners(portal, path)]


@pytest.mark.parametrize("path", ["/", "/tin-tuc/", "/tim-kiem/?q=a"])
def test_running_campaign_stands_on_every_page_of_its_site_only(
    world: World, run: Callable[..., Campaign], path: str
) -> None:
    run(world.quangnam)
    assert titles(world.quangnam, path) == ["Chào mừng Quốc khánh"]
    assert titles(world.danang, path) == []


def test_campaign_stands_below_the_menu_and_above_the_page(quangnam: Portal, run: Callable[..., Campaign]) -> None:
    run(quangnam)
    html = quangnam.reader().get("/").content.decode()
    assert html.index("<nav") < html.index("pp-campaigns") < html.index("<main")


def test_page_without_a_campaign_has_no_trace_of_one(quangnam: Portal) -> None:
    assert "pp-campaign" not in quangnam.reader().get("/").content.decode()


@pytest.mark.parametrize(
    ("first", "last", "expected"),
    [
        (TODAY, TODAY, True),
        (TODAY - DAY, None, True),
        (TODAY - DAY, TODAY - DAY, False),
        (TODAY + DAY, None, False),
    ],
)
def test_campaign_runs_from_its_first_day_to_its_last(
    quangnam: Portal, run: Callable[..., Campaign], first: dt.date, last: dt.date | None, expected: bool
) -> None:
    run(quangnam, shown_from=first, shown_until=last)
    assert bool(banners(quangnam)) is expected


def test_nothing_kept_holds_a_campaign_over_midnight(
    quangnam: Portal, run: Callable[..., Campaign], clock: Callable[[dt.datetime], None]
) -> None:
    run(quangnam, shown_until=TODAY)
    seen = []
    for minute in (-1, 0, 24 * 60 - 1, 24 * 60):
        clock(dt.datetime(2026, 9, 2, tzinfo=LOCAL) + dt.timedelta(minutes=minute))
        seen.append(len(banners(quangnam)))
    assert seen == [0, 1, 1, 0]


def test_copy_of_yesterday_is_not_called_fresh(quangnam: Portal, clock: Callable[[dt.datetime], None]) -> None:
    clock(dt.datetime(2026, 9, 1, 23, 59, tzinfo=LOCAL))
    etag = quangnam.reader().get("/").get("ETag")
    clock(dt.datetime(2026, 9, 2, 0, 0, tzinfo=LOCAL))
    assert quangnam.reader().get("/", headers={"if-none-match": etag or '"none"'}).status_code == 200


def test_switched_off_campaign_is_not_shown(quangnam: Portal, run: Callable[..., Campaign]) -> None:
    campaign = run(quangnam)
    assert banners(quangnam)
    campaign.is_live = False
    campaign.save()
    assert not banners(quangnam)


def test_newest_two_are_shown_newest_first(quangnam: Portal, run: Callable[..., Campaign]) -> None:
    for age in (3, 1, 2):
        run(quangnam, f"Trước {age} ngày", shown_from=TODAY - age * DAY)
    assert titles(quangnam) == ["Trước 1 ngày", "Trước 2 ngày"]


def test_of_the_same_day_the_later_one_is_newer(quangnam: Portal, run: Callable[..., Campaign]) -> None:
    for number in range(AT_MOST + 1):
        run(quangnam, f"Số {number}")
    assert titles(quangnam) == ["Số 2", "Số 1"]


def test_change_move_and_deletion_appear_at_once(world: World, run: Callable[..., Campaign]) -> None:
    campaign = run(world.quangnam)
    assert titles(world.quangnam) and not titles(world.danang)
    campaign.title = "Tên mới"
    campaign.save()
    assert titles(world.quangnam) == ["Tên mới"]
    campaign.site = world.danang.site
    campaign.save()
    assert (titles(world.quangnam), titles(world.danang)) == ([], ["Tên mới"])
    campaign.delete()
    assert titles(world.danang) == []


def test_deleted_picture_takes_its_campaign_along(quangnam: Portal, run: Callable[..., Campaign]) -> None:
    campaign = run(quangnam)
    assert banners(quangnam)
    campaign.image.delete()
    assert not banners(quangnam)


def test_link_and_alternative_text_are_the_editors(quangnam: Portal, run: Callable[..., Campaign]) -> None:
    run(quangnam, link="https://a.example.vn/", image_alt="80 năm Quốc khánh")
    [banner] = banners(quangnam)
    assert (banner.name, banner["href"], banner.img["alt"]) == ("a", "https://a.example.vn/", "80 năm Quốc khánh")


def test_campaign_without_a_link_leads_nowhere(quangnam: Portal, run: Callable[..., Campaign]) -> None:
    run(quangnam)
    [banner] = banners(quangnam)
    assert banner.name == "div" and not banner.select("a")


def test_pictures_have_their_size_so_that_nothing_shifts(quangnam: Portal, run: Callable[..., Campaign]) -> None:
    run(quangnam)
    [banner] = banners(quangnam)
    assert (banner.img["width"], banner.img["height"]) == ("1240", "160")
    assert banner.source is None


def test_phones_get_their_own_picture_where_there_is_one(
    quangnam: Portal, run: Callable[..., Campaign], make_image: MakeImage
) -> None:
    campaign = run(quangnam, phone_image=make_image(quangnam, color="olive"))
    [banner] = banners(quangnam)
    assert (banner.source["width"], banner.source["height"]) == ("720", "240")
    campaign.phone_image.delete()
    [banner] = banners(quangnam)
    assert banner.source is None


@pytest.mark.parametrize("count", [0, 1, 5])
def test_campaigns_cost_the_same_whatever_their_number(
    quangnam: Portal,
    run: Callable[..., Campaign],
    make_image: MakeImage,
    django_assert_num_queries: Any,
    count: int,
) -> None:
    for number in range(count):
        run(quangnam, f"Số {number}", phone_image=make_image(quangnam))
    banners(quangnam)  # renditions are made once in a picture's life
    with django_assert_num_queries(5 if count else 1):
        running_campaigns(quangnam.site, TODAY + DAY)
    with django_assert_num_queries(0):
        running_campaigns(quangnam.site, TODAY + DAY)


@given(st.dates(), st.dates())
def test_reversed_days_are_refused_and_no_others(first: dt.date, last: dt.date) -> None:
    campaign = Campaign(title="Tên", shown_from=first, shown_until=last)
    try:
        campaign.clean()
    except ValidationError as error:
        assert error.message_dict == {"shown_until": ["Ngày cuối không thể trước ngày đầu."]}
        assert last < first
    else:
        assert last >= first
