"""The form in which a site administrator looks after one person of their sites."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django import forms
from django.contrib.auth import get_user_model
from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.log_actions import log
from wagtail.models import Site

from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.isolation.roles import Role, SiteRole

from . import authority, second_factor

_ACCOUNT_FIELDS = [
    name
    for name in ("first_name", "last_name", "email", "is_active")
    if name in {field.name for field in get_user_model()._meta.get_fields()}
]


class PersonForm(forms.ModelForm):
    """A person's name, e-mail and log-in, and a row of roles for each site that the manager administers.

    A password isn't here: only its owner knows it. Roles on other sites are neither shown nor touched. Nobody changes
    their own roles or locks themselves out.
    """

    required_css_class = "required"

    class Meta:
        model = get_user_model()
        fields = _ACCOUNT_FIELDS

    def __init__(self, *args: Any, manager: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.manager = manager
        self.is_own_account = manager.pk == self.instance.pk
        for name in _ACCOUNT_FIELDS:
            if name != "is_active":
                self.fields[name].required = True
        self._hide_account()
        self._roles = list(authority.givable_roles(manager))
        self._held = set(self.instance.groups.values_list("pk", flat=True))
        for site in authority.administered_sites(manager):
            self._add_roles(site)

    def _hide_account(self) -> None:
        if not authority.manages_account(self.manager, self.instance):
            for name in _ACCOUNT_FIELDS:
                del self.fields[name]
        elif self.is_own_account:
            self.fields.pop("is_active", None)
        elif second_factor.is_on(self.instance):
            self.fields["second_factor_off"] = forms.BooleanField(
                label=_("Switch the second factor off"),
                required=False,
                help_text=_("For somebody who has lost the phone and the recovery codes. Make sure that it is them."),
            )

    def _add_roles(self, site: Site) -> None:
        roles = [role for role in self._roles if role.site_id == site.pk]
        if not roles:
            return
        roles.sort(key=lambda role: Role(role.role).rank)
        self.fields[_field_of(site.pk)] = forms.TypedMultipleChoiceField(
            label=_("Roles on %(site)s") % {"site": name_of(site)},
            coerce=int,
            required=False,
            disabled=self.is_own_account,
            choices=[(role.group_id, role.get_role_display()) for role in roles],
            initial=[role.group_id for role in roles if role.group_id in self._held],
            widget=forms.CheckboxSelectMultiple,
            help_text=_("You can't change your own roles.") if self.is_own_account else "",
        )

    @property
    def roles_taken(self) -> list[SiteRole]:
        """The roles that saving takes away."""
        return [role for role in self._roles if role.group_id in self._held and not self._is_chosen(role)]

    @property
    def roles_given(self) -> list[SiteRole]:
        """The roles that saving gives."""
        return [role for role in self._roles if role.group_id not in self._held and self._is_chosen(role)]

    def _is_chosen(self, role: SiteRole) -> bool:
        return role.group_id in self.cleaned_data.get(_field_of(role.site_id), [])

    @transaction.atomic
    def save(self, commit: bool = True) -> Any:
        person = super().save(commit=commit)
        if not self.is_own_account:
            person.groups.remove(*[role.group_id for role in self.roles_taken])
            person.groups.add(*[role.group_id for role in self.roles_given])
            log_roles(person, self.manager, given=self.roles_given, taken=self.roles_taken)
        if self.cleaned_data.get("second_factor_off"):
            second_factor.switch_off(person, by=self.manager)
        return person


def log_roles(person: Any, by: Any, *, given: Iterable[SiteRole] = (), taken: Iterable[SiteRole] = ()) -> None:
    """Write into the history of a person's account which roles were given and taken, and by whom."""
    for action, roles in (("partyportal.give_role", given), ("partyportal.take_role", taken)):
        for role in roles:
            log(person, action, user=by, data={"role": role.role, "site": role.site.hostname})


def _field_of(site_id: int) -> str:
    return f"roles_{site_id}"
