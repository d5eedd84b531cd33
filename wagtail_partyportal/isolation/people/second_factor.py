"""The second factor at log-in: a code of an authenticator app, kept and checked by django-otp if it is installed.

A person switches it on for themselves. Whoever lost the phone logs in with one of the recovery codes.
"""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.db import transaction
from wagtail.log_actions import log

_PLUGINS = ("django_otp", "django_otp.plugins.otp_totp", "django_otp.plugins.otp_static")
_RECOVERY_CODES = 10
_DIGITS = 6
_APP, _RECOVERY = "app", "recovery"  # names of the devices in django-otp's tables

ON, OFF, CODES = "partyportal.second_factor_on", "partyportal.second_factor_off", "partyportal.recovery_codes"
"""What the history of an account calls it."""


def is_offered() -> bool:
    """Return whether the project has installed what is needed: django-otp with ``otp_totp`` and ``otp_static``."""
    return all(apps.is_installed(name) for name in _PLUGINS)


def _apps_of(user: Any) -> Any:
    from django_otp.plugins.otp_totp.models import TOTPDevice

    return TOTPDevice.objects.filter(user=user)


def _recoveries_of(user: Any) -> Any:
    from django_otp.plugins.otp_static.models import StaticDevice

    return StaticDevice.objects.filter(user=user, confirmed=True)


def is_on(user: Any) -> bool:
    """Return whether a password alone doesn't let this person in."""
    return is_offered() and _apps_of(user).filter(confirmed=True).exists()


def recovery_codes_left(user: Any) -> int:
    from django_otp.plugins.otp_static.models import StaticToken

    return StaticToken.objects.filter(device__in=_recoveries_of(user)).count()


def begin(user: Any) -> Any:
    """Return a new device that counts only once ``confirm`` has seen a code of it; earlier attempts are forgotten."""
    _apps_of(user).filter(confirmed=False).delete()
    return _apps_of(user).create(user=user, name=_APP, digits=_DIGITS, confirmed=False)


def unconfirmed(user: Any) -> Any | None:
    """Return the device that was begun and not confirmed."""
    return _apps_of(user).filter(confirmed=False).first()


@transaction.atomic
def confirm(user: Any, code: str) -> list[str] | None:
    """Switch the second factor on if the code is right; return the recovery codes, which are never shown again."""
    device = _apps_of(user).filter(confirmed=False).select_for_update().first()
    if device is None or not device.verify_token(_tidy(code)):
        return None
    _apps_of(user).filter(confirmed=True).delete()
    device.confirmed = True
    device.save()
    log(user, ON, user=user)
    return _make_recovery_codes(user)


@transaction.atomic
def renew_recovery_codes(user: Any) -> list[str]:
    """Return new recovery codes; the old ones end."""
    log(user, CODES, user=user)
    return _make_recovery_codes(user)


def _make_recovery_codes(user: Any) -> list[str]:
    from django_otp.plugins.otp_static.models import StaticDevice, StaticToken

    _recoveries_of(user).delete()
    device = StaticDevice.objects.create(user=user, name=_RECOVERY)
    codes = [StaticToken.random_token() for _number in range(_RECOVERY_CODES)]
    StaticToken.objects.bulk_create([StaticToken(device=device, token=code) for code in codes])
    return codes


@transaction.atomic
def switch_off(user: Any, *, by: Any) -> None:
    """Let the password alone do again, for who wishes so or has lost phone and recovery codes."""
    _apps_of(user).delete()
    _recoveries_of(user).delete()
    log(user, OFF, user=by)


@transaction.atomic
def is_right(user: Any, code: str) -> bool:
    """Say whether the code is one of the app's, or a recovery code, which then is used up.

    A code works once. After a wrong one django-otp takes none for a while: a second, then two, four and so on.
    """
    tidy = _tidy(code)
    is_of_app = tidy.isdigit() and len(tidy) == _DIGITS
    devices = _apps_of(user).filter(confirmed=True) if is_of_app else _recoveries_of(user)
    return any(device.verify_token(tidy) for device in devices.select_for_update())


def _tidy(code: str) -> str:
    """Return a code as it was made, however it was typed: apps show ``123 456``."""
    return "".join(code.split()).replace("-", "").lower()
