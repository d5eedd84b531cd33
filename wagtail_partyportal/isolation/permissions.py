"""Who may do something with a row that belongs to a site: whoever was granted it for that site."""

from __future__ import annotations

from typing import Any, TypeVar

from django.db import models
from wagtail.models import Site
from wagtail.permission_policies.sites import SitePermissionPolicy
from wagtail.permissions import policy_registry, register_permission_policy

M = TypeVar("M", bound=models.Model)


def grant_by_site(model: type[models.Model]) -> None:
    """Let permissions for the model be granted site by site; must run before anything asks for its policy."""
    register_permission_policy(model, SitePermissionPolicy(model))


def own_rows(model: type[M], user: Any) -> models.QuerySet[M]:
    """Return the rows of the sites on which the user may do something with the model."""
    policy = policy_registry.get_by_type(model)
    rows: models.QuerySet[M] = policy.instances_user_has_any_permission_for(user, {"add", "change", "delete"})
    return rows


def own_sites(model: type[models.Model], user: Any) -> list[Site]:
    """Return the sites on which the user may add or change rows of the model."""
    policy = policy_registry.get_by_type(model)
    return list(policy.sites_user_has_any_permission_for(user, {"add", "change"}))
