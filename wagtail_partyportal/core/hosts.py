"""Which hosts the project answers."""

from __future__ import annotations

from django.conf import settings
from django.http.request import validate_host

_LOCAL = [".localhost", "127.0.0.1", "[::1]"]


def is_allowed(hostname: str) -> bool:
    """Return whether ``ALLOWED_HOSTS`` lets readers in by this host name."""
    return validate_host(hostname, settings.ALLOWED_HOSTS or (_LOCAL if settings.DEBUG else []))
