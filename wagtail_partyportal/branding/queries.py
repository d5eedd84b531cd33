"""A site's branding, from the cache, without writing anything on a reader's request."""

from __future__ import annotations

from django.http import HttpRequest
from wagtail.models import Site

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.media import MEDIA
from wagtail_partyportal.core.sites import SITES, find_site

from .models import SiteBranding


def _load(site: Site) -> SiteBranding:
    saved = SiteBranding.objects.select_related("site", "logo", "banner", "favicon").filter(site=site).first()
    return saved or SiteBranding(site=site)


def branding_for_site(site: Site, keeper: caching.Keeper | None = None) -> SiteBranding:
    """Return the site's branding; the defaults, unsaved, where nobody has set any. ``keeper`` is the request's."""
    subjects = (branding_subject(site.pk), SITES, MEDIA)
    return (keeper or caching.Keeper()).remember(f"branding:{site.pk}", subjects, lambda: _load(site))


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
