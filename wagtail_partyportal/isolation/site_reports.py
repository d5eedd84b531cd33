"""The frame of a report on a site: whoever works on one may read it, and its tables can be taken along."""

from __future__ import annotations

from functools import cached_property
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import TemplateView
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.admin.widgets import AdminDateInput
from wagtail.admin.widgets.button import Button

from wagtail_partyportal.core.spreadsheets import SpreadsheetMixin

from .membership import sites_of

_DATE = "%d/%m/%Y"


class SiteReportView(SpreadsheetMixin, WagtailAdminTemplateMixin, TemplateView):
    """A page that can be taken along as a spreadsheet. 403 for who works on no site.

    The template extends ``partyportal/admin/site_report.html``, which shows the form of the context.
    """

    xlsx_export_url: str
    csv_export_url: str

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not sites_of(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_header_title()}]

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        return [
            Button(_("Download XLSX"), url=self.xlsx_export_url, icon_name="download", priority=90),
            Button(_("Download CSV"), url=self.csv_export_url, icon_name="download", priority=100),
        ]


class SiteReportMenuItem(MenuItem):
    """Shown to everybody who works on a site."""

    def is_shown(self, request: HttpRequest) -> bool:
        return bool(sites_of(request.user))


class DateField(forms.DateField):
    """A date as Vietnamese readers write it; ``2026-11-25`` is understood too."""

    def __init__(self, **kwargs: Any) -> None:
        messages = {"invalid": gettext_lazy("Write the date like 25/11/2026.")}
        widget = AdminDateInput(format=_DATE, attrs={"placeholder": gettext_lazy("dd/mm/yyyy")})
        super().__init__(input_formats=[_DATE, "%Y-%m-%d"], widget=widget, error_messages=messages, **kwargs)
