"""A document that machines read, kept until what it is made of changes."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass

from django.http import HttpRequest, HttpResponse
from django.utils.cache import patch_cache_control

from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core import caching
from wagtail_partyportal.core.conditional import Validator, note_state, respond


@dataclass(frozen=True)
class Document:
    """Bytes and their validator. The ETag follows from the bytes: it outlives the kept copy."""

    content: bytes
    validator: Validator


def _make(name: str, build: Callable[[], bytes]) -> Document:
    content = build()
    return Document(content, note_state(name, hashlib.sha256(content).hexdigest()[:32], is_exact=True))


def kept_document(request: HttpRequest, name: str, depends_on: tuple[str, ...], build: Callable[[], bytes]) -> Document:
    """Return the document that ``build`` makes, kept under ``name`` until one of the subjects changes."""
    return caching.keeper_for(request).remember(f"document:{name}", depends_on, lambda: _make(name, build))


def serve_publicly(
    request: HttpRequest, validator: Validator, build: Callable[[], bytes], content_type: str
) -> HttpResponse:
    """Answer with the bytes, or with 304, for everybody to keep as long as a public page."""
    response = respond(request, validator, lambda: HttpResponse(build(), content_type=content_type))
    patch_cache_control(response, public=True, max_age=int(get_setting("PARTYPORTAL_PUBLIC_SECONDS")))
    return response
