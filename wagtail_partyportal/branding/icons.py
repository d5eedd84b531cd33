"""The browser's icon: the site's own picture, or a star in its colours while it has none."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from .queries import branding_for
from .themes import Theme

_A_DAY = 24 * 3600  # seconds
_SMALL = "fill-64x64"  # as in components/favicon.html, so that the rendition is made once
_STAR = "M32 10l5.3 16.3h17.1L40.5 36.4l5.3 16.2L32 42.6 18.2 52.6l5.3-16.2L9.6 26.3h17.1z"


@require_safe
def icon(request: HttpRequest) -> HttpResponse:
    """Answer a browser that asks for ``/favicon.ico``, as each one does for what isn't an HTML page with an icon."""
    branding = branding_for(request)
    response: HttpResponse
    if branding.icon is not None:
        response = HttpResponseRedirect(branding.icon.get_rendition(_SMALL).url)
    else:
        response = HttpResponse(star(branding.theme), content_type="image/svg+xml")
    patch_cache_control(response, public=True, max_age=_A_DAY)
    return response


def star(theme: Theme) -> str:
    """Return an SVG of 64 × 64: a star in the theme's accent on its brand colour."""
    brand, accent = theme.light.brand.hex, theme.light.accent.hex
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">'
        f'<rect width="64" height="64" rx="12" fill="{brand}"/><path d="{_STAR}" fill="{accent}"/></svg>'
    )
