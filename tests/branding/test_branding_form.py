"""The form in which an official chooses the look: looks by name, own colours, and the miniature that follows."""

from __future__ import annotations

import re
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.contrib.staticfiles import finders
from django.http import HttpResponse
from django.test import Client

from tests.branding.test_site_branding import edit_address, errors_of, stored, submit
from tests.conftest import Portal
from wagtail_partyportal.branding.presets import PALETTES, Preset
from wagtail_partyportal.branding.themes import Theme

PREVIEW = "/admin/partyportal/theme-preview/"
OWN = {"preset": "own", "brand_color": "#005bac", "accent_color": "#c9971c"}


@pytest.fixture
def administrator(quangnam: Portal) -> Client:
    return quangnam.administrator_client()


@pytest.fixture
def form(quangnam: Portal, administrator: Client) -> BeautifulSoup:
    return BeautifulSoup(administrator.get(edit_address(quangnam)).content, "html.parser")


def ask(administrator: Client, **fields: str) -> HttpResponse:
    return administrator.get(PREVIEW, fields)


@pytest.mark.parametrize("preset", PALETTES)
def test_look_that_is_chosen_is_what_readers_get(quangnam: Portal, administrator: Client, preset: Preset) -> None:
    assert submit(administrator, quangnam, preset=preset).status_code == 302
    html = quangnam.reader().get("/").content.decode()
    css = quangnam.reader().get(re.search(r"/partyportal/theme-[0-9a-f]+\.css", html)[0]).content.decode()
    assert css == Theme.of_preset(preset).stylesheet()
    assert f'<meta name="theme-color" content="{PALETTES[preset][0].brand.hex}">' in html


def test_unknown_look_is_refused(quangnam: Portal, administrator: Client) -> None:
    assert "preset" in errors_of(submit(administrator, quangnam, preset="cam"))


def test_own_colours_are_not_judged_while_a_look_is_chosen(quangnam: Portal, administrator: Client) -> None:
    assert submit(administrator, quangnam, preset="sea", brand_color="#777777").status_code == 302
    assert "brand_color" in errors_of(submit(administrator, quangnam, preset="own", brand_color="#777777"))


def test_form_offers_every_look_with_its_colours(form: BeautifulSoup) -> None:
    options = {radio["value"]: radio.find_parent("label") for radio in form.select("input[name=preset]")}
    assert list(options) == list(Preset.values)
    assert "Cờ đỏ" in options["red"].text and "checked" in options["red"].input.attrs
    assert options["sea"].rect["fill"] == PALETTES[Preset.SEA][0].brand.hex
    assert options["own"].svg is None


def test_form_shows_the_miniature_in_light_and_in_dark(form: BeautifulSoup, quangnam: Portal) -> None:
    assert [mini["data-partyportal-mini"] for mini in form.select("[data-partyportal-mini]")] == ["light", "dark"]
    assert form.select_one("[data-partyportal-preview]")["data-partyportal-preview"] == PREVIEW
    assert form.select_one("[data-partyportal-echo=name]").text == quangnam.home.title


def test_form_loads_a_module_and_nothing_inline(form: BeautifulSoup) -> None:
    [script] = form.select("script[src*='theme-preview']")
    assert script["type"] == "module"
    assert finders.find("partyportal/js/admin/theme-preview.js")
    assert finders.find("partyportal/css/admin/theme-preview.css")
    panel = form.select_one("[data-partyportal-preview]")
    assert not panel.select("script, style, [style], [onclick]")


@pytest.mark.parametrize("preset", PALETTES)
def test_miniature_gets_the_colours_of_the_look(administrator: Client, preset: Preset) -> None:
    light, dark = PALETTES[preset]
    answer = ask(administrator, **{**OWN, "preset": preset, "brand_color": "#777777"}).json()
    assert answer == {"light": light.tokens, "dark": dark.tokens, "messages": {}}


def test_miniature_gets_the_colours_that_follow_from_the_own_ones(administrator: Client) -> None:
    answer = ask(administrator, **OWN).json()
    assert answer["light"]["--pp-brand"] == "#005bac"
    assert answer["dark"]["--pp-link"] != answer["light"]["--pp-link"]
    assert answer["messages"] == {}


@pytest.mark.parametrize("field", ["brand_color", "accent_color"])
def test_message_while_choosing_is_the_one_of_the_form(quangnam: Portal, administrator: Client, field: str) -> None:
    fields: dict[str, Any] = {**OWN, field: "#777777"}
    assert ask(administrator, **fields).json()["messages"] == {
        field: errors_of(submit(administrator, quangnam, **fields))[field][0]
    }


@pytest.mark.parametrize("change", [{"preset": "cam"}, {"preset": ""}, {"brand_color": "đỏ"}, {"accent_color": "#12"}])
def test_question_without_an_answer_leaves_the_miniature_alone(administrator: Client, change: dict[str, str]) -> None:
    response = ask(administrator, **{**OWN, **change})
    assert (response.status_code, response.json()) == (400, {})


def test_only_people_of_the_admin_may_ask(quangnam: Portal) -> None:
    assert quangnam.reader().get(PREVIEW, OWN).status_code == 302


def test_preview_is_only_read(administrator: Client) -> None:
    assert administrator.post(PREVIEW, OWN).status_code == 405


def test_question_writes_nothing(quangnam: Portal, administrator: Client) -> None:
    before = stored(quangnam).brand_color
    ask(administrator, **OWN)
    assert stored(quangnam).brand_color == before
