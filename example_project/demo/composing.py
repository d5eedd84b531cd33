"""Compose a portal's front page, its side column and its standard pages from the content's plain values."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wagtail.models import Collection, Page, Site

from demo.blocks import as_stream_data
from demo.content.types import Block, CampaignContent, FrontContent, PortalContent, StandardContent
from demo.media import Shelf, store_announcement, store_campaign, store_map
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.branding.campaigns import Campaign
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.home.sidebar import SiteSidebar
from wagtail_partyportal.home.standard_page import StandardPage
from wagtail_partyportal.weblinks.models import WebLinkGroup

Convert = Callable[[Any], Any]


class _Composer:
    """Turns names into the keys of what they name on one site."""

    def __init__(
        self, portal: PortalContent, front: FrontContent, site: Site, shelf: Shelf, collection: Collection
    ) -> None:
        self.portal, self.front, self.site = portal, front, site
        self.shelf, self.collection = shelf, collection
        self._by_field: dict[str, Convert] = {
            "category": self._category,
            "categories": lambda slugs: [self._category(slug) for slug in slugs],
            "articles": lambda titles: [self._article(title) for title in titles],
            "image": self.picture,
            "poster": self.picture,
            "images": lambda photos: [self._photo(*photo) for photo in photos],
            "group": self._group,
            "documents": lambda titles: [{"document": shelf.paper(title), "title": ""} for title in titles],
        }

    def stream(self, blocks: tuple[Block, ...]) -> list[dict[str, Any]]:
        """Return the data of a front page's column or a side column."""
        return [{"type": kind, "value": self._value(value)} for kind, value in blocks]

    def page_stream(self, blocks: tuple[Block, ...]) -> list[dict[str, Any]]:
        """Return the data of a standard page's body: an article's blocks, leaders and maps."""
        own = {"leaders": _leaders, "map": self._value}
        return [
            {"type": kind, "value": own[kind](value)}
            if kind in own
            else as_stream_data(((kind, value),), self.shelf)[0]
            for kind, value in blocks
        ]

    def picture(self, name: str | None) -> int | None:
        if name == "!announcement":
            return store_announcement(self.portal.key, self.front.announcement, self.collection)
        if name == "!map":
            return store_map(self.portal.key, self.collection)
        return self.shelf.scene(name) if name else None

    def _value(self, value: Any) -> dict[str, Any]:
        return {name: self._by_field.get(name, _unchanged)(item) for name, item in value.items()}

    def _category(self, slug: str | None) -> int | None:
        return CategoryIndexPage.objects.descendant_of(self.site.root_page).get(slug=slug).pk if slug else None

    def _article(self, title: str) -> int:
        return Page.objects.descendant_of(self.site.root_page).get(title=title).pk

    def _photo(self, scene: str, alt: str, caption: str) -> dict[str, Any]:
        return {"image": self.picture(scene), "alt": alt, "caption": caption, "credit": ""}

    def _group(self, title: str | None) -> int | None:
        return WebLinkGroup.objects.get(site=self.site, title=title).pk if title else None


def _unchanged(value: Any) -> Any:
    return value


def _leaders(value: Any) -> dict[str, Any]:
    title, rows = value
    names = ("name", "position", "phone", "email")
    return {
        "title": title,
        "rows": [
            {"title": rank, "people": [{**dict(zip(names, person, strict=True)), "photo": None} for person in people]}
            for rank, people in rows
        ],
    }


def compose(portal: PortalContent, front: FrontContent, site: Site, shelf: Shelf, collection: Collection) -> None:
    """Compose everything that stands around a portal's articles, and publish it."""
    composer = _Composer(portal, front, site, shelf, collection)
    home = PortalHomePage.objects.get(pk=site.root_page_id)
    _add_page(front.about, home, composer)
    home.refresh_from_db()
    home.body, home.side = composer.stream(front.body), composer.stream(front.side)
    home.save_revision(log_action=False).publish()
    SiteSidebar.objects.create(site=site, widgets=composer.stream(_beside(front)))
    SiteBranding.objects.filter(site=site).update(hot_news_count=front.hot_news_count)
    if front.campaign:
        _add_campaign(portal.key, front.campaign, site, collection)


def _beside(front: FrontContent) -> tuple[Block, ...]:
    """Return what stands beside other pages: the front page's lists and links, without its pictures."""
    kinds = {"notices", "most_viewed", "web_links", "documents", "visitor_counter"}
    return tuple(block for block in front.side if block[0] in kinds)


def _add_campaign(key: str, content: CampaignContent, site: Site, collection: Collection) -> None:
    """Start a campaign today, without a last day: whenever somebody looks at the demo, it runs."""
    pictures = store_campaign(key, content.lines, collection)
    Campaign.objects.create(
        site=site,
        title=content.lines[0],
        image_id=pictures.wide,
        phone_image_id=pictures.phone,
        image_alt=f"{content.lines[0]}. {content.lines[1]}.",
        link=content.link,
    )


def _add_page(content: StandardContent, parent: Page, composer: _Composer) -> None:
    page = StandardPage(title=content.title, slug=content.slug, intro=content.intro, show_in_menus=True)
    page.body = composer.page_stream(content.body)
    parent.add_child(instance=page)
    page.save_revision(log_action=False).publish()
    for child in content.children:
        _add_page(child, page, composer)
