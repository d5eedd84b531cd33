"""A page's proof that this installation rendered it on this site.

It stops made-up page ids before any query. It never expires, because pages are cached for days, and proves nothing
about who sends it.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from functools import lru_cache

from django.conf import settings
from django.utils.crypto import constant_time_compare
from django.utils.encoding import force_bytes

LENGTH = 22
"""Characters of a token: 128 bits in base64url."""

_SALT = b"partyportal.visits.token"


def _sign(site_id: int, page_id: int, secret: str | bytes) -> str:
    digest = hmac.digest(_key_from(secret), b"%d:%d" % (site_id, page_id), "sha256")
    return base64.urlsafe_b64encode(digest[:16]).decode().rstrip("=")


@lru_cache(maxsize=8)
def _key_from(secret: str | bytes) -> bytes:
    """Return the key that ``django.utils.crypto.salted_hmac`` makes of a secret, each time anew."""
    return hashlib.sha256(_SALT + force_bytes(secret)).digest()


def token_for(site_id: int, page_id: int) -> str:
    """Return the token of a page of a site."""
    return _sign(site_id, page_id, settings.SECRET_KEY)


def is_token_of(token: str, site_id: int, page_id: int) -> bool:
    """Say whether ``SECRET_KEY``, or one that it replaced (``SECRET_KEY_FALLBACKS``), made the token."""
    secrets = (settings.SECRET_KEY, *settings.SECRET_KEY_FALLBACKS)
    return any(constant_time_compare(token, _sign(site_id, page_id, secret)) for secret in secrets)
