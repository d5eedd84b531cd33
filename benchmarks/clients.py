"""HTTP clients that take little of the machine they share with the server: one thread, many open connections.

Each sends its next request when the one before is answered. When the time is over they only wait, so that every
request that was sent is answered, or known not to be.
"""

from __future__ import annotations

import itertools
import re
import selectors
import socket
import statistics
import time
from collections.abc import Iterator
from dataclasses import dataclass, field

_LENGTH = re.compile(rb"\r\ncontent-length: (\d+)", re.IGNORECASE)
_PATIENCE = 30.0  # seconds without any answer


@dataclass
class Load:
    """What became of the requests: seconds each, and how many were answered as they should be."""

    seconds: float = 0.0
    good: int = 0
    bad: int = 0
    waits: list[float] = field(default_factory=list)

    @property
    def rate(self) -> float:
        """Good answers a second."""
        return self.good / self.seconds

    @property
    def slowest_hundredth(self) -> float:
        """The wait, in seconds, that one in a hundred exceeds."""
        return statistics.quantiles(self.waits, n=100)[-1]


class _Client:
    def __init__(self, port: int) -> None:
        self.socket = socket.create_connection(("127.0.0.1", port), timeout=_PATIENCE)
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        self.sent_at = 0.0
        self._received = b""

    def send(self, request: bytes) -> None:
        self.sent_at = time.perf_counter()
        self.socket.sendall(request)

    def receive(self) -> bytes | None:
        """Return the answer once it is whole. Raises ConnectionError where the server hangs up."""
        part = self.socket.recv(65536)
        if not part:
            raise ConnectionError("the server hung up")
        self._received += part
        head, ends, body = self._received.partition(b"\r\n\r\n")
        length = _LENGTH.search(head)
        if not ends or length is None or len(body) < int(length[1]):
            return None
        answer, self._received = self._received, b""
        return answer


def load(
    port: int, requests: list[bytes], expected: bytes, *, clients: int, seconds: float = 0, count: int = 0
) -> Load:
    """Send the requests again and again from so many clients, for so many seconds or until ``count`` are sent.

    An answer is good when it has the status 200 and contains ``expected``.
    """
    turns = itertools.islice(itertools.cycle(requests), count or None)
    result = Load()
    started = time.perf_counter()
    deadline = started + seconds if seconds else None
    with selectors.DefaultSelector() as selector:
        for _ in range(clients):
            client = _Client(port)
            selector.register(client.socket, selectors.EVENT_READ, client)
            _go_on(client, turns, deadline, selector)
        while selector.get_map():
            ready = selector.select(_PATIENCE)
            if not ready:
                raise TimeoutError("the server answers nobody any more")
            for key, _events in ready:
                client = key.data
                answer = client.receive()
                if answer is None:
                    continue
                result.waits.append(time.perf_counter() - client.sent_at)
                if answer.startswith(b"HTTP/1.1 200 ") and expected in answer:
                    result.good += 1
                else:
                    result.bad += 1
                _go_on(client, turns, deadline, selector)
    result.seconds = time.perf_counter() - started
    return result


def _go_on(client: _Client, turns: Iterator[bytes], deadline: float | None, selector: selectors.BaseSelector) -> None:
    """Let a client send its next request, or leave."""
    is_over = deadline is not None and time.perf_counter() >= deadline
    request = None if is_over else next(turns, None)
    if request is None:
        selector.unregister(client.socket)
        client.socket.close()
    else:
        client.send(request)
