"""Who manages whom: a site's administrator manages the people of that site, and never more than they may themselves."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_permission_codename, get_user_model
from django.db.models import QuerySet
from wagtail.models import Site

from wagtail_partyportal.isolation.membership import people_of, roles_of, sites_of, works_everywhere
from wagtail_partyportal.isolation.roles import Role, SiteRole


def manages_everybody(user: Any) -> bool:
    """Return whether a user meets Wagtail's own pages of people: a superuser, or whom the operator trusts with them.

    The trust is Django's permission to change users, held by somebody without a role on any site. Who has a role is
    scoped, whatever else they were granted.
    """
    if works_everywhere(user):
        return True
    meta = get_user_model()._meta
    return user.has_perm(f"{meta.app_label}.{get_permission_codename('change', meta)}") and not roles_of(user)


def administered_sites(user: Any) -> list[Site]:
    """Return the sites whose people a user manages, by host name."""
    if works_everywhere(user):
        return sites_of(user)
    roles = roles_of(user) if user.is_active else {}
    return [site for site in sites_of(user) if roles.get(site.pk) is Role.ADMINISTRATOR]


def manages_people(user: Any) -> bool:
    """Return whether a user manages anybody."""
    return manages_everybody(user) or bool(administered_sites(user))


def managed_people(user: Any) -> QuerySet[Any]:
    """Return the people whom a user manages: those with a role on a site that the user administers."""
    everybody = get_user_model()._default_manager.all()
    if manages_everybody(user):
        return everybody
    return everybody.filter(pk__in=people_of(administered_sites(user)).values("pk"))


def givable_roles(user: Any) -> QuerySet[SiteRole]:
    """Return the roles that a user may give and take: those of the administered sites, none above the user's own."""
    return SiteRole.objects.filter(site__in=administered_sites(user)).select_related("site", "group")


def manages_account(manager: Any, person: Any) -> bool:
    """Return whether a manager may change somebody's name, e-mail and log-in, and not only their roles.

    Only where the person is nothing but what the manager may give: a superuser, somebody with a role on another site,
    or with any group or permission of the operator's stays out of reach. An e-mail address is as good as a password.
    """
    if manages_everybody(manager):
        return works_everywhere(manager) or not person.is_superuser
    if person.is_superuser or person.user_permissions.exists():
        return False
    givable = givable_roles(manager).values("group")
    return person.groups.filter(pk__in=givable).exists() and not person.groups.exclude(pk__in=givable).exists()
