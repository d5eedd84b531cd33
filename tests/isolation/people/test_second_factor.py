"""The second factor: who has switched it on needs a code besides the password, and can lose the phone."""

from __future__ import annotations

import base64
import re
import time
from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.apps import apps
from django.test import Client
from django_otp.oath import TOTP
from django_otp.plugins.otp_static.models import StaticDevice
from django_otp.plugins.otp_totp.models import TOTPDevice
from wagtail.models import ModelLogEntry

from tests.conftest import Portal
from wagtail_partyportal.isolation.roles import Role, role_group

from .conftest import PASSWORD

LOG_IN, CODE, PAGE, DASHBOARD = "/admin/login/", "/admin/login/code/", "/admin/account/second-factor/", "/admin/"


class Phone:
    """An authenticator app: it knows the key that it was shown, and the time."""

    def __init__(self) -> None:
        self.ahead = 0.0

    def learn(self, html: bytes) -> None:
        key = BeautifulSoup(html, "html.parser").find("code").get_text().replace(" ", "")  # type: ignore[union-attr]
        self.key = base64.b32decode(key + "=" * (-len(key) % 8))

    def code(self) -> str:
        """Return the code of the next half minute: each works once."""
        totp = TOTP(self.key)
        totp.time = time.time() + self.ahead
        return f"{totp.token():06}"


@pytest.fixture
def lan(person: Callable[..., Any], quangnam: Portal) -> Any:
    return person("lan", (quangnam, Role.EDITOR))


@pytest.fixture
def phone() -> Phone:
    return Phone()


@pytest.fixture
def recovery_codes(lan: Any, quangnam: Portal, phone: Phone) -> list[str]:
    """Switch Lan's second factor on; return the recovery codes."""
    return switch_on(quangnam.client_of(lan), phone)


def switch_on(client: Client, phone: Phone) -> list[str]:
    begun = client.post(PAGE, {"step": "begin", "password": PASSWORD})
    phone.learn(begun.content)
    shown = client.post(PAGE, {"step": "confirm", "code": phone.code()})
    let_time_pass(phone)
    return [code.get_text() for code in BeautifulSoup(shown.content, "html.parser").select("#main li code")]


def let_time_pass(phone: Phone | None = None) -> None:
    """Let the half minute of the last code end, and the pause after a wrong one."""
    if phone is not None:
        phone.ahead += 30
    for model in (TOTPDevice, StaticDevice):
        model.objects.update(throttling_failure_count=0)


def log_in(portal: Portal, password: str = PASSWORD, **fields: str) -> tuple[Client, Any]:
    client = portal.reader()
    return client, client.post(LOG_IN, {"username": "lan", "password": password, **fields})


def is_in(client: Client) -> bool:
    return client.get(DASHBOARD).status_code == 200


def test_password_alone_does_without_a_second_factor(quangnam: Portal, lan: Any) -> None:
    client, response = log_in(quangnam)
    assert response["Location"] == DASHBOARD
    assert is_in(client)


def test_code_is_asked_for_after_the_password(quangnam: Portal, phone: Phone, recovery_codes: list[str]) -> None:
    client, response = log_in(quangnam, next="/admin/pages/")
    assert response["Location"] == f"{CODE}?next=%2Fadmin%2Fpages%2F"
    assert not is_in(client)
    response = client.post(response["Location"], {"code": phone.code(), "next": "/admin/pages/"})
    assert response["Location"] == "/admin/pages/"
    assert is_in(client)


def test_code_works_once(quangnam: Portal, phone: Phone, recovery_codes: list[str]) -> None:
    used = phone.code()
    for is_first in (True, False):
        client, _response = log_in(quangnam)
        client.post(CODE, {"code": used})
        assert is_in(client) is is_first


def test_each_recovery_code_works_once_however_it_is_typed(quangnam: Portal, recovery_codes: list[str]) -> None:
    assert len(set(recovery_codes)) == 10
    typed = f" {recovery_codes[0][:4].upper()} {recovery_codes[0][4:]} "
    for is_first in (True, False):
        client, _response = log_in(quangnam)
        client.post(CODE, {"code": typed})
        assert is_in(client) is is_first


@pytest.mark.parametrize("code", ["", "000000", "abcdefgh", "１２３４５６", "\x00", "1" * 2000])
def test_wrong_code_says_so_and_lets_nobody_in(quangnam: Portal, recovery_codes: list[str], code: str) -> None:
    client, _response = log_in(quangnam)
    response = client.post(CODE, {"code": code})
    assert response.status_code == 200
    assert response.context["form"].errors["code"][0] in response.content.decode()
    assert b"login-form" not in response.content  # Wagtail's styles hide the errors of fields in one
    assert not is_in(client)


def test_code_without_a_password_is_of_no_use(quangnam: Portal, phone: Phone, recovery_codes: list[str]) -> None:
    for client in (quangnam.reader(), log_in(quangnam, "sai-mat-khau")[0]):
        response = client.post(CODE, {"code": phone.code()})
        assert response["Location"] == LOG_IN
        assert not is_in(client)


def test_password_waits_ten_minutes_for_the_code(
    quangnam: Portal, phone: Phone, recovery_codes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    client, _response = log_in(quangnam)
    later = time.time() + 601
    monkeypatch.setattr(time, "time", lambda: later)
    assert client.post(CODE, {"code": recovery_codes[0]})["Location"] == LOG_IN


def test_deactivated_between_the_steps_stays_outside(quangnam: Portal, lan: Any, recovery_codes: list[str]) -> None:
    client, _response = log_in(quangnam)
    lan.is_active = False
    lan.save()
    assert client.post(CODE, {"code": recovery_codes[0]})["Location"] == LOG_IN


def test_guessing_is_locked_even_for_the_right_code(quangnam: Portal, recovery_codes: list[str]) -> None:
    client, _response = log_in(quangnam)
    for _attempt in range(5):
        client.post(CODE, {"code": "zzzzzzzz"})
    let_time_pass()
    response = client.post(CODE, {"code": recovery_codes[0]})
    assert "locked" in [error.code for error in response.context["form"].errors.as_data()["code"]]
    assert not is_in(client)


def test_next_leads_nowhere_else(quangnam: Portal, recovery_codes: list[str]) -> None:
    client, _response = log_in(quangnam)
    response = client.post(f"{CODE}?next=https://elsewhere.example/", {"code": recovery_codes[0]})
    assert response["Location"] == DASHBOARD


@pytest.mark.parametrize(("ticked", "ends_with_browser"), [({"remember": "on"}, False), ({}, True)])
def test_remember_me_outlives_the_second_step(
    quangnam: Portal, recovery_codes: list[str], ticked: dict[str, str], ends_with_browser: bool
) -> None:
    client, _response = log_in(quangnam, **ticked)
    client.post(CODE, {"code": recovery_codes[0]})
    assert client.session.get_expire_at_browser_close() is ends_with_browser


def test_switching_on_takes_the_password_and_a_right_code(quangnam: Portal, lan: Any) -> None:
    client = quangnam.client_of(lan)
    assert client.post(PAGE, {"step": "begin", "password": "sai-mat-khau"}).context["state"] == "off"
    assert client.post(PAGE, {"step": "begin", "password": PASSWORD}).context["state"] == "begun"
    assert client.post(PAGE, {"step": "confirm", "code": "000000"}).context["state"] == "begun"
    client, response = log_in(quangnam)
    assert response["Location"] == DASHBOARD  # begun is not on


def test_key_and_codes_are_never_stored_by_the_browser(quangnam: Portal, lan: Any, phone: Phone) -> None:
    client = quangnam.client_of(lan)
    begun = client.post(PAGE, {"step": "begin", "password": PASSWORD})
    assert "no-store" in begun["Cache-Control"]
    assert begun.content.count(b"<svg") > 1
    assert not re.search(rb"""src=["'](https?:)?//""", begun.content)


def test_switching_off_takes_a_code(quangnam: Portal, lan: Any, recovery_codes: list[str]) -> None:
    client = quangnam.client_of(lan)
    assert client.post(PAGE, {"step": "off", "code": "zzzzzzzz"}).context["state"] == "on"
    let_time_pass()
    assert client.post(PAGE, {"step": "off", "code": recovery_codes[0]})["Location"] == PAGE
    assert log_in(quangnam)[1]["Location"] == DASHBOARD


def test_new_recovery_codes_end_the_old_ones(
    quangnam: Portal, lan: Any, phone: Phone, recovery_codes: list[str]
) -> None:
    client = quangnam.client_of(lan)
    shown = client.post(PAGE, {"step": "renew", "code": phone.code()})
    new = shown.context["codes"]
    assert len(new) == 10
    assert not set(new) & set(recovery_codes)
    for code, is_good in ((recovery_codes[0], False), (new[0], True)):
        other, _response = log_in(quangnam)
        let_time_pass()
        other.post(CODE, {"code": code})
        assert is_in(other) is is_good


def save_person(portal: Portal, user: Any, **fields: Any) -> Any:
    """Save the site administrator's form of a person as it is shown, with these fields besides."""
    client, address = portal.administrator_client(), f"/admin/users/edit/{user.pk}/"
    form = client.get(address).context["form"]
    shown = {name: form[name].value() for name in form.fields if form[name].value() not in (None, False)}
    return client.post(address, {**shown, **fields})


def test_site_administrator_helps_who_has_lost_everything(
    quangnam: Portal, lan: Any, recovery_codes: list[str]
) -> None:
    assert save_person(quangnam, lan).status_code == 302
    assert log_in(quangnam)[1]["Location"].startswith(CODE)
    assert save_person(quangnam, lan, second_factor_off="on").status_code == 302
    assert log_in(quangnam)[1]["Location"] == DASHBOARD
    history = ModelLogEntry.objects.filter(action="partyportal.second_factor_off").get()
    assert (history.object_id, history.user) == (str(lan.pk), quangnam.administrator)


def test_nobody_switches_it_off_for_a_person_of_two_sites(
    quangnam: Portal, danang: Portal, lan: Any, recovery_codes: list[str]
) -> None:
    lan.groups.add(role_group(danang.site, Role.EDITOR))
    save_person(quangnam, lan, second_factor_off="on")
    assert log_in(quangnam)[1]["Location"].startswith(CODE)


def test_nothing_is_asked_or_offered_without_the_library(
    quangnam: Portal, lan: Any, recovery_codes: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(apps, "is_installed", lambda name: not name.startswith("django_otp"))
    client, response = log_in(quangnam)
    assert response["Location"] == DASHBOARD
    assert client.get(PAGE).status_code == 404
