"""“Has it changed since I asked last?”: ETag, Last-Modified and the short answer 304, without rendering anything."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils import timezone, translation
from django.utils.cache import get_conditional_response
from django.utils.http import http_date
from wagtail.models import Site

from . import caching
from .frame import frame_subjects

_MEMORY = 7 * 24 * 3600  # seconds for which it is known since when something is as it is
_METHODS = ("GET", "HEAD")


@dataclass(frozen=True)
class Validator:
    """The present state of an address: its ETag, quoted, and since when it is so (whole seconds)."""

    etag: str
    since: dt.datetime


def note_state(name: str, token: str, *, is_exact: bool) -> Validator:
    """Return the validator of what ``name`` stands for, now that its state is called ``token``.

    ``is_exact``: equal tokens mean equal bytes, which makes the ETag a strong one.
    """
    etag = f'"{token}"' if is_exact else f'W/"{token}"'
    key = f"partyportal:since:{name}"
    known: Validator | None = caching.cache().get(key)
    if known is not None and known.etag == etag:
        return known
    since = timezone.now().replace(microsecond=0)
    if known is not None:
        # Two states within a second must not share a date: who has only the date would keep the first one for ever.
        since = max(since, known.since + dt.timedelta(seconds=1))
    validator = Validator(etag, since)
    caching.cache().set(key, validator, _MEMORY)
    return validator


def page_validator(request: HttpRequest, page_id: int, site: Site, subjects: tuple[str, ...]) -> Validator:
    """Return the validator of a rendered page: another one when a subject or the site's frame changes.

    Also another one at midnight, when days of mourning and campaigns begin and end, and when
    ``PARTYPORTAL_CACHE_SECONDS`` are over: what no stamp knows of (a new version of a template, the printed clock) is
    never older than that in anybody's copy.
    """
    name = f"page:{site.pk}:{page_id}:{translation.get_language()}"
    return caching.keeper_for(request).remember(
        f"validator:{name}:{timezone.localdate()}",
        (*frame_subjects(site), *subjects),
        lambda: note_state(name, uuid.uuid4().hex, is_exact=False),
    )


def respond(request: HttpRequest, validator: Validator, build: Callable[[], HttpResponse]) -> HttpResponse:
    """Answer 304 if the reader holds the present state, else with what ``build`` makes, marked with that state.

    Ask for the validator before anything is read: a change in between must leave the answer with the older mark.
    """
    if request.method not in _METHODS:
        return build()
    changed = int(validator.since.timestamp())
    response = get_conditional_response(request, etag=validator.etag, last_modified=changed) or build()
    if response.status_code in (200, 304):
        response.headers["ETag"] = validator.etag
        if validator.since <= timezone.now():  # HTTP allows no date of the future
            response.headers["Last-Modified"] = http_date(changed)
    return response
