"""Requests as gunicorn makes them: a WSGI environment, the project's application, the body read and closed.

The whole middleware takes part, and so do the signals around a request, which close database connections
that are too old. Not Django's test client: it switches these signals off and adds work of its own, in the
floor as well, so that every ratio would look better than it is. The bare view takes the same way.
"""

from __future__ import annotations

import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from unittest.mock import patch

from django.core.cache import caches
from django.core.wsgi import get_wsgi_application
from django.db import connection
from django.test import RequestFactory

_CACHE_METHODS = ("get", "get_many", "set", "set_many", "add")


@dataclass(frozen=True)
class Address:
    """A page by its site's host and its path with the query; ``cookie`` says who asks."""

    host: str
    path: str
    cookie: str = ""


@dataclass(frozen=True)
class Cost:
    """What one request took besides time: SQL queries and calls to the cache."""

    queries: int
    cache_calls: int


class Application:
    """The example project, whole: every middleware, every signal around a request."""

    def __init__(self) -> None:
        self._application = get_wsgi_application()

    def get(self, address: Address) -> tuple[int, bytes]:
        """Return the status and the body."""
        return self._serve(_environment(address))

    def _serve(self, environment: dict[str, Any]) -> tuple[int, bytes]:
        response = self._application(environment, lambda _status, _headers: None)
        try:
            return response.status_code, b"".join(response)
        finally:
            response.close()

    def cost(self, address: Address) -> Cost:
        """Ask once, counting."""
        with _counted_queries() as queries, _counted_cache_calls() as calls:
            self.get(address)
        return Cost(len(queries), len(calls))

    def seconds_each(
        self, addresses: Iterator[Address], count: int, before_each: Callable[[], None] | None = None
    ) -> float:
        """Return the CPU seconds of one of ``count`` requests; what ``before_each`` takes doesn't count."""
        environments = [_environment(address) for address in itertools.islice(addresses, count)]
        total = 0.0
        for environment in environments:
            if before_each is not None:
                before_each()
            start = time.process_time()
            self._serve(environment)
            total += time.process_time() - start
        return total / count


def _environment(address: Address) -> dict[str, Any]:
    return RequestFactory(HTTP_HOST=address.host, HTTP_COOKIE=address.cookie).get(address.path).environ


@contextmanager
def _counted_queries() -> Iterator[list[str]]:
    statements: list[str] = []

    def note(execute: Callable[..., Any], sql: str, *rest: Any) -> Any:
        statements.append(sql)
        return execute(sql, *rest)

    with connection.execute_wrapper(note):
        yield statements


@contextmanager
def _counted_cache_calls() -> Iterator[list[str]]:
    """Count calls of the default cache from outside: those that it makes to itself are one."""
    calls: list[str] = []
    is_inside = False
    cache = caches["default"]

    def counted(name: str) -> Callable[..., Any]:
        original = getattr(cache, name)

        def call(*args: Any, **kwargs: Any) -> Any:
            nonlocal is_inside
            if is_inside:
                return original(*args, **kwargs)
            calls.append(name)
            is_inside = True
            try:
                return original(*args, **kwargs)
            finally:
                is_inside = False

        return call

    with patch.multiple(cache, **{name: counted(name) for name in _CACHE_METHODS}):
        yield calls
