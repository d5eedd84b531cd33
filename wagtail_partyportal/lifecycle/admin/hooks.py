"""What this room adds to the admin; ``wagtail_hooks`` of the package registers it."""

from __future__ import annotations

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from wagtail_partyportal.isolation.membership import works_everywhere

from .views import AddPortalView

URL_NAME = "partyportal_add_portal"


class AddPortalMenuItem(MenuItem):
    """Shown to superusers."""

    def is_shown(self, request: HttpRequest) -> bool:
        return works_everywhere(request.user)


def urls() -> list[URLPattern]:
    """Return the addresses below the admin's."""
    return [path("portals/add/", AddPortalView.as_view(), name=URL_NAME)]


def menu_item() -> AddPortalMenuItem:
    """Return the line in the menu of settings, after Wagtail's own for sites."""
    return AddPortalMenuItem(_("Add a portal"), reverse(URL_NAME), name="add-portal", icon_name="site", order=603)
