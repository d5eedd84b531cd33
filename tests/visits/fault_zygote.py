"""A process that has loaded Django once and forks those that the fault tests kill.

``python -m tests.visits.fault_zygote``. Loading takes seconds, a fork a hundredth of one. It holds no connection when
it forks. Orders come as lines of JSON on its standard input, the answers go to its standard output; see ``ORDERS``.
"""

from __future__ import annotations

import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NoReturn

import django
from django.conf import settings
from django.core.management import call_command
from django.core.servers.basehttp import ThreadedWSGIServer, WSGIRequestHandler
from django.core.wsgi import get_wsgi_application
from django.db import OperationalError, connection, connections

REDIS_BACKEND = "wagtail_partyportal.visits.backends.redis.RedisBackend"
DATABASE_BACKEND = "wagtail_partyportal.visits.backends.database.DatabaseBackend"
FLUSH_SECONDS = 0.1


def make_tables(_order: dict[str, Any]) -> None:
    """Make the tables of the counts anew, and no other."""
    from wagtail_partyportal.visits.models import AppliedBatch, PageCount, PageDay, SiteCount

    with connection.schema_editor() as editor:
        for model in (SiteCount, PageCount, PageDay, AppliedBatch):
            editor.execute(f"DROP TABLE IF EXISTS {model._meta.db_table}")
            editor.create_model(model)
    connections.close_all()


def flush_once(order: dict[str, Any]) -> None:
    """Flush, and die at the checkpoint ``die_at``; with ``lose_answer`` the answer to each COMMIT gets lost."""

    def die(point: str) -> None:
        if point == order.get("die_at"):
            os.kill(os.getpid(), signal.SIGKILL)

    if order.get("lose_answer"):
        _lose_answers_to_commits()
    _flusher(die).flush()


def flush_for_ever(_order: dict[str, Any]) -> None:
    flusher = _flusher()
    while True:
        flusher.flush()
        time.sleep(0.005)


def run_command(_order: dict[str, Any]) -> None:
    call_command("visits", "flush", "--loop")


def drain(_order: dict[str, Any]) -> None:
    _flusher().drain()


def serve(order: dict[str, Any]) -> None:
    """Serve ``tests.visits.fault_urls`` on ``port``, a thread for each connection."""
    server = ThreadedWSGIServer(("127.0.0.1", order["port"]), QuietHandler)
    server.daemon_threads = True
    server.set_app(get_wsgi_application())
    server.serve_forever()


class QuietHandler(WSGIRequestHandler):
    def log_message(self, *_arguments: Any) -> None:
        pass


def count_hits(order: dict[str, Any]) -> None:
    """Count ``hits`` in each of ``threads``, one third of them visits, on two sites; fail if one isn't answered."""
    from tests.visits.fault_urls import DAY
    from wagtail_partyportal.visits.backends.database import DatabaseBackend
    from wagtail_partyportal.visits.figures import Hit

    if connection.vendor == "sqlite":
        connection.settings_dict["OPTIONS"]["init_command"] = order["pragmas"]
    backend = DatabaseBackend()

    def count() -> None:
        try:
            for number in range(order["hits"]):
                backend.hit(Hit(1 + number % 2, 1 + number % 10, number % 3 == 0, DAY))
        finally:
            connections.close_all()

    with ThreadPoolExecutor(order["threads"]) as pool:
        for counting in [pool.submit(count) for _ in range(order["threads"])]:
            counting.result()


def _flusher(*arguments: Any) -> Any:
    from wagtail_partyportal.visits.backends.database import DatabaseBackend
    from wagtail_partyportal.visits.buffer import HitBuffer
    from wagtail_partyportal.visits.flushing import Flusher

    return Flusher(HitBuffer(settings.PARTYPORTAL_VISITS_REDIS_URL), DatabaseBackend(), *arguments)


def _lose_answers_to_commits() -> None:
    commit = connection._commit

    def lose() -> NoReturn:
        commit()
        raise OperationalError("server closed the connection unexpectedly")

    connection._commit = lose


FORKED: dict[str, Callable[[dict[str, Any]], None]] = {
    "flush_once": flush_once,
    "flush_for_ever": flush_for_ever,
    "run_command": run_command,
    "drain": drain,
    "serve": serve,
    "count_hits": count_hits,
}
HERE: dict[str, Callable[[dict[str, Any]], Any]] = {
    "make_tables": make_tables,
    "wait": lambda order: os.waitstatus_to_exitcode(os.waitpid(order["pid"], 0)[1]),
}
ORDERS = FORKED | HERE
"""``{"do": name, "redis": address, "backend": path, …}``. What is forked answers with its process id."""


def fork(order: dict[str, Any]) -> int:
    pid = os.fork()
    if pid:
        return pid
    code = 1
    try:
        os.dup2(2, 1)  # the answers are the parent's
        settings.PARTYPORTAL_VISITS_REDIS_URL = order.get("redis", "")
        settings.PARTYPORTAL_VISITS_BACKEND = order.get("backend", REDIS_BACKEND)
        settings.PARTYPORTAL_VISITS_FLUSH_SECONDS = FLUSH_SECONDS
        FORKED[order["do"]](order)
        code = 0
    except BaseException:  # noqa: BLE001 a fork must never return into the parent's loop
        traceback.print_exc()
    finally:
        os._exit(code)


def main() -> None:
    settings.ROOT_URLCONF = "tests.visits.fault_urls"
    settings.MIDDLEWARE = []
    django.setup()
    from wagtail_partyportal.visits.backends import redis  # noqa: F401 loaded before the forks

    for line in sys.stdin:
        order = json.loads(line)
        answer = fork(order) if order["do"] in FORKED else HERE[order["do"]](order)
        print(json.dumps(answer), flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
