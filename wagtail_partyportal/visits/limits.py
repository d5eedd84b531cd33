"""How many hits are counted of one address, without keeping the address, and of one site.

What is kept of an address, for at most two minutes, is a keyed hash; its key is drawn at random, lives in this
process's memory only and is thrown away every day.
"""

from __future__ import annotations

import hashlib
import logging
import secrets
import threading
import time
from collections.abc import Callable

logger = logging.getLogger(__name__)

WINDOW = 60  # seconds
_KEY_LIFE = 24 * 3600  # seconds
_ROOM = 50_000  # addresses of one window: about 8 MB; beyond that a limit by address is no defence any more


class RateLimit:
    """Counts per address over a sliding minute, made of this minute and what still counts of the last one."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._key = b""
        self._key_ends_at = 0.0
        self._window = 0
        self._now: dict[bytes, int] = {}
        self._before: dict[bytes, int] = {}
        self._has_complained = False

    def is_passed(self, address: bytes, at_most: int, now: float | None = None) -> bool:
        """Count a hit of an address and say whether it is one of more than ``at_most`` within a minute.

        ``now`` is in seconds of any clock that only goes forward; the machine's own by default.
        """
        moment = time.monotonic() if now is None else now
        with self._lock:
            self._turn(moment)
            name = hashlib.blake2b(address, key=self._key, digest_size=8).digest()
            share_of_before = 1 - (moment % WINDOW) / WINDOW
            hits = self._now.get(name, 0) + 1
            if hits > 1 or len(self._now) < _ROOM:
                self._now[name] = hits
            is_passed = hits + self._before.get(name, 0) * share_of_before > at_most
            complains = is_passed and not self._has_complained
            self._has_complained = self._has_complained or is_passed
        if complains:
            logger.warning(
                "More than %d hits a minute from one address are not counted. If all readers come through a proxy, "
                "set PARTYPORTAL_VISITS_TRUSTED_PROXIES.",
                at_most,
            )
        return is_passed

    def _turn(self, moment: float) -> None:
        """Begin a new minute, and each day with a new key, where it is time."""
        window = int(moment // WINDOW)
        if window != self._window:
            self._before = self._now if window == self._window + 1 else {}
            self._now = {}
            self._window = window
            self._has_complained = False
        if moment >= self._key_ends_at:
            self._key = secrets.token_bytes(32)
            self._key_ends_at = moment + _KEY_LIFE
            self._now, self._before = {}, {}


class SiteCeiling:
    """Counts each site's hits in a bucket that holds those of a second, and empties as fast as that."""

    def __init__(self, report: Callable[[int], None]) -> None:
        """``report`` is told of a site that passes its ceiling, at most once a minute."""
        self._report = report
        self._lock = threading.Lock()
        self._levels: dict[int, tuple[float, float]] = {}  # and the moment at which it was so high
        self._reported_at: dict[int, float] = {}

    def is_passed(self, site_id: int, a_second: int, now: float | None = None) -> bool:
        """Count a hit of a site and say whether it is one too many; one too many takes no other one's place.

        ``now`` is in seconds of any clock that only goes forward; the machine's own by default.
        """
        moment = time.monotonic() if now is None else now
        with self._lock:
            level, before = self._levels.get(site_id, (0.0, moment))
            level = max(0.0, level - (moment - before) * a_second)
            is_passed = level + 1 > a_second
            self._levels[site_id] = (level if is_passed else level + 1, moment)
            reports = is_passed and moment - self._reported_at.get(site_id, -WINDOW) >= WINDOW
            if reports:
                self._reported_at[site_id] = moment
        if reports:
            self._report(site_id)
        return is_passed
