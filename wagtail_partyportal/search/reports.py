"""The admin's report on what readers search for, and what they don't find."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from functools import cached_property
from typing import Any

from django import forms
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from wagtail.models import Site

from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.isolation.membership import own_site, sites_of
from wagtail_partyportal.isolation.site_reports import DateField, SiteReportMenuItem, SiteReportView

from .frequencies import Frequency, frequent_queries
from .queries import MAX_RESULTS
from .tally import KEEP_DAYS

URL_NAME = "partyportal_searches"
SHOWN, EXPORTED = 50, 2_000  # queries
_USUAL_DAYS = 30

HEADINGS: Mapping[str, str | Promise] = {
    "query": gettext_lazy("Query"),
    "hits": gettext_lazy("Searches"),
    "results": gettext_lazy("Results at last"),
}


class SearchReportForm(forms.Form):
    """The site and the days; days that are not given are the last thirty."""

    site = forms.ChoiceField(label=gettext_lazy("Site"), required=False)
    since = DateField(label=gettext_lazy("From"), required=False)
    until = DateField(label=gettext_lazy("To"), required=False)

    def __init__(self, data: Any, *, sites: list[Site]) -> None:
        super().__init__(data)
        self.fields["site"].choices = [(str(site.pk), name_of(site)) for site in sites]  # type: ignore[attr-defined]
        if len(sites) < 2:
            self.fields["site"].widget = forms.HiddenInput()

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        since, until = cleaned.get("since"), cleaned.get("until")
        if since and until and since > until:
            self.add_error("since", _("The first day is after the last one."))
        return cleaned

    def days(self, today: dt.date) -> tuple[dt.date, dt.date]:
        """Return the first and the last day; the usual ones where something is wrong with them."""
        given = self.cleaned_data if self.is_valid() else {}
        until = given.get("until") or today
        since = given.get("since") or max(until, dt.date(1990, 1, 1)) - dt.timedelta(days=_USUAL_DAYS - 1)
        return since, until


class SearchReportView(SiteReportView):
    """GET with ``site``, ``since``, ``until``; with ``export`` it answers with a spreadsheet.

    Of one of the user's own sites; 404 for a site of somebody else, 403 without any.
    """

    template_name = "partyportal/admin/search/report.html"
    header_icon = "search"
    export_headings = HEADINGS
    list_export = list(HEADINGS)

    @cached_property
    def site(self) -> Site:
        key = self.request.GET.get("site", "")
        return own_site(self.request.user, key) if key else sites_of(self.request.user)[0]

    @cached_property
    def form(self) -> SearchReportForm:
        data = {**self.request.GET.dict(), "site": str(self.site.pk)}
        return SearchReportForm(data, sites=sites_of(self.request.user))

    @cached_property
    def days(self) -> tuple[dt.date, dt.date]:
        return self.form.days(timezone.localdate())

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.is_export:
            rows = [vars(row) for row in self.find(EXPORTED, without_results=request.GET.get("table") == "missing")]
            return self.as_spreadsheet(rows, request.GET["export"])
        return super().get(request, *args, **kwargs)

    def find(self, limit: int, *, without_results: bool = False) -> list[Frequency]:
        return frequent_queries(self.site.pk, *self.days, limit, without_results=without_results)

    def get_page_title(self) -> str:
        return _("Searches")

    def get_page_subtitle(self) -> str:
        return name_of(self.site)

    def get_filename(self) -> str:
        since, until = self.days
        return f"searches-{self.site.hostname}-{since:%Y%m%d}-{until:%Y%m%d}"

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        since, until = self.days
        context.update(
            form=self.form,
            since=since,
            until=until,
            frequent=self.find(SHOWN),
            missing=self.find(SHOWN, without_results=True),
            most_results=MAX_RESULTS,
            keep_days=KEEP_DAYS,
            missing_csv_url=f"{self.csv_export_url}&table=missing",
            missing_xlsx_url=f"{self.xlsx_export_url}&table=missing",
            media=self.form.media,
        )
        return context


def urls() -> list[URLPattern]:
    """Return the addresses below the admin's."""
    return [path("reports/searches/", SearchReportView.as_view(), name=URL_NAME)]


def menu_item() -> SiteReportMenuItem:
    """Return the line in the menu of reports."""
    return SiteReportMenuItem(
        gettext_lazy("Searches"), reverse(URL_NAME), name="searches", icon_name="search", order=110
    )
