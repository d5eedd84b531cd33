"""What happens when somebody follows the link of an invitation."""

from __future__ import annotations

from typing import Any

from django import forms
from django.conf import settings
from django.contrib.auth import get_user_model, login, password_validation
from django.db import transaction
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.decorators import method_decorator
from django.utils.functional import lazy
from django.utils.http import urlencode
from django.utils.translation import gettext_lazy as _
from django.views.decorators.cache import never_cache
from django.views.decorators.debug import sensitive_post_parameters
from django.views.generic import View
from wagtail.log_actions import log

from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.isolation.membership import administers
from wagtail_partyportal.isolation.roles import SiteRole

from .forms import log_roles
from .invitations import Invitation

User = get_user_model()


class AccountForm(forms.Form):
    """The name and the password of somebody who has no account yet."""

    required_css_class = "required"

    last_name = forms.CharField(label=_("Last name"), max_length=150)
    first_name = forms.CharField(label=_("First name"), max_length=150)
    password1 = forms.CharField(
        label=_("Password"),
        strip=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text=lazy(password_validation.password_validators_help_text_html, str)(),
    )
    password2 = forms.CharField(
        label=_("Password again"), strip=False, widget=forms.PasswordInput(attrs={"autocomplete": "new-password"})
    )

    def __init__(self, *args: Any, email: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.email = email

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        password = cleaned.get("password1")
        if password and password != cleaned.get("password2"):
            self.add_error("password2", _("The two passwords are not the same."))
        elif password:
            try:
                password_validation.validate_password(password, self._new_user())
            except forms.ValidationError as error:
                self.add_error("password1", error)
        return cleaned

    def _new_user(self) -> Any:
        said = self.cleaned_data
        user = User(first_name=said.get("first_name", ""), last_name=said.get("last_name", ""), email=self.email)
        setattr(user, User.USERNAME_FIELD, _free_username(self.email))
        return user

    def save(self) -> Any:
        user = self._new_user()
        user.set_password(self.cleaned_data["password1"])
        user.save()
        log(user, "wagtail.create", user=user)
        return user


def _free_username(email: str) -> str:
    """Return the address itself, which nobody has to remember besides; with a number where somebody took it."""
    room: int | None = getattr(User._meta.get_field(User.USERNAME_FIELD), "max_length", None)
    wanted = email.lower()[: (room or 254) - 5]
    name, number = wanted, 1
    while User._default_manager.filter(**{f"{User.USERNAME_FIELD}__iexact": name}).exists():
        number += 1
        name = f"{wanted}-{number}"
    return name


def _still_holds(invitation: Invitation) -> bool:
    """Return whether the site has the role, and whoever invited may still give it: else they could invite themselves.

    Without anybody's name it is the operator's invitation.
    """
    inviter = invitation.invited_by
    role = SiteRole.objects.filter(site=invitation.site, role=invitation.role).first()
    return role is not None and (inviter is None or (inviter.is_active and administers(inviter, invitation.site)))


@method_decorator([never_cache, sensitive_post_parameters("password1", "password2")], name="dispatch")
class AcceptInvitationView(View):
    """Let the person behind an invitation in: with a new account, or with a new role of the account they have."""

    invitation: Any

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> Any:
        found = Invitation.objects.with_token(kwargs["token"]).select_related("site", "invited_by").first()
        self.invitation = found
        if found is None:
            return self.page("unknown", status=404)
        if not found.is_open or not _still_holds(found):
            return self.page("used" if found.accepted_at else "ended", status=410)
        self.accounts = User._default_manager.filter(email__iexact=found.email)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request: HttpRequest, token: str) -> HttpResponse:
        if request.user.is_authenticated:
            return self.page("confirm" if self._is_invited() else "somebody_else")
        if not self.accounts.exists():
            return self.page("account", form=AccountForm(email=self.invitation.email))
        if not self.accounts.filter(is_active=True).exists():
            return self.page("deactivated", status=403)
        return self.page("log_in")

    def post(self, request: HttpRequest, token: str) -> HttpResponse:
        if request.user.is_authenticated and self._is_invited():
            return self._accept(lambda: request.user)
        if request.user.is_authenticated or self.accounts.exists():
            return self.get(request, token)
        form = AccountForm(request.POST, email=self.invitation.email)
        if not form.is_valid():
            return self.page("account", form=form)
        return self._accept(form.save)

    def _is_invited(self) -> bool:
        return self.request.user in self.accounts

    def _accept(self, find_person: Any) -> HttpResponse:
        """Use the link up and give the role, both or neither: of two clicks at once only one finds it open."""
        with transaction.atomic():
            is_ours = Invitation.objects.open().filter(pk=self.invitation.pk).update(accepted_at=timezone.now())
            if not is_ours:
                return self.page("used", status=410)
            person = find_person()
            role = SiteRole.objects.select_related("site").get(site=self.invitation.site, role=self.invitation.role)
            person.groups.add(role.group_id)
            log_roles(person, self.invitation.invited_by or person, given=[role])
        if not self.request.user.is_authenticated:
            login(self.request, person, backend=settings.AUTHENTICATION_BACKENDS[0])
        return redirect("wagtailadmin_home")

    def page(self, state: str, *, status: int = 200, **context: Any) -> HttpResponse:
        """Show what the link leads to in its present state."""
        here = self.request.path
        context |= {
            "state": state,
            "invitation": self.invitation,
            "site_name": name_of(self.invitation.site) if self.invitation else "",
            "log_in_url": f"{reverse('wagtailadmin_login')}?{urlencode({'next': here})}",
        }
        return render(self.request, "partyportal/admin/people/accept_invitation.html", context, status=status)


urlpatterns: list[URLPattern] = [
    path("partyportal/invitation/<str:token>/", AcceptInvitationView.as_view(), name="partyportal_invitation"),
]
"""Below the admin's address, but open to everybody: who follows the link has no account yet."""
