"""The chooser of workflow tasks, which Wagtail offers to everybody who may enter the admin."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, path
from wagtail.admin.views import workflows
from wagtail.models import Task
from wagtail.permissions import policy_registry

from wagtail_partyportal.isolation.ownership import is_limited

View = Callable[..., HttpResponseBase]


def _for_administrators_of_workflows(view: View) -> View:
    """Answer 404 to those who may not make or change tasks: workflows are made by provisioning, not by a site."""

    @wraps(view)
    def guarded(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        policy = policy_registry.get_by_type(Task)
        if is_limited(request.user) and not policy.user_has_any_permission(request.user, ["add", "change", "delete"]):
            raise Http404
        return view(request, *args, **kwargs)

    return guarded


urlpatterns: list[URLPattern] = [
    path("workflows/task_chooser/", _for_administrators_of_workflows(workflows.TaskChooserView.as_view())),
    path(
        "workflows/task_chooser/results/", _for_administrators_of_workflows(workflows.TaskChooserResultsView.as_view())
    ),
    path("workflows/task_chooser/<int:task_id>/", _for_administrators_of_workflows(workflows.task_chosen)),
]
