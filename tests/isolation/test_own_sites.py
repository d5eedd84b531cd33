"""Who works on several sites goes from one to another; nobody else is bothered with it."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import Client
from django.urls import reverse

from tests.conftest import Portal, World
from wagtail_partyportal.isolation.roles import Role, role_group

HEADING = "Các trang của tôi"
DASHBOARD = "/admin/"


@pytest.fixture
def traveller(world: World) -> Client:
    """Return the browser of Quảng Nam's editor, who also contributes to Đà Nẵng's site."""
    world.quangnam.editor.groups.add(role_group(world.danang.site, Role.CONTRIBUTOR))
    return world.quangnam.editor_client()


def pages_of(portal: Portal) -> str:
    return reverse("wagtailadmin_explore", args=[portal.home.pk])


def panel(client: Client) -> Any:
    """Return the dashboard's list of own sites, or None."""
    return BeautifulSoup(client.get(DASHBOARD).content, "html.parser").find(id="own-sites-section")


def sites_in_menu(client: Client) -> list[tuple[str, str]]:
    """Return the name and address of each site in the menu's list."""
    props = client.get(DASHBOARD).context["request"]
    from wagtail.admin.menu import admin_menu

    items = {item.name: item for item in admin_menu.menu_items_for_request(props)}
    if "own-sites" not in items:
        return []
    return [(line.label, line.url) for line in items["own-sites"].menu.menu_items_for_request(props)]


def test_dashboard_leads_to_each_own_site_and_names_the_role(traveller: Client, world: World) -> None:
    rows = [
        [cell.get_text(strip=True) for cell in row.find_all(["th", "td"])] + [row.a["href"]]
        for row in panel(traveller).tbody.find_all("tr")
    ]

    assert rows == [
        [world.danang.site.site_name, "Cộng tác viên", "http://danang.test", pages_of(world.danang)],
        [world.quangnam.site.site_name, "Biên tập viên", "http://quangnam.test", pages_of(world.quangnam)],
    ]


def test_menu_leads_to_each_own_site(traveller: Client, world: World) -> None:
    assert sites_in_menu(traveller) == [
        (portal.site.site_name, pages_of(portal)) for portal in (world.danang, world.quangnam)
    ]
    for _name, url in sites_in_menu(traveller):
        assert traveller.get(url).status_code == 200


def test_role_that_is_taken_away_leaves_the_menu(traveller: Client, world: World) -> None:
    world.quangnam.editor.groups.remove(role_group(world.danang.site, Role.CONTRIBUTOR))

    assert sites_in_menu(traveller) == []
    assert panel(traveller) is None


@pytest.mark.parametrize("role", Role)
def test_who_has_one_site_has_nothing_to_switch(quangnam: Portal, role: Role) -> None:
    client = quangnam.client_of(getattr(quangnam, str(role)))

    assert panel(client) is None
    assert sites_in_menu(client) == []
    assert HEADING not in client.get(DASHBOARD).content.decode()


def test_operator_keeps_wagtails_dashboard(operator: Client, world: World) -> None:
    assert panel(operator) is None
    assert sites_in_menu(operator) == []
