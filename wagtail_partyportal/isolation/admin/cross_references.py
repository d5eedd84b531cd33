"""The operator's report of what one site uses of another one: shared on purpose, or left behind by an old hole."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponseBase
from django.urls import URLPattern, path, reverse
from django.utils.translation import gettext_lazy as _
from django.views.generic import TemplateView
from wagtail.admin.admin_url_finder import AdminURLFinder
from wagtail.admin.menu import MenuItem
from wagtail.admin.views.generic import WagtailAdminTemplateMixin

from wagtail_partyportal.isolation.cross_references import CrossReference, find_cross_references
from wagtail_partyportal.isolation.membership import works_everywhere

URL_NAME = "partyportal_cross_references"


class CrossReferencesView(WagtailAdminTemplateMixin, TemplateView):
    """GET lists every reference from one site into another; 403 for everybody but a superuser."""

    template_name = "partyportal/admin/cross_references.html"
    page_title = _("References between sites")
    header_icon = "link"

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not works_everywhere(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

    def get_breadcrumbs_items(self) -> list[dict[str, Any]]:
        return [*super().get_breadcrumbs_items(), {"url": "", "label": self.get_header_title()}]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        finder = AdminURLFinder(self.request.user)
        rows = [self._row(one, finder) for one in find_cross_references()]
        context: dict[str, Any] = super().get_context_data(rows=rows, **kwargs)
        return context

    @staticmethod
    def _row(reference: CrossReference, finder: AdminURLFinder) -> dict[str, Any]:
        return {"reference": reference, "edit_url": finder.get_edit_url(reference.source)}


class CrossReferencesMenuItem(MenuItem):
    """Shown to superusers."""

    def is_shown(self, request: HttpRequest) -> bool:
        return works_everywhere(request.user)


def urls() -> list[URLPattern]:
    """Return the addresses below the admin's."""
    return [path("reports/cross-references/", CrossReferencesView.as_view(), name=URL_NAME)]


def menu_item() -> CrossReferencesMenuItem:
    """Return the line in the menu of reports."""
    return CrossReferencesMenuItem(
        _("References between sites"), reverse(URL_NAME), name="cross-references", icon_name="link", order=950
    )
