"""Wagtail's reports for those who work on some sites: own pages and rows, own people and sites in the filters."""

from __future__ import annotations

from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, Count, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Cast
from django.http import HttpRequest
from django.urls import URLPattern, path
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import FilteredModelChoiceFilter
from wagtail.admin.views.reports import locked_pages, page_types_usage, workflows
from wagtail.models import Page, Site, Task, TaskState, Workflow, WorkflowState
from wagtail.snippets.models import get_snippet_models

from wagtail_partyportal.isolation.membership import sites_of
from wagtail_partyportal.isolation.own_objects import own_objects
from wagtail_partyportal.isolation.ownership import in_own_trees, is_limited

from .history import OwnHistoryView

# --- Workflows -------------------------------------------------------------------------------------------


def _in_own_states(user: Any, to_state: str = "") -> Q:
    """Return the condition that a workflow runs over an own page, or an own snippet; nobody's snippets are kept."""
    own_pages = Page.objects.order_by().filter(in_own_trees(user))
    condition = _is_one_of(own_pages, ContentType.objects.get_for_model(Page), to_state, "base_content_type")
    for model in get_snippet_models():
        rows = own_objects(user, model._base_manager.all())
        condition |= _is_one_of(rows, ContentType.objects.get_for_model(model), to_state, "content_type")
    return condition


def _is_one_of(rows: QuerySet[Any], content_type: ContentType, to_state: str, column: str) -> Q:
    keys = rows.values_list(Cast("pk", CharField()), flat=True)
    return Q(**{f"{to_state}{column}": content_type, f"{to_state}object_id__in": keys})


def _own_states(request: HttpRequest) -> QuerySet[WorkflowState]:
    states: QuerySet[WorkflowState] = WorkflowState.objects.order_by()
    return states.filter(_in_own_states(request.user)) if is_limited(request.user) else states


def _workflows(request: HttpRequest) -> QuerySet[Workflow]:
    workflows_: QuerySet[Workflow] = Workflow.objects.all()
    if not is_limited(request.user):
        return workflows_
    return workflows_.filter(pk__in=_own_states(request).values("workflow"))


def _tasks(request: HttpRequest) -> QuerySet[Task]:
    tasks: QuerySet[Task] = Task.objects.all()
    if not is_limited(request.user):
        return tasks
    return tasks.filter(pk__in=TaskState.objects.filter(workflow_state__in=_own_states(request)).values("task"))


def _requesters(request: HttpRequest) -> QuerySet[Any]:
    users = get_user_model()
    ids = _own_states(request).values("requested_by")
    return users._default_manager.filter(pk__in=ids).order_by(users.USERNAME_FIELD)


class OwnWorkflowFilterSet(workflows.WorkflowReportFilterSet):
    """Own workflows, and who started them."""

    workflow = django_filters.ModelChoiceFilter(queryset=_workflows)
    requested_by = django_filters.ModelChoiceFilter(field_name="requested_by", queryset=_requesters)

    class Meta(workflows.WorkflowReportFilterSet.Meta):
        pass


class OwnTasksFilterSet(workflows.WorkflowTasksReportFilterSet):
    """Own workflows and their tasks."""

    workflow = django_filters.ModelChoiceFilter(
        field_name="workflow_state__workflow", queryset=_workflows, label=_("Workflow")
    )
    task = FilteredModelChoiceFilter(queryset=_tasks, filter_field="id_workflow", filter_accessor="workflows")

    class Meta(workflows.WorkflowTasksReportFilterSet.Meta):
        pass


class OwnWorkflowView(workflows.WorkflowView):
    """The workflows that run over own pages and snippets."""

    filterset_class = OwnWorkflowFilterSet

    def get_queryset(self) -> QuerySet[Any]:
        states: QuerySet[Any] = super().get_queryset()
        return states.filter(_in_own_states(self.request.user)) if is_limited(self.request.user) else states


class OwnTasksView(workflows.WorkflowTasksView):
    """Their tasks."""

    filterset_class = OwnTasksFilterSet

    def get_queryset(self) -> QuerySet[Any]:
        states: QuerySet[Any] = super().get_queryset()
        if not is_limited(self.request.user):
            return states
        return states.filter(_in_own_states(self.request.user, "workflow_state__"))


# --- Locked pages ------------------------------------------------------------------------------------------


def _lockers(request: HttpRequest) -> QuerySet[Any]:
    pages = Page.objects.order_by().filter(locked=True)
    if is_limited(request.user):
        pages = pages.filter(in_own_trees(request.user))
    users = get_user_model()
    return users._default_manager.filter(pk__in=pages.values("locked_by")).order_by(users.USERNAME_FIELD)


class OwnLockedPagesFilterSet(locked_pages.LockedPagesReportFilterSet):
    """Who locked own pages."""

    locked_by = django_filters.ModelChoiceFilter(
        label=_("Locked by"), empty_label=_("Anyone"), field_name="locked_by", queryset=_lockers
    )

    class Meta(locked_pages.LockedPagesReportFilterSet.Meta):
        pass


class OwnLockedPagesView(locked_pages.LockedPagesView):
    """Locked pages; Wagtail shows the own ones only, its filter names everybody."""

    filterset_class = OwnLockedPagesFilterSet


# --- Page types --------------------------------------------------------------------------------------------


class OwnPageTypesFilterSet(page_types_usage.PageTypesUsageReportFilterSet):
    """Own sites."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        user = self.request.user
        if "site" in self.filters and is_limited(user):
            self.filters["site"].extra["choices"] = [_site_choice(site) for site in sites_of(user)]

    class Meta(page_types_usage.PageTypesUsageReportFilterSet.Meta):
        pass


def _site_choice(site: Site) -> tuple[str, str]:
    return site.root_page.path, str(site)


class OwnPageTypesView(page_types_usage.PageTypesUsageReportView):
    """How many own pages there are of each type, and the one that was changed last."""

    filterset_class = OwnPageTypesFilterSet

    def get_queryset(self) -> QuerySet[Any]:
        types: QuerySet[Any] = super().get_queryset()
        user = self.request.user
        if not is_limited(user):
            return types
        said = self.filters.form.cleaned_data
        pages = Q()
        if said.get("page_locale"):
            pages &= Q(locale__language_code=said["page_locale"])
        if said.get("site"):
            pages &= Q(path__startswith=said["site"])
        own = Page.objects.order_by().filter(in_own_trees(user)).filter(pages)
        newest = own.filter(content_type=OuterRef("pk")).order_by(
            F("latest_revision_created_at").desc(nulls_last=True), "title", "-pk"
        )
        return types.annotate(
            count=Count("pages", filter=Q(pages__in=own.values("pk"))),
            last_edited_page_id=Subquery(newest.values("pk")[:1]),
        ).filter(count__gt=0)


def _report(address: str, view: type[Any]) -> list[URLPattern]:
    return [
        path(f"reports/{address}/", view.as_view()),
        path(f"reports/{address}/results/", view.as_view(results_only=True)),
    ]


urlpatterns: list[URLPattern] = [
    *_report("locked", OwnLockedPagesView),
    *_report("workflow", OwnWorkflowView),
    *_report("workflow_tasks", OwnTasksView),
    *_report("site-history", OwnHistoryView),
    *_report("page-types-usage", OwnPageTypesView),
]
"""Below the admin's address, before Wagtail's own, whose names they keep. Aging pages are scoped by Wagtail itself."""
