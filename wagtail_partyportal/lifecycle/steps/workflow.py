"""How an article of the site is approved: a contributor submits it, an editor or an administrator approves."""

from __future__ import annotations

from django.contrib.auth.models import Group
from django.utils.translation import gettext as _
from wagtail.models import GroupApprovalTask, Page, Workflow, WorkflowPage, WorkflowTask

from wagtail_partyportal.isolation.roles import Role
from wagtail_partyportal.lifecycle.plans import SitePlan
from wagtail_partyportal.lifecycle.reports import Report

_APPROVERS = (Role.EDITOR, Role.ADMINISTRATOR)


def make_workflow(plan: SitePlan, home: Page, groups: dict[Role, Group], report: Report) -> None:
    """Give the site's tree a workflow of its own; one that the operator has given it stays."""
    link = WorkflowPage.objects.filter(page_id=home.pk).select_related("workflow").first()
    workflow = link.workflow if link is not None else _make(plan, home, groups)
    report.note(_("workflow %s") % workflow.name, is_new=link is None)


def _make(plan: SitePlan, home: Page, groups: dict[Role, Group]) -> Workflow:
    # In Vietnamese, as all that a portal begins with; the key tells the operator whose it is.
    workflow = Workflow.objects.create(name=f"Duyệt bài ({plan.key})")
    task = GroupApprovalTask.objects.create(name=f"Biên tập viên duyệt ({plan.key})")
    task.groups.set([groups[role] for role in _APPROVERS])
    WorkflowTask.objects.create(workflow=workflow, task=task, sort_order=0)
    WorkflowPage.objects.create(workflow=workflow, page_id=home.pk)
    return workflow
