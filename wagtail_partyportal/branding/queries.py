"""A site's branding, from the cache, without writing anything on a reader's request."""

from __future__ import annotations

from django.http import HttpRequest
from wagtail.models import Site

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.languages import default_language
from wagtail_partyportal.core.media import MEDIA
from wagtail_partyportal.core.sites import SITES, find_site, language_of_site
from wagtail_partyportal.core.translations import texts_in

from .models import SiteBranding


def _load(site: Site, language: str) -> SiteBranding:
    saved = SiteBranding.objects.select_related("site", "logo", "banner", "favicon").filter(site=site).first()
    if saved is None:
        return SiteBranding(site=site)
    if language != default_language():
        saved.site.root_page_id = site.root_page_id
        saved.speak(language, texts_in(saved, language))
    return saved


def branding_for_site(site: Site, keeper: caching.Keeper | None = None) -> SiteBranding:
    """Return the site's branding in the language of its front page; the defaults, unsaved, where nobody has set any.

    ``keeper`` is the request's. For reading only: a branding that speaks another language is never to be saved.
    """
    subjects, language = (branding_subject(site.pk), SITES, MEDIA), language_of_site(site)
    name = f"branding:{site.pk}:{language}"
    return (keeper or caching.Keeper()).remember(name, subjects, lambda: _load(site, language))


def branding_for(request: HttpRequest) -> SiteBranding:
    """Return the branding of the request's site, loaded at most once a request."""
    if not hasattr(request, "_partyportal_branding"):
        site = find_site(request)
        if site is not None:
            branding = branding_for_site(site, caching.keeper_for(request))
        else:
            branding = SiteBranding(site=Site(hostname=request.get_host()))
        request._partyportal_branding = branding  # type: ignore[attr-defined]
    return request._partyportal_branding  # type: ignore[attr-defined]


def branding_subject(site_id: int) -> str:
    """Return the stamp's name for everything made of this site's branding."""
    return f"branding:{site_id}"
