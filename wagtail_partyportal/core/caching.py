"""Rendered pieces and small answers kept in Django's cache, by what they depend on.

A *stamp* is a token per subject ("the menu of site 3", "the articles listed in page 12"). Whoever changes the
subject renews its stamp; whoever keeps something made of it puts the stamp into the key, so that the old piece is
never found again. The expiry is the second line of defence, for caches that processes don't share.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from typing import Any, TypeVar

from django.core.cache import BaseCache, caches
from django.db import transaction

from wagtail_partyportal.conf import get_setting

T = TypeVar("T")
_MISSING = object()


def cache() -> BaseCache:
    """Return the cache that ``PARTYPORTAL_CACHE_ALIAS`` names."""
    return caches[get_setting("PARTYPORTAL_CACHE_ALIAS")]


def seconds() -> int:
    """Return for how many seconds a piece is kept."""
    return int(get_setting("PARTYPORTAL_CACHE_SECONDS"))


def _stamp_key(subject: str) -> str:
    return f"partyportal:stamp:{subject}"


def stamp(*subjects: str) -> str:
    """Return one token for the present state of all subjects together.

    A subject without a stamp (never changed, or forgotten by the cache) gets a new one.
    """
    keys = {subject: _stamp_key(subject) for subject in subjects}
    known = cache().get_many(keys.values())
    tokens = []
    for key in keys.values():
        token = known.get(key)
        if token is None:
            # add() and not set(): of two processes that find it missing, both must use the first one's stamp.
            cache().add(key, uuid.uuid4().hex, None)
            token = cache().get(key, "")
        tokens.append(token)
    return ".".join(tokens)


def renew(*subjects: str) -> None:
    """Make every piece that depends on one of the subjects unfindable, now and again after the commit.

    Now, so that the same transaction sees its own change; after the commit, because another process may have kept
    a piece made of the old rows in between.
    """
    unique = sorted(set(subjects))

    def set_stamps() -> None:
        cache().set_many({_stamp_key(subject): uuid.uuid4().hex for subject in unique}, None)

    set_stamps()
    transaction.on_commit(set_stamps)


def remember(name: str, depends_on: tuple[str, ...], build: Callable[[], T]) -> T:
    """Return what ``build`` makes, kept under ``name`` until one of the subjects changes or the time is over."""
    timeout = seconds()
    if timeout <= 0:
        return build()
    key = f"partyportal:{name}:{stamp(*depends_on)}"
    value: Any = cache().get(key, _MISSING)
    if value is _MISSING:
        value = build()
        cache().set(key, value, timeout)
    return value
