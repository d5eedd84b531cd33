"""Where somebody switches their second factor on, renews its recovery codes, and switches it off again."""

from __future__ import annotations

import base64
from typing import Any

import segno
from django import forms
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import URLPattern, path, reverse
from django.utils.decorators import method_decorator
from django.utils.safestring import SafeString, mark_safe
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.auth import require_admin_access
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin

from . import second_factor
from .log_in import AttemptLimit, CodeForm

URL = "partyportal_second_factor"


class PasswordForm(forms.Form):
    """Asks whether it is the owner of the account who sits at the keyboard."""

    password = forms.CharField(
        label=gettext_lazy("Your password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "current-password"}),
    )

    def __init__(self, *args: Any, request: HttpRequest, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._request = request

    def clean_password(self) -> str:
        password: str = self.cleaned_data["password"]
        user: Any = self._request.user
        limit = AttemptLimit(self._request, f"password of {user.pk}")
        if limit.begin() or not user.check_password(password):
            raise forms.ValidationError(_("The password is not right."), code="wrong")
        limit.forget()
        return password


class FirstCodeForm(forms.Form):
    """The first code, which shows that the app has the key."""

    code = forms.CharField(
        label=gettext_lazy("Security code"),
        max_length=20,
        help_text=gettext_lazy("The six digits that the app shows now."),
        widget=forms.TextInput(attrs={"autocomplete": "one-time-code", "inputmode": "numeric"}),
    )


@method_decorator([require_admin_access, sensitive_post_parameters("password", "code"), never_cache], name="dispatch")
class SecondFactorView(WagtailAdminTemplateMixin, TemplateView):
    """One page in four states: off, begun (the app has to be shown the key), on, and codes (new ones, shown once)."""

    template_name = "partyportal/admin/people/second_factor.html"
    page_title = gettext_lazy("Second factor")
    header_icon = "lock"
    _show_breadcrumbs = True

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        if not second_factor.is_offered():
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if second_factor.is_on(request.user):
            return self._page("on", form=self._code_form())
        return self._page("off", form=PasswordForm(request=request))

    def post(self, request: HttpRequest) -> HttpResponse:
        is_on = second_factor.is_on(request.user)
        on, off = {"renew": self._renew, "off": self._switch_off}, {"begin": self._begin, "confirm": self._confirm}
        step = (on if is_on else off).get(request.POST.get("step", ""))
        return step() if step else redirect(URL)

    def _begin(self) -> HttpResponse:
        form = PasswordForm(self.request.POST, request=self.request)
        if not form.is_valid():
            return self._page("off", form=form)
        return self._show_key(second_factor.begin(self.request.user), FirstCodeForm())

    def _confirm(self) -> HttpResponse:
        device = second_factor.unconfirmed(self.request.user)
        if device is None:  # begun in another window, or never
            return redirect(URL)
        form = FirstCodeForm(self.request.POST)
        if form.is_valid():
            codes = second_factor.confirm(self.request.user, form.cleaned_data["code"])
            if codes:
                return self._page("codes", codes=codes)
            form.add_error(
                "code", _("This code is not right. Look whether the phone's clock is, and type the next one.")
            )
        return self._show_key(device, form)

    def _renew(self) -> HttpResponse:
        form = self._code_form(self.request.POST)
        if not form.is_valid():
            return self._page("on", form=form)
        return self._page("codes", codes=second_factor.renew_recovery_codes(self.request.user))

    def _switch_off(self) -> HttpResponse:
        form = self._code_form(self.request.POST)
        if not form.is_valid():
            return self._page("on", form=form)
        second_factor.switch_off(self.request.user, by=self.request.user)
        messages.success(self.request, _("Logging in takes only your password again."))
        return redirect(URL)

    def _code_form(self, data: Any = None) -> CodeForm:
        form = CodeForm(data, request=self.request, user=self.request.user)
        form.fields["code"].widget.attrs.pop("autofocus", None)
        return form

    def _show_key(self, device: Any, form: forms.Form) -> HttpResponse:
        key = base64.b32encode(device.bin_key).decode().rstrip("=")
        groups = " ".join(key[start : start + 4] for start in range(0, len(key), 4))
        return self._page("begun", form=form, key=groups, picture=_draw(device.config_url))

    def _page(self, state: str, **context: Any) -> HttpResponse:
        if state == "on":
            context["codes_left"] = second_factor.recovery_codes_left(self.request.user)
        return self.render_to_response(self.get_context_data(state=state, **context))

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [
            {"url": reverse("wagtailadmin_account"), "label": _("Account")},
            {"url": "", "label": self.get_page_title()},
        ]


def _draw(text: str) -> SafeString:
    """Return a QR code as an SVG element: no picture of it is kept or fetched from anywhere."""
    code = segno.make(text, error="m")
    return mark_safe(code.svg_inline(scale=5, border=2, dark="#000", light="#fff"))  # noqa: S308 - squares only


def account_menu_item(request: HttpRequest) -> dict[str, str] | None:
    """Return the line on the account's page."""
    if not second_factor.is_offered():
        return None
    return {
        "url": reverse(URL),
        "label": _("Second factor"),
        "help_text": _("Ask for a code of your phone at log-in, besides the password."),
    }


urlpatterns: list[URLPattern] = [path("account/second-factor/", SecondFactorView.as_view(), name=URL)]
