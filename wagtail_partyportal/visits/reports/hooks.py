"""What this room adds to the admin; ``wagtail_hooks`` of the package registers it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from wagtail.admin.menu import MenuItem

from wagtail_partyportal.isolation.membership import sites_of

from .openings import OpeningView
from .panels import VisitsPanel
from .views import URL_NAME, VisitReportView


class VisitsMenuItem(MenuItem):
    """Shown to everybody who works on a site."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(sites_of(request.user))


def urls() -> list[URLPattern]:
    """Return the addresses below the admin's."""
    return [
        path("reports/visits/", VisitReportView.as_view(), name=URL_NAME),
        path("reports/visits/<int:site_id>/opening/", OpeningView.as_view(), name=f"{URL_NAME}_opening"),
    ]


def menu_item() -> VisitsMenuItem:
    """Return the line in the menu of reports."""
    return VisitsMenuItem(_("Visits"), reverse(URL_NAME), name="visits", icon_name="view", order=100)


def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Add the panel to the dashboard of who works on a site."""
    if sites_of(request.user):
        panels.append(VisitsPanel(request.user))
