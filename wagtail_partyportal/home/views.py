"""The page with the map of the site."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.utils.functional import SimpleLazyObject
from django.views.decorators.http import require_safe

from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.sites import find_site

from .site_map import site_map as build_site_map


@require_safe
def site_map(request: HttpRequest) -> HttpResponse:
    """Show the categories and standard pages of the host's site as a tree."""
    site = find_site(request)
    if site is None:
        raise Http404
    entries = SimpleLazyObject(lambda: build_site_map(site))  # the rendered tree is kept: mostly nobody asks
    response = render(request, "partyportal/home/site_map.html", {"entries": entries})
    patch_cache_control(response, public=True, max_age=int(get_setting("PARTYPORTAL_PUBLIC_SECONDS")))
    return response
