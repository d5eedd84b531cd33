"""The address to which every page's script reports that it was seen, and which answers with the present numbers."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from django.conf import settings
from django.db import Error, transaction
from django.http import HttpRequest, HttpResponse, HttpResponseNotAllowed, UnreadablePostError
from django.views.decorators.csrf import csrf_exempt

from . import days, gates, tokens, wire
from .backends import NotCounted, get_backend
from .figures import Hit
from .places import place_of

V = TypeVar("V", bound=Callable[..., HttpResponse])

_SHOWN_SECONDS = "public, max-age=15, stale-while-revalidate=60"
_NEVER_KEPT = "no-store"


def _outside_transactions(view: V) -> V:
    """Free the view from ATOMIC_REQUESTS of every database: the counts' rows must not stay locked while it runs."""
    for alias in settings.DATABASES:
        view = transaction.non_atomic_requests(using=alias)(view)
    return view


@csrf_exempt
@_outside_transactions
def numbers(request: HttpRequest) -> HttpResponse:
    """Count a view (POST) or show the numbers (GET). What goes wrong is answered without detail, and never again tried.

    200: JSON, see ``wire``; ``{"c":0}`` is a view that doesn't count. 400, 404, 405, 413: no browser of ours sent that.
    503: not counted, or nobody knows whether.
    """
    deed = {"POST": _count, "GET": _show, "HEAD": _show}.get(request.method or "")
    if deed is None:
        response: HttpResponse = HttpResponseNotAllowed(["GET", "HEAD", "POST"])
    else:
        try:
            response = deed(request)
        except (NotCounted, Error):
            response = HttpResponse(status=503)
    response.headers.setdefault("Cache-Control", _NEVER_KEPT)
    # On the short way nobody else says it, and without it the server sends each answer in chunks.
    response.headers["Content-Length"] = str(len(response.content))
    return response


def _count(request: HttpRequest) -> HttpResponse:
    body = _read_body(request)
    if body is None:
        return HttpResponse(status=413)
    claim = wire.read_claim(body)
    if claim is None:
        return HttpResponse(status=400)
    place = place_of(request)
    if place is None:
        return HttpResponse(status=404)
    if not gates.is_counted(request, place, claim):
        return _json(wire.write_answer(None, is_counted=False))
    hit = Hit(place.site_id, claim.page_id, claim.is_visit, days.today_in(place.time_zone))
    figures = get_backend().hit(hit)
    return _json(wire.write_answer(figures, is_counted=True))


def _show(request: HttpRequest) -> HttpResponse:
    """Show a site's numbers, and with a page's token that page's too."""
    query = request.META.get("QUERY_STRING", "").encode("latin-1", "replace")
    question = wire.read_question(query) if query else None
    if query and question is None:
        return HttpResponse(status=400)
    place = place_of(request)
    if place is None or (question and not tokens.is_token_of(question.token, place.site_id, question.page_id)):
        return HttpResponse(status=404)
    if question and not gates.is_public_page(request, place, question.page_id):
        return HttpResponse(status=404)
    day = days.today_in(place.time_zone)
    figures = get_backend().figures(place.site_id, day, question.page_id if question else None)
    response = _json(wire.write_answer(figures))
    response.headers["Cache-Control"] = _SHOWN_SECONDS
    return response


def _read_body(request: HttpRequest) -> bytes | None:
    """Return the request's body; None if it is longer than any claim. One that broke off is empty."""
    announced = request.META.get("CONTENT_LENGTH") or "0"
    if not announced.isdecimal() or int(announced) > wire.LONGEST_CLAIM:
        return None
    try:
        body: bytes = request.read(wire.LONGEST_CLAIM + 1)
    except (UnreadablePostError, OSError):
        return b""
    return body if len(body) <= wire.LONGEST_CLAIM else None


def _json(text: str) -> HttpResponse:
    return HttpResponse(text, content_type="application/json")
