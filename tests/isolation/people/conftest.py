"""People with roles on the sites of the world."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth import get_user_model
from django.test import Client

from tests.conftest import Portal
from wagtail_partyportal.isolation.roles import Role, SiteRole

PASSWORD = "Mot-mat-khau-dai-2026"


def role_on(portal: Portal, role: Role) -> SiteRole:
    return SiteRole.objects.get(site=portal.site, role=role)


@pytest.fixture
def person(db: None) -> Callable[..., Any]:
    """Return a maker of people: ``person("lan", (quangnam, Role.EDITOR), (danang, Role.EDITOR))``."""

    def make(name: str, *roles: tuple[Portal, Role], **fields: Any) -> Any:
        user = get_user_model().objects.create_user(
            name, f"{name}@example.vn", PASSWORD, **{"first_name": name.title(), "last_name": "Nguyễn", **fields}
        )
        user.groups.add(*[role_on(portal, role).group for portal, role in roles])
        return user

    return make


@pytest.fixture
def administrator(quangnam: Portal) -> Any:
    """Return the administrator of Quảng Nam, with a name."""
    quangnam.administrator.first_name, quangnam.administrator.last_name = "Trị", "Quản"
    quangnam.administrator.save()
    return quangnam.administrator


@pytest.fixture
def desk(quangnam: Portal, administrator: Any) -> Client:
    """Return a browser in which the administrator of Quảng Nam is logged in."""
    return quangnam.client_of(administrator)
