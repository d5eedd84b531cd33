"""Which hits are counted. The checks stand in the order of their cost; none asks the database before the token."""

from __future__ import annotations

from functools import cache
from urllib.parse import urlsplit

from django.http import HttpRequest
from django.utils.module_loading import import_string
from wagtail.models import Page

from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core import caching
from wagtail_partyportal.core.addresses import client_address, network_of
from wagtail_partyportal.core.privacy import is_private
from wagtail_partyportal.core.sites import SITES

from . import floods
from .limits import RateLimit, SiteCeiling
from .places import Place
from .tokens import is_token_of
from .wire import Claim

_PAGE_SECONDS = 60  # for which it is taken as known whether a page is public
_PREFETCH_HEADERS = ("HTTP_SEC_PURPOSE", "HTTP_PURPOSE", "HTTP_X_PURPOSE", "HTTP_X_MOZ")

_import = cache(import_string)
_limit = RateLimit()
_ceiling = SiteCeiling(floods.note)


def is_counted(request: HttpRequest, place: Place, claim: Claim) -> bool:
    """Say whether the hit is one of a person who looks at a public page of this site in a browser."""
    return (
        is_same_origin(request)
        and not is_prefetch(request)
        and is_token_of(claim.token, place.site_id, claim.page_id)
        and is_public_page(request, place, claim.page_id)
        and not is_sent_by_robot(request)
        and not is_flood(request)
        and not is_beyond_ceiling(place)
    )


def is_same_origin(request: HttpRequest) -> bool:
    """Say whether the request came from a page of this host, as far as the browser tells.

    Only the host is compared: behind a proxy that ends TLS the scheme may be another one.
    """
    said: dict[str, str] = request.META  # request.headers would make a copy of all of them
    if said.get("HTTP_SEC_FETCH_SITE", "same-origin") != "same-origin":
        return False
    origin = said.get("HTTP_ORIGIN")
    try:
        return origin is None or urlsplit(origin).netloc.lower() == request.get_host().lower()
    except ValueError:  # no address at all
        return False


def is_prefetch(request: HttpRequest) -> bool:
    """Say whether the browser fetches ahead what its person may never look at."""
    said = " ".join(request.META.get(name, "") for name in _PREFETCH_HEADERS).lower()
    return "prefetch" in said or "preview" in said or "prerender" in said


def is_public_page(request: HttpRequest, place: Place, page_id: int) -> bool:
    """Say whether a page is live, of this site, and open to everybody; the answer may be a minute old.

    Asked only for pages with a good token, so the "no" that is kept can't be more than there are pages.
    """
    return caching.keeper_for(request).remember(
        f"countable:{place.site_id}:{page_id}",
        (SITES,),
        lambda: _find_public_page(place, page_id),
        at_most=_PAGE_SECONDS,
    )


def _find_public_page(place: Place, page_id: int) -> bool:
    page = Page.objects.filter(pk=page_id, live=True).first()
    if page is None or not page.path.startswith(place.root_paths):
        return False
    return not is_private(page)


def is_sent_by_robot(request: HttpRequest) -> bool:
    """Say what ``PARTYPORTAL_VISITS_BOT_FILTER`` says of the User-Agent."""
    return bool(_import(get_setting("PARTYPORTAL_VISITS_BOT_FILTER"))(request.META.get("HTTP_USER_AGENT", "")))


def is_flood(request: HttpRequest) -> bool:
    """Say whether the client has sent more hits within a minute than any office behind one address would."""
    at_most = int(get_setting("PARTYPORTAL_VISITS_RATE_PER_MINUTE"))
    if at_most <= 0:
        return False
    network = network_of(client_address(request))
    return network is not None and _limit.is_passed(network, at_most)


def is_beyond_ceiling(place: Place) -> bool:
    """Say whether the site gets more hits within a second than people send, from however many addresses."""
    at_most = int(get_setting("PARTYPORTAL_VISITS_SITE_PER_SECOND"))
    return at_most > 0 and _ceiling.is_passed(place.site_id, at_most)
