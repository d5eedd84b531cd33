"""Rendered pieces and small answers kept in Django's cache, by what they depend on.

A *stamp* is a token per subject ("the menu of site 3", "the articles listed in page 12"). Whoever changes the
subject renews its stamp; whoever keeps something made of it puts the stamp into the key, so that the old piece is
never found again. The expiry is the second line of defence, for caches that processes don't share.

An open transaction has stamps of its own: what it makes of rows that aren't committed is found by nobody else, and
by nobody at all after a rollback.
"""

from __future__ import annotations

import hashlib
import threading
import uuid
from collections.abc import Callable
from typing import Any, TypeVar
from weakref import WeakSet

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


class _Renewal:
    """New stamps for some subjects, waiting for the commit.

    Only Django's list of on_commit hooks holds it, so that a rollback, of a savepoint too, makes it vanish.
    """

    def __init__(self, subjects: frozenset[str]) -> None:
        self.subjects = subjects
        self.token = uuid.uuid4().hex
        _open_transaction.renewals.add(self)

    def __call__(self) -> None:
        _open_transaction.renewals.discard(self)
        cache().set_many({_stamp_key(subject): uuid.uuid4().hex for subject in self.subjects}, None)


class _OpenTransaction(threading.local):
    """The renewals of this thread that are not committed; connections belong to threads too."""

    def __init__(self) -> None:
        self.renewals: WeakSet[_Renewal] = WeakSet()

    def tokens(self, subjects: tuple[str, ...]) -> list[str]:
        return sorted(r.token for r in self.renewals if not r.subjects.isdisjoint(subjects))


_open_transaction = _OpenTransaction()


def stamp(*subjects: str) -> str:
    """Return one token, always of the same length, for the present state of all subjects together.

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
    tokens += _open_transaction.tokens(subjects)
    return hashlib.sha256(".".join(tokens).encode()).hexdigest()[:32]


def renew(*subjects: str) -> None:
    """Make every piece that depends on one of the subjects unfindable: here at once, for others with the commit.

    Others go on with the old pieces until then, as the database lets them go on with the old rows.
    """
    if subjects:
        transaction.on_commit(_Renewal(frozenset(subjects)))


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
