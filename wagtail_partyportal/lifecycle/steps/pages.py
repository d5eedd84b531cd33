"""The tree of a new portal: its home page, the categories and the pages of text to start with."""

from __future__ import annotations

from typing import TypeVar

from django.utils.html import escape
from django.utils.translation import gettext as _
from wagtail.models import Page

from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.home.standard_page import StandardPage
from wagtail_partyportal.lifecycle.plans import CategoryPlan, PagePlan, SitePlan
from wagtail_partyportal.lifecycle.reports import Report
from wagtail_partyportal.lifecycle.validation import find_home_page

P = TypeVar("P", bound=Page)


def make_home_page(plan: SitePlan, report: Report) -> PortalHomePage:
    existing = find_home_page(plan.key)
    report.note(_("home page %s") % plan.key, is_new=existing is None)
    if existing is not None:
        home: PortalHomePage = existing.specific
        return home
    return publish_below(Page.get_first_root_node(), PortalHomePage(title=plan.name, slug=plan.key))


def make_category(plan: CategoryPlan, parent: Page, report: Report) -> None:
    """Make a category and those below it."""
    category = parent.get_children().filter(slug=plan.final_slug).first()
    is_new = category is None
    if category is None:
        category = publish_below(
            parent,
            CategoryIndexPage(title=plan.title, slug=plan.final_slug, intro=plan.intro, show_in_menus=True),
        )
    report.note(_("category %s") % category.url_path, is_new=is_new)
    for child in plan.children:
        make_category(child, category, report)


def make_page(plan: PagePlan, parent: Page, report: Report) -> None:
    """Make a page of text and those below it."""
    page = parent.get_children().filter(slug=plan.final_slug).first()
    is_new = page is None
    if page is None:
        body = [{"type": "paragraph", "value": f"<p>{escape(text)}</p>"} for text in _paragraphs(plan.text)]
        page = publish_below(
            parent,
            StandardPage(title=plan.title, slug=plan.final_slug, intro=plan.intro, body=body, show_in_menus=True),
        )
    report.note(_("page %s") % page.url_path, is_new=is_new)
    for child in plan.children:
        make_page(child, page, report)


def publish_below(parent: Page, page: P) -> P:
    """Add a page as the last one below another and publish it, with a revision to come back to."""
    parent.add_child(instance=page)
    page.save_revision(log_action=False).publish()
    return page


def _paragraphs(text: str) -> list[str]:
    return [" ".join(paragraph.split()) for paragraph in text.split("\n\n") if paragraph.strip()]
