"""Make a site from its plan: every step makes what is missing and leaves alone what is there."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group, Permission
from django.db import transaction
from wagtail.documents import get_document_model
from wagtail.images import get_image_model
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    GroupSitePermission,
    Page,
    Site,
)

from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.branding.campaigns import Campaign
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.home.sidebar import SiteSidebar
from wagtail_partyportal.home.standard_page import StandardPage
from wagtail_partyportal.visits.models import VisitorCounter
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup

from . import counting_page
from .plans import CategoryPlan, PlanError, SitePlan, WebLinkGroupPlan
from .reports import Report
from .values import value_problems

_PAGE_PERMISSIONS = ("add", "change", "publish", "lock", "unlock")
_COLLECTION_PERMISSIONS = ("add", "change", "choose")
_SITE_MODELS = (
    (SiteBranding, ("change",)),
    (SiteSidebar, ("change",)),
    (WebLinkGroup, ("add", "change", "delete")),
    (VisitorCounter, ("add", "change", "delete")),
    (Campaign, ("add", "change", "delete")),
)


@transaction.atomic
def provision(plan: SitePlan) -> Report:
    """Make the site that the plan describes: home page, site, branding, categories, collection, editors, links, box.

    A second run makes nothing and says so; what editors have changed since is left as it is. Raises PlanError with
    all problems at once, and then nothing has been written.
    """
    problems = [*plan.problems(), *value_problems(plan)]
    if problems:
        raise PlanError(problems)
    report = Report()
    home = _home_page(plan, report)
    site = _site(plan, home, report)
    _branding(plan, site, report)
    for category in plan.categories:
        _category(category, home, report)
    collection = _collection(plan, report)
    _editors(plan, site, home, collection, report)
    for position, group in enumerate(plan.web_links):
        _web_links(group, position, site, report)
    _visitor_counter(plan, site, home, report)
    return report


def editors_group_name(key: str) -> str:
    """Return the name of the group of a site's editors."""
    return f"{key}: editors"


def collection_of(key: str) -> Collection:
    """Return the collection of a site's pictures and documents. Raises Collection.DoesNotExist before provisioning."""
    return Collection.objects.get(name=key, depth=2)


def _home_page(plan: SitePlan, report: Report) -> PortalHomePage:
    root = Page.get_first_root_node()
    if root is None:
        raise PlanError(["Wagtail's root page is missing: run manage.py migrate first."])
    existing = root.get_children().filter(slug=plan.key).first()
    if existing is not None and existing.specific_class is not PortalHomePage:
        raise PlanError(
            [f"key {plan.key!r}: a page of another type has this slug. Choose another key or move the page."]
        )
    if existing is not None:
        report.note(f"home page {plan.key}", is_new=False)
        return existing.specific
    home = PortalHomePage(title=plan.name, slug=plan.key)
    root.add_child(instance=home)
    home.save_revision(log_action=False).publish()
    report.note(f"home page {plan.key}", is_new=True)
    return home


def _site(plan: SitePlan, home: PortalHomePage, report: Report) -> Site:
    taken = Site.objects.filter(hostname=plan.hostname, port=plan.port).first()
    if taken is not None and taken.root_page_id != home.pk:
        raise PlanError([f"hostname {plan.hostname}:{plan.port}: the site “{taken}” has it. Choose another host name."])
    report.note(f"site {plan.hostname}:{plan.port}", is_new=taken is None)
    if taken is not None:
        return taken
    if plan.is_default:
        Site.objects.filter(is_default_site=True).update(is_default_site=False)
    return Site.objects.create(
        hostname=plan.hostname,
        port=plan.port,
        site_name=plan.name,
        root_page=home,
        is_default_site=plan.is_default,
    )


def _branding(plan: SitePlan, site: Site, report: Report) -> None:
    exists = SiteBranding.objects.filter(site=site).exists()
    if not exists:
        SiteBranding.objects.create(**{"site": site, "name": plan.name, **plan.branding})
    report.note("branding", is_new=not exists)


def _category(plan: CategoryPlan, parent: Page, report: Report) -> None:
    existing = parent.get_children().filter(slug=plan.final_slug).first()
    if existing is not None and not issubclass(existing.specific_class, CategoryIndexPage):
        raise PlanError([f"category {plan.title!r}: another page has the address {existing.url_path}. Give a slug."])
    if existing is not None:
        category = existing.specific
    else:
        category = CategoryIndexPage(title=plan.title, slug=plan.final_slug, intro=plan.intro, show_in_menus=True)
        parent.add_child(instance=category)
        category.save_revision(log_action=False).publish()
    report.note(f"category {category.url_path}", is_new=existing is None)
    for child in plan.children:
        _category(child, category, report)


def _collection(plan: SitePlan, report: Report) -> Collection:
    root = Collection.get_first_root_node()
    existing = root.get_children().filter(name=plan.key).first()
    report.note(f"collection {plan.key}", is_new=existing is None)
    return existing or root.add_child(instance=Collection(name=plan.key))


def _editors(plan: SitePlan, site: Site, home: Page, collection: Collection, report: Report) -> None:
    """Make the group of the site's editors, and grant it this site's tree, collection and settings, nothing more."""
    group, is_new = Group.objects.get_or_create(name=editors_group_name(plan.key))
    report.note(f"group {group.name}", is_new=is_new)
    group.permissions.add(Permission.objects.get(codename="access_admin", content_type__app_label="wagtailadmin"))
    for codename in _PAGE_PERMISSIONS:
        permission = Permission.objects.get(
            content_type__app_label=Page._meta.app_label, codename=f"{codename}_{Page._meta.model_name}"
        )
        GroupPagePermission.objects.get_or_create(group=group, page=home.page_ptr, permission=permission)
    for model in (get_image_model(), get_document_model()):
        for permission in _permissions(model, _COLLECTION_PERMISSIONS):
            GroupCollectionPermission.objects.get_or_create(group=group, collection=collection, permission=permission)
    for model, actions in _SITE_MODELS:
        for permission in _permissions(model, actions):
            GroupSitePermission.objects.get_or_create(group=group, site=site, permission=permission)


def _permissions(model: type[Any], actions: tuple[str, ...]) -> list[Permission]:
    meta = model._meta
    codenames = [f"{action}_{meta.model_name}" for action in actions]
    return list(Permission.objects.filter(content_type__app_label=meta.app_label, codename__in=codenames))


def _web_links(plan: WebLinkGroupPlan, position: int, site: Site, report: Report) -> None:
    exists = WebLinkGroup.objects.filter(site=site, title=plan.title).exists()
    if not exists:
        links = [WebLink(title=link.title, url=link.url, sort_order=order) for order, link in enumerate(plan.links)]
        group = WebLinkGroup(site=site, title=plan.title, display=plan.display, place=plan.place, sort_order=position)
        group.links.set(links)
        group.save()
    report.note(f"web links {plan.title}", is_new=not exists)


def _visitor_counter(plan: SitePlan, site: Site, home: Page, report: Report) -> None:
    """Give the site its box of visits, with all figures."""
    exists = VisitorCounter.objects.filter(site=site).exists()
    if not exists:
        counter = VisitorCounter(site=site)
        if plan.counting_page:
            counter.explanation_page_id = _counting_page(home).pk
        counter.show_all_figures()
        counter.save()
    report.note("visitor counter", is_new=not exists)


def _counting_page(home: Page) -> Page:
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
    home.add_child(instance=page)
    page.save_revision(log_action=False).publish()
    return page
