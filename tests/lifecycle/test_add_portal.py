"""The operator's form for a new portal: the same verb, errors at their fields, and nobody else's business."""

from __future__ import annotations

from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.http import HttpResponse
from django.test import Client
from wagtail.models import Site

from tests.conftest import Portal, World
from tests.lifecycle.test_provisioning import counts
from wagtail_partyportal.isolation.people.invitations import Invitation
from wagtail_partyportal.isolation.roles import Role
from wagtail_partyportal.lifecycle import provisioning
from wagtail_partyportal.lifecycle.problems import PlanError, Problem

ADDRESS = "/admin/portals/add/"
HUE = {"key": "hue", "hostname": "hue.test", "name": "Đảng bộ thành phố Huế", "admin_email": "an@hue.test"}


def rows() -> dict[str, int]:
    """Count the rows of every table but those of the session and the log-in."""
    return {label: count for label, count in counts().items() if label not in {"sessions.Session"}}


def send(client: Client, **fields: str) -> HttpResponse:
    return client.post(ADDRESS, {**HUE, **fields})


def errors_of(response: HttpResponse) -> dict[str, list[str]]:
    return dict(response.context["form"].errors)


def test_form_makes_the_portal_and_shows_what_was_made(admin_client: Client, admin_user: Any) -> None:
    response = send(admin_client, preset="sea", port="8000")
    site = Site.objects.get(hostname="hue.test")
    assert (response.status_code, site.port) == (200, 8000)
    invitation = Invitation.objects.get(site=site)
    assert (invitation.email, invitation.invited_by) == ("an@hue.test", admin_user)
    html = BeautifulSoup(response.content, "html.parser")
    token = html.select_one("#pp-invitation").text.rstrip("/").rpartition("/")[2]  # type: ignore[union-attr]
    assert list(Invitation.objects.with_token(token)) == [invitation]
    assert "hue.test:8000" in html.select_one("main table").text  # type: ignore[union-attr]
    assert site.sitebranding.preset == "sea"
    assert not html.select("main form")


def test_trial_writes_nothing_and_keeps_what_was_typed(admin_client: Client) -> None:
    admin_client.get(ADDRESS)
    before = rows()
    plan = '[[categories]]\ntitle = "Chỉ một"'
    response = send(admin_client, plan_text=plan, **{"try": "1"})
    assert rows() == before
    html = BeautifulSoup(response.content, "html.parser")
    assert "/hue/chi-mot/" in html.select_one("main table").text  # type: ignore[union-attr]
    assert html.select_one("#pp-invitation") is None
    assert html.select_one("[name=hostname]")["value"] == "hue.test"  # type: ignore[index]
    assert "Chỉ một" in html.select_one("[name=plan_text]").text  # type: ignore[union-attr]


def test_second_time_nothing_changes_and_the_page_says_so(admin_client: Client) -> None:
    send(admin_client)
    before = rows()
    assert "mọi thứ đã có sẵn" in send(admin_client).content.decode()
    assert rows() == before


@pytest.mark.parametrize(
    ("fields", "field"),
    [
        ({"key": "Huế"}, "key"),
        ({"key": ""}, "key"),
        ({"hostname": "quangnam.test"}, "hostname"),
        ({"hostname": "HUE.test"}, "hostname"),
        ({"hostname": "hue.test:80"}, "hostname"),
        ({"hostname": "huế.vn"}, "hostname"),
        ({"hostname": ""}, "hostname"),
        ({"port": "0"}, "port"),
        ({"port": "tám mươi"}, "port"),
        ({"name": ""}, "name"),
        ({"admin_email": "an@"}, "admin_email"),
        ({"admin_email": "", "admin_name": "An"}, "admin_email"),
        ({"preset": "cam"}, "preset"),
        ({"plan_text": "key ="}, "plan_text"),
        ({"plan_text": "colour = 1"}, "plan_text"),
        ({"plan_text": "branding = 1", "preset": "sea", "port": "0"}, "port"),
        ({"plan_text": '[branding]\nbrand_color = "đỏ"'}, "plan_text"),
    ],
)
def test_error_stands_at_its_field_and_nothing_is_made(
    world: World, admin_client: Client, fields: dict[str, str], field: str
) -> None:
    admin_client.get(ADDRESS)
    before = rows()
    response = send(admin_client, **fields)
    assert list(errors_of(response)) == [field]
    assert rows() == before


def test_all_errors_are_shown_at_once(world: World, admin_client: Client) -> None:
    response = send(admin_client, key="", hostname="HUE.test", name="", port="0", admin_email="an")
    assert set(errors_of(response)) == {"key", "hostname", "name", "port", "admin_email"}


def test_what_comes_in_between_is_shown_too(admin_client: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    def taken(*_args: Any) -> list[Problem]:
        return [Problem("hostname", "mới bị dùng")]

    monkeypatch.setattr(provisioning, "problems_of", taken)
    assert errors_of(send(admin_client)) == {"hostname": ["mới bị dùng"]}
    assert not Site.objects.filter(hostname="hue.test").exists()


def test_only_superusers_find_it(quangnam: Portal, admin_client: Client) -> None:
    assert ADDRESS in admin_client.get("/admin/").content.decode()
    for role in Role:
        client = quangnam.client_of(getattr(quangnam, role))
        assert ADDRESS not in client.get("/admin/").content.decode()
        assert client.get(ADDRESS).status_code == send(client).status_code == 404
    assert quangnam.reader().get(ADDRESS).status_code == 302
    assert not Site.objects.filter(hostname="hue.test").exists()


def test_button_tells_that_it_works_and_cannot_be_pressed_twice(admin_client: Client) -> None:
    button = BeautifulSoup(admin_client.get(ADDRESS).content, "html.parser").select_one("main form .button-longrunning")
    assert button is not None
    assert (button["data-controller"], button["data-action"]) == ("w-progress", "w-progress#activate")
    assert button["data-w-progress-active-value"]


def test_plan_error_reads_as_a_list_of_places() -> None:
    assert str(PlanError([Problem("key", "sai"), Problem("name", "thiếu")])) == "key: sai\nname: thiếu"
