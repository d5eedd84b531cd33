"""The first person of a site: its administrator, invited by a link that works once."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Site

from wagtail_partyportal.isolation.membership import people_of
from wagtail_partyportal.isolation.people.invitations import Invitation, invite
from wagtail_partyportal.isolation.roles import Role
from wagtail_partyportal.lifecycle.plans import AdministratorPlan
from wagtail_partyportal.lifecycle.reports import Report


def invite_administrator(plan: AdministratorPlan, site: Site, by: Any | None, report: Report) -> None:
    """Invite the administrator, unless the link sent before still works, or they have come already."""
    is_expected = Invitation.objects.open().filter(site=site, email__iexact=plan.email).exists()
    has_come = people_of([site]).filter(email__iexact=plan.email).exists()
    if not is_expected and not has_come:
        report.invitation = invite(plan.email, site, Role.ADMINISTRATOR, by, name=plan.name)
    report.note(_("invitation of %s") % plan.email, is_new=report.invitation is not None)
