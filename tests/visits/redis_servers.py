"""A Redis of the tests' own, which they may stop, fill and kill."""

from __future__ import annotations

import datetime as dt
import socket
import socketserver
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from selectors import EVENT_READ, DefaultSelector
from typing import Any

import redis
from django.test import override_settings

from scripts.services import RedisServer, free_port
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


class CutLine(socketserver.ThreadingTCPServer):
    """A line to a server that breaks, when it is told to, after a command has run and before its answer arrives."""

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, server: RedisServer) -> None:
        self.target = ("127.0.0.1", server.port)
        port = free_port()
        super().__init__(("127.0.0.1", port), _CutLineHandler)
        self.url = f"redis://127.0.0.1:{port}/0"
        self._command = b""

    def lose_next_answer_to(self, command: str) -> None:
        self._command = command.encode()

    def breaks_at(self, sent: bytes) -> bool:
        """Say whether the answer to what was sent is the one to lose; it is only once."""
        breaks = bool(self._command) and self._command in sent
        if breaks:
            self._command = b""
        return breaks


class _CutLineHandler(socketserver.BaseRequestHandler):
    server: CutLine

    def handle(self) -> None:
        client: socket.socket = self.request
        breaks = False
        with socket.create_connection(self.server.target) as target, DefaultSelector() as selector:
            selector.register(client, EVENT_READ, target)
            selector.register(target, EVENT_READ, client)
            while True:
                for key, _events in selector.select():
                    data = key.fileobj.recv(65536)  # type: ignore[union-attr]
                    if not data or (breaks and key.fileobj is target):
                        return
                    breaks = breaks or (key.fileobj is client and self.server.breaks_at(data))
                    key.data.sendall(data)


@contextmanager
def cut_line_to(server: RedisServer) -> Iterator[CutLine]:
    with CutLine(server) as line:
        thread = threading.Thread(target=line.serve_forever, kwargs={"poll_interval": 0.05})
        thread.start()
        try:
            yield line
        finally:
            line.shutdown()
            thread.join()
