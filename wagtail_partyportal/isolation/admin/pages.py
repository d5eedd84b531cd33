"""The page explorer and the lists of one type of pages: own pages, own sites and own people in the filters."""

from __future__ import annotations

from typing import Any

from django.contrib.auth import get_user_model
from django.db.models import QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import Http404, HttpRequest, HttpResponseBase
from wagtail.admin.filters import MultipleUserFilter
from wagtail.admin.views.pages import listing
from wagtail.admin.viewsets.pages import PageViewSet
from wagtail.models import Page, PageLogEntry, Site

from wagtail_partyportal.core.alphabet import AlphabeticalListing
from wagtail_partyportal.isolation.membership import site_ids_of
from wagtail_partyportal.isolation.own_languages import keep_own_languages
from wagtail_partyportal.isolation.ownership import in_own_trees, is_limited, may_pass

from .page_actions import CancelOwnWorkflow, ChooseOwnParent, CopyToOwnPage, MoveToOwnPage
from .privacy import SetOwnPrivacy


def _sites(request: HttpRequest) -> QuerySet[Site]:
    sites: QuerySet[Site] = Site.objects.all()
    return sites.filter(pk__in=site_ids_of(request.user)) if is_limited(request.user) else sites


def _own_pages(request: HttpRequest) -> QuerySet[Page]:
    pages: QuerySet[Page] = Page.objects.order_by()
    return pages.filter(in_own_trees(request.user)) if is_limited(request.user) else pages


def _owners(request: HttpRequest) -> QuerySet[Any]:
    return get_user_model()._default_manager.filter(pk__in=_own_pages(request).values("owner_id"))


def _people_who_edited(request: HttpRequest) -> QuerySet[Any]:
    edits = PageLogEntry.objects.filter(action="wagtail.edit").order_by()
    if is_limited(request.user):
        edits = edits.filter(page__in=_own_pages(request).values("pk"))
    return get_user_model()._default_manager.filter(pk__in=edits.values("user_id"))


_LABELS = {name: one.label for name, one in listing.PageFilterSet.base_filters.items()}


class OwnPageFilterSet(listing.PageFilterSet):
    """The filters of a list of pages: those who own or have edited own pages, and the own sites."""

    owner = MultipleUserFilter(label=_LABELS["owner"], queryset=_owners, widget=CheckboxSelectMultiple)
    edited_by = listing.EditedByFilter(
        label=_LABELS["edited_by"], queryset=_people_who_edited, widget=CheckboxSelectMultiple
    )
    site = listing.SiteFilter(label=_LABELS["site"], queryset=_sites, widget=CheckboxSelectMultiple)

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if self.request is not None:
            keep_own_languages(self, self.request.user)


class OwnGenericPageFilterSet(OwnPageFilterSet, listing.GenericPageFilterSet):
    """The same with the filter by type, where pages of many types are listed."""


class ExploreOwnPages(AlphabeticalListing, listing.ExplorableIndexView):
    """Wagtail's explorer: what belongs to others isn't there, wherever the common ancestor of the own pages is."""

    base_filterset_class = OwnGenericPageFilterSet

    def get(self, request: HttpRequest, parent_page_id: int | None = None) -> HttpResponseBase:
        if parent_page_id and is_limited(request.user):
            parent = Page.objects.filter(pk=parent_page_id).first()
            if parent is None or not may_pass(request.user, parent):
                raise Http404
        response: HttpResponseBase = super().get(request, parent_page_id)
        return response


class ScopedPageViewSet(PageViewSet):
    """Wagtail's views of pages of every type. A project's own viewset of a page type subclasses it too."""

    choose_parent_view_class = ChooseOwnParent
    confirm_workflow_cancellation_view_class = CancelOwnWorkflow
    copy_view_class = CopyToOwnPage
    index_view_class = ExploreOwnPages
    move_confirm_view_class = MoveToOwnPage
    filterset_class = OwnGenericPageFilterSet
    set_privacy_view_class = SetOwnPrivacy
