"""The newest articles of a site or a category as RSS 2.0 and Atom.

Sources: RSS 2.0 (RSS Advisory Board) with its best-practices profile, RFC 4287 (Atom), Media RSS 1.5.1.
"""

from __future__ import annotations

import datetime as dt
import re
import uuid
from collections.abc import Iterator
from typing import Any

from django.http import HttpRequest
from django.utils import timezone
from django.utils.feedgenerator import Atom1Feed, Enclosure, Rss201rev2Feed
from django.utils.html import escape
from wagtail.models import Page, Site

from wagtail_partyportal.articles.cards import ArticleCard, cards_for
from wagtail_partyportal.articles.placements import UNDATED, ArticlePlacement
from wagtail_partyportal.articles.subjects import listing_subject
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.branding.queries import branding_for_site, branding_subject
from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.media import MEDIA
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.sites import SITES

from .addresses import SiteAddresses
from .documents import Document, kept_document
from .pictures import rendition_of

PICTURE = "fill-720x480|format-webp"
"""One of the renditions that lists show: a feed makes no pictures of its own."""
_PICTURE_TYPE = "image/webp"
_MINUTES_TO_LIVE = 15
_NOT_XML = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class _SteadyDate:
    """A feed whose date follows from its articles: an empty one isn't new at every request."""

    feed: dict[str, Any]
    items: list[dict[str, Any]]

    def latest_post_date(self) -> dt.datetime:
        return max((item["updateddate"] for item in self.items), default=self.feed["updated"])


class RssFeed(_SteadyDate, Rss201rev2Feed):
    """RSS 2.0 with the picture as Media RSS too, which has room for its measures and for what it shows."""

    def rss_attributes(self) -> dict[str, str]:
        return {**super().rss_attributes(), "xmlns:media": "http://search.yahoo.com/mrss/"}

    def add_item_elements(self, handler: Any, item: dict[str, Any]) -> None:
        super().add_item_elements(handler, item)
        picture = item["picture"]
        if picture is None:
            return
        size = {"width": str(picture.width), "height": str(picture.height)}
        address = item["enclosures"][0].url
        handler.startElement("media:content", {"url": address, "medium": "image", "type": _PICTURE_TYPE, **size})
        if item["picture_alt"]:
            handler.addQuickElement("media:description", item["picture_alt"], {"type": "plain"})
        handler.endElement("media:content")


class AtomFeed(_SteadyDate, Atom1Feed):
    """Atom with the media type that its standard gives it."""


FeedClass = type[RssFeed] | type[AtomFeed]
FORMATS: dict[str, FeedClass] = {"rss": RssFeed, "atom": AtomFeed}


def feed_subjects(site: Site, container_id: int) -> tuple[str, ...]:
    """Return the stamps of what a feed is made of."""
    return (listing_subject(container_id), branding_subject(site.pk), MEDIA, NAVIGATION, SITES)


def feed_document(request: HttpRequest, site: Site, container: Page, feed_format: str) -> Document:
    """Return the feed of a category or, with the site's root page, of the site. Raises KeyError for another format."""
    feed_class, length = FORMATS[feed_format], int(get_setting("PARTYPORTAL_FEED_LENGTH"))
    return kept_document(
        request,
        f"feed:{feed_format}:{site.pk}:{container.pk}:{length}",
        feed_subjects(site, container.pk),
        lambda: _write(feed_class, site, container, feed_format, length),
    )


def feed_title(branding: SiteBranding, container: Page) -> str:
    """Return what a feed reader shows as the feed's name: the portal's, after the category's."""
    is_whole_site = container.pk == branding.site.root_page_id
    return branding.display_name if is_whole_site else f"{container.title} – {branding.display_name}"


def _write(feed_class: FeedClass, site: Site, container: Page, feed_format: str, length: int) -> bytes:
    addresses, branding = SiteAddresses(site), branding_for_site(site)
    title = _xml(feed_title(branding, container))
    feed = feed_class(
        title=title,
        link=addresses.page(container.url_path),
        description=_xml(getattr(container, "intro", "") or container.search_description or title),
        language=container.locale.language_code,
        author_name=_xml(branding.display_name),
        feed_url=addresses.feed(container, feed_format),
        feed_guid=_urn(container.translation_key, f"{container.locale_id}:list"),
        feed_copyright=_xml(branding.reuse_notice) or None,
        ttl=_MINUTES_TO_LIVE,
        updated=timezone.localtime(container.last_published_at or UNDATED),
    )
    ids = ArticlePlacement.objects.in_container(container.pk).newest_first()[:length].article_ids()
    for card in cards_for(ids, site, pictures=(PICTURE,), with_categories=True):
        feed.add_item(**dict(_item(card, addresses, branding)))
    return feed.writeString("utf-8").encode()


def _item(card: ArticleCard, addresses: SiteAddresses, branding: SiteBranding) -> Iterator[tuple[str, Any]]:
    picture = rendition_of(card.image, PICTURE)
    published = card.published_at and timezone.localtime(card.published_at)
    yield "title", _xml(card.title)
    yield "link", addresses.absolute(card.url)
    yield "description", escape(_xml(card.lead)) or None  # both formats say that it is HTML
    yield "author_name", _xml(card.byline or branding.display_name)
    yield "pubdate", published
    yield "updateddate", timezone.localtime(card.updated_at or published or UNDATED)
    yield "unique_id", _urn(card.translation_key, str(card.locale_id))
    yield "unique_id_is_permalink", False
    yield "categories", [_xml(card.category_title)] if card.category_title else []
    yield "picture", picture
    yield "picture_alt", _xml(card.image_alt)
    yield "enclosures", [_enclosure(picture, addresses)] if picture is not None else []


def _urn(translation_key: uuid.UUID, part: str) -> str:
    """Return a name that stays when title, address and host change; translations have names of their own."""
    return uuid.uuid5(translation_key, part).urn


def _enclosure(picture: Any, addresses: SiteAddresses) -> Enclosure:
    try:
        size = picture.file.size
    except OSError:
        size = 0  # what the RSS profile asks for where the size is not known
    return Enclosure(addresses.absolute(picture.url), str(size), _PICTURE_TYPE)


def _xml(text: str) -> str:
    """Return the text without the characters that XML 1.0 has no way to write."""
    return _NOT_XML.sub("", text or "")
