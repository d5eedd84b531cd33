"""Failed log-ins are limited, for an account and for a network; who knows the password comes in again."""

from __future__ import annotations

import datetime as dt
from typing import Any

import pytest
from django import forms
from django.core.cache import cache
from django.test import Client
from django.utils import timezone
from wagtail.admin.forms.auth import LoginForm

from tests.conftest import Portal
from wagtail_partyportal.isolation.people import log_in

LOGIN = "/admin/login/"
WRONG = "khong-phai"
OFFICE = "203.0.113.5"
LOCKED = "Đăng nhập sai quá nhiều lần."


class CodeForm(LoginForm):
    """A project's own form, as a second factor brings one."""

    code = forms.CharField()


def attempt(name: str, password: str = WRONG, address: str = OFFICE, **more: str) -> Any:
    return Client(HTTP_HOST="quangnam.test", REMOTE_ADDR=address).post(
        LOGIN, {"username": name, "password": password, **more}
    )


def fail(times: int, name: str = "quangnam-editor", address: str = OFFICE) -> None:
    for _ in range(times):
        assert LOCKED not in attempt(name, address=address).content.decode()


@pytest.fixture(autouse=True)
def people(quangnam: Portal) -> None:
    """Have the people of Quảng Nam, whose password is "demo"."""


def test_sixth_attempt_is_refused_even_with_the_password() -> None:
    fail(5)
    page = attempt("quangnam-editor", "demo").content.decode()
    until = timezone.localtime() + dt.timedelta(minutes=15)
    assert LOCKED in page
    assert any(f"{until + dt.timedelta(minutes=n):%H:%M}" in page for n in (0, 1))


def test_name_in_another_case_is_the_same_account() -> None:
    fail(5)
    assert LOCKED in attempt(" Quangnam-EDITOR ", "demo").content.decode()


def test_good_log_in_takes_the_count_back() -> None:
    for _ in range(3):
        fail(4)
        assert attempt("quangnam-editor", "demo").status_code == 302


def test_colleague_and_another_network_are_not_locked() -> None:
    fail(5)
    assert attempt("quangnam-contributor", "demo").status_code == 302
    assert attempt("quangnam-editor", "demo", address="198.51.100.7").status_code == 302


def test_network_that_tries_many_accounts_is_locked(settings: Any) -> None:
    settings.PARTYPORTAL_LOGIN_ATTEMPTS = 1
    for number in range(10):
        fail(1, name=f"nguoi{number}")
    assert LOCKED in attempt("quangnam-editor", "demo").content.decode()
    assert attempt("quangnam-editor", "demo", address="198.51.100.7").status_code == 302


def test_lock_ends(monkeypatch: pytest.MonkeyPatch, settings: Any) -> None:
    # A cache whose clock a test can put forward.
    settings.CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "lock"}}
    fail(5)
    assert LOCKED in attempt("quangnam-editor", "demo").content.decode()
    import time

    later = time.time() + 901
    monkeypatch.setattr("time.time", lambda: later)
    assert attempt("quangnam-editor", "demo").status_code == 302


def test_zero_attempts_set_no_limit(settings: Any) -> None:
    settings.PARTYPORTAL_LOGIN_ATTEMPTS = 0
    fail(7)
    assert attempt("quangnam-editor", "demo").status_code == 302


def test_proxy_on_this_machine_does_not_lock_everybody(settings: Any) -> None:
    settings.PARTYPORTAL_LOGIN_ATTEMPTS = 1
    for number in range(12):
        fail(1, name=f"nguoi{number}", address="127.0.0.1")
    assert attempt("quangnam-editor", "demo", address="127.0.0.1").status_code == 302


def test_neither_address_nor_account_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[Any] = []
    for name in ("add", "set", "incr"):
        done = getattr(cache, name)
        monkeypatch.setattr(
            type(cache._connections[cache._alias]),  # type: ignore[attr-defined]
            name,
            lambda self, *args, done=done, **options: (written.append((args, options)), done(*args, **options))[1],
        )
    fail(1)
    assert any("log-in" in str(entry) for entry in written)
    assert OFFICE not in str(written) and "quangnam-editor" not in str(written)


def test_projects_own_form_is_limited_and_keeps_its_fields(settings: Any) -> None:
    settings.WAGTAILADMIN_USER_LOGIN_FORM = "tests.isolation.people.test_log_in.CodeForm"
    assert 'name="code"' in Client(HTTP_HOST="quangnam.test").get(LOGIN).content.decode()
    fail(5)
    assert LOCKED in attempt("quangnam-editor", "demo", code="1").content.decode()


def test_attempts_at_the_same_moment_find_no_gap(rf: Any) -> None:
    request = rf.get("/", REMOTE_ADDR=OFFICE)
    allowed = [log_in.AttemptLimit(request, "lan").begin() is None for _ in range(8)]
    assert allowed == [True] * 5 + [False] * 3
