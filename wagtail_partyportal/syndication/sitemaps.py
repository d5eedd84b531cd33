"""The sitemap of a site: an index, and pages of bounded length that cost the same however many there are.

A page begins at a key and not at a position, so the last page of 100,000 articles is as quick as the first.
Source: the protocol of sitemaps.org, which allows 50,000 addresses in a file.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape

from django.db.models import F, OuterRef, QuerySet, Subquery, Window
from django.db.models.functions import RowNumber
from django.utils import timezone
from wagtail.models import Page, Site

from wagtail_partyportal.articles.placements import UNDATED, ArticlePlacement
from wagtail_partyportal.articles.placing import article_content_types
from wagtail_partyportal.articles.subjects import listing_subject
from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core import caching
from wagtail_partyportal.core.conditional import Validator, note_state
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.sites import SITES

from .addresses import SiteAddresses

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

Row = tuple[str, dt.datetime | None, dt.datetime | None]
"""A page's ``url_path``, and two dates of which the later one is its last change."""


@dataclass(frozen=True)
class Section:
    """Pages of one sort. ``key`` is the column they are ordered by; ``columns`` give a ``Row``."""

    rows: Callable[[Site], QuerySet[Any]]
    key: str
    columns: tuple[str, str, str]


def _articles(site: Site) -> QuerySet[Any]:
    return ArticlePlacement.objects.in_container(site.root_page_id)


def _other_pages(site: Site) -> QuerySet[Any]:
    """Return everything that is no article; a list has changed when its newest article came."""
    pages = Page.objects.descendant_of(site.root_page, inclusive=True).live().public()
    newest = ArticlePlacement.objects.filter(container=OuterRef("pk")).newest_first().values("published_at")[:1]
    return pages.exclude(content_type__in=article_content_types()).annotate(newest=Subquery(newest))


SECTIONS = {
    "pages": Section(_other_pages, "pk", ("url_path", "last_published_at", "newest")),
    "articles": Section(_articles, "article_id", ("article__url_path", "article__last_published_at", "published_at")),
}


@dataclass
class Sitemap:
    """The sitemap of one site."""

    site: Site
    keeper: caching.Keeper = field(default_factory=caching.Keeper)

    @property
    def _subjects(self) -> tuple[str, ...]:
        return (listing_subject(self.site.root_page_id), NAVIGATION, SITES)

    @property
    def _length(self) -> int:
        return int(get_setting("PARTYPORTAL_SITEMAP_LENGTH"))

    def validator(self, name: str) -> Validator:
        """Return the validator of the index (``name`` is empty) or of one page, without reading a row."""
        token = f"{self.keeper.stamp(*self._subjects)}-{self._length}"
        return note_state(f"sitemap:{self.site.pk}:{name}", token, is_exact=False)

    def starts(self, section_name: str) -> list[int]:
        """Return the first key of each page of a section: one pass over an index, kept until something changes."""
        return self.keeper.remember(
            f"sitemap-starts:{self.site.pk}:{section_name}:{self._length}",
            self._subjects,
            lambda: self._find_starts(SECTIONS[section_name]),
        )

    def _find_starts(self, section: Section) -> list[int]:
        numbered = section.rows(self.site).annotate(
            place=Window(RowNumber(), order_by=F(section.key).asc()) - 1,
        )
        firsts = numbered.annotate(rest=F("place") % self._length).filter(rest=0).order_by(section.key)
        return list(firsts.values_list(section.key, flat=True))

    def index(self) -> bytes:
        """Return the sitemap index."""
        addresses = SiteAddresses(self.site)
        pages = [
            addresses.view("sitemap-page", section=name, number=number)
            for name in SECTIONS
            for number in range(1, len(self.starts(name)) + 1)
        ]
        entries = (f"<sitemap><loc>{escape(address)}</loc></sitemap>" for address in pages)
        return _document("sitemapindex", entries)

    def page(self, section_name: str, number: int) -> bytes:
        """Return the addresses of a page. Raises LookupError if the section has no such page, or there is none."""
        section, starts = SECTIONS[section_name], self.starts(section_name)
        if not 1 <= number <= len(starts):
            raise LookupError(number)
        rows = section.rows(self.site).filter(**{f"{section.key}__gte": starts[number - 1]})
        values = rows.order_by(section.key)[: self._length].values_list(*section.columns)
        addresses = SiteAddresses(self.site)
        return _document("urlset", (_url(row, addresses) for row in values))


def _url(row: Row, addresses: SiteAddresses) -> str:
    url_path, *dates = row
    changed = max((date for date in dates if date is not None and date != UNDATED), default=None)
    lastmod = f"<lastmod>{timezone.localtime(changed).isoformat(timespec='seconds')}</lastmod>" if changed else ""
    return f"<url><loc>{escape(addresses.page(url_path))}</loc>{lastmod}</url>"


def _document(root: str, entries: Iterable[str]) -> bytes:
    body = "\n".join(entries)
    return f'{_HEAD}<{root} xmlns="{_NAMESPACE}">\n{body}\n</{root}>\n'.encode()
