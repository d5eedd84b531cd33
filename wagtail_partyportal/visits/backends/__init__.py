"""Where hits are counted: one backend behind one setting, ``PARTYPORTAL_VISITS_BACKEND``."""

from __future__ import annotations

from functools import cache

from django.utils.module_loading import import_string

from wagtail_partyportal.conf import get_setting

from .base import NotCounted, VisitBackend

__all__ = ["NotCounted", "VisitBackend", "get_backend"]


@cache
def _backend_at(path: str) -> VisitBackend:
    backend: VisitBackend = import_string(path)()
    return backend


def get_backend() -> VisitBackend:
    """Return this process's backend; it is safe to share between threads."""
    return _backend_at(get_setting("PARTYPORTAL_VISITS_BACKEND"))
