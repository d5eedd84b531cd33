"""Bulk actions on people: a site administrator reaches the people of own sites, and gives the roles of own sites."""

from __future__ import annotations

from typing import Any

from django import forms
from django.contrib.auth.models import Group
from django.db.models import QuerySet
from django.http import Http404, HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.log_actions import log
from wagtail.users.views.bulk_actions import AssignRoleBulkAction, DeleteBulkAction, SetActiveStateBulkAction

from wagtail_partyportal.isolation.roles import SiteRole

from . import authority
from .forms import log_roles


class OwnPeopleOnly:
    """Leave out whoever the user doesn't manage, as if the id had never been given."""

    request: HttpRequest

    def get_all_objects_in_listing_query(self, parent_id: Any) -> QuerySet[Any]:
        """Return the keys of all people of the list that the request came from."""
        listed: QuerySet[Any] = super().get_all_objects_in_listing_query(parent_id)  # type: ignore[misc]
        if authority.manages_everybody(self.request.user):
            return listed
        return listed.filter(pk__in=authority.managed_people(self.request.user).values("pk"))

    def get_actionable_objects(self) -> tuple[list[Any], dict[str, list[Any]]]:
        """Return the people to act on, and lists of others by the reason why not. Raises Http404 if none is left."""
        people, refused = super().get_actionable_objects()  # type: ignore[misc]
        if authority.manages_everybody(self.request.user):
            return people, refused
        own = set(authority.managed_people(self.request.user).values_list("pk", flat=True))
        people = [person for person in people if person.pk in own]
        refused = {reason: [one for one in several if one.pk in own] for reason, several in refused.items()}
        if not people and not any(refused.values()):
            raise Http404
        return people, refused


class RoleChoice(forms.ModelChoiceField):
    """Name a group by the role and the site that it stands for."""

    def label_from_instance(self, obj: Any) -> str:
        return str(obj.partyportal_role)


class OwnRoleForm(forms.Form):
    """One role of an administered site."""

    role = RoleChoice(queryset=Group.objects.none())

    def __init__(self, *args: Any, manager: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        own = (
            Group.objects.filter(partyportal_role__in=authority.givable_roles(manager))
            .select_related("partyportal_role__site")
            .order_by("partyportal_role__site__hostname", "pk")
        )
        self.fields["role"] = RoleChoice(own, label=_("Role"))


class AssignOwnRole(OwnPeopleOnly, AssignRoleBulkAction):
    """Give several people a role."""

    def get_form_class(self) -> type[forms.Form]:
        is_scoped = not authority.manages_everybody(self.request.user)
        return OwnRoleForm if is_scoped else super().get_form_class()

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs: dict[str, Any] = super().get_form_kwargs()
        if issubclass(self.get_form_class(), OwnRoleForm):
            kwargs["manager"] = self.request.user
        return kwargs

    def check_perm(self, obj: Any) -> bool:
        """Whoever isn't managed is left out before; nobody changes their own roles."""
        if authority.manages_everybody(self.request.user):
            return bool(super().check_perm(obj))
        return obj.pk != self.request.user.pk

    def get_execution_context(self) -> dict[str, Any]:
        return {**super().get_execution_context(), "by": self.request.user}

    @classmethod
    def execute_action(cls, objects: list[Any], role: Group | None = None, **kwargs: Any) -> Any:
        given = SiteRole.objects.filter(group=role).select_related("site")
        for person in objects:
            log_roles(person, kwargs["by"], given=given)
        return super().execute_action(objects, role=role, **kwargs)


class SetOwnActiveState(OwnPeopleOnly, SetActiveStateBulkAction):
    """Activate or deactivate several people."""

    def check_perm(self, obj: Any) -> bool:
        if authority.manages_everybody(self.request.user):
            return bool(super().check_perm(obj))
        return authority.manages_account(self.request.user, obj)

    @classmethod
    def execute_action(cls, objects: list[Any], **kwargs: Any) -> Any:
        for person in objects:
            log(person, "wagtail.edit", user=kwargs["user"], content_changed=True)
        return super().execute_action(objects, **kwargs)


class DeletePeople(OwnPeopleOnly, DeleteBulkAction):
    """Delete several people: never offered to a site administrator, who deactivates instead."""

    any_permission_required = ["delete"]


ACTIONS = (AssignOwnRole, SetOwnActiveState, DeletePeople)
