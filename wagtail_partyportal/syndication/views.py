"""Feeds, sitemaps, robots.txt and card images over HTTP, each for the site of the request's host only."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe
from wagtail.models import Page, Site

from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.branding.queries import branding_for_site
from wagtail_partyportal.core.caching import keeper_for
from wagtail_partyportal.core.privacy import is_restricted
from wagtail_partyportal.core.routing import find_page
from wagtail_partyportal.core.sites import SITES, find_site

from .card_images import card_image
from .documents import kept_document, serve_publicly
from .feeds import FORMATS, feed_document, feed_subjects
from .robots import robots_text
from .sitemaps import SECTIONS, Sitemap

_FOREVER = 365 * 24 * 3600  # seconds
_SOON = 60
_XML = "application/xml; charset=utf-8"


def _site_or_404(request: HttpRequest) -> Site:
    site = find_site(request)
    if site is None:
        raise Http404
    return site


def _category_or_404(request: HttpRequest, site: Site, path: str) -> Page:
    """Return the live, public category at a path of the site; the root page for an empty path."""
    components = [component for component in path.split("/") if component]
    if not components:
        return site.root_page

    def read_stamps(_model: type[Page], pk: int) -> None:
        keeper_for(request).read_ahead(*feed_subjects(site, pk))

    page = find_page(site.root_page, components, read_stamps)
    if not isinstance(page, CategoryIndexPage) or not page.live or page.get_view_restrictions():
        raise Http404
    return page


@require_safe
def feed(request: HttpRequest, path: str, feed_format: str) -> HttpResponse:
    """Serve the newest articles of a category or of the whole site."""
    site = _site_or_404(request)
    document = feed_document(request, site, _category_or_404(request, site, path), feed_format)
    media_type = FORMATS[feed_format].content_type
    return serve_publicly(request, document.validator, lambda: document.content, media_type)


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Serve the sitemap index."""
    site_map = Sitemap(_site_or_404(request), keeper_for(request))
    return serve_publicly(request, site_map.validator(""), site_map.index, _XML)


@require_safe
def sitemap_page(request: HttpRequest, section: str, number: int) -> HttpResponse:
    """Serve one page of the sitemap."""
    site_map = Sitemap(_site_or_404(request), keeper_for(request))
    if section not in SECTIONS or not 1 <= number <= len(site_map.starts(section)):
        raise Http404
    validator = site_map.validator(f"{section}-{number}")
    return serve_publicly(request, validator, lambda: site_map.page(section, number), _XML)


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """Serve the site's robots.txt."""
    site = _site_or_404(request)
    document = kept_document(request, f"robots:{site.pk}", (SITES,), lambda: robots_text(site).encode())
    return serve_publicly(request, document.validator, lambda: document.content, "text/plain; charset=utf-8")


@require_safe
def card_image_file(request: HttpRequest, page_id: int, digest: str) -> HttpResponse:
    """Serve the drawn card of a public page of this site.

    An old digest still gets today's card, but is kept for a minute only: a network may have read the page before.
    """
    site = _site_or_404(request)
    page = Page.objects.live().filter(pk=page_id, path__startswith=site.root_page.path).first()
    if page is None or is_restricted(page):
        raise Http404
    card = card_image(page, branding_for_site(site))
    response = HttpResponse(card.png(), content_type="image/png")
    if digest == card.digest:
        patch_cache_control(response, public=True, max_age=_FOREVER, immutable=True)
    else:
        patch_cache_control(response, public=True, max_age=_SOON)
    return response
