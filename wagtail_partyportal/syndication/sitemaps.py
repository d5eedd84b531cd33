"""The sitemap of a site in all its languages: an index, and pages of bounded length that cost the same each.

A page begins at a key and not at a position, so the last page of 100,000 articles is as quick as the first.
Source: the protocol of sitemaps.org, which allows 50,000 addresses in a file; Google's extension for the addresses of
the same page in other languages.
"""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import Any
from xml.sax.saxutils import escape, quoteattr

from django.db.models import F, OuterRef, Q, QuerySet, Subquery, Window
from django.db.models.functions import RowNumber
from django.utils import timezone
from wagtail.models import Page, Site

from wagtail_partyportal.articles.placements import UNDATED, ArticlePlacement
from wagtail_partyportal.articles.placing import article_content_types
from wagtail_partyportal.articles.subjects import listing_subject
from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core import caching
from wagtail_partyportal.core.conditional import Validator, note_state
from wagtail_partyportal.core.languages import has_languages
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.sites import SITES, home_pages, site_in_language

from .addresses import SiteAddresses

_NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9"
_XHTML = "http://www.w3.org/1999/xhtml"
_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n'

Row = tuple[str, uuid.UUID, dt.datetime | None, dt.datetime | None]
"""A page's ``url_path`` and ``translation_key``, and two dates of which the later one is its last change."""


@dataclass(frozen=True)
class Section:
    """Pages of one sort. ``key`` is the column they are ordered by; ``columns`` give a ``Row``."""

    rows: Callable[[Site], QuerySet[Any]]
    key: str
    columns: tuple[str, str, str, str]


def _articles(site: Site) -> QuerySet[Any]:
    return ArticlePlacement.objects.filter(container__in=[home.pk for home in home_pages(site).values()])


def _other_pages(site: Site) -> QuerySet[Any]:
    """Return everything that is no article; a list has changed when its newest article came."""
    below = Q()
    for home in home_pages(site).values():
        below |= Q(path__startswith=home.path)
    pages = Page.objects.filter(below).live().public()
    if has_languages():
        # What repeats another language's words is no translation: search engines would see the same page twice.
        pages = pages.filter(Q(alias_of=None) | Q(alias_of__locale=F("locale")))
    newest = ArticlePlacement.objects.filter(container=OuterRef("pk")).newest_first().values("published_at")[:1]
    return pages.exclude(content_type__in=article_content_types()).annotate(newest=Subquery(newest))


SECTIONS = {
    "pages": Section(_other_pages, "pk", ("url_path", "translation_key", "last_published_at", "newest")),
    "articles": Section(
        _articles,
        "article_id",
        ("article__url_path", "article__translation_key", "article__last_published_at", "published_at"),
    ),
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
        trees = _Trees(self.site)
        alternates = self._alternates(section, rows.order_by(section.key)[: self._length], trees)
        return _document("urlset", (_url(row, trees, alternates.get(row[1], {})) for row in values))

    @staticmethod
    def _alternates(section: Section, rows: QuerySet[Any], trees: _Trees) -> dict[uuid.UUID, dict[str, str]]:
        """Return the addresses of the rows' pages by language; one query, none on a site with one language."""
        if not trees.are_several:
            return {}
        url_path, name = section.columns[:2]
        names = rows.values(name)
        found: dict[uuid.UUID, dict[str, str]] = {}
        for key, path in section.rows(trees.site).filter(**{f"{name}__in": names}).values_list(name, url_path):
            language, address = trees.locate(path)
            found.setdefault(key, {})[language] = address
        return found


class _Trees:
    """The site's trees by language."""

    def __init__(self, site: Site) -> None:
        self.site = site
        homes = home_pages(site)
        self._by_language = {code: SiteAddresses(site_in_language(site, home)) for code, home in homes.items()}

    @property
    def are_several(self) -> bool:
        return len(self._by_language) > 1

    def locate(self, url_path: str) -> tuple[str, str]:
        """Return the language and the address of a page of the site."""
        return next(
            (code, addresses.page(url_path))
            for code, addresses in self._by_language.items()
            if url_path.startswith(addresses.site.root_page.url_path)
        )


def _url(row: Row, trees: _Trees, alternates: dict[str, str]) -> str:
    url_path, _name, *dates = row
    changed = max((date for date in dates if date is not None and date != UNDATED), default=None)
    lastmod = f"<lastmod>{timezone.localtime(changed).isoformat(timespec='seconds')}</lastmod>" if changed else ""
    links = "".join(_link(code, address) for code, address in alternates.items()) if len(alternates) > 1 else ""
    return f"<url><loc>{escape(trees.locate(url_path)[1])}</loc>{lastmod}{links}</url>"


def _link(language: str, address: str) -> str:
    return f"<xhtml:link rel={quoteattr('alternate')} hreflang={quoteattr(language)} href={quoteattr(address)}/>"


def _document(root: str, entries: Iterable[str]) -> bytes:
    body = "\n".join(entries)
    return f'{_HEAD}<{root} xmlns="{_NAMESPACE}" xmlns:xhtml="{_XHTML}">\n{body}\n</{root}>\n'.encode()
