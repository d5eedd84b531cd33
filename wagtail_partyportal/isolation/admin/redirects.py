"""Redirects for those who work on some sites: each belongs to one of their sites and leads to a page of theirs."""

from __future__ import annotations

from typing import Any

import django_filters
from django import forms
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.contrib.redirects import views
from wagtail.contrib.redirects.filters import RedirectsReportFilterSet
from wagtail.contrib.redirects.forms import RedirectForm
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site
from wagtail.permissions import policy_registry

from wagtail_partyportal.isolation.membership import site_ids_of
from wagtail_partyportal.isolation.ownership import in_own_trees, is_limited, owns_page

ELSEWHERE = _("A page of another site")


def own_redirects(user: Any) -> QuerySet[Redirect]:
    """Return the redirects of the sites on which a user may change redirects; those for all sites are nobody's."""
    if not is_limited(user):
        return Redirect.objects.all()
    return Redirect.objects.filter(site__in=_own_sites(user))


def _own_sites(user: Any) -> QuerySet[Site]:
    sites: QuerySet[Site] = Site.objects.order_by("hostname", "port")
    if not is_limited(user):
        return sites
    policy = policy_registry.get_by_type(Redirect)
    permitted = policy.sites_user_has_any_permission_for(user, {"add", "change", "delete"}).values("pk")
    return sites.filter(pk__in=site_ids_of(user)).filter(pk__in=permitted)


def _leads_out(user: Any, redirect: Redirect) -> bool:
    """Return whether a redirect leads to a page of which the user may not know: the operator has made it so."""
    return redirect.redirect_page_id is not None and is_limited(user) and not owns_page(user, redirect.redirect_page)


class OwnRedirectsFilterSet(RedirectsReportFilterSet):
    """Own sites."""

    site = django_filters.ModelChoiceFilter(
        field_name="site", label=_("Site"), queryset=lambda request: _own_sites(request.user)
    )

    class Meta(RedirectsReportFilterSet.Meta):
        pass


class OwnRedirectForm(RedirectForm):
    """A redirect needs a site: one for all sites would be every site's matter."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if is_limited(self.for_user):
            sites = _own_sites(self.for_user)
            self.fields["site"] = forms.ModelChoiceField(sites, label=_("From site"), empty_label=None)
            self.fields["redirect_page"].queryset = Page.objects.filter(in_own_trees(self.for_user))
            if _leads_out(self.for_user, self.instance):
                self.initial["redirect_page"] = None


class OwnRedirectsOnly:
    """Answer 404 for a redirect of somebody else's site, and for a page of somebody else's as its target."""

    request: HttpRequest

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if is_limited(request.user):
            if "redirect_id" in kwargs and not own_redirects(request.user).filter(pk=kwargs["redirect_id"]).exists():
                raise Http404
            target = request.POST.get("redirect_page", "")
            own_pages = Page.objects.filter(in_own_trees(request.user))
            if target and not (target.isdecimal() and own_pages.filter(pk=target).exists()):
                raise Http404  # the chooser would show its title beside the error
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]


class OwnTargetColumn(views.RedirectTargetColumn):
    """Where a redirect leads; a page of another site has neither title nor address here."""

    def get_cell_context_data(self, instance: Redirect, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_cell_context_data(instance, parent_context)
        if _leads_out(parent_context["request"].user, instance):
            context.update(value=ELSEWHERE, url=None)
        return context


class OwnRedirectsView(views.IndexView):
    """The list, its search and its export."""

    columns = [
        OwnTargetColumn(column.name, label=column.label, width=column.width)
        if isinstance(column, views.RedirectTargetColumn)
        else column
        for column in views.IndexView.columns
    ]
    filterset_class = OwnRedirectsFilterSet

    def get_base_queryset(self) -> QuerySet[Redirect]:
        return own_redirects(self.request.user).select_related("redirect_page", "site")

    def search_queryset(self, queryset: QuerySet[Redirect]) -> QuerySet[Redirect]:
        found: QuerySet[Redirect] = super().search_queryset(queryset)
        if not (self.is_searching and is_limited(self.request.user)):
            return found
        is_own = Q(redirect_page=None) | in_own_trees(self.request.user, "redirect_page__path")
        return found.filter(is_own | Q(old_path__icontains=self.search_query))

    def to_row_dict(self, item: Redirect) -> dict[str, Any]:
        row: dict[str, Any] = super().to_row_dict(item)
        if _leads_out(self.request.user, item):
            row["link"] = str(ELSEWHERE)
        return row

    @property
    def header_more_buttons(self) -> list[Any]:
        """Wagtail's buttons; importing a file is for those who work everywhere: it writes for all sites."""
        buttons = list(super().header_more_buttons)
        if not is_limited(self.request.user):
            return buttons
        return [button for button in buttons if "/import" not in (button.url or "")]


class EditOwnRedirect(OwnRedirectsOnly, views.EditView):
    """One redirect."""

    form_class = OwnRedirectForm


class DeleteOwnRedirect(OwnRedirectsOnly, views.DeleteView):
    """The question before one is deleted."""


class AddOwnRedirect(OwnRedirectsOnly, views.CreateView):
    """A new one."""

    form_class = OwnRedirectForm


def start_import(request: HttpRequest) -> HttpResponseBase:
    """Take a file of redirects, from those who work everywhere."""
    return _import(request, views.start_import)


def process_import(request: HttpRequest) -> HttpResponseBase:
    """Make the redirects of the file, for those who work everywhere."""
    return _import(request, views.process_import)


def _import(request: HttpRequest, view: Any) -> HttpResponseBase:
    if is_limited(request.user):
        raise Http404
    response: HttpResponseBase = view(request)
    return response


urlpatterns: list[URLPattern] = [
    path("redirects/", OwnRedirectsView.as_view()),
    path("redirects/results/", OwnRedirectsView.as_view(results_only=True)),
    path("redirects/add/", AddOwnRedirect.as_view()),
    path("redirects/<int:redirect_id>/", EditOwnRedirect.as_view()),
    path("redirects/<int:redirect_id>/delete/", DeleteOwnRedirect.as_view()),
    path("redirects/import/", start_import),
    path("redirects/import/process/", process_import),
]
"""Below the admin's address, before Wagtail's own, whose names they keep."""
