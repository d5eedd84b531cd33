"""The dashboard: counts and panels of the own sites, also for somebody who has worked on another one before."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from wagtail.admin.site_summary import PagesSummaryItem, SummaryItem
from wagtail.admin.views import home
from wagtail.models import Page

from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.isolation.membership import sites_of
from wagtail_partyportal.isolation.own_objects import owned
from wagtail_partyportal.isolation.ownership import in_own_trees, is_limited


class OwnPagesSummary(PagesSummaryItem):
    """How many pages the own sites have, where Wagtail counts what is below the common ancestor of them."""

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        sites = sites_of(self.request.user)
        context["total_pages"] = Page.objects.filter(in_own_trees(self.request.user)).count()
        if len(sites) == 1:
            context["root_page"] = sites[0].root_page
            context["site_name"] = name_of(sites[0])
        return context


def summarize_own_pages(request: HttpRequest, items: list[SummaryItem]) -> None:
    """Put the count in Wagtail's place: for ``construct_homepage_summary_items``."""
    if is_limited(request.user):
        items[:] = [OwnPagesSummary(request) if type(item) is PagesSummaryItem else item for item in items]


class OwnMyPagesInModeration(home.UserObjectsInWorkflowModerationPanel):
    """What the user has submitted and nobody has decided yet."""

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        user = context["request"].user
        context["workflow_states"] = [
            state for state in context["workflow_states"] if owned(user, [state.content_object])
        ]
        return context


class OwnPagesToModerate(home.WorkflowObjectsToModeratePanel):
    """What waits for the user's decision."""

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        user = context["request"].user
        context["states"] = [state for state in context["states"] if owned(user, [state["obj"]])]
        return context


class OwnRecentEdits(home.RecentEditsPanel):
    """The pages that the user edited last."""

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        user = context["request"].user
        context["last_edits"] = [(date, page) for date, page in context["last_edits"] if owned(user, [page])]
        return context


class OwnLockedPages(home.LockedPagesPanel):
    """The pages that the user has locked."""

    def get_context_data(self, parent_context: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(parent_context)
        context["locked_pages"] = context["locked_pages"].filter(in_own_trees(context["request"].user))
        return context


_PANELS = {
    home.UserObjectsInWorkflowModerationPanel: OwnMyPagesInModeration,
    home.WorkflowObjectsToModeratePanel: OwnPagesToModerate,
    home.RecentEditsPanel: OwnRecentEdits,
    home.LockedPagesPanel: OwnLockedPages,
}


def show_own_panels(request: HttpRequest, panels: list[Any]) -> None:
    """Put the panels in Wagtail's place: for ``construct_homepage_panels``."""
    if is_limited(request.user):
        panels[:] = [_PANELS[type(panel)]() if type(panel) in _PANELS else panel for panel in panels]
