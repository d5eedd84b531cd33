"""The admin's report on visits: of one site, or of all sites together."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils import timezone
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from wagtail.admin.widgets.button import Button
from wagtail.models import Site

from wagtail_partyportal.core.sites import name_of, root_paths
from wagtail_partyportal.core.spreadsheets import Table
from wagtail_partyportal.isolation.membership import own_site, sites_of
from wagtail_partyportal.isolation.site_reports import SiteReportView
from wagtail_partyportal.visits import days, floods
from wagtail_partyportal.visits.exports import PAGE_HEADINGS, table_of_periods

from .access import counted_names, may_bring_forward
from .figures import ReportFigures, gone_name
from .forms import RangeForm
from .rankings import rank

URL_NAME = "partyportal_visits"
_EXPORTED_PAGES = 1000


class VisitReportView(SiteReportView):
    """GET with ``site``, ``by``, ``since``, ``until``; with ``export`` it answers with a spreadsheet.

    Without ``site`` it is over all the user's own sites. 404 for a site of somebody else, 403 without any.
    """

    template_name = "partyportal/admin/visits/report.html"
    header_icon = "view"

    @cached_property
    def sites(self) -> list[Site]:
        return sites_of(self.request.user)

    @cached_property
    def site(self) -> Site | None:
        """The site that the report is about; None for all."""
        key = self.request.GET.get("site", "")
        if key:
            return own_site(self.request.user, key)
        return self.sites[0] if len(self.sites) == 1 else None

    @cached_property
    def today(self) -> dt.date:
        return days.today(self.site.pk) if self.site else timezone.localdate()

    @cached_property
    def form(self) -> RangeForm:
        choices = [(str(site.pk), name_of(site)) for site in self.sites]
        everything = [("", _("All sites"))] if len(self.sites) > 1 else []
        data = {"by": "day", **self.request.GET.dict(), "site": str(self.site.pk) if self.site else ""}
        return RangeForm(data, sites=[*everything, *choices], today=self.today)

    @cached_property
    def figures(self) -> ReportFigures:
        names = {self.site.pk: name_of(self.site)} if self.site else counted_names(self.request.user)
        return ReportFigures(names, self.form.days, self.roots)

    @cached_property
    def roots(self) -> tuple[str, ...] | None:
        """The trees whose pages the report may name; None for all."""
        if self.site is not None:
            return root_paths(self.site)
        if self.request.user.is_superuser:
            return None
        return tuple(path for site in self.sites for path in root_paths(site))

    def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if self.is_export:
            return self._spreadsheet(request.GET["export"])
        return super().get(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return _("Visits")

    def get_page_subtitle(self) -> str:
        return name_of(self.site) if self.site else _("All sites")

    @cached_property
    def header_more_buttons(self) -> list[Button]:
        buttons = super().header_more_buttons
        if self.site is not None and may_bring_forward(self.request.user, self.site):
            url = reverse("partyportal_visits_opening", args=[self.site.pk])
            buttons.append(Button(_("Opening balances"), url=url, icon_name="history", priority=200))
        return buttons

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context.update(
            form=self.form,
            figures=self.figures,
            site=self.site,
            days=self.form.days,
            before=self.form.days.before,
            shows_sites=self.site is None,
            flood=floods.latest(site.pk for site in ([self.site] if self.site else self.sites)),
            range_query=self._range_query(),
            pages_csv_url=f"{self.csv_export_url}&table=pages",
            pages_xlsx_url=f"{self.xlsx_export_url}&table=pages",
            media=self.form.media,
        )
        return context

    def _range_query(self) -> str:
        """Return the range as a link to another site's report carries it."""
        asked = {name: self.request.GET.get(name, "") for name in ("by", "since", "until")}
        return urlencode({name: value for name, value in asked.items() if value})

    # --- Export ------------------------------------------------------------------------------------------

    def get_filename(self) -> str:
        whose = self.site.hostname if self.site else "all-sites"
        days = self.form.days
        return f"visits-{whose}-{days.since:%Y%m%d}-{days.until:%Y%m%d}"

    def _spreadsheet(self, file_format: str) -> HttpResponse:
        is_of_pages = self.request.GET.get("table") == "pages"
        table = self._table_of_pages() if is_of_pages else self._table_of_periods()
        self.list_export, self.export_headings = list(table.headings), table.headings
        return self.as_spreadsheet(table.rows, file_format)

    def _table_of_periods(self) -> Table:
        days = self.form.days
        names = {site_id: name or gone_name(site_id) for site_id, name in self.figures.names.items()}
        return table_of_periods(names, days.kind, days.since, days.until)

    def _table_of_pages(self) -> Table:
        ranking = rank(self.figures.names, self.form.days, _EXPORTED_PAGES, roots=self.roots)
        headings = {name: PAGE_HEADINGS[name] for name in ("page", "title", "category", "views", "before")}
        rows = [
            {"page": one.page_id, "title": one.title, "category": one.above, "views": one.views, "before": one.before}
            for one in ranking.articles
        ]
        return Table(headings, rows)
