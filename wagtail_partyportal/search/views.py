"""The page of search results, and the suggestions for what is being typed."""

from __future__ import annotations

from urllib.parse import quote_plus, urlencode

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils.cache import patch_cache_control
from django.views.decorators.http import require_safe

from wagtail_partyportal.articles.subjects import listing_subject
from wagtail_partyportal.branding.queries import branding_for
from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.caching import keeper_for
from wagtail_partyportal.core.frame import frame_subjects
from wagtail_partyportal.core.sites import find_site

from .choices import category_choices
from .filters import (
    CATEGORY_PARAMETER,
    NEWEST,
    ORDER_PARAMETER,
    QUERY_PARAMETER,
    SCOPE_PARAMETER,
    SINCE_PARAMETER,
    UNTIL_PARAMETER,
    Filters,
    read_filters,
    read_query_text,
)
from .languages import language_of
from .promoted import promoted_for, promoted_subject
from .queries import clean_query, suggest_titles
from .results import find_results, remember
from .tally import tally

SITE, WEB = "site", "web"
SUGGESTIONS = 8


@require_safe
def results(request: HttpRequest) -> HttpResponse:
    """Show the pages of this site that match, or the way to the chosen web search engine."""
    site = find_site(request)
    if site is None:
        raise Http404
    keeper = keeper_for(request)
    keeper.read_ahead(*frame_subjects(site), promoted_subject(site.pk), listing_subject(site.root_page.pk))
    language = language_of(site)
    typed = read_query_text(request.GET.get(QUERY_PARAMETER, ""))
    engine = branding_for(request).web_search_url
    scope = WEB if request.GET.get(SCOPE_PARAMETER) == WEB and engine else SITE
    choices = category_choices(site, language, keeper)
    filters = read_filters(request.GET, choices)
    query = typed.text if scope == SITE else ""
    page, pagination = find_results(request, site, language, query, filters)
    is_plain = pagination.number == 1 and not filters.is_narrowed and filters.order == "relevance"
    if query and is_plain and request.method == "GET":
        tally.note(site.pk, query, page.total)
    response = render(
        request,
        "partyportal/search/results.html",
        {
            "query": typed.text,
            "is_cut": typed.is_cut,
            "scope": scope,
            "choices": choices,
            "filters": filters,
            "results": list(page.results),
            "total": page.total,
            "has_more": page.has_more,
            "shown_total": page.shown_total,
            "better": page.better,
            "better_url": f"?{urlencode({QUERY_PARAMETER: page.better, **filters.parameters})}",
            "promoted": promoted_for(site, language, query, keeper) if pagination.number == 1 else [],
            "pagination": pagination,
            "orders": _orders(query, filters),
            "unfiltered_url": f"?{urlencode({QUERY_PARAMETER: query})}",
            "parameters": PARAMETERS,
            "web_url": f"{engine}{quote_plus(typed.text)}" if engine and typed.text else "",
        },
    )
    return _publish(response)


@require_safe
def suggestions(request: HttpRequest) -> HttpResponse:
    """Answer ``{"suggestions": [{"title": …, "url": …}]}``: titles of this site that go on from ``?q=``."""
    site = find_site(request)
    if site is None:
        raise Http404
    language = language_of(site)
    query = clean_query(request.GET.get(QUERY_PARAMETER, ""))
    found = remember(
        request,
        site,
        language,
        f"suggestions {query}",
        lambda: suggest_titles(site, query, SUGGESTIONS, locale_id=language.locale_id),
    )
    rows = [{"title": suggestion.title, "url": suggestion.url} for suggestion in found]
    return _publish(JsonResponse({"suggestions": rows}, json_dumps_params={"ensure_ascii": False}))


PARAMETERS = {
    "category": CATEGORY_PARAMETER,
    "since": SINCE_PARAMETER,
    "until": UNTIL_PARAMETER,
    "order": ORDER_PARAMETER,
    "newest": NEWEST,
}
"""What the fields of the form are called in the address."""


def _orders(query: str, filters: Filters) -> dict[str, str]:
    """Return the addresses of the first page in each order."""
    parameters = {name: value for name, value in filters.parameters.items() if name != ORDER_PARAMETER}
    relevance = {QUERY_PARAMETER: query, **parameters}
    return {"relevance": f"?{urlencode(relevance)}", "newest": f"?{urlencode({**relevance, ORDER_PARAMETER: NEWEST})}"}


def _publish(response: HttpResponse) -> HttpResponse:
    patch_cache_control(response, public=True, max_age=int(get_setting("PARTYPORTAL_PUBLIC_SECONDS")))
    return response
