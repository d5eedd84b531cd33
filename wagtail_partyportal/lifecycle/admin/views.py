"""The operator's page for a new portal: the same verb as ``manage.py portal create``."""

from __future__ import annotations

from typing import Any

from django.db import DatabaseError
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.utils.translation import gettext as _
from django.views.generic import TemplateView
from wagtail.admin import messages
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from wagtail_partyportal.core.hosts import is_allowed
from wagtail_partyportal.isolation.membership import works_everywhere
from wagtail_partyportal.isolation.people.invitations import invitation_url
from wagtail_partyportal.lifecycle.problems import PlanError
from wagtail_partyportal.lifecycle.provisioning import provision
from wagtail_partyportal.lifecycle.reports import Report

from .forms import PortalForm


class AddPortalView(WagtailAdminTemplateMixin, TemplateView):
    """Tries a portal or makes it, and shows what was made. 404 for everybody but superusers."""

    template_name = "partyportal/admin/lifecycle/add_portal.html"
    header_icon = "site"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not works_everywhere(request.user):
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_page_title(self) -> str:
        return _("Add a portal")

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_page_title()}]

    def post(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        form = PortalForm(request.POST)
        is_dry_run = "try" in request.POST
        report = self._provision(form, is_dry_run) if form.is_valid() else None
        if report is None:
            messages.error(request, _("Nothing was made: the form has errors."))
            return self.render_to_response(self.get_context_data(form=form))
        return self.render_to_response(self.get_context_data(form=form, report=report, is_dry_run=is_dry_run))

    def _provision(self, form: PortalForm, is_dry_run: bool) -> Report | None:
        try:
            return provision(form.plan, by=self.request.user, dry_run=is_dry_run)
        except PlanError as error:  # something came in between since the form was checked
            form.show(error)
        except DatabaseError as error:
            form.add_error(None, _("Nothing was made, for the database refused it: %s") % error)
        return None

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        kwargs.setdefault("form", PortalForm())
        context: dict[str, Any] = super().get_context_data(**kwargs)
        context["media"] = context["form"].media
        report = context.get("report")
        if report is not None:
            context["refused_host"] = "" if is_allowed(kwargs["form"].plan.hostname) else kwargs["form"].plan.hostname
            if report.invitation is not None and not context["is_dry_run"]:
                context["invitation_url"] = invitation_url(report.invitation)
        return context
