"""The language of a request, for projects with several: the address decides, and nothing else."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils import translation

from .languages import default_language, language_of
from .sites import find_site, speaks

_FOR_ALL_SITES = frozenset({"wagtailadmin_javascript_catalog"})
"""Views for people in the admin, which answer in their language on every site's host."""


class LanguageMiddleware:
    """Activate the language of the address; 404 below the prefix of a language that the host's site doesn't have.

    In place of Django's ``LocaleMiddleware``: that one marks every answer as different for each browser's languages
    (``Vary: Accept-Language``), so that caches in front would keep a hundred copies of one page. Put it after the
    sessions and before ``CommonMiddleware``.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        language = language_of(request)
        with translation.override(language):
            request.LANGUAGE_CODE = language
            response = self.get_response(request)
        response.headers.setdefault("Content-Language", language)
        return response

    def process_view(self, request: HttpRequest, *_view: Any) -> None:
        """Raise Http404 for an address below another language's prefix where this site has no such pages."""
        language = language_of(request)
        match = request.resolver_match
        if language == default_language() or (match is not None and match.url_name in _FOR_ALL_SITES):
            return
        site = find_site(request)
        if site is not None and not speaks(site, language):
            raise Http404
