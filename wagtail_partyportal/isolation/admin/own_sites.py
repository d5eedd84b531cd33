"""For who works on several sites: the way from one to another, in the menu and on the dashboard."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest
from django.urls import reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import Menu, MenuItem, SubmenuMenuItem
from wagtail.admin.ui.components import Component
from wagtail.models import Site

from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.isolation.membership import roles_of, sites_of, works_everywhere

_AFTER_PAGES = 110  # Wagtail's explorer stands at 100, images at 300


@dataclass(frozen=True)
class OwnSite:
    """A site as its person meets it: ``role`` is empty for who works there without one of ours."""

    name: str
    role: str
    pages_url: str
    public_url: str


def switchable_sites(user: Any) -> list[Site]:
    """Return the sites between which a user goes back and forth: none with a single site, none for a superuser."""
    sites = [] if works_everywhere(user) else sites_of(user)
    return sites if len(sites) > 1 else []


def pages_url(site: Site) -> str:
    """Return where a site's pages are listed."""
    return reverse("wagtailadmin_explore", args=[site.root_page_id])


class OwnSitesMenu(Menu):
    """One line a site; which ones depends on who asks, so nothing is kept between requests."""

    def menu_items_for_request(self, request: HttpRequest) -> list[MenuItem]:
        return [
            MenuItem(name_of(site), pages_url(site), name=f"own-site-{site.pk}", icon_name="home", order=place)
            for place, site in enumerate(switchable_sites(request.user))
        ]


class OwnSitesMenuItem(SubmenuMenuItem):
    """The submenu, for who has something to switch between."""

    def __init__(self) -> None:
        super().__init__(_("My sites"), OwnSitesMenu(), name="own-sites", icon_name="site", order=_AFTER_PAGES)

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(switchable_sites(request.user))


class OwnSitesPanel(Component):
    """The dashboard's list of own sites, before anything that waits on one of them."""

    name = "partyportal_own_sites"
    template_name = "partyportal/admin/own_sites_panel.html"
    order = 90

    def __init__(self, user: Any) -> None:
        self.user = user

    def get_context_data(self, parent_context: Any = None) -> dict[str, Any]:
        roles = roles_of(self.user)
        own_sites = [
            OwnSite(
                name=name_of(site),
                role=str(roles[site.pk].label) if site.pk in roles else "",
                pages_url=pages_url(site),
                public_url=site.root_url,
            )
            for site in switchable_sites(self.user)
        ]
        return {"own_sites": own_sites}


def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Add the list to the dashboard of who works on several sites: for ``construct_homepage_panels``."""
    if switchable_sites(request.user):
        panels.append(OwnSitesPanel(request.user))
