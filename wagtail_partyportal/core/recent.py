"""What this process used last, in its own memory: saves the way to a shared cache.

Only for what never changes under its key. A text is given out as it is; anything else is copied in and out, as a
cache would do it, so that nobody changes what another request is reading.
"""

from __future__ import annotations

import pickle
import sys
import threading
import time
from collections import OrderedDict
from dataclasses import dataclass
from typing import Any

_IMMUTABLE = (str, bytes)
_OVERHEAD = 300  # bytes of an entry beside its value: the key and the bookkeeping


@dataclass(frozen=True, slots=True)
class _Entry:
    value: Any
    is_pickled: bool
    ends_at: float
    size: int


class Recent:
    """Values by key, at most ``room`` bytes of them; those go first that nobody has asked for longest."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._used = 0
        self._entries: OrderedDict[str, _Entry] = OrderedDict()
        self._lock = threading.Lock()

    def get(self, key: str, default: Any = None) -> Any:
        """Return the value, ``default`` if it isn't here or its time is over."""
        with self._lock:
            entry = self._entries.get(key)
            if entry is None:
                return default
            if entry.ends_at <= time.time():
                self._drop(key)
                return default
            self._entries.move_to_end(key)
        return pickle.loads(entry.value) if entry.is_pickled else entry.value  # noqa: S301 - pickled right below

    def put(self, key: str, value: Any, ends_at: float) -> None:
        """Keep a value until a moment (seconds since the epoch)."""
        is_pickled = type(value) not in _IMMUTABLE
        stored = pickle.dumps(value, pickle.HIGHEST_PROTOCOL) if is_pickled else value
        entry = _Entry(stored, is_pickled, ends_at, sys.getsizeof(stored) + _OVERHEAD)
        with self._lock:
            self._drop(key)
            self._entries[key] = entry
            self._used += entry.size
            while self._used > self._room:
                self._drop(next(iter(self._entries)))

    def _drop(self, key: str) -> None:
        entry = self._entries.pop(key, None)
        if entry is not None:
            self._used -= entry.size
