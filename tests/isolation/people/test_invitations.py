"""Somebody is invited by e-mail to one role on one site, and comes with a link that works once."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable
from smtplib import SMTPException
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.core.mail import EmailMessage
from django.test import Client
from django.utils import timezone

from tests.conftest import Portal
from tests.isolation.people.conftest import PASSWORD
from wagtail_partyportal.isolation.people.invitations import Invitation, invitation_url, invite
from wagtail_partyportal.isolation.roles import Role

LIST = "/admin/partyportal/invitations/"
ADD = f"{LIST}add/"
ACCOUNT = {"last_name": "Trần Thị", "first_name": "Mai", "password1": PASSWORD, "password2": PASSWORD}


def path_of(invitation: Invitation) -> str:
    return "/" + invitation_url(invitation).split("/", 3)[3]


def held(user: Any) -> set[tuple[str, str]]:
    return set(user.groups.values_list("partyportal_role__site__hostname", "partyportal_role__role"))


@pytest.fixture
def offered(quangnam: Portal) -> Invitation:
    return invite("mai@example.vn", quangnam.site, Role.EDITOR, quangnam.administrator)


# --- Inviting ----------------------------------------------------------------------------------------------


def test_invited_person_gets_a_letter_in_vietnamese_and_comes_in(
    desk: Client, quangnam: Portal, mailoutbox: list[EmailMessage]
) -> None:
    desk.post(ADD, {"email": "mai@example.vn", "site": quangnam.site.pk, "role": "editor"})
    letter = mailoutbox[0]
    assert letter.to == ["mai@example.vn"]
    assert letter.subject == "Lời mời làm việc trên Đảng bộ tỉnh Quảng Nam"
    assert "với vai trò: Biên tập viên." in letter.body
    link = re.search(r"http://testserver(/admin/\S+)", letter.body)
    assert link is not None
    newcomer = quangnam.reader()
    assert "mai@example.vn" in newcomer.get(link[1]).content.decode()
    answer = newcomer.post(link[1], ACCOUNT)
    assert answer.url == "/admin/" and newcomer.get("/admin/").status_code == 200  # type: ignore[attr-defined]
    mai = get_user_model().objects.get(email="mai@example.vn")
    assert (mai.first_name, mai.last_name, mai.check_password(PASSWORD)) == ("Mai", "Trần Thị", True)
    assert held(mai) == {("quangnam.test", "editor")} and not mai.is_superuser and not mai.is_staff
    assert quangnam.reader().login(username="mai@example.vn", password=PASSWORD)
    assert "mai@example.vn" in desk.get("/admin/users/").content.decode()


def test_token_is_nowhere_but_in_the_letter(offered: Invitation) -> None:
    stored = Invitation.objects.filter(pk=offered.pk).values().get()
    assert offered.token and offered.token not in str(stored)


@pytest.mark.parametrize(
    "wrong", [{"email": "không phải thư"}, {"email": ""}, {"role": "superuser"}, {"role": ""}, {"site": "999999"}]
)
def test_bad_invitation_is_not_sent(
    desk: Client, quangnam: Portal, mailoutbox: list[EmailMessage], wrong: dict[str, str]
) -> None:
    good = {"email": "mai@example.vn", "site": quangnam.site.pk, "role": "editor"}
    assert desk.post(ADD, {**good, **wrong}).status_code == 200
    assert not mailoutbox and not Invitation.objects.exists()


def test_administrator_invites_to_own_sites_only(desk: Client, danang: Portal, mailoutbox: list[EmailMessage]) -> None:
    assert (
        "danang" not in desk.get(ADD).content.decode() and danang.site.site_name not in desk.get(ADD).content.decode()
    )
    desk.post(ADD, {"email": "mai@example.vn", "site": danang.site.pk, "role": "editor"})
    assert not mailoutbox and not Invitation.objects.exists()


def test_invitations_of_another_site_do_not_exist(desk: Client, danang: Portal) -> None:
    foreign = invite("nam@example.vn", danang.site, Role.EDITOR, danang.administrator)
    assert "nam@example.vn" not in desk.get(LIST).content.decode()
    for deed in ("resend", "withdraw"):
        assert desk.post(f"{LIST}{foreign.pk}/{deed}/").status_code == 404
    foreign.refresh_from_db()
    assert foreign.is_open


def test_letter_that_cannot_be_sent_is_said(desk: Client, quangnam: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_args: Any, **_options: Any) -> None:
        raise SMTPException("refused")

    monkeypatch.setattr("wagtail_partyportal.isolation.people.invitation_mail.send_mail", fail)
    form = {"email": "mai@example.vn", "site": quangnam.site.pk, "role": "editor"}
    page = desk.post(ADD, form, follow=True).content.decode()
    assert "Không gửi được lời mời đến mai@example.vn." in page and "Gửi lại" in page


def test_sent_again_only_the_newer_link_works(
    desk: Client, quangnam: Portal, offered: Invitation, mailoutbox: list[EmailMessage]
) -> None:
    desk.post(f"{LIST}{offered.pk}/resend/")
    newer = re.search(r"http://testserver(/admin/\S+)", mailoutbox[0].body)
    assert newer is not None
    assert quangnam.reader().get(path_of(offered)).status_code == 410
    assert quangnam.reader().get(newer[1]).status_code == 200
    assert Invitation.objects.open().count() == 1


# --- Links that don't work any more --------------------------------------------------------------------------


def test_withdrawn_link_says_so(desk: Client, quangnam: Portal, offered: Invitation) -> None:
    assert "mai@example.vn" in desk.get(LIST).content.decode()
    desk.post(f"{LIST}{offered.pk}/withdraw/", follow=True)
    assert "mai@example.vn" not in desk.get(LIST).content.decode()
    answer = quangnam.reader().post(path_of(offered), ACCOUNT)
    assert answer.status_code == 410 and "không còn hiệu lực" in answer.content.decode()
    assert not get_user_model().objects.filter(email="mai@example.vn").exists()


def test_expired_link_says_so(quangnam: Portal, offered: Invitation) -> None:
    Invitation.objects.update(expires_at=timezone.now() - dt.timedelta(seconds=1))
    answer = quangnam.reader().post(path_of(offered), ACCOUNT)
    assert answer.status_code == 410 and "không còn hiệu lực" in answer.content.decode()


@pytest.mark.parametrize("loss", ["role", "account"])
def test_link_ends_with_the_power_of_whoever_invited(quangnam: Portal, loss: str) -> None:
    boss = quangnam.administrator
    offered = invite("mai@example.vn", quangnam.site, Role.ADMINISTRATOR, boss)
    if loss == "role":
        boss.groups.clear()
    else:
        get_user_model().objects.filter(pk=boss.pk).update(is_active=False)
    assert quangnam.reader().post(path_of(offered), ACCOUNT).status_code == 410
    assert not get_user_model().objects.filter(email="mai@example.vn").exists()


def test_operators_invitation_names_nobody_and_works(quangnam: Portal) -> None:
    offered = invite("mai@example.vn", quangnam.site, Role.ADMINISTRATOR, None)
    quangnam.reader().post(path_of(offered), ACCOUNT)
    mai = get_user_model().objects.get(email="mai@example.vn")
    assert held(mai) == {("quangnam.test", "administrator")}


def test_link_works_once(quangnam: Portal, offered: Invitation) -> None:
    quangnam.reader().post(path_of(offered), ACCOUNT)
    answer = quangnam.reader().post(path_of(offered), ACCOUNT)
    assert answer.status_code == 410 and "đã được nhận" in answer.content.decode()
    assert get_user_model().objects.filter(email="mai@example.vn").count() == 1


def test_guessed_link_is_unknown(quangnam: Portal, offered: Invitation) -> None:
    for token in ("x", offered.token_digest, offered.token[:-1]):
        answer = quangnam.reader().get(f"/admin/partyportal/invitation/{token}/")
        assert answer.status_code == 404 and "Không có lời mời này" in answer.content.decode()


# --- Accepting -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "wrong",
    [{"password2": "khac"}, {"password1": "12345", "password2": "12345"}, {"first_name": ""}, {"password1": ""}],
)
def test_account_needs_a_name_and_a_good_password(
    quangnam: Portal, offered: Invitation, wrong: dict[str, str], settings: Any
) -> None:
    validators = "django.contrib.auth.password_validation."
    settings.AUTH_PASSWORD_VALIDATORS = [{"NAME": validators + "NumericPasswordValidator"}]
    answer = quangnam.reader().post(path_of(offered), {**ACCOUNT, **wrong})
    assert answer.status_code == 200 and "error" in answer.content.decode()
    offered.refresh_from_db()
    assert offered.is_open and not get_user_model().objects.filter(email="mai@example.vn").exists()


def test_known_address_gets_the_role_after_log_in(
    quangnam: Portal, danang: Portal, offered: Invitation, person: Callable[..., Any]
) -> None:
    mai = person("mai", (danang, Role.CONTRIBUTOR))
    visitor = quangnam.reader()
    page = visitor.get(path_of(offered)).content.decode()
    assert "password1" not in page and "/admin/login/?next=" in page
    visitor.post(path_of(offered), ACCOUNT)
    assert held(mai) == {("danang.test", "contributor")}
    answer = visitor.post("/admin/login/", {"username": "mai", "password": PASSWORD, "next": path_of(offered)})
    assert answer.url == path_of(offered)  # type: ignore[attr-defined]
    assert "Nhận lời mời" in visitor.get(path_of(offered)).content.decode()
    visitor.post(path_of(offered))
    assert held(mai) == {("danang.test", "contributor"), ("quangnam.test", "editor")}


def test_somebody_else_does_not_take_the_role(desk: Client, quangnam: Portal, offered: Invitation) -> None:
    assert "đang đăng nhập bằng tài khoản khác" in desk.get(path_of(offered)).content.decode()
    desk.post(path_of(offered), ACCOUNT)
    assert held(quangnam.administrator) == {("quangnam.test", "administrator")}
    offered.refresh_from_db()
    assert offered.is_open


def test_deactivated_account_does_not_come_back(
    quangnam: Portal, offered: Invitation, person: Callable[..., Any]
) -> None:
    person("mai", is_active=False)
    assert "bị vô hiệu hóa" in quangnam.reader().get(path_of(offered)).content.decode()
    assert quangnam.reader().post(path_of(offered), ACCOUNT).status_code == 403


def test_taken_user_name_gets_a_number(quangnam: Portal, offered: Invitation) -> None:
    get_user_model().objects.create_user("mai@example.vn", "other@example.vn", PASSWORD)
    quangnam.reader().post(path_of(offered), ACCOUNT)
    assert get_user_model().objects.get(email="mai@example.vn").get_username() == "mai@example.vn-2"
