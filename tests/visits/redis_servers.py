"""A Redis of the tests' own, which they may stop, fill and kill."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import redis
from django.test import override_settings

from scripts.services import RedisServer
from wagtail_partyportal.visits import backends
from wagtail_partyportal.visits.backends import get_backend
from wagtail_partyportal.visits.backends.redis import RedisBackend
from wagtail_partyportal.visits.figures import Hit

MONDAY = dt.date(2026, 3, 2)
REDIS_BACKEND = "wagtail_partyportal.visits.backends.redis.RedisBackend"


@contextmanager
def redis_server(folder: Path, **options: str) -> Iterator[RedisServer]:
    """Run a server that loses nothing, unless the options (of redis.conf) say otherwise."""
    server = RedisServer(folder, **{"appendonly": "yes", "appendfsync": "always", **options})
    server.start()
    try:
        yield server
    finally:
        server.kill()


@contextmanager
def buffer_at(url: str) -> Iterator[None]:
    """Make the server at an address the portal's buffer. The backend, which flushes after answers, goes at the end."""
    with override_settings(PARTYPORTAL_VISITS_BACKEND=REDIS_BACKEND, PARTYPORTAL_VISITS_REDIS_URL=url):
        try:
            yield
        finally:
            backends._backend_at.cache_clear()


@contextmanager
def buffered_in(server: RedisServer, options: str = "") -> Iterator[RedisBackend]:
    """Make a server the portal's buffer, empty; ``options`` are appended to its address."""
    ask(server, "FLUSHALL")
    with buffer_at(f"{server.url}{options}"):
        backend = get_backend()
        assert isinstance(backend, RedisBackend)
        yield backend
        backend.buffer.pool.disconnect()


def ask(server: RedisServer, *command: Any) -> Any:
    """Send one command over a connection of its own."""
    with redis.Redis.from_url(server.url, decode_responses=True) as client:
        return client.execute_command(*command)


def view(page_id: int = 7, *, day: dt.date = MONDAY, is_visit: bool = True, site_id: int = 1) -> Hit:
    return Hit(site_id=site_id, page_id=page_id, is_visit=is_visit, day=day)


def says_when_it_is_on_disk(server: RedisServer) -> bool:
    """Whether the server has WAITAOF: Redis from 7.2 on, Valkey."""
    try:
        ask(server, "WAITAOF", 0, 0, 0)
    except redis.ResponseError:
        return False
    return True
