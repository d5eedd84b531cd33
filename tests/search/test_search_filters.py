"""Narrowing a search by category and date, ordering it, and what is said of what can't be understood."""

from __future__ import annotations

import datetime as dt
import re
from html import unescape

import pytest
from django.http import HttpResponse
from django.test import override_settings
from wagtail.models import Locale

from tests.conftest import LOCAL, Portal, World
from wagtail_partyportal.home.standard_page import StandardPage

ADDRESS = "/tim-kiem/"


def search(portal: Portal, query: str, **parameters: str) -> HttpResponse:
    named = {name.replace("_", "-"): value for name, value in parameters.items()}
    response = portal.reader().get(ADDRESS, {"q": query, **named})
    assert response.status_code == 200
    return response


def found(portal: Portal, query: str, **parameters: str) -> list[str]:
    return [result.title for result in search(portal, query, **parameters).context["results"]]


def html_of(response: HttpResponse) -> str:
    return unescape(response.content.decode())


@pytest.fixture
def news(quangnam: Portal) -> Portal:
    """Three pieces of news: one in each category, a year apart."""
    for year, category in ((2021, "tin-tuc"), (2022, "to-chuc-kiem-tra"), (2023, "kiem-tra")):
        moment = dt.datetime(year, 6, 1, 0, 30, tzinfo=LOCAL)
        quangnam.publish(f"Hội nghị {year}", category, published_at=moment)
    return quangnam


@pytest.mark.parametrize(
    ("category", "titles"),
    [
        ("tin-tuc", {"Hội nghị 2021"}),
        ("to-chuc-kiem-tra", {"Hội nghị 2022", "Hội nghị 2023"}),
        ("to-chuc-kiem-tra/kiem-tra", {"Hội nghị 2023"}),
        ("/to-chuc-kiem-tra/kiem-tra/", {"Hội nghị 2023"}),
        ("", {"Hội nghị 2021", "Hội nghị 2022", "Hội nghị 2023"}),
    ],
)
def test_category_has_what_lies_in_it_and_below_it(news: Portal, category: str, titles: set[str]) -> None:
    assert set(found(news, "hoi nghi", chuyen_muc=category)) == titles


def test_categories_are_offered_nested_and_the_chosen_one_stays(news: Portal) -> None:
    response = search(news, "hội nghị", chuyen_muc="to-chuc-kiem-tra/kiem-tra")
    choices = [(choice.slugs, choice.label) for choice in response.context["choices"]]
    assert choices == [
        ("tin-tuc", "Tin tức"),
        ("to-chuc-kiem-tra", "Tổ chức kiểm tra"),
        ("to-chuc-kiem-tra/kiem-tra", "– Kiểm tra, giám sát"),
    ]
    html = html_of(response)
    assert '<option value="to-chuc-kiem-tra/kiem-tra" selected>' in html
    assert "Trong chuyên mục “Kiểm tra, giám sát”" in html


@pytest.mark.parametrize("category", ["khong-co", "../danang", "\x00", "x" * 5000, "kiem-tra", "<b>"])
def test_unknown_category_is_said_and_everything_is_searched(news: Portal, category: str) -> None:
    response = search(news, "hội nghị", chuyen_muc=category)
    assert len(response.context["results"]) == 3
    assert ("Không có chuyên mục này" in html_of(response)) == bool(category.strip("\x00"))


def test_category_that_is_not_public_is_not_offered(news: Portal) -> None:
    news.category("tin-tuc").unpublish()
    assert "tin-tuc" not in [choice.slugs for choice in search(news, "hội nghị").context["choices"]]


@pytest.mark.parametrize(
    ("since", "until", "years"),
    [
        ("01/06/2022", "", {2022, 2023}),
        ("2022-06-01", "", {2022, 2023}),
        ("2/6/2022", "", {2023}),
        ("", "1-6-2022", {2021, 2022}),
        ("", "31.5.2022", {2021}),
        ("01/06/2022", "01/06/2022", {2022}),
        ("01/01/0001", "31/12/9999", {2021, 2022, 2023}),
    ],
)
def test_days_are_local_and_both_included(news: Portal, since: str, until: str, years: set[int]) -> None:
    assert set(found(news, "hội nghị", tu_ngay=since, den_ngay=until)) == {f"Hội nghị {year}" for year in years}


@pytest.mark.parametrize(
    "typed",
    ["31/02/2022", "hôm qua", "2022", "1/6/22", "00/00/0000", "9" * 5000, "<script>", "\x00a", "１/６/２０２２"],
)
def test_bad_date_is_said_beside_its_field_and_the_rest_is_searched(news: Portal, typed: str) -> None:
    response = search(news, "hội nghị", tu_ngay=typed, den_ngay="31/12/2022")
    assert {result.title for result in response.context["results"]} == {"Hội nghị 2021", "Hội nghị 2022"}
    html = html_of(response)
    assert re.search(r'aria-describedby="(pp-filter-since-error)">\s*<p[^>]* id="\1">Ngày không hợp lệ', html)
    assert '<details class="pp-search-filters" open>' in html


def test_bad_date_stays_to_be_seen_and_is_no_markup(news: Portal) -> None:
    html = search(news, "hội nghị", tu_ngay='"><script>').content.decode()
    assert 'type="text" value="&quot;&gt;&lt;script&gt;"' in html


def test_days_the_wrong_way_round_are_said_and_not_applied(news: Portal) -> None:
    response = search(news, "hội nghị", tu_ngay="01/01/2023", den_ngay="01/01/2022", chuyen_muc="tin-tuc")
    assert [result.title for result in response.context["results"]] == ["Hội nghị 2021"]
    html = html_of(response)
    assert 'id="pp-filter-until-error">Ngày này sớm hơn ngày bắt đầu' in html
    assert 'value="2023-01-01"' in html and 'value="2022-01-01"' in html


def test_newest_first_is_a_choice_that_the_form_keeps(quangnam: Portal) -> None:
    quangnam.publish("Đang bỏ", days=2)
    quangnam.publish("Đảng bộ", days=1)
    assert found(quangnam, "Đảng bộ") == ["Đảng bộ", "Đang bỏ"]
    response = search(quangnam, "Đảng bộ", sap_xep="moi-nhat")
    assert [result.title for result in response.context["results"]] == ["Đang bỏ", "Đảng bộ"]
    html = html_of(response)
    assert '<input type="hidden" name="sap-xep" value="moi-nhat" form="pp-search-main">' in html
    assert re.search(r'aria-current="true">Mới nhất<', html)


@override_settings(PARTYPORTAL_ARTICLES_PER_PAGE=2)
def test_pages_keep_every_parameter(quangnam: Portal) -> None:
    for days in range(5):
        quangnam.publish(f"Tin & {days}", "tin-tuc", days=days)
    quangnam.publish("Tin & khác")
    asked = {"chuyen_muc": "tin-tuc", "tu_ngay": "01/01/2023", "den_ngay": "31/12/2023", "sap_xep": "moi-nhat"}
    response = search(quangnam, "Tin &", **asked)
    assert response.context["total"] == 5
    second = quangnam.reader().get(ADDRESS + response.context["pagination"].next_url)
    assert [result.title for result in second.context["results"]] == ["Tin & 2", "Tin & 1"]
    assert second.context["filters"].order == "newest"


def test_nothing_found_says_where_was_searched_and_leads_out_of_it(news: Portal) -> None:
    response = search(news, "hội nghị 2021", chuyen_muc="to-chuc-kiem-tra", tu_ngay="01/02/2020")
    html = html_of(response)
    assert "Không tìm thấy kết quả cho “hội nghị 2021”" in html
    assert "Trong chuyên mục “Tổ chức kiểm tra”" in html and "từ ngày 01/02/2020" in html
    everywhere = news.reader().get(ADDRESS + response.context["unfiltered_url"])
    assert [result.title for result in everywhere.context["results"]] == ["Hội nghị 2021"]


def test_standard_pages_are_found_and_pages_that_only_list_are_not(quangnam: Portal) -> None:
    page = StandardPage(title="Liên hệ tin tức", intro="Gọi cho chúng tôi.")
    quangnam.home.add_child(instance=page)
    assert found(quangnam, "tin tức") == ["Liên hệ tin tức"]
    assert found(quangnam, "Quảng Nam") == []


@override_settings(WAGTAIL_I18N_ENABLED=True)
def test_each_language_is_searched_by_itself(world: World) -> None:
    english = Locale.objects.create(language_code="en")
    world.quangnam.publish("Party congress 2025", "tin-tuc")
    home = world.quangnam.home.copy_for_translation(english)
    home.save_revision().publish()
    category = world.quangnam.category("tin-tuc").copy_for_translation(english)
    category.slug = "news"
    category.save_revision().publish()
    world.quangnam.publish("The congress opens", parent=category)

    assert found(world.quangnam, "congress") == ["Party congress 2025"]
    with override_settings(LANGUAGE_CODE="en"):
        response = search(world.quangnam, "congress")
    assert [result.title for result in response.context["results"]] == ["The congress opens"]
    assert [choice.slugs for choice in response.context["choices"]] == ["news"]
