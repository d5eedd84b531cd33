"""Which addresses show an article, so that exactly these can be thrown out of the caches in front.

Through ``wagtail.contrib.frontend_cache``; without it, or with no cache configured, nothing is even looked up.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from typing import Any

from django.apps import apps
from django.conf import settings
from django.db import transaction
from wagtail.models import Page, Site

from wagtail_partyportal.articles.models import RelatedArticle
from wagtail_partyportal.articles.neighbours import newer_ids, older_ids
from wagtail_partyportal.core.languages import has_languages
from wagtail_partyportal.core.sites import site_in_language
from wagtail_partyportal.core.tree_paths import way_to

from .addresses import SiteAddresses
from .feeds import FORMATS


def is_purging() -> bool:
    """Say whether the project has told Wagtail of a cache in front."""
    has_cache = getattr(settings, "WAGTAILFRONTENDCACHE", None) or getattr(
        settings, "WAGTAILFRONTENDCACHE_LOCATION", None
    )
    return bool(has_cache) and apps.is_installed("wagtail.contrib.frontend_cache")


def addresses_showing(article: Any, parent: Page, url_path: str) -> set[str]:
    """Return the addresses that show an article which stands, or stood, below ``parent`` at ``url_path``.

    Its own; of each category above it and of the front page: the first page and the feeds; and the articles that
    name it as newer, older or related. Nothing for an article outside every site.
    """
    found: set[str] = set()
    for site in _sites_above(parent.path):
        addresses = SiteAddresses(site)
        found.add(addresses.page(url_path))
        for container in _containers(parent.path, site):
            found.add(addresses.page(container.url_path))
            found.update(addresses.feed(container, feed_format) for feed_format in FORMATS)
        found.update(addresses.page(path) for path in _pages_naming(article, parent, site))
    return found


def purge_article(article: Any, parent: Page | None = None, url_path: str = "") -> None:
    """Purge what shows the article, once the change is committed; ``parent`` and ``url_path`` name another place."""
    if is_purging():
        purge(addresses_showing(article, parent or article.get_parent(), url_path or article.url_path))


def purge(addresses: set[str]) -> None:
    """Purge the addresses, all in one batch, once the change is committed."""
    from wagtail.contrib.frontend_cache.utils import PurgeBatch

    if addresses:
        transaction.on_commit(partial(PurgeBatch(addresses).purge))


def _sites_above(path: str) -> list[Site]:
    """Return the sites that begin at or above a tree path, in the language of that tree: usually one."""
    ways = way_to(path)
    if not has_languages():
        return list(Site.objects.select_related("root_page").filter(root_page__path__in=ways))
    homes = {home.translation_key: home for home in Page.objects.filter(path__in=ways).select_related("locale")}
    sites = Site.objects.select_related("root_page").filter(root_page__translation_key__in=homes.keys())
    return [site_in_language(site, homes[site.root_page.translation_key]) for site in sites]


def _containers(path: str, site: Site) -> list[Page]:
    return list(Page.objects.filter(path__in=way_to(path, site.root_page.path)))


def _pages_naming(article: Any, parent: Page, site: Site) -> Iterator[str]:
    related = RelatedArticle.objects.filter(article_id=article.pk).values_list("page_id", flat=True)
    ids = {*newer_ids(article, parent.pk), *older_ids(article, parent.pk), *related}
    pages = Page.objects.live().filter(pk__in=ids, path__startswith=site.root_page.path)
    return pages.values_list("url_path", flat=True).iterator()
