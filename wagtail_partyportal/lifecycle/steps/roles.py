"""The groups of a site, one a role, and what each may do: on this site, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import models
from django.utils.translation import gettext as _
from wagtail.admin.models import Admin
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
    Site,
)

from wagtail_partyportal.isolation.permissions import grants_of
from wagtail_partyportal.isolation.roles import Role, SiteRole
from wagtail_partyportal.lifecycle.plans import SitePlan
from wagtail_partyportal.lifecycle.problems import PlanError, Problem
from wagtail_partyportal.lifecycle.reports import Report

GROUP_NAMES = {
    Role.CONTRIBUTOR: "cộng tác viên",
    Role.EDITOR: "biên tập viên",
    Role.ADMINISTRATOR: "quản trị viên",
}
_KEY_IN_NAME = 100  # characters; a group's name has 150

# A contributor writes and submits; who may publish also locks. People are managed by whoever holds the role of
# administrator: no permission of Django's is granted for that, because it would reach the users of every site.
_PAGE_ACTIONS = {
    Role.CONTRIBUTOR: ("add", "change"),
    Role.EDITOR: ("add", "change", "publish", "lock", "unlock"),
    Role.ADMINISTRATOR: ("add", "change", "publish", "lock", "unlock"),
}
# Who may only add changes what they have added themselves.
_FILE_ACTIONS = {
    Role.CONTRIBUTOR: ("add", "choose"),
    Role.EDITOR: ("add", "change", "choose"),
    Role.ADMINISTRATOR: ("add", "change", "choose"),
}


def make_groups(plan: SitePlan, site: Site, report: Report) -> dict[Role, Group]:
    """Return the site's groups by role."""
    existing = {Role(row.role): row.group for row in SiteRole.objects.filter(site=site).select_related("group")}
    groups = {}
    for role in Role:
        group = existing.get(role)
        if group is None:
            group = Group.objects.create(name=_free_name(plan.key, role, site))
            SiteRole.objects.create(site=site, group=group, role=role)
        report.note(_("group %s") % group.name, is_new=role not in existing)
        groups[role] = group
    return groups


def _free_name(key: str, role: Role, site: Site) -> str:
    """Name a group for people to read. A stranger's group of that name stays a stranger's."""
    name = f"{key[:_KEY_IN_NAME]}: {GROUP_NAMES[role]}"
    return f"{name} ({site.pk})" if Group.objects.filter(name=name).exists() else name


def grant(role: Role, group: Group, site: Site, homes: Sequence[Page], collection: Collection, report: Report) -> None:
    """Give a role's group what it may do: in the admin, in the site's trees, with its files and its rows.

    ``homes`` are the front pages of all the site's languages.
    """
    made = _grant_everywhere(group, _permissions(Admin, ("access",)))
    if len(homes) > 1:
        made += _grant_everywhere(group, _translating())
    for home in homes:
        made += _add(GroupPagePermission, group, _permissions(Page, _PAGE_ACTIONS[role]), page_id=home.pk)
    for model in (get_image_model(), get_document_model()):
        made += _add(
            GroupCollectionPermission, group, _permissions(model, _FILE_ACTIONS[role]), collection_id=collection.pk
        )
    for one in grants_of(role):
        made += _add(GroupSitePermission, group, _permissions(one.model, one.actions), site_id=site.pk)
    report.note(_("permissions of %s") % group.name, is_new=bool(made))


def _grant_everywhere(group: Group, permissions: Iterable[Permission]) -> int:
    """Grant what Django knows for the whole installation only; each view asks for the object's own site besides."""
    missing = [one for one in permissions if not group.permissions.filter(pk=one.pk).exists()]
    group.permissions.add(*missing)
    return len(missing)


def _translating() -> Iterable[Permission]:
    """Return wagtail-localize's permission to submit a page for translation, where it is installed."""
    return Permission.objects.filter(content_type__app_label="wagtail_localize", codename="submit_translation")


def _add(grants: type[models.Model], group: Group, permissions: Iterable[Permission], **place: int) -> int:
    """Grant what isn't granted yet, and return how much that was."""
    rows: Any = grants._default_manager
    held = set(rows.filter(group=group, **place).values_list("permission_id", flat=True))
    missing = [permission for permission in permissions if permission.pk not in held]
    rows.bulk_create([grants(group=group, permission=permission, **place) for permission in missing])
    return len(missing)


def _permissions(model: type[models.Model], actions: tuple[str, ...]) -> list[Permission]:
    """Return the permissions for a model. Raises PlanError where the database hasn't got them."""
    content_type = ContentType.objects.get_for_model(model)
    codenames = [f"{action}_{model._meta.model_name}" for action in actions]
    found = list(Permission.objects.filter(content_type=content_type, codename__in=codenames))
    if len(found) < len(codenames):
        missing = set(codenames) - {permission.codename for permission in found}
        raise PlanError(
            [
                Problem(
                    "database",
                    _("Permissions are missing: %s. Run manage.py migrate first.") % ", ".join(sorted(missing)),
                )
            ]
        )
    return found
