"""Counting what is asked of a cache."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import caches


def note_cache_calls(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return a list that gets the name of every call to the default cache from now on.

    The calls that a cache makes to itself are part of the one from outside.
    """
    calls: list[str] = []
    inside: list[str] = []

    def noted(name: str) -> Callable[..., Any]:
        original = getattr(caches["default"], name)

        def call(*args: Any, **kwargs: Any) -> Any:
            if not inside:
                calls.append(name)
            inside.append(name)
            try:
                return original(*args, **kwargs)
            finally:
                inside.pop()

        return call

    for name in ("get", "get_many", "set", "set_many", "add", "delete"):
        monkeypatch.setattr(caches["default"], name, noted(name))
    return calls
