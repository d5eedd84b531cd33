"""What a page tells search engines, feed readers and social networks about itself.

Everything is fetched when it is first asked for: a kept piece of the page's head asks for nothing but ``subject``
and ``variant``.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from django.http import HttpRequest
from django.utils import timezone, translation
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.listings import Listing
from wagtail_partyportal.articles.models import ArticleMixin
from wagtail_partyportal.articles.outlines import text_of
from wagtail_partyportal.articles.reading import ArticleReading
from wagtail_partyportal.articles.subjects import article_subject
from wagtail_partyportal.branding.queries import branding_for, branding_subject
from wagtail_partyportal.core import caching
from wagtail_partyportal.core.languages import default_language
from wagtail_partyportal.core.media import MEDIA
from wagtail_partyportal.core.navigation import NAVIGATION, Crumb, breadcrumb_for
from wagtail_partyportal.core.page_translations import translations_for
from wagtail_partyportal.core.sites import SITES, find_site

from . import structured_data
from .addresses import SiteAddresses
from .card_images import card_image
from .feeds import feed_title
from .pictures import CARD_RENDITION, CARD_SIZE, Picture, rendition_of
from .structured_data import Node

_DESCRIPTION = 300  # characters: more is cut by whoever shows it
_TERRITORIES = {"vi": "vi_VN", "en": "en_US"}
_FEED_TYPES = {"rss": "application/rss+xml", "atom": "application/atom+xml"}


@dataclass(frozen=True)
class Alternate:
    """The same page in another language; ``language`` may be "x-default", for readers of none of them."""

    language: str
    url: str


@dataclass(frozen=True)
class FeedLink:
    """A feed to subscribe to."""

    title: str
    url: str
    media_type: str


class PageHead:
    """The head of any page; the subclasses know more of theirs."""

    kind = "website"  # of Open Graph

    def __init__(self, page: Any, request: HttpRequest, site: Site, listing: Listing | None = None) -> None:
        self.page = page
        self.request = request
        self.site = site
        self.listing = listing
        self.addresses = SiteAddresses(site)

    @property
    def subject(self) -> str:
        """Return the stamp of what the head says of the page itself."""
        return NAVIGATION

    @property
    def variant(self) -> str:
        """Return what tells this head from the others that depend on the same stamp."""
        return str(self.page.pk)

    @cached_property
    def branding(self) -> Any:
        return branding_for(self.request)

    @cached_property
    def language(self) -> str:
        return translation.get_language() or "vi"

    @property
    def og_locale(self) -> str:
        return _territory(self.language)

    @cached_property
    def alternates(self) -> list[Alternate]:
        """Return the page's addresses by language, its own among them; nothing for a page in one language only.

        A page that repeats another language's words is no translation of it.
        """
        found = [one for one in translations_for(self.request, self.page) if not one.is_missing and not one.is_repeated]
        if len(found) < 2:
            return []
        alternates = [Alternate(one.language, self.addresses.absolute(one.url)) for one in found]
        default = next((one.url for one in alternates if one.language == default_language()), alternates[0].url)
        return [*alternates, Alternate("x-default", default)]

    @property
    def og_alternate_locales(self) -> list[str]:
        """Return the other languages of the page, as Open Graph names them."""
        others = (one.language for one in self.alternates if one.language not in (self.language, "x-default"))
        return [_territory(language) for language in others]

    @property
    def title(self) -> str:
        return self.branding.display_name if self._is_home else self.page.title

    @property
    def site_name(self) -> str:
        return self.branding.display_name

    @cached_property
    def description(self) -> str:
        text = " ".join((self.page.search_description or self._own_description).split())
        return Truncator(text).chars(_DESCRIPTION)

    @property
    def _own_description(self) -> str:
        return self.branding.welcome_text if self._is_home else getattr(self.page, "intro", "")

    @property
    def _is_home(self) -> bool:
        return self.page.pk == self.site.root_page_id

    @cached_property
    def canonical(self) -> str:
        """Return the page's one address; parameters that mean nothing are not part of it."""
        return self.addresses.page(self.page.url_path)

    @property
    def robots(self) -> str:
        """Return what robots shall leave undone; empty: nothing."""
        return "noindex" if getattr(self.page, "is_restricted_on_the_way", False) else ""

    @property
    def previous_url(self) -> str:
        return ""

    @property
    def next_url(self) -> str:
        return ""

    @cached_property
    def feeds(self) -> list[FeedLink]:
        """Return the feeds that fit the page, the nearest first."""
        return self._feeds_of(self.site.root_page)

    def _feeds_of(self, container: Page) -> list[FeedLink]:
        title = feed_title(self.branding, container)
        return [
            FeedLink(title, self.addresses.feed(container, feed_format), media_type)
            for feed_format, media_type in _FEED_TYPES.items()
        ]

    @cached_property
    def picture(self) -> Picture | None:
        """Return the picture for social networks, drawn where the page has none; None for a page never saved."""
        return self._own_picture or self._drawn_picture

    @property
    def _own_picture(self) -> Picture | None:
        return None

    @property
    def _drawn_picture(self) -> Picture | None:
        if self.page.pk is None:
            return None
        digest = card_image(self.page, self.branding).digest
        url = self.addresses.view("card-image", page_id=self.page.pk, digest=digest)
        alt = self.title if self._is_home else f"{self.title} – {self.site_name}"
        return Picture(url, *CARD_SIZE, "image/png", alt)

    @cached_property
    def crumbs(self) -> tuple[Crumb, ...]:
        return breadcrumb_for(self.request, self.page)

    @cached_property
    def structured_data(self) -> SafeString:
        """Return the JSON-LD block."""
        return structured_data.as_script(self._nodes())

    def _nodes(self) -> list[Node]:
        organization = caching.keeper_for(self.request).remember(
            f"organization:{self.site.pk}:{self.site.root_page_id}",
            (branding_subject(self.site.pk), MEDIA, SITES),
            lambda: structured_data.organization(self.branding, self.addresses),
        )
        nodes = [organization, structured_data.website(self.branding, self.addresses, self.language)]
        if len(self.crumbs) > 1:
            nodes.append(structured_data.breadcrumb_list(self.crumbs, self.addresses, _("Home")))
        return nodes


class CategoryHead(PageHead):
    """A category: each of its pages is an address of its own, a year's archive is one that nobody searches for."""

    listing: Listing

    @property
    def subject(self) -> str:
        return self.listing.subject

    @property
    def variant(self) -> str:
        return f"{self.page.pk}:{self.listing.pagination.number}:{self.listing.year}"

    @property
    def title(self) -> str:
        return f"{self.page.title} – {self.listing.year}" if self.listing.year else self.page.title

    @cached_property
    def canonical(self) -> str:
        here = self.listing.pagination.url_of(self.listing.pagination.number)
        return f"{super().canonical}{here.removeprefix('.')}"

    @property
    def robots(self) -> str:
        return "noindex, follow" if self.listing.year else super().robots

    @cached_property
    def alternates(self) -> list[Alternate]:
        """Return nothing for a year's archive and for further pages: other languages have other articles there."""
        return super().alternates if self.listing.pagination.number == 1 and not self.listing.year else []

    @property
    def previous_url(self) -> str:
        return self.listing.pagination.previous_url

    @property
    def next_url(self) -> str:
        return self.listing.pagination.next_url

    @cached_property
    def feeds(self) -> list[FeedLink]:
        return [*self._feeds_of(self.page), *super().feeds]


class ArticleHead(PageHead):
    """An article: its dates, its picture, its section."""

    kind = "article"

    @property
    def subject(self) -> str:
        return article_subject(self.page.pk)

    @property
    def _own_description(self) -> str:
        return self.page.lead or text_of(self.page.body)

    @property
    def _own_picture(self) -> Picture | None:
        rendition = rendition_of(self.page.image, CARD_RENDITION)
        if rendition is None:
            return None
        url = self.addresses.absolute(rendition.url)
        alt = self.page.image_alt or self.page.image_caption or self.page.title
        return Picture(url, rendition.width, rendition.height, "image/jpeg", alt)

    @property
    def pictures(self) -> list[Picture]:
        return [self.picture] if self.picture is not None else []

    @property
    def published_at(self) -> str:
        return _iso(self.page.first_published_at)

    @property
    def modified_at(self) -> str:
        return _iso(self.page.last_published_at)

    @property
    def section(self) -> str:
        return self.crumbs[-2].title if len(self.crumbs) > 2 else ""

    @cached_property
    def tags(self) -> list[str]:
        return ArticleReading(self.page, self.request).tags

    def _nodes(self) -> list[Node]:
        return [structured_data.news_article(self), *super()._nodes()]


def _territory(language: str) -> str:
    return _TERRITORIES.get(language) or translation.to_locale(language)


def _iso(moment: dt.datetime | None) -> str:
    return timezone.localtime(moment).isoformat(timespec="seconds") if moment else ""


def head_for(page: Any, request: HttpRequest, listing: Listing | None = None) -> PageHead | None:
    """Return the head of the page, or None where there is no site or no page (search, errors)."""
    site = find_site(request)
    if site is None or not isinstance(page, Page):
        return None
    if isinstance(page, ArticleMixin):
        return ArticleHead(page, request, site)
    if isinstance(page, CategoryIndexPage) and listing is not None:
        return CategoryHead(page, request, site, listing)
    return PageHead(page, request, site)
