"""The theme's stylesheet: one small file a site, cacheable for ever, since its address changes with its content."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.languages import reverse_for_all

from .queries import branding_for, branding_subject

_FOREVER = 365 * 24 * 3600  # seconds
_SOON = 60


@require_safe
def theme_stylesheet(request: HttpRequest, digest: str) -> HttpResponse:
    """Serve the stylesheet of the host's site.

    An old digest still gets today's theme, but is kept for a minute only: a cached page may ask for it.
    """
    theme = branding_for(request).theme
    response = HttpResponse(theme.stylesheet(), content_type="text/css; charset=utf-8")
    if digest == theme.digest:
        patch_cache_control(response, public=True, max_age=_FOREVER, immutable=True)
    else:
        patch_cache_control(response, public=True, max_age=_SOON)
    return response


def theme_url(request: HttpRequest) -> str:
    """Return the stylesheet's address for the request's site; made once until the branding changes."""
    branding = branding_for(request)
    site_id = branding.site_id or 0
    return caching.keeper_for(request).remember(
        f"theme-url:{site_id}",
        (branding_subject(site_id),),
        lambda: reverse_for_all("partyportal:theme", digest=branding.theme.digest),
    )
