"""Build the demo through the package's public verbs: provision a site, publish its articles."""

from __future__ import annotations

import datetime as dt
from concurrent.futures import Executor
from typing import Any
from zoneinfo import ZoneInfo

from django.contrib.auth import get_user_model
from django.db import transaction
from wagtail.models import Collection, Page, Site

from demo.blocks import as_stream_data
from demo.composing import compose
from demo.content.fronts import FRONTS
from demo.content.types import ArticleContent, CategoryContent, PortalContent
from demo.media import Shelf, store_banner, store_emblem, store_partner_logo
from demo.models import DirectoryPage
from demo.translating import translate
from demo.visits import count_visits
from wagtail_partyportal.articles.actions import publish_article
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import ArticleAudio, RelatedArticle
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.isolation.collections import collection_of
from wagtail_partyportal.isolation.roles import Role, role_group
from wagtail_partyportal.lifecycle.plans import CategoryPlan, SitePlan, WebLinkGroupPlan, WebLinkPlan
from wagtail_partyportal.lifecycle.provisioning import provision
from wagtail_partyportal.weblinks.models import WebLink

LOCAL = ZoneInfo("Asia/Ho_Chi_Minh")
PASSWORD = "demo"
_FIRST_NAMES = {Role.CONTRIBUTOR: "Cộng tác viên", Role.EDITOR: "Biên tập viên", Role.ADMINISTRATOR: "Quản trị viên"}
_BRANDING_FIELDS = [
    "name",
    "short_name",
    "name_en",
    "owner_body",
    "preset",
    "welcome_text",
    "web_search_engine",
    "address",
    "phone",
    "fax",
    "email",
    "responsible_person",
    "licence",
    "reuse_notice",
]


def is_loaded(portal: PortalContent) -> bool:
    return Site.objects.filter(hostname=portal.hostname).exists()


@transaction.atomic
def load_portal(portal: PortalContent, port: int, executor: Executor) -> int:
    """Make one portal with everything on it; return the number of its articles."""
    provision(_plan(portal, port))
    site = Site.objects.get(hostname=portal.hostname)
    collection = collection_of(site)
    shelf = Shelf(portal, collection, executor)
    _add_pictures(portal.key, site, collection)
    people = {role: _person(portal, site, role) for role in Role}
    published = {
        article.title: _publish(article, site, shelf, people[Role.EDITOR]) for article in _oldest_first(portal)
    }
    for article in portal.articles:
        _complete(article, published, shelf)
    compose(portal, FRONTS[portal.key], site, shelf, collection)
    if portal.translations:
        translate(portal, site, published, people[Role.EDITOR])
    count_visits(portal, site, published)
    return len(published)


def _plan(portal: PortalContent, port: int) -> SitePlan:
    return SitePlan(
        key=portal.key,
        hostname=portal.hostname,
        port=port,
        name=portal.name,
        branding={
            **{name: getattr(portal, name) for name in _BRANDING_FIELDS},
            "social_links": [("link", {"label": label, "url": url}) for label, url in portal.social_links],
        },
        categories=tuple(_category_plan(category) for category in portal.categories),
        web_links=tuple(
            WebLinkGroupPlan(
                group.title,
                tuple(WebLinkPlan(link.title, link.url) for link in group.links),
                group.display,
                group.place,
            )
            for group in (*portal.web_links, *FRONTS[portal.key].web_links)
        ),
    )


def _category_plan(category: CategoryContent) -> CategoryPlan:
    children = tuple(_category_plan(child) for child in category.children)
    return CategoryPlan(category.title, category.slug, category.intro, children)


def _add_pictures(key: str, site: Site, collection: Collection) -> None:
    """Give the site its emblem and banner, and the links in its logo grid their logos."""
    branding = SiteBranding.objects.get(site=site)
    branding.logo_id = store_emblem(key, collection)
    branding.banner_id = store_banner(key, collection)
    branding.save()
    for position, link in enumerate(WebLink.objects.filter(group__site=site, group__display="logos")):
        link.logo_id = store_partner_logo(link.title, position, collection)
        link.save()


def log_in_name(portal: PortalContent, role: Role) -> str:
    """Return the name with which the person of a role logs in; the password is ``PASSWORD``."""
    return f"{portal.key}-{role}"


def _person(portal: PortalContent, site: Site, role: Role) -> Any:
    person = get_user_model().objects.create_user(log_in_name(portal, role), f"{role}@{portal.key}.example", PASSWORD)
    person.first_name = _FIRST_NAMES[role]
    person.last_name = portal.short_name
    person.save()
    person.groups.add(role_group(site, role))
    return person


def _oldest_first(portal: PortalContent) -> list[ArticleContent]:
    return sorted(portal.articles, key=lambda article: article.published)


def _publish(article: ArticleContent, site: Site, shelf: Shelf, editor: Any) -> Any:
    category = CategoryIndexPage.objects.descendant_of(site.root_page).get(slug=article.category)
    return publish_article(
        category,
        title=article.title,
        lead=article.lead,
        body=as_stream_data(article.body, shelf),
        image_id=shelf.scene(article.picture) if article.picture else None,
        image_alt=article.alt,
        image_caption=article.caption,
        image_credit=article.credit,
        byline=article.byline,
        source_name=article.source_name,
        source_url=article.source_url,
        source_author=article.source_author,
        source_published_at=dt.date.fromisoformat(article.source_published) if article.source_published else None,
        published_at=dt.datetime.fromisoformat(article.published).replace(tzinfo=LOCAL),
        tags=article.tags,
        user=editor,
    )


def _complete(article: ArticleContent, published: dict[str, Any], shelf: Shelf) -> None:
    """Add what hangs on an article that is there already: other articles, recordings of it."""
    if article.related or article.voices:
        page = published[article.title]
        page.related_articles = [RelatedArticle(article=published[title].page_ptr) for title in article.related]
        page.audio_versions = [
            ArticleAudio(voice=voice, document_id=shelf.recording(f"{article.title} – {voice}"))
            for voice in article.voices
        ]
        page.save_revision(log_action=False).publish()


@transaction.atomic
def load_directory(port: int) -> None:
    """Make the page that lists the portals, in the place of Wagtail's welcome page."""
    if DirectoryPage.objects.exists():
        return
    root = Page.get_first_root_node()
    directory = DirectoryPage(title="Các cổng thông tin điện tử", slug="danh-ba", show_in_menus=False)
    root.add_child(instance=directory)
    directory.save_revision(log_action=False).publish()
    welcome_site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    welcome_page = welcome_site.root_page if welcome_site.root_page_id else None
    welcome_site.hostname = "localhost"
    welcome_site.port = port
    welcome_site.site_name = "Các cổng thông tin điện tử"
    welcome_site.root_page = directory
    welcome_site.save()
    if welcome_page is not None and welcome_page.specific_class is Page:
        welcome_page.delete()
    SiteBranding.objects.create(
        site=welcome_site,
        name="Các cổng thông tin điện tử",
        owner_body="Bản trình diễn wagtail_partyportal",
        preset="stone",
        web_search_engine="none",
    )
    _add_pictures("directory", welcome_site, Collection.get_first_root_node())


def load_superuser() -> None:
    """Make the operator of the demo."""
    users = get_user_model().objects
    if not users.filter(username="admin").exists():
        users.create_superuser("admin", "admin@localhost.example", "admin")


def set_port(hostnames: list[str], port: int) -> None:
    """Let the sites' addresses name the port on which the demo listens."""
    for site in Site.objects.filter(hostname__in=hostnames).exclude(port=port):
        site.port = port
        site.save()
