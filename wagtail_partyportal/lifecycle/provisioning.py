"""Make a site from its plan: one transaction, each step makes what is missing and leaves alone what is there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import transaction
from wagtail.models import Page, Site

from wagtail_partyportal.core.sites import root_pages

from .plans import SitePlan
from .problems import PlanError
from .reports import Report
from .steps.administrator import invite_administrator
from .steps.boxes import make_visitor_counter, make_web_links
from .steps.collection import make_collection
from .steps.languages import make_language, other_languages
from .steps.pages import make_category, make_home_page, make_page
from .steps.roles import grant, make_groups
from .steps.site import make_branding, make_site
from .steps.workflow import make_workflow
from .validation import problems_of


def provision(plan: SitePlan, *, by: Any | None = None, dry_run: bool = False) -> Report:
    """Make the site that the plan describes, with all that belongs to a portal, and invite its administrator.

    A second run makes nothing and says so; what editors have changed since is left as it is. ``by`` is the user who
    asks for it, None for the command line. A dry run does the same and takes it all back: nothing is written. Raises
    PlanError with all problems at once, and then nothing has been written.
    """
    with making(dry_run):
        problems = problems_of(plan)
        if problems:
            raise PlanError(problems)
        report = Report()
        home = make_home_page(plan, report)
        site = make_site(plan, home, report)
        for category in plan.categories:
            make_category(category, home, report)
        for page in plan.pages:
            make_page(page, home, report)
        furnish(plan, site, home, report, plan.languages)
        for position, group in enumerate(plan.web_links):
            make_web_links(group, position, site, report)
        if plan.administrator is not None:
            invite_administrator(plan.administrator, site, by, report)
    return report


def furnish(plan: SitePlan, site: Site, home: Page, report: Report, languages: Iterable[str] = ()) -> None:
    """Make what every portal has, whatever else its plan says: also what ``portal check`` looks for.

    ``languages`` are the codes of those that the portal shall have, the default one among them or not.
    """
    make_branding(plan, site, report)
    collection = make_collection(plan, site, report)
    groups = make_groups(plan, site, report)
    make_visitor_counter(plan, site, home, report)
    for code in other_languages(languages):
        make_language(code, home, report)
    homes = root_pages(site)
    for role, group in groups.items():
        grant(role, group, site, homes, collection, report)
    make_workflow(plan, homes, groups, report)


@contextmanager
def making(dry_run: bool) -> Iterator[None]:
    """Do it all or nothing; nothing too where it is only tried."""
    try:
        with transaction.atomic():
            yield
            if dry_run:
                transaction.set_rollback(True)
    finally:
        # Wagtail keeps the sites' roots in the cache at once; of a site that was taken back nothing may stay there.
        Site.clear_site_root_paths_cache()
