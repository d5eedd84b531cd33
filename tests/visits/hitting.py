"""How a reader's browser reports a view, and what was counted."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.test import Client
from wagtail.models import Page

from tests.conftest import Portal
from wagtail_partyportal.visits.backends import get_backend
from wagtail_partyportal.visits.days import today
from wagtail_partyportal.visits.figures import Figures
from wagtail_partyportal.visits.tokens import token_for

ADDRESS = "/_pp/n/"
ANDROID = (
    "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36"
)
CLIENT_ADDRESS = "203.0.113.77"


def browser(portal: Portal, **extra: str) -> Client:
    """Return a reader's telephone on a portal's host; ``extra`` are further entries of the WSGI environment."""
    host = portal.site.hostname
    sent = {
        "HTTP_HOST": host,
        "HTTP_ORIGIN": f"http://{host}",
        "HTTP_SEC_FETCH_SITE": "same-origin",
        "HTTP_USER_AGENT": ANDROID,
        "REMOTE_ADDR": CLIENT_ADDRESS,
    }
    return Client(**{**sent, **extra})


def refuse_everything(_get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[[HttpRequest], HttpResponse]:
    """Middleware that lets nothing through."""
    return lambda _request: HttpResponse(status=418)


def claim(portal: Portal, page: Page | int, visit: int = 1, token: str | None = None) -> str:
    """Return what a page of a portal reports."""
    page_id = page if isinstance(page, int) else page.pk
    return f"p={page_id}&v={visit}&k={token or token_for(portal.site.pk, page_id)}"


def hit(portal: Portal, page: Page | int, visit: int = 1, client: Client | None = None) -> dict[str, Any]:
    """Report a view and return the answer."""
    response = post(client or browser(portal), claim(portal, page, visit))
    assert response.status_code == 200
    return response.json()


def post(client: Client, body: str | bytes, **extra: Any) -> HttpResponse:
    return client.post(ADDRESS, body, content_type="text/plain;charset=UTF-8", **extra)


def figures(portal: Portal, page: Page | None = None) -> Figures:
    """Return what the store of the counts holds now."""
    return get_backend().figures(portal.site.pk, today(portal.site.pk), page.pk if page else None)
