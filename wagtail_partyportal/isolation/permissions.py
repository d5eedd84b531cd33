"""Who may do something with a row that belongs to a site: whoever was granted it for that site."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, TypeVar

from django.apps import apps
from django.db import models
from wagtail.models import DraftStateMixin, LockableMixin, Site
from wagtail.permission_policies.sites import SitePermissionPolicy
from wagtail.permissions import policy_registry, register_permission_policy

from wagtail_partyportal.core.sites import SiteOwned

from .membership import works_everywhere
from .roles import Role

M = TypeVar("M", bound=models.Model)


@dataclass(frozen=True)
class SiteGrant:
    """What one model's rows let people do on their own site: ``role`` is the least that may."""

    model: type[models.Model]
    actions: tuple[str, ...]
    role: Role


_grants: dict[type[models.Model], SiteGrant] = {}


def grant_by_site(
    model: type[models.Model],
    role: Role = Role.EDITOR,
    actions: tuple[str, ...] = ("add", "change", "delete"),
) -> None:
    """Let permissions for the model be granted site by site; must run before anything asks for its policy.

    Provisioning grants the actions on each site to the role and to those above it.
    """
    register_permission_policy(model, SitePermissionPolicy(model))
    _grants[model] = SiteGrant(model, actions, role)


def grant_setting(model: type[models.Model], role: Role = Role.EDITOR) -> None:
    """Let provisioning grant a site's settings to the role and to those above it; Wagtail itself makes their policy."""
    _grants[model] = SiteGrant(model, ("change",), role)


def grant_site_owned() -> None:
    """Grant by site every model with ``SiteOwned`` for which nobody has asked: a project's own, with all rights."""
    for model in apps.get_models():
        if issubclass(model, SiteOwned) and model not in _grants:
            grant_by_site(model, actions=_actions_on(model))


def _actions_on(model: type[models.Model]) -> tuple[str, ...]:
    actions = ["add", "change", "delete"]
    if issubclass(model, DraftStateMixin):
        actions.append("publish")
    if issubclass(model, LockableMixin):
        actions += ["lock", "unlock"]
    return tuple(actions)


def grants_of(role: Role) -> list[SiteGrant]:
    """Return what a role may do with the rows of its own site."""
    return [grant for grant in _grants.values() if grant.role.rank <= role.rank]


def own_rows(model: type[M], user: Any) -> models.QuerySet[M]:
    """Return the rows of the sites on which the user may do something with the model.

    The sites are named by their keys, not by a query: so a search index can filter by them.
    """
    policy = policy_registry.get_by_type(model)
    rows: models.QuerySet[M] = model._default_manager.all()
    if works_everywhere(user):
        return rows
    sites = policy.sites_user_has_any_permission_for(user, {"add", "change", "delete"})
    return rows.filter(site_id__in=list(sites.values_list("pk", flat=True)))


def own_sites(model: type[models.Model], user: Any) -> list[Site]:
    """Return the sites on which the user may add or change rows of the model."""
    policy = policy_registry.get_by_type(model)
    return list(policy.sites_user_has_any_permission_for(user, {"add", "change"}))
