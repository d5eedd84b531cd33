"""The page chooser: somebody who works on one site meets the pages of that site and no others."""

from __future__ import annotations

from typing import Any

from django.db.models import QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, path
from wagtail.admin.views import chooser
from wagtail.models import Page, Site, SiteRootPath

from wagtail_partyportal.isolation.membership import sites_of
from wagtail_partyportal.isolation.ownership import in_own_trees, is_limited, may_pass, on_own_ways, own_paths


def keep_own_pages(pages: QuerySet[Any], request: HttpRequest) -> QuerySet[Any]:
    """Offer own pages, and those above them that one walks over: for ``construct_page_chooser_queryset``."""
    return pages.filter(on_own_ways(request.user)) if is_limited(request.user) else pages


class BrowseOwnPages(chooser.BrowseView):
    """The chooser's tree, which begins at the own site instead of the root of all."""

    def get(self, request: HttpRequest, parent_page_id: int | None = None) -> HttpResponseBase:
        if is_limited(request.user):
            parent_page_id = self._own_parent(request, parent_page_id)
        response: HttpResponseBase = super().get(request, parent_page_id)
        return response

    def _own_parent(self, request: HttpRequest, page_id: int | None) -> int:
        """Return where to begin. Raises Http404 where the page asked for isn't there or belongs to others."""
        page = Page.objects.filter(pk=page_id).first() if page_id else self._common_ancestor(request)
        if page is None or not may_pass(request.user, page):
            raise Http404
        return int(page.pk)

    def _common_ancestor(self, request: HttpRequest) -> Page | None:
        wanted = request.GET.get("page_type")
        if wanted and wanted.lower() != chooser.base_page_type_string:
            try:
                models = chooser.page_models_from_string(wanted)
            except (ValueError, LookupError) as error:
                raise Http404 from error
            of_type = Page.objects.filter(in_own_trees(request.user)).type(*models)
            if of_type.exists():
                return of_type.first_common_ancestor()
        roots = Page.objects.filter(path__in=own_paths(request.user))
        return roots.first_common_ancestor(include_self=True)


class OwnPagesChosen(chooser.ChosenMultipleView):
    """The answer to a choice of several pages: own ones only."""

    def get(self, request: HttpRequest) -> HttpResponseBase:
        if is_limited(request.user):
            wanted = [pk for pk in request.GET.getlist("id") if pk.isdecimal()]
            own = Page.objects.filter(in_own_trees(request.user), pk__in=wanted).values_list("pk", flat=True)
            query = request.GET.copy()
            query.setlist("id", [str(pk) for pk in own])
            request.GET = query  # type: ignore[assignment]
        response: HttpResponseBase = super().get(request)
        return response


class LinkToOwnPage(chooser.ExternalLinkView):
    """An address that is typed becomes a link to the page that it leads to, if that is one of the user's own."""

    def post(self, request: HttpRequest) -> HttpResponseBase:
        if is_limited(request.user):
            request._wagtail_cached_site_root_paths = self._own_root_paths(request)  # type: ignore[attr-defined]
        response: HttpResponseBase = super().post(request)
        return response

    @staticmethod
    def _own_root_paths(request: HttpRequest) -> list[SiteRootPath]:
        own = {site.pk for site in sites_of(request.user)}
        return [root for root in Site.get_site_root_paths() if root.site_id in own]


urlpatterns: list[URLPattern] = [
    path("choose-page/", BrowseOwnPages.as_view(), name="wagtailadmin_choose_page"),
    path("choose-page/<int:parent_page_id>/", BrowseOwnPages.as_view(), name="wagtailadmin_choose_page_child"),
    path("choose-page/chosen-multiple/", OwnPagesChosen.as_view(), name="wagtailadmin_choose_page_chosen_multiple"),
    path("choose-external-link/", LinkToOwnPage.as_view(), name="wagtailadmin_choose_page_external_link"),
]
