"""What opens the admin of one site to the people of another although everything seems to work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.apps import AppConfig, apps
from django.contrib.auth.models import Permission
from django.core import checks
from django.db import DatabaseError, models
from django.db.models import Q
from django.urls import NoReverseMatch, Resolver404, resolve, reverse
from wagtail.permission_policies.sites import SitePermissionPolicy
from wagtail.permissions import policy_registry

Messages = Iterable[checks.CheckMessage]


def check_admin_urls(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """E028: Wagtail's admin is included without our views of what all sites share."""
    try:
        match = resolve(reverse("wagtailadmin_choose_page"))
    except (NoReverseMatch, Resolver404):  # a project without the admin, or one that reads the address from elsewhere
        return []
    if getattr(match.func, "__module__", "").startswith("wagtail_partyportal."):
        return []
    return [
        checks.Error(
            "Wagtail's own admin addresses are included: editors meet pages, pictures and tags of other sites.",
            hint='Include ours, which contain them: path("admin/", include("wagtail_partyportal.admin_urls")).',
            id="partyportal.E028",
        )
    ]


def check_global_grants(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **_kwargs: Any
) -> Messages:
    """W029: a group may change what belongs to a site, on all of them. Runs with ``check --database default``."""
    if not databases or "default" not in databases:
        return []
    names = {(model._meta.app_label, model._meta.model_name): model for model in _models_granted_by_site()}
    wanted = Q(pk__in=[])
    for app_label, model_name in names:
        wanted |= Q(content_type__app_label=app_label, content_type__model=model_name)
    try:
        held = Permission.objects.filter(wanted, group__isnull=False).values_list(
            "group__name", "content_type__app_label", "content_type__model"
        )
        found = sorted(set(held))
    except DatabaseError:  # not migrated yet
        return []
    return [
        checks.Warning(
            f"The group “{group}” holds a permission for {names[app_label, model_name]._meta.label} everywhere: "
            "its members change the rows of every site.",
            hint="Take it from the group, and grant it for one site: in the group's form under “Site permissions”, "
            "or with a role.",
            id="partyportal.W029",
        )
        for group, app_label, model_name in found
    ]


def _models_granted_by_site() -> list[type[models.Model]]:
    return [
        model
        for model in apps.get_models()
        if isinstance(policy_registry.get_by_type(model, fallback=False), SitePermissionPolicy)
    ]
