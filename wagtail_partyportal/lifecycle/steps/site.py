"""The site itself: its host name, and how it looks."""

from __future__ import annotations

from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.lifecycle.plans import SitePlan
from wagtail_partyportal.lifecycle.reports import Report


def make_site(plan: SitePlan, home: Page, report: Report) -> Site:
    existing = Site.objects.filter(hostname=plan.hostname, port=plan.port).first()
    report.note(_("site %(hostname)s:%(port)s") % vars(plan), is_new=existing is None)
    if existing is not None:
        return existing
    if plan.is_default:
        for former in Site.objects.filter(is_default_site=True):
            former.is_default_site = False
            former.save()  # not update(): who keeps sites listens to its signal
    return Site.objects.create(
        hostname=plan.hostname,
        port=plan.port,
        site_name=plan.name,
        root_page=home,
        is_default_site=plan.is_default,
    )


def make_branding(plan: SitePlan, site: Site, report: Report) -> None:
    exists = SiteBranding.objects.filter(site=site).exists()
    if not exists:
        SiteBranding.objects.create(**{"site": site, "name": plan.name, **plan.branding})
    report.note(_("branding"), is_new=not exists)
