"""Another process, as far as a test needs one: another thread, the same cache, no open transaction."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from django.db import connections


def in_another_process(function: Callable[..., Any], *arguments: Any) -> Any:
    """Return what the function returns there; the connections that it opened are closed."""

    def run() -> Any:
        try:
            return function(*arguments)
        finally:
            connections.close_all()

    with ThreadPoolExecutor(1) as pool:
        return pool.submit(run).result()
