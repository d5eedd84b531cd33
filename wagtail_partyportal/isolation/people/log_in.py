"""Log-in with a limit on failed attempts, and with a second step for who has a second factor.

Nobody's address is kept: an attempt is counted under a keyed hash of the account and the network that it came from.
"""

from __future__ import annotations

import datetime as dt
import time
from contextlib import suppress
from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth import get_user_model, login
from django.contrib.auth.views import RedirectURLMixin
from django.core.cache import caches
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.crypto import salted_hmac
from django.utils.decorators import method_decorator
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import FormView
from wagtail.admin.views.account import LoginView

from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.addresses import client_address, network_of

from . import second_factor

CODE_URL = "partyportal_log_in_code"
_HALF_WAY = "partyportal_log_in"
"""Where the session of somebody whose password was right waits for the code."""
_SECONDS_FOR_THE_CODE = 600
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


def _locked(until: dt.datetime) -> forms.ValidationError:
    return forms.ValidationError(
        _("Too many failed attempts. Try again after %(time)s, or set a new password."),
        code="locked",
        params={"time": f"{timezone.localtime(until + dt.timedelta(minutes=1)):%H:%M}"},
    )


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
            raise _locked(until)
        cleaned: dict[str, Any] = super().clean()  # type: ignore[misc]
        limit.forget()
        return cleaned


class LimitedLoginView(LoginView):
    """Wagtail's log-in page with the limit; it asks for the second factor of who has one."""

    def get_form_class(self) -> type[Any]:
        form_class = super().get_form_class()
        return type(form_class.__name__, (LimitedLogIn, form_class), {})

    def form_valid(self, form: Any) -> HttpResponse:
        user = form.get_user()
        if not second_factor.is_on(user):
            return super().form_valid(form)
        is_remembered = bool(form.cleaned_data.get("remember"))
        self.request.session[_HALF_WAY] = {
            "user": str(user.pk),
            "backend": user.backend,
            "until": time.time() + _SECONDS_FOR_THE_CODE,
            "is_remembered": is_remembered,
        }
        return redirect(f"{reverse(CODE_URL)}?{urlencode({'next': self.get_success_url()})}")


class CodeForm(forms.Form):
    """The code that an app shows, or one of the recovery codes."""

    code = forms.CharField(
        label=gettext_lazy("Security code"),
        max_length=20,
        help_text=gettext_lazy("The six digits that your authenticator app shows now, or one of your recovery codes."),
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "autofocus": True, "spellcheck": "false"}),
    )

    def __init__(self, *args: Any, request: HttpRequest, user: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._limit = AttemptLimit(request, f"code of {user.pk}")
        self._user = user

    def clean_code(self) -> str:
        code: str = self.cleaned_data["code"]
        if until := self._limit.begin():
            raise _locked(until)
        if not second_factor.is_right(self._user, code):
            raise forms.ValidationError(
                _("This code is not right, or was used already. Wait for the app's next one and type that."),
                code="wrong",
            )
        self._limit.forget()
        return code


class CodeView(RedirectURLMixin, FormView):
    """The second step of the log-in: the password was right, a few minutes ago at most."""

    form_class = CodeForm
    template_name = "partyportal/admin/people/log_in_code.html"
    next_page = "wagtailadmin_home"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        self.half_way = request.session.get(_HALF_WAY, {})
        self.user = self._find_user()
        if self.user is None:
            request.session.pop(_HALF_WAY, None)
            return redirect("wagtailadmin_login")
        return super().dispatch(request, *args, **kwargs)

    def _find_user(self) -> Any | None:
        if self.half_way.get("until", 0) < time.time():
            return None
        return get_user_model()._default_manager.filter(pk=self.half_way["user"], is_active=True).first()

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "request": self.request, "user": self.user}

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        return super().get_context_data(next=self.get_redirect_url(), **kwargs)

    def form_valid(self, form: Any) -> HttpResponse:
        del self.request.session[_HALF_WAY]
        login(self.request, self.user, backend=self.half_way["backend"])
        seconds = settings.SESSION_COOKIE_AGE if self.half_way["is_remembered"] else 0  # 0: until the browser is closed
        self.request.session.set_expiry(seconds)
        return redirect(self.get_success_url())


_never_stored = method_decorator([sensitive_post_parameters("code"), never_cache], name="dispatch")

urlpatterns: list[URLPattern] = [
    path("login/", LimitedLoginView.as_view(), name="wagtailadmin_login"),
    path("login/code/", _never_stored(CodeView).as_view(), name=CODE_URL),
]
"""Below the admin's address, before Wagtail's own."""
