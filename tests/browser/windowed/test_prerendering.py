"""A page that the browser renders ahead is counted when its reader opens it, and not before.

Chromium renders nothing ahead while a program holds its strings, so here nobody does: it is started with an address,
and the server says what came.
"""

from __future__ import annotations

import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

from django.core.signals import request_started

from tests.browser.conftest import CHROMIUM_OPTIONS, WINDOWED, find_chromium
from tests.browser.shelf import FULL_TITLE, Shelf
from tests.visits.hitting import ADDRESS, ANDROID, figures
from wagtail_partyportal.articles.models import ArticlePage

from .doorstep import DOORSTEP, PATIENCE, may_leave

AHEAD = "prefetch;prerender"


@contextmanager
def listening() -> Iterator[list[tuple[str, str]]]:
    """Yield what the server is asked while the block runs: each path, and the purpose that the browser gives."""
    heard: list[tuple[str, str]] = []

    def listen(environ: dict[str, Any], **_signal: Any) -> None:
        heard.append((environ["PATH_INFO"], environ.get("HTTP_SEC_PURPOSE", "")))

    request_started.connect(listen)
    try:
        yield heard
    finally:
        request_started.disconnect(listen)


@contextmanager
def reader_at(url: str, profile: Path) -> Iterator[None]:
    """Open an address in a browser that no program drives."""
    options = ["--headless=new", *CHROMIUM_OPTIONS, f"--user-data-dir={profile}", f"--user-agent={ANDROID}"]
    silent = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    process = subprocess.Popen([find_chromium(*WINDOWED), *options, url], **silent)  # noqa: S603 - our own words
    try:
        yield
    finally:
        process.terminate()
        process.wait(timeout=PATIENCE)


def wait_until(is_true: Callable[[], bool]) -> None:
    deadline = time.monotonic() + PATIENCE
    while not is_true():
        assert time.monotonic() < deadline, "it never happened"
        time.sleep(0.05)


def test_page_rendered_ahead_counts_when_it_is_opened_and_not_before(
    shelf: Shelf,
    settings: Any,
    browser_context_args: dict[str, Any],
    tmp_path: Path,
) -> None:
    settings.ROOT_URLCONF = "tests.browser.windowed.doorstep"
    article = ArticlePage.objects.get(title=FULL_TITLE)
    before = figures(shelf.quangnam, article)
    url = f"{browser_context_args['base_url']}{DOORSTEP}?{urlencode({'to': shelf.full})}"
    may_leave.clear()
    with listening() as heard, reader_at(url, tmp_path):
        wait_until(lambda: any(path.endswith("js/visits.js") for path, _purpose in heard))
        time.sleep(1)
        assert ADDRESS not in dict(heard)  # the page is ready, and waits
        assert {purpose for path, purpose in heard if path == shelf.full or path.endswith("js/visits.js")} == {AHEAD}
        may_leave.set()
        wait_until(lambda: ADDRESS in dict(heard))
        wait_until(lambda: figures(shelf.quangnam, article) != before)
    assert [purpose for path, purpose in heard if path == shelf.full] == [AHEAD]
    after = figures(shelf.quangnam, article)
    assert (after.page_views or 0) - (before.page_views or 0) == after.total - before.total == 1
