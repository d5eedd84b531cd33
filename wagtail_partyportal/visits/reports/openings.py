"""The admin's form for opening balances: one site's six figures, and its pages' views."""

from __future__ import annotations

import datetime as dt
from functools import cached_property
from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.urls import reverse
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin
from wagtail.models import Site

from wagtail_partyportal.core.formats import format_number
from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.isolation.membership import own_site
from wagtail_partyportal.visits import days, openings
from wagtail_partyportal.visits.models import CounterFigure, OpeningEntry
from wagtail_partyportal.visits.page_lists import read_page_views
from wagtail_partyportal.visits.routers import counts_alias

from .access import may_bring_forward
from .forms import OpeningForm, PageOpeningForm
from .views import URL_NAME

_LOGGED = 50


class OpeningView(WagtailAdminTemplateMixin, TemplateView):
    """Shows and sets what a site brought forward. 404 for a foreign site; 403 for who doesn't administer this one."""

    template_name = "partyportal/admin/visits/openings.html"
    header_icon = "history"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not may_bring_forward(request.user, self.site):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    @cached_property
    def site(self) -> Site:
        return own_site(self.request.user, str(self.kwargs["site_id"]))

    @cached_property
    def today(self) -> dt.date:
        return days.today(self.site.pk)

    def get_page_title(self) -> str:
        return _("Opening balances")

    def get_page_subtitle(self) -> str:
        return name_of(self.site)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        report = f"{reverse(URL_NAME)}?{urlencode({'site': self.site.pk})}"
        return [
            *super().get_breadcrumbs_items(),
            {"url": report, "label": _("Visits")},
            {"url": "", "label": self.get_page_title()},
        ]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        is_of_pages = "pages" in request.POST
        form = PageOpeningForm(request.POST) if is_of_pages else OpeningForm(request.POST)
        if form.is_valid():
            try:
                changes = self._set_pages(form) if is_of_pages else self._set_site(form)
            except openings.OpeningError as error:
                form.add_error(None, forms.ValidationError(error.problems))
            else:
                self._tell(changes)
                return redirect(request.path)
        messages.error(request, _("Nothing was saved: the form has errors."))
        return self.render_to_response(self.get_context_data(**{"page_form" if is_of_pages else "form": form}))

    def _set_site(self, form: forms.Form) -> list[openings.Change]:
        given = {name: form.cleaned_data[name] for name in CounterFigure.Name.values}
        opening = openings.Opening(**given)
        return openings.set_site_opening(self.site.pk, opening, on=form.cleaned_data["on"], by=self._by())

    def _set_pages(self, form: forms.Form) -> list[openings.Change]:
        views = read_page_views(self.site, form.cleaned_data["pages"].splitlines())
        return openings.set_page_openings(self.site.pk, views, by=self._by())

    def _by(self) -> str:
        return str(self.request.user.get_username())

    def _tell(self, changes: list[openings.Change]) -> None:
        if changes:
            said = ngettext("%s opening balance was changed.", "%s opening balances were changed.", len(changes))
            messages.success(self.request, said % format_number(len(changes)))
        else:
            messages.success(self.request, _("Nothing changes: these balances are there already."))

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        entries = OpeningEntry.objects.using(counts_alias()).filter(site_id=self.site.pk)
        kwargs.setdefault("form", OpeningForm(initial={"on": self.today}))
        kwargs.setdefault("page_form", PageOpeningForm())
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context.update(site=self.site, entries=entries[:_LOGGED], media=context["form"].media)
        return context
