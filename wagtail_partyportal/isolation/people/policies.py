"""What Wagtail's pages of people ask before they open: may this user manage anybody, and this person?"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import register_permission_policy

from . import authority


class PeoplePermissionPolicy(ModelPermissionPolicy):
    """Let site administrators change their own people, without a permission that would hold for everybody.

    Nothing is granted through ``user.has_perm``. They invite instead of adding, and deactivate instead of deleting:
    what somebody did stays in the history under their name.
    """

    def user_has_permission(self, user: Any, action: str) -> bool:
        if authority.manages_everybody(user):
            return bool(super().user_has_permission(user, action))
        return action == "change" and bool(authority.administered_sites(user))

    def user_has_permission_for_instance(self, user: Any, action: str, instance: Any) -> bool:
        return self.user_has_permission(user, action) and (
            authority.manages_everybody(user) or authority.managed_people(user).filter(pk=instance.pk).exists()
        )

    def instances_user_has_any_permission_for(self, user: Any, actions: Iterable[str]) -> QuerySet[Any]:
        people = authority.managed_people(user)
        return people if self.user_has_any_permission(user, actions) else people.none()


def register() -> None:
    """Put the policy in the place of Wagtail's; must run after ``wagtail.users`` is ready, so with the hooks."""
    register_permission_policy(get_user_model(), PeoplePermissionPolicy(get_user_model()))
