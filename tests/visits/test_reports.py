"""What editors and the operator see of the numbers in the admin."""

from __future__ import annotations

import datetime as dt
import io
import re
from typing import Any
from urllib.parse import urlencode

import pytest
from django.contrib.auth import get_user_model
from django.core.management import call_command
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from openpyxl import load_workbook

from tests.conftest import Portal, World
from tests.visits.counting import ago, count_day
from tests.visits.hitting import figures
from wagtail_partyportal.visits import floods, history
from wagtail_partyportal.visits.models import OpeningEntry
from wagtail_partyportal.visits.openings import Opening, set_site_opening
from wagtail_partyportal.visits.periods import Period
from wagtail_partyportal.visits.reports.charts import draw_bars, draw_line, round_up
from wagtail_partyportal.visits.reports.ranges import Range, usual_range


@pytest.fixture
def operator(db: None) -> Client:
    user = get_user_model().objects.create_superuser("operator", "operator@example.vn", "demo")
    client = Client(HTTP_HOST="quangnam.test")
    client.force_login(user)
    return client


@pytest.fixture
def administrator(quangnam: Portal) -> Client:
    """Return a browser in which Quảng Nam's administrator is logged in."""
    return quangnam.administrator_client()


def report(client: Client, **asked: Any) -> HttpResponse:
    return client.get(f"{reverse('partyportal_visits')}?{urlencode(asked)}")


def text_of(response: HttpResponse) -> str:
    assert response.status_code == 200
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>", " ", response.content.decode()))


# --- One site -------------------------------------------------------------------------------------------------


def test_editor_sees_the_numbers_of_the_own_site_compared_with_before(quangnam: Portal) -> None:
    article = quangnam.publish("Nâng chất lượng chi bộ")
    count_day(quangnam.site, ago(quangnam.site, 1), 1_200, {article: 3_000})
    count_day(quangnam.site, ago(quangnam.site, 31), 1_000, {article: 4_000})
    text = text_of(report(quangnam.editor_client()))
    assert "1.200" in text
    assert "+20 %" in text
    assert "−25 %" in text
    assert "Nâng chất lượng chi bộ" in text
    assert "Kiểm tra, giám sát" in text


def test_chart_is_a_picture_with_words_and_the_same_numbers_stand_in_a_table(quangnam: Portal) -> None:
    count_day(quangnam.site, ago(quangnam.site, 0), 12)
    html = report(quangnam.editor_client()).content.decode()
    charts = re.findall(r"<svg.*?</svg>", html, re.DOTALL)
    drawn = [chart for chart in charts if 'role="img"' in chart]
    assert len(drawn) == 2
    for chart in drawn:
        named = re.search(r'aria-labelledby="([^"]+)"', chart)
        assert named
        assert all(f'id="{key}"' in chart for key in named[1].split())
        assert chart.count("<rect") == 30
    table = html[html.index("data-pp-visits-data") :]
    assert table.count('<th scope="row">') >= 30


@pytest.mark.parametrize("is_flooded", [True, False])
def test_report_tells_of_a_flood_of_its_own_sites_only(world: World, is_flooded: bool) -> None:
    floods.note((world.quangnam if is_flooded else world.danang).site.pk)
    text = text_of(report(world.quangnam.editor_client()))
    assert ("Những lượt vượt giới hạn không được tính" in text) == is_flooded


@pytest.mark.parametrize("kind", ["day", "week", "month", "year"])
def test_each_kind_of_period_shows_what_the_box_would_show(quangnam: Portal, kind: str) -> None:
    day = ago(quangnam.site, 0)
    count_day(quangnam.site, day, 5)
    set_site_opening(
        quangnam.site.pk, Opening(total=50_000, **{kind if kind != "day" else "today": 4_000}), on=day, by="x"
    )
    assert "4.005" in text_of(report(quangnam.editor_client(), by=kind))


def test_range_is_given_in_the_vietnamese_way(quangnam: Portal) -> None:
    count_day(quangnam.site, dt.date(2025, 3, 4), 77)
    count_day(quangnam.site, dt.date(2025, 3, 6), 5_000)
    text = text_of(report(quangnam.editor_client(), since="01/03/2025", until="05/03/2025"))
    assert "77" in text
    assert "Từ 01/03/2025 đến 05/03/2025, so với từ 24/02/2025 đến 28/02/2025" in text
    assert "5.000" not in text


@pytest.mark.parametrize(
    "asked",
    [
        {"since": "31/02/2025"},
        {"since": "05/03/2025", "until": "01/03/2025"},
        {"since": "01/01/1900"},
        {"since": "01/01/2010", "until": "01/01/2025"},
        {"since": "x' OR 1=1"},
    ],
)
def test_wrong_dates_are_told_and_the_usual_ones_shown(quangnam: Portal, asked: dict[str, str]) -> None:
    response = report(quangnam.editor_client(), **asked)
    assert response.status_code == 200
    assert response.context["form"].errors
    assert response.context["days"].until == ago(quangnam.site, 0)


def test_unknown_kind_is_the_day(quangnam: Portal) -> None:
    assert report(quangnam.editor_client(), by="century").context["days"].kind is Period.DAY


def test_site_without_numbers_says_so(quangnam: Portal) -> None:
    text = text_of(report(quangnam.editor_client()))
    assert "Những ngày này chưa có số liệu." in text
    assert "<svg" not in text


def test_deleted_page_is_counted_but_has_no_line(quangnam: Portal) -> None:
    kept, gone = quangnam.publish("Còn"), quangnam.publish("Đã xoá rồi")
    count_day(quangnam.site, ago(quangnam.site, 1), 5, {kept: 3, gone: 4})
    gone.delete()
    assert "Các trang không còn ở đây: 4 lượt xem." in text_of(report(quangnam.editor_client()))


# --- Isolation ------------------------------------------------------------------------------------------------


def test_foreign_site_is_not_found(world: World) -> None:
    count_day(world.danang.site, ago(world.danang.site, 0), 4_321)
    client = world.quangnam.editor_client()
    for key in (world.danang.site.pk, 999_999, "x", "0"):
        assert report(client, site=key).status_code == 404
        assert report(client, site=key, export="csv").status_code == 404
    opening = reverse("partyportal_visits_opening", args=[world.danang.site.pk])
    assert client.get(opening).status_code == 404
    assert client.post(opening, {"on": "20/11/2026", "total": "5"}).status_code == 404


def test_editor_of_one_site_meets_nothing_of_another(world: World) -> None:
    article = world.danang.publish("Tin của Đà Nẵng")
    count_day(world.danang.site, ago(world.danang.site, 0), 4_321, {article: 4_321})
    count_day(world.quangnam.site, ago(world.quangnam.site, 0), 1)
    client = world.quangnam.editor_client()
    for page in (report(client), client.get(reverse("wagtailadmin_home"))):
        html = page.content.decode()
        assert "Đà Nẵng" not in html
        assert "4.321" not in html
    assert b"4321" not in b"".join(report(client, export="csv").streaming_content)


def test_title_of_an_article_that_moved_to_another_site_is_not_told(world: World) -> None:
    article = world.quangnam.publish("Bài đã chuyển đi")
    count_day(world.quangnam.site, ago(world.quangnam.site, 0), 5, {article: 7})
    article.move(world.danang.category("tin-tuc"), pos="last-child")
    html = report(world.quangnam.editor_client()).content.decode()
    assert "Bài đã chuyển đi" not in html
    exported = report(world.quangnam.editor_client(), export="csv", table="pages")
    assert "Bài đã chuyển đi" not in b"".join(exported.streaming_content).decode()


def test_user_without_a_site_has_no_report(world: World) -> None:
    user = get_user_model().objects.create_user("guest", "guest@example.vn", "demo")
    client = Client(HTTP_HOST="quangnam.test")
    client.force_login(user)
    assert report(client).status_code in {302, 403}


def test_editor_of_two_sites_chooses_among_them(world: World) -> None:
    world.quangnam.editor.groups.add(world.danang.editor.groups.get())
    count_day(world.danang.site, ago(world.danang.site, 0), 4_321)
    client = world.quangnam.editor_client()
    assert "Đà Nẵng" in text_of(report(client))
    assert "4.321" in text_of(report(client, site=world.danang.site.pk))


# --- All sites ------------------------------------------------------------------------------------------------


def test_operator_sees_all_sites_the_most_visited_first_and_those_that_are_gone(world: World, operator: Client) -> None:
    count_day(world.danang.site, ago(world.danang.site, 0), 300)
    count_day(world.quangnam.site, ago(world.quangnam.site, 0), 200)
    gone = world.danang.site.pk
    html = report(operator).content.decode()
    assert html.index("Đà Nẵng</a>") < html.index("Quảng Nam</a>")
    world.danang.site.delete()
    text = text_of(report(operator))
    assert f"Trang web đã xoá (số {gone})" in text
    assert "500" in text


def test_report_costs_the_same_queries_with_more_articles_and_sites(world: World, operator: Client) -> None:
    def cost() -> int:
        with CaptureQueriesContext(connection) as queries:
            assert report(operator).status_code == 200
        return len(queries)

    def count_articles(first: int, last: int) -> None:
        for number in range(first, last):
            article = world.quangnam.publish(f"Bài {number}")
            count_day(world.quangnam.site, ago(world.quangnam.site, number % 20), 5, {article: 7})

    count_articles(0, 3)
    cost()
    few = cost()
    count_articles(3, 12)
    count_day(world.danang.site, ago(world.danang.site, 0), 3)
    assert cost() == few


# --- Export ---------------------------------------------------------------------------------------------------


def test_report_is_exported_as_it_is_shown(quangnam: Portal) -> None:
    article = quangnam.publish("=1+1")
    count_day(quangnam.site, ago(quangnam.site, 0), 5, {article: 7})
    client = quangnam.editor_client()
    periods = b"".join(report(client, export="csv").streaming_content).decode()
    assert periods.splitlines()[1].endswith(",5,0,7")
    pages = b"".join(report(client, export="csv", table="pages").streaming_content).decode()
    assert "'=1+1" in pages
    workbook = report(client, export="xlsx", table="pages")
    assert workbook["Content-Disposition"].endswith('.xlsx"')
    sheet = load_workbook(io.BytesIO(b"".join(workbook.streaming_content))).active
    assert sheet.cell(2, 2).value == "=1+1"
    assert sheet.cell(2, 2).data_type == "s"


# --- Menu, dashboard, listing ---------------------------------------------------------------------------------


def test_dashboard_shows_today_yesterday_and_the_week(quangnam: Portal) -> None:
    for number, visits in ((0, 11), (1, 22), (6, 44), (7, 888)):
        count_day(quangnam.site, ago(quangnam.site, number), visits)
    html = quangnam.editor_client().get(reverse("wagtailadmin_home")).content.decode()
    panel = html[html.index('id="visits-section"') :]
    numbers = re.findall(r'<td class="pp-report__number">([\d.]+)</td>', panel)
    assert numbers == ["11", "22", "77"]
    assert "<polyline" in panel
    assert reverse("partyportal_visits") in html


def test_listing_shows_the_views_of_each_page_with_one_query(quangnam: Portal) -> None:
    category = quangnam.category("kiem-tra")
    client = quangnam.editor_client()
    address = reverse("wagtailadmin_explore", args=[category.pk])

    def cost() -> tuple[str, int]:
        with CaptureQueriesContext(connection) as queries:
            html = client.get(address).content.decode()
        return html, sum("partyportal_pagecount" in query["sql"] for query in queries)

    count_day(quangnam.site, ago(quangnam.site, 0), 1, {quangnam.publish("Một"): 1_063})
    html, queries = cost()
    assert "1.063" in html
    assert "Lượt xem" in html
    assert queries == 1
    for number in range(5):
        quangnam.publish(f"Bài {number}")
    assert cost()[1] == 1
    results = reverse("wagtailadmin_explore_results", args=[category.pk])
    assert "1.063" in client.get(f"{results}?q=Một").content.decode()


# --- Opening balances -----------------------------------------------------------------------------------------


def test_administrator_brings_forward_the_old_numbers(quangnam: Portal, administrator: Client) -> None:
    address = reverse("partyportal_visits_opening", args=[quangnam.site.pk])
    assert address in report(administrator).content.decode()
    today = ago(quangnam.site, 0)
    response = administrator.post(
        address, {"on": f"{today:%d/%m/%Y}", "total": "4.356.361", "today": "654", "year": ""}, follow=True
    )
    assert "2 số liệu chuyển tiếp." in text_of(response)
    assert (figures(quangnam).total, figures(quangnam).today, figures(quangnam).year) == (4_356_361, 654, 0)
    assert {entry.made_by for entry in OpeningEntry.objects.all()} == {"quangnam-administrator"}
    assert "quangnam-administrator" in text_of(administrator.get(address))


def test_administrator_brings_forward_views_of_pages(quangnam: Portal, administrator: Client) -> None:
    article = quangnam.publish("Một")
    address = reverse("partyportal_visits_opening", args=[quangnam.site.pk])
    administrator.post(address, {"pages": f"{article.get_url(current_site=quangnam.site)};1.063\n"})
    assert history.page_views([article.pk]) == {article.pk: 1_063}


def test_form_tells_all_that_is_wrong_and_keeps_what_was_typed(quangnam: Portal, administrator: Client) -> None:
    address = reverse("partyportal_visits_opening", args=[quangnam.site.pk])
    today = f"{ago(quangnam.site, 0):%d/%m/%Y}"
    html = administrator.post(address, {"on": today, "total": "5", "year": "6", "month": "7"}).content.decode()
    assert html.count("không thể lớn hơn") == 3
    assert 'value="7"' in html
    assert "Hãy viết số nguyên" in administrator.post(address, {"on": today, "total": "x"}).content.decode()
    tomorrow = f"{ago(quangnam.site, -1):%d/%m/%Y}"
    assert "tương lai" in administrator.post(address, {"on": tomorrow, "total": "5"}).content.decode()
    assert "Dòng 1:" in administrator.post(address, {"pages": "999999;4"}).content.decode()
    assert not OpeningEntry.objects.exists()


def test_editor_may_read_the_report_and_not_set_openings(quangnam: Portal) -> None:
    address = reverse("partyportal_visits_opening", args=[quangnam.site.pk])
    client = quangnam.editor_client()
    assert address not in report(client).content.decode()
    assert client.get(address).status_code == 302
    client.post(address, {"on": "20/11/2026", "total": "5"})
    assert not OpeningEntry.objects.exists()


# --- Drawing --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("value", "top"), [(0, 10), (10, 10), (11, 15), (654, 700), (1_234, 1_500), (4_999, 5_000)])
def test_scale_ends_at_a_round_number(value: int, top: int) -> None:
    assert round_up(value) == top


def test_bars_fill_the_scale_and_the_line_follows_what_was_before() -> None:
    chart = draw_bars([10, 5, 0], ["a", "b", "c"], [0, 10, 0])
    assert [bar.height for bar in chart.bars] == ["200", "100", "0"]
    assert chart.line.split()[1] == "500,0"
    assert draw_bars([1], ["a"]).line == ""
    assert draw_line([0, 0]) == ""


def test_periods_before_are_as_many_and_end_where_these_begin() -> None:
    months = Range(Period.MONTH, dt.date(2026, 1, 1), dt.date(2026, 3, 15))
    assert months.starts == [dt.date(2026, month, 1) for month in (1, 2, 3)]
    assert months.starts_before == [dt.date(2025, month, 1) for month in (10, 11, 12)]
    assert months.before == (dt.date(2025, 10, 19), dt.date(2025, 12, 31))
    weeks = usual_range(Period.WEEK, dt.date(2026, 11, 25))
    assert (len(weeks.starts), weeks.starts[-1]) == (13, dt.date(2026, 11, 23))
    assert usual_range(Period.YEAR, dt.date(2026, 11, 25)).since == dt.date(2022, 1, 1)


def test_command_lists_its_sub_commands(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        call_command("visits", "--help")
    said = capsys.readouterr().out
    assert all(name in said for name in ("flush", "opening", "verify", "trim", "top", "export"))
