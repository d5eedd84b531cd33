"""The one view through which every public page is served."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from wagtail.views import serve as wagtail_serve

from .sites import find_site


def serve(request: HttpRequest, path: str) -> HttpResponseBase:
    """Serve the page at the path as Wagtail does, with the site already known."""
    find_site(request)
    return wagtail_serve(request, path)
