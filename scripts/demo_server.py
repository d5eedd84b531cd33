"""A throwaway copy of the demo, served as ``make demo`` does, for programs that measure or check its pages."""

import http.client
import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import urlencode, urlsplit

from services import free_port, wait_for

SCRIPTS = Path(__file__).resolve().parent
START_SECONDS = 300
"""Most of it is drawing the demo's pictures."""


@dataclass(frozen=True)
class Demo:
    """The running demo. Its hosts end in ``.localhost``, which browsers resolve by themselves and Python doesn't."""

    port: int

    def url(self, path: str = "/", host: str = "quangnam.localhost") -> str:
        return f"http://{host}:{self.port}{path}"

    def fetch(self, url: str) -> str:
        """Return what the demo answers, whatever its status."""
        parts = urlsplit(url)
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=60)
        try:
            target = f"{parts.path}?{parts.query}" if parts.query else parts.path
            connection.request("GET", target, headers={"Host": parts.netloc})
            return connection.getresponse().read().decode()
        finally:
            connection.close()

    def pages(self, kind: str, fields: str = "") -> list[dict[str, Any]]:
        """Return the pages of a type, as the site's read API lists them."""
        query = {"type": f"partyportal.{kind}", "fields": fields, "limit": 20}
        found: list[dict[str, Any]] = []
        while True:
            answer = json.loads(self.fetch(self.url(f"/api/v2/pages/?{urlencode(query | {'offset': len(found)})}")))
            found += answer["items"]
            if not answer["items"] or len(found) >= answer["meta"]["total_count"]:
                return found


@contextmanager
def running_demo() -> Iterator[Demo]:
    """Load the demo into a folder of its own, serve it on a free port of the loopback, and remove it afterwards."""
    port = free_port()
    with tempfile.TemporaryDirectory(prefix="partyportal-demo-") as folder:
        ours = {"VAR_DIR": folder, "PORT": str(port), "DEMO": "true", "DEBUG": "false"}
        foreign = ("DATABASE_URL", "REDIS_URL", "MEDIA_ROOT", "DJANGO_SETTINGS_MODULE")
        environment = {name: value for name, value in os.environ.items() if name not in foreign} | ours
        command = [sys.executable, str(SCRIPTS / "run_demo.py")]
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # so that the ``finally`` below is reached
        print("Loading the demo …", flush=True)
        server = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL)
        try:
            wait_for(port, server, START_SECONDS)
            yield Demo(port)
        finally:
            server.terminate()
            server.wait(timeout=20)
