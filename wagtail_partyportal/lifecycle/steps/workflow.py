"""How an article of the site is approved: a contributor submits it, an editor or an administrator approves."""

from __future__ import annotations

from collections.abc import Sequence

from django.contrib.auth.models import Group
from django.utils.translation import gettext as _
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowPage, WorkflowTask

from wagtail_partyportal.isolation.roles import Role
from wagtail_partyportal.lifecycle.plans import SitePlan
from wagtail_partyportal.lifecycle.reports import Report

_APPROVERS = (Role.EDITOR, Role.ADMINISTRATOR)


def make_workflow(plan: SitePlan, homes: Sequence[Page], groups: dict[Role, Group], report: Report) -> None:
    """Give the site's trees one workflow of their own; what the operator has given a tree stays."""
    ids = [home.pk for home in homes]
    links = {link.page_id: link for link in WorkflowPage.objects.filter(page__in=ids).select_related("workflow")}
    known = [links[pk].workflow for pk in ids if pk in links]  # that of the default language first
    workflow = known[0] if known else _make(plan, groups)
    missing = [pk for pk in ids if pk not in links]
    for pk in missing:
        WorkflowPage.objects.create(workflow=workflow, page_id=pk)
    report.note(_("workflow %s") % workflow.name, is_new=bool(missing))


def _make(plan: SitePlan, groups: dict[Role, Group]) -> Workflow:
    # In Vietnamese, as all that a portal begins with; the key tells the operator whose it is.
    workflow = Workflow.objects.create(name=f"Duyệt bài ({plan.key})")
    task = GroupApprovalTask.objects.create(name=f"Biên tập viên duyệt ({plan.key})")
    task.groups.set([groups[role] for role in _APPROVERS])
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    return workflow
