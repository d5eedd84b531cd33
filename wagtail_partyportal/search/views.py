"""The page of search results."""

from __future__ import annotations

from urllib.parse import quote_plus

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from wagtail_partyportal.articles.cards import article_models, cards_for
from wagtail_partyportal.branding.queries import branding_for
from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.pagination import PAGE_PARAMETER, Pagination
from wagtail_partyportal.core.sites import find_site

from .queries import clean_query, search_pages

QUERY_PARAMETER = "q"
SCOPE_PARAMETER = "pham-vi"
SITE, WEB = "site", "web"


@require_safe
def results(request: HttpRequest) -> HttpResponse:
    """Show the articles of this site that match, or the way to the chosen web search engine."""
    site = find_site(request)
    if site is None:
        raise Http404
    query = clean_query(request.GET.get(QUERY_PARAMETER, ""))
    engine = branding_for(request).web_search_url
    scope = WEB if request.GET.get(SCOPE_PARAMETER) == WEB and engine else SITE
    found = search_pages(site, query if scope == SITE else "", types=tuple(article_models()))
    total = found.count()
    pagination = Pagination.at(
        request.GET.get(PAGE_PARAMETER),
        total=total,
        per_page=int(get_setting("PARTYPORTAL_ARTICLES_PER_PAGE")),
        parameters={QUERY_PARAMETER: query} if query else {},
    )
    ids = [page.pk for page in found[pagination.offset : pagination.end]]
    response = render(
        request,
        "partyportal/search/results.html",
        {
            "query": query,
            "scope": scope,
            "results": cards_for(ids, site, with_categories=True),
            "pagination": pagination,
            "total": total,
            "web_url": f"{engine}{quote_plus(query)}" if engine and query else "",
        },
    )
    patch_cache_control(response, public=True, max_age=int(get_setting("PARTYPORTAL_PUBLIC_SECONDS")))
    return response
