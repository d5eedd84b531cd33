"""How the pages of people come into Wagtail's place, when the apps are ready."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from wagtail.users.apps import WagtailUsersAppConfig

VIEWSET = "wagtail_partyportal.isolation.people.viewsets.PeopleViewSet"


def install() -> None:
    """Name our viewset to ``wagtail.users``, unless the project has named its own.

    A project's own subclasses ``PeopleViewSet``, so that site administrators stay among their people.
    """
    if not apps.is_installed("wagtail.users"):
        return
    users: Any = apps.get_app_config("wagtailusers")
    if users.user_viewset == WagtailUsersAppConfig.user_viewset:
        users.user_viewset = VIEWSET
