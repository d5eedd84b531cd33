"""What stands beside the pages: web links and the box of visits."""

from __future__ import annotations

from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from wagtail_partyportal.home.standard_page import StandardPage
from wagtail_partyportal.lifecycle.plans import SitePlan, WebLinkGroupPlan
from wagtail_partyportal.lifecycle.reports import Report
from wagtail_partyportal.visits.models import VisitorCounter
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup

from . import counting_page
from .pages import publish_below


def make_web_links(plan: WebLinkGroupPlan, position: int, site: Site, report: Report) -> None:
    exists = WebLinkGroup.objects.filter(site=site, title=plan.title).exists()
    if not exists:
        links = [WebLink(title=link.title, url=link.url, sort_order=order) for order, link in enumerate(plan.links)]
        group = WebLinkGroup(site=site, title=plan.title, display=plan.display, place=plan.place, sort_order=position)
        group.links.set(links)
        group.save()
    report.note(_("web links %s") % plan.title, is_new=not exists)


def make_visitor_counter(plan: SitePlan, site: Site, home: Page, report: Report) -> None:
    """Give the site its box of visits, with all figures."""
    exists = VisitorCounter.objects.filter(site=site).exists()
    if not exists:
        counter = VisitorCounter(site=site)
        if plan.counting_page:
            counter.explanation_page_id = _make_counting_page(home).pk
        counter.show_all_figures()
        counter.save()
    report.note(_("visitor counter"), is_new=not exists)


def _make_counting_page(home: Page) -> Page:
    """Return the page that tells readers how visits are counted; made with the counter, and left alone afterwards."""
    existing = home.get_children().filter(slug=counting_page.SLUG).first()
    if existing is not None:
        return existing
    page = StandardPage(
        title=counting_page.TITLE,
        slug=counting_page.SLUG,
        intro=counting_page.INTRO,
        body=counting_page.page_body(),
        show_in_menus=False,
    )
    return publish_below(home, page)
