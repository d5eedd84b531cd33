"""On which sites a user works, and what else follows from it: the one answer that every scoped view asks for."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.http import Http404
from wagtail.models import GroupPagePermission, GroupSitePermission, Site

from .roles import Role, SiteRole

_SITES = "_partyportal_sites"
_ROLES = "_partyportal_roles"


def sites_of(user: Any) -> list[Site]:
    """Return the sites on which a user works, by host name: all for a superuser, none for somebody without any.

    A role on a site counts, a permission granted for the site, and one for its root page or a page above: so a group
    of Wagtail's own that may edit the whole tree works on every site. Kept on the user object for the request.
    """
    if not user.is_authenticated or not user.is_active:
        return []
    if not hasattr(user, _SITES):
        setattr(user, _SITES, _find_sites(user))
    sites: list[Site] = getattr(user, _SITES)
    return sites


def _find_sites(user: Any) -> list[Site]:
    sites = list(Site.objects.select_related("root_page").order_by("hostname", "port"))
    if user.is_superuser:
        return sites
    named = set(SiteRole.objects.filter(group__user=user).values_list("site_id", flat=True))
    named |= set(GroupSitePermission.objects.filter(group__user=user).values_list("site_id", flat=True))
    permitted = GroupPagePermission.objects.filter(group__user=user).values_list("page__path", flat=True).distinct()
    paths = tuple(permitted)

    def is_own(site: Site) -> bool:
        root = site.root_page.path
        return site.pk in named or any(root.startswith(path) for path in paths)

    return [site for site in sites if is_own(site)]


def own_site(user: Any, key: str) -> Site:
    """Return one of the sites on which a user works by its key. Raises Http404 for every other."""
    for site in sites_of(user):
        if str(site.pk) == key:
            return site
    raise Http404


def site_ids_of(user: Any) -> list[int]:
    """Return the keys of the sites on which a user works."""
    return [site.pk for site in sites_of(user)]


def works_everywhere(user: Any) -> bool:
    """Return whether nothing has to be hidden from a user: a superuser."""
    return bool(user.is_active and user.is_superuser)


def roles_of(user: Any) -> dict[int, Role]:
    """Return a user's highest role on each site, by the site's key. Kept on the user object for the request."""
    if not hasattr(user, _ROLES):
        roles: dict[int, Role] = {}
        for site_id, name in SiteRole.objects.filter(group__user=user).values_list("site_id", "role"):
            role = Role(name)
            if site_id not in roles or roles[site_id].rank < role.rank:
                roles[site_id] = role
        setattr(user, _ROLES, roles)
    found: dict[int, Role] = getattr(user, _ROLES)
    return found


def administers(user: Any, site: Site) -> bool:
    """Return whether a user manages a site's people: its administrator, or a superuser."""
    return works_everywhere(user) or roles_of(user).get(site.pk) is Role.ADMINISTRATOR


def people_of(sites: list[Site]) -> QuerySet[Any]:
    """Return the users who hold a role on one of the sites, each once."""
    return get_user_model()._default_manager.filter(groups__partyportal_role__site__in=sites).distinct()
