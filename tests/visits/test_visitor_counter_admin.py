"""The admin's pages for the counter: what is accepted, and whose counters an editor meets."""

from __future__ import annotations

from typing import Any

import pytest
from django.http import HttpResponse
from django.test import Client
from wagtail.models import Page, PageViewRestriction, Site
from wagtail.test.utils.form_data import inline_formset, nested_form_data

from tests.conftest import Portal, World
from tests.home.test_standard_page import add_page
from wagtail_partyportal.visits.boxes import box_for
from wagtail_partyportal.visits.models import CounterFigure, VisitorCounter

LIST = "/admin/snippets/partyportal/visitorcounter/"


@pytest.fixture
def editor(quangnam: Portal) -> Client:
    return quangnam.editor_client()


@pytest.fixture
def without_counter(quangnam: Portal) -> None:
    VisitorCounter.objects.filter(site=quangnam.site).delete()


def counter_of(portal: Portal) -> VisitorCounter:
    return VisitorCounter.objects.get(site=portal.site)


def form_data(site: Site, *names: str, page: Page | None = None, **fields: Any) -> dict[str, str]:
    figures = fields.pop("figures", None) or inline_formset([{"name": name} for name in names])
    defaults = {"site": str(site.pk), "title": "", "digits": "11", "time_zone": ""}
    chosen = {"explanation_page": str(page.pk) if page else ""}
    return nested_form_data({**defaults, **chosen, "figures": figures, **fields})


def errors_of(response: HttpResponse) -> dict[str, Any]:
    assert response.status_code == 200, "the form was accepted"
    return dict(response.context["form"].errors)


@pytest.mark.usefixtures("without_counter")
def test_new_counter_begins_with_all_six_figures_in_order(quangnam: Portal, editor: Client) -> None:
    form = editor.get(f"{LIST}add/").context["form"]
    offered = [child.instance.name for child in form.formsets["figures"].forms]
    assert offered == list(CounterFigure.Name.values)
    assert editor.post(f"{LIST}add/", form_data(quangnam.site, *offered)).status_code == 302
    assert [figure.name for figure in counter_of(quangnam).figures.all()] == offered


@pytest.mark.usefixtures("without_counter")
def test_figures_that_the_editor_took_away_do_not_come_back(quangnam: Portal, editor: Client) -> None:
    editor.post(f"{LIST}add/", form_data(quangnam.site, "total", "today", time_zone="Asia/Ho_Chi_Minh"))
    counter = counter_of(quangnam)
    assert [figure.name for figure in counter.figures.all()] == ["total", "today"]
    form = editor.get(f"{LIST}edit/{counter.pk}/").context["form"]
    assert [child.instance.name for child in form.formsets["figures"].forms] == ["total", "today"]


def test_second_counter_of_a_site_is_refused_in_words(quangnam: Portal, editor: Client) -> None:
    errors = errors_of(editor.post(f"{LIST}add/", form_data(quangnam.site, "total")))
    assert errors == {"site": ["Trang web này đã có bộ đếm truy cập: hãy sửa bộ đếm đó."]}
    assert VisitorCounter.objects.filter(site=quangnam.site).count() == 1


def test_change_is_shown_at_once(quangnam: Portal, editor: Client) -> None:
    box_for(quangnam.site)
    editor.post(f"{LIST}edit/{counter_of(quangnam).pk}/", form_data(quangnam.site, "week", title="Người đọc"))
    box = box_for(quangnam.site)
    assert box is not None and box.title == "Người đọc"
    assert [line.letter for line in box.lines] == ["w"]


def test_two_figures_change_places(quangnam: Portal, editor: Client) -> None:
    counter = counter_of(quangnam)
    kept = list(counter.figures.all())
    names = ["today", "total", "year"]
    rows = [{"id": str(figure.pk), "name": name} for figure, name in zip(kept, names, strict=False)]
    form = form_data(
        quangnam.site, figures=inline_formset([*rows, {"id": str(kept[5].pk), "name": "week", "DELETE": "on"}], 4)
    )
    assert editor.post(f"{LIST}edit/{counter.pk}/", form).status_code == 302
    box = box_for(quangnam.site)
    assert box is not None and [line.letter for line in box.lines] == ["d", "t", "Y"]
    assert CounterFigure.objects.filter(counter=counter).count() == 3


@pytest.mark.parametrize("zone", ["Hà Nội", "asia/ho_chi_minh", "../etc/passwd", "UTC+7"])
def test_time_zone_that_is_none_is_refused(quangnam: Portal, editor: Client, zone: str) -> None:
    response = editor.post(f"{LIST}edit/{counter_of(quangnam).pk}/", form_data(quangnam.site, time_zone=zone))
    assert zone in str(errors_of(response)["time_zone"])


def test_page_that_explains_must_be_one_that_the_sites_readers_can_open(world: World, editor: Client) -> None:
    address = f"{LIST}edit/{counter_of(world.quangnam).pk}/"
    draft, private, other, good = (
        add_page(portal.home, title)
        for portal, title in (
            (world.quangnam, "Nháp"),
            (world.quangnam, "Nội bộ"),
            (world.danang, "Của Đà Nẵng"),
            (world.quangnam, "Cách tính"),
        )
    )
    draft.unpublish()
    PageViewRestriction.objects.create(page=private.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    for page, words in ((draft, "chưa được xuất bản"), (private, "hạn chế"), (other, "thuộc trang web khác")):
        response = editor.post(address, form_data(world.quangnam.site, page=page))
        assert words in str(errors_of(response)["explanation_page"]), page.title
    assert editor.post(address, form_data(world.quangnam.site, page=good)).status_code == 302
    assert counter_of(world.quangnam).explanation_page_id == good.pk


def test_figure_twice_is_refused(quangnam: Portal, editor: Client) -> None:
    VisitorCounter.objects.filter(site=quangnam.site).delete()
    assert editor.post(f"{LIST}add/", form_data(quangnam.site, "today", "today")).status_code == 200
    assert not VisitorCounter.objects.filter(site=quangnam.site).exists()


def test_form_offers_the_own_sites_only_and_refuses_another(world: World, editor: Client) -> None:
    VisitorCounter.objects.all().delete()
    assert list(editor.get(f"{LIST}add/").context["form"].fields["site"].queryset) == [world.quangnam.site]
    assert "site" in errors_of(editor.post(f"{LIST}add/", form_data(world.danang.site, "total")))
    assert not VisitorCounter.objects.exists()


def test_list_shows_the_own_counter_only(world: World, editor: Client) -> None:
    for portal in (world.quangnam, world.danang):
        VisitorCounter.objects.filter(site=portal.site).update(title=f"Bộ đếm {portal.key}")
    html = editor.get(LIST).content.decode()
    assert "Bộ đếm quangnam" in html and "Bộ đếm danang" not in html


@pytest.mark.parametrize("view", ["edit", "delete", "history", "usage"])
def test_counter_of_another_site_is_out_of_reach(world: World, editor: Client, view: str) -> None:
    other = counter_of(world.danang)
    assert editor.get(f"{LIST}{view}/{other.pk}/").status_code in {302, 403, 404}
    editor.post(f"{LIST}{view}/{other.pk}/", form_data(world.quangnam.site, title="Chiếm"))
    assert counter_of(world.danang).title == ""
    assert editor.get(f"{LIST}{view}/{counter_of(world.quangnam).pk}/").status_code == 200
