"""What readers may ask for besides an article's page: the article as one file."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.sites import find_site

from .placements import ArticlePlacement
from .saving import saved_article


@require_safe
def save_article(request: HttpRequest, page_id: int) -> HttpResponse:
    """Send a public article of the host's own site as a file; anything else is not found."""
    article = find_public_article(request, page_id)
    response = HttpResponse(saved_article(article, request))
    response.headers["Content-Disposition"] = f'attachment; filename="{article.slug}.html"'
    response.headers["X-Robots-Tag"] = "noindex"
    patch_cache_control(response, public=True, max_age=int(get_setting("PARTYPORTAL_PUBLIC_SECONDS")))
    return response


def find_public_article(request: HttpRequest, page_id: int) -> Any:
    """Return the live article below the root of the host's site. Raises Http404 for every other page."""
    site = find_site(request)
    placements = ArticlePlacement.objects.filter(article_id=page_id)
    # What has a place in the list of the site's root is live, public and this site's.
    placement = placements.in_container(site.root_page_id).first() if site is not None else None
    if placement is None:
        raise Http404
    return placement.article.specific
