"""What this room adds to the admin; ``wagtail_hooks`` of the package registers it."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _

from wagtail_partyportal.isolation.membership import sites_of
from wagtail_partyportal.isolation.site_reports import SiteReportMenuItem

from .openings import OpeningView
from .panels import VisitsPanel
from .views import URL_NAME, VisitReportView


def urls() -> list[URLPattern]:
    """Return the addresses below the admin's."""
    return [
        path("reports/visits/", VisitReportView.as_view(), name=URL_NAME),
        path("reports/visits/<int:site_id>/opening/", OpeningView.as_view(), name=f"{URL_NAME}_opening"),
    ]


def menu_item() -> SiteReportMenuItem:
    """Return the line in the menu of reports."""
    return SiteReportMenuItem(_("Visits"), reverse(URL_NAME), name="visits", icon_name="view", order=100)


def add_panel(request: HttpRequest, panels: list[Any]) -> None:
    """Add the panel to the dashboard of who works on a site."""
    if sites_of(request.user):
        panels.append(VisitsPanel(request.user))
