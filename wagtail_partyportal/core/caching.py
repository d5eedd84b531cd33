"""Rendered pieces and small answers kept in Django's cache, by what they depend on.

A *stamp* is a token per subject ("the menu of site 3", "the articles listed in page 12"). Whoever changes the
subject renews its stamp; whoever keeps something made of it puts the stamp into the key, so that the old piece is
never found again. The expiry is the second line of defence, for caches that processes don't share.

A request reads each stamp once (``keeper_for``), before it reads what the stamp stands for. Since nothing changes
under its key, the process keeps in its own memory what it used last: only the stamps have to come from the shared
cache, and with them every change that another process made.

An open transaction has stamps of its own: what it makes of rows that aren't committed is found by nobody else, and
by nobody at all after a rollback.
"""

from __future__ import annotations

import hashlib
import threading
import time
import uuid
from collections.abc import Callable, Iterable
from typing import Any, TypeVar
from weakref import WeakSet

from django.core.cache import BaseCache, caches
from django.db import transaction
from django.http import HttpRequest

from wagtail_partyportal.conf import get_setting

from .recent import Recent

T = TypeVar("T")
_MISSING = object()
_ROOM = 16 * 1024 * 1024  # bytes of a process: the frames of a hundred sites, and some hundred articles
_recent = Recent(_ROOM)


def cache() -> BaseCache:
    """Return the cache that ``PARTYPORTAL_CACHE_ALIAS`` names."""
    return caches[get_setting("PARTYPORTAL_CACHE_ALIAS")]


def seconds() -> int:
    """Return for how many seconds a piece is kept."""
    return int(get_setting("PARTYPORTAL_CACHE_SECONDS"))


def _stamp_key(subject: str) -> str:
    return f"partyportal:stamp:{subject}"


def _new_token() -> str:
    return uuid.uuid4().hex


class _Renewal:
    """New stamps for some subjects, waiting for the commit.

    Only Django's list of on_commit hooks holds it, so that a rollback, of a savepoint too, makes it vanish.
    """

    def __init__(self, subjects: frozenset[str]) -> None:
        self.subjects = subjects
        self.token = _new_token()
        _own.renewals.add(self)

    def __call__(self) -> None:
        _own.renewals.discard(self)
        _own.committed += 1
        cache().set_many({_stamp_key(subject): _new_token() for subject in self.subjects}, None)


class _OwnRenewals(threading.local):
    """The renewals of this thread, as connections belong to threads too.

    ``renewals`` are those of the open transaction, ``committed`` is the number of those that are through.
    """

    def __init__(self) -> None:
        self.renewals: WeakSet[_Renewal] = WeakSet()
        self.committed = 0

    def tokens(self, subjects: tuple[str, ...]) -> list[str]:
        return sorted(r.token for r in self.renewals if not r.subjects.isdisjoint(subjects))


_own = _OwnRenewals()


def _read_tokens(subjects: Iterable[str]) -> dict[str, str]:
    """Return the tokens of the subjects in one call, and a new one where the cache has none."""
    keys = {subject: _stamp_key(subject) for subject in subjects}
    known = cache().get_many(keys.values())
    return {subject: known.get(key) or _add_token(key) for subject, key in keys.items()}


def _add_token(key: str) -> str:
    """Return a new token; another process's one if that was first."""
    token = _new_token()
    # add() and not set(): of two processes that find it missing, both must use the first one's.
    return token if cache().add(key, token, None) else cache().get(key) or token


class Keeper:
    """Keeps pieces, and reads each stamp only once: one for each request, never for longer and never for two."""

    def __init__(self) -> None:
        self._tokens: dict[str, str] = {}
        self._committed = _own.committed

    def read_ahead(self, *subjects: str) -> None:
        """Read the stamps of all subjects that will be asked for, in one call to the cache.

        To be done before anything is read that they stand for. A change that others commit in between then goes
        unseen: what was made of older rows is kept under the older stamp, where nobody looks for it any more.
        """
        if self._committed != _own.committed:  # but what this request has changed itself, it sees
            self._committed = _own.committed
            self._tokens.clear()
        missing = [subject for subject in subjects if subject not in self._tokens]
        if missing:
            self._tokens.update(_read_tokens(missing))

    def stamp(self, *subjects: str) -> str:
        """Return one token, always of the same length, for the state of all subjects together.

        A subject without a stamp (never changed, or forgotten by the cache) gets a new one.
        """
        self.read_ahead(*subjects)
        tokens = [self._tokens[subject] for subject in subjects] + _own.tokens(subjects)
        return hashlib.sha256(".".join(tokens).encode()).hexdigest()[:32]

    def remember(self, name: str, depends_on: tuple[str, ...], build: Callable[[], T], at_most: int | None = None) -> T:
        """Return what ``build`` makes, kept under ``name`` until one of the subjects changes or the time is over.

        ``at_most`` (seconds) is for what changes without a stamp; ``PARTYPORTAL_CACHE_SECONDS`` is the end in any case.
        """
        timeout = seconds() if at_most is None else min(seconds(), at_most)
        if timeout <= 0:
            return build()
        key = f"partyportal:kept:{name}:{self.stamp(*depends_on)}"
        value: Any = _recent.get(key, _MISSING)
        if value is not _MISSING:
            return value
        kept: tuple[T, float] | None = cache().get(key)
        if kept is None or kept[1] <= time.time():
            # The moment of its end travels along: the process that finds it must not keep it for longer.
            kept = (build(), time.time() + timeout)
            cache().set(key, kept, timeout)
        _recent.put(key, *kept)
        return kept[0]


def keeper_for(request: HttpRequest) -> Keeper:
    """Return the request's keeper. It lives on the request and ends with it."""
    if not hasattr(request, "_partyportal_keeper"):
        request._partyportal_keeper = Keeper()  # type: ignore[attr-defined]
    return request._partyportal_keeper  # type: ignore[attr-defined]


def stamp(*subjects: str) -> str:
    """Return the present ``Keeper.stamp``, where there is no request."""
    return Keeper().stamp(*subjects)


def remember(name: str, depends_on: tuple[str, ...], build: Callable[[], T]) -> T:
    """Do what ``Keeper.remember`` does, where there is no request."""
    return Keeper().remember(name, depends_on, build)


def renew(*subjects: str) -> None:
    """Make every piece that depends on one of the subjects unfindable: here at once, for others with the commit.

    Others go on with the old pieces until then, as the database lets them go on with the old rows.
    """
    if subjects:
        transaction.on_commit(_Renewal(frozenset(subjects)))
