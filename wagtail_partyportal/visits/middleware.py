"""A short way to the address that counts, past everything that only pages need."""

from __future__ import annotations

from collections.abc import Callable

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.functional import cached_property

from .views import numbers


class VisitsMiddleware:
    """Answer ``/_pp/n/`` before sessions, log-in, messages and redirects are looked at: a hit has none of them.

    Optional; everything counts without it, at a higher price. It stands right behind ``SecurityMiddleware``.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    @cached_property
    def address(self) -> str:
        return reverse("partyportal:numbers")

    def __call__(self, request: HttpRequest) -> HttpResponse:
        return numbers(request) if request.path == self.address else self.get_response(request)
