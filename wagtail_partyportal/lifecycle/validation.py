"""Everything that is wrong with a plan, asked before anything is written."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.home.standard_page import StandardPage

from .plans import CategoryPlan, PagePlan, SitePlan
from .problems import Problem
from .values import value_problems


def problems_of(plan: SitePlan) -> list[Problem]:
    """Return what is wrong with the plan itself, with its values, and what stands in its way here."""
    return [*plan.problems(), *value_problems(plan), *_obstacles(plan)]


def find_home_page(key: str) -> Page | None:
    """Return what stands where the portal with this key has its home page: below the tree's root."""
    root = Page.get_first_root_node()
    return root.get_children().filter(slug=key).first() if root is not None else None


def _obstacles(plan: SitePlan) -> Iterator[Problem]:
    if Page.get_first_root_node() is None:
        yield Problem("database", _("Wagtail's root page is missing: run manage.py migrate first."))
        return
    home = find_home_page(plan.key)
    if home is not None and not issubclass(home.specific_class or Page, PortalHomePage):
        yield Problem("key", _("A page of another type has the slug “%s”. Choose another key, or move it.") % plan.key)
        return
    yield from _site_obstacles(plan, home)
    if home is not None:
        yield from _page_obstacles("categories", plan.categories, home, CategoryIndexPage)
        yield from _page_obstacles("pages", plan.pages, home, StandardPage)


def _site_obstacles(plan: SitePlan, home: Page | None) -> Iterator[Problem]:
    address = f"{plan.hostname}:{plan.port}"
    taken = Site.objects.filter(hostname=plan.hostname, port=plan.port).first()
    if taken is not None:
        if home is None or taken.root_page_id != home.pk:
            yield Problem(
                "hostname",
                _("The site “%(site)s” has %(address)s already. Choose another host name, or another port.")
                % {"site": taken.site_name or taken.root_page.title, "address": address},
            )
        return
    moved = Site.objects.filter(root_page=home).first() if home is not None else None
    if moved is not None:
        yield Problem(
            "hostname",
            _(
                "The portal “%(key)s” is at %(here)s already. Choose another key for a new portal; "
                "a portal gets another host name in Settings › Sites."
            )
            % {"key": plan.key, "here": f"{moved.hostname}:{moved.port}"},
        )


def _page_obstacles(
    where: str, plans: Sequence[CategoryPlan | PagePlan], parent: Page, wanted: type[Page]
) -> Iterator[Problem]:
    existing = {page.slug: page for page in parent.get_children()} if plans else {}
    for number, plan in enumerate(plans, start=1):
        place = f"{where}[{number}]"
        page = existing.get(plan.final_slug)
        if page is None:
            continue
        if not issubclass(page.specific_class or Page, wanted):
            yield Problem(
                f"{place}.slug",
                _("A page of another type has the address %s. Choose another slug.") % page.url_path,
            )
        else:
            yield from _page_obstacles(f"{place}.children", plan.children, page, wanted)
