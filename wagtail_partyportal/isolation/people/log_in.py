"""Log-in with a limit on failed attempts.

Nobody's address is kept: an attempt is counted under a keyed hash of the account and the network that it came from.
"""

from __future__ import annotations

import datetime as dt
from contextlib import suppress
from typing import Any

from django import forms
from django.core.cache import caches
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.translation import gettext as _
from wagtail.admin.views.account import LoginView

from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.addresses import client_address, network_of

_SALT = "wagtail_partyportal.log_in"
_ATTEMPTS_OF_A_NETWORK = 10
"""How many accounts' worth of failed attempts a network has: enough for an office, too few to try many accounts."""


class AttemptLimit:
    """The failed attempts of one network at one account, and those of the network at all accounts together.

    An attempt is counted before the password is looked at, so that many at once find no gap; a good one takes its
    count back. The time of the lock runs from the first attempt that was counted.
    """

    def __init__(self, request: HttpRequest, account: str) -> None:
        self._cache = caches[get_setting("PARTYPORTAL_CACHE_ALIAS")]
        self._at_most = int(get_setting("PARTYPORTAL_LOGIN_ATTEMPTS"))
        self._seconds = int(get_setting("PARTYPORTAL_LOGIN_LOCK_SECONDS"))
        network = network_of(client_address(request))
        name = account.strip().casefold().encode()
        self._limits = {_key(b"account", name, network or b""): self._at_most}
        if network is not None:
            self._limits[_key(b"network", b"", network)] = self._at_most * _ATTEMPTS_OF_A_NETWORK

    def begin(self) -> dt.datetime | None:
        """Count an attempt, and return when the next one is allowed if this one isn't."""
        if self._at_most <= 0:
            return None
        until = [self._count(key, at_most) for key, at_most in self._limits.items()]
        return max((moment for moment in until if moment), default=None)

    def _count(self, key: str, at_most: int) -> dt.datetime | None:
        ends_at = timezone.now() + dt.timedelta(seconds=self._seconds)
        self._cache.add(f"{key}:ends", ends_at.timestamp(), self._seconds)
        self._cache.add(key, 0, self._seconds)
        try:
            attempts = self._cache.incr(key)
        except ValueError:  # ran out between the two
            return None
        if attempts <= at_most:
            return None
        stamp = self._cache.get(f"{key}:ends", ends_at.timestamp())
        return dt.datetime.fromtimestamp(stamp, tz=dt.UTC)

    def forget(self) -> None:
        """Take back what was counted for this account: its owner is here. The network keeps what others failed."""
        account, *network = self._limits
        self._cache.delete_many([account, f"{account}:ends"])
        for key in network:
            with suppress(ValueError):  # ran out meanwhile
                self._cache.decr(key)


def _key(kind: bytes, account: bytes, network: bytes) -> str:
    digest = salted_hmac(_SALT, b"\0".join((kind, network, account)), algorithm="sha256").hexdigest()
    return f"partyportal:log-in:{digest}"


class LimitedLogIn:
    """For the admin's log-in form, Wagtail's or a project's own: refuse what comes after too many failures."""

    request: HttpRequest
    cleaned_data: dict[str, Any]

    def clean(self) -> dict[str, Any]:
        account = self.cleaned_data.get("username")
        if not account or not self.cleaned_data.get("password"):
            return super().clean()  # type: ignore[misc]
        limit = AttemptLimit(self.request, account)
        if until := limit.begin():
            raise forms.ValidationError(
                _("Too many failed attempts. Try again after %(time)s, or set a new password."),
                code="locked",
                params={"time": f"{timezone.localtime(until + dt.timedelta(minutes=1)):%H:%M}"},
            )
        cleaned: dict[str, Any] = super().clean()  # type: ignore[misc]
        limit.forget()
        return cleaned


class LimitedLoginView(LoginView):
    """Wagtail's log-in page with the limit."""

    def get_form_class(self) -> type[Any]:
        form_class = super().get_form_class()
        return type(form_class.__name__, (LimitedLogIn, form_class), {})


urlpatterns: list[URLPattern] = [path("login/", LimitedLoginView.as_view(), name="wagtailadmin_login")]
"""Below the admin's address, before Wagtail's own."""
