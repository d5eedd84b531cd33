"""A real browser: Debian's Chromium driven by Playwright, in a Vietnamese reader's language and time zone.

Any host name leads to the test server: ``http://quangnam.test:<port>`` as well as ``http://quangnam.localhost:<port>``.
"""

import os
import shutil
from typing import Any

import pytest

# Playwright's synchronous API runs an event loop in this thread, where Django would refuse the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")

CHROMIUM_NAMES = ("chromium", "chromium-browser", "google-chrome")
CHROMIUM_OPTIONS = [
    "--no-sandbox",  # root, as in a container, has no sandbox
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
    "--font-render-hinting=none",  # the same pixels everywhere
    "--force-color-profile=srgb",
    "--host-resolver-rules=MAP * 127.0.0.1, EXCLUDE localhost",
]


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the installed Chromium; Playwright's own download is neither needed nor wanted."""
    installed = (path for name in CHROMIUM_NAMES if (path := shutil.which(name)))
    path = os.environ.get("CHROMIUM_PATH") or next(installed, None)
    return {**browser_type_launch_args, "executable_path": path, "args": CHROMIUM_OPTIONS}


@pytest.fixture(scope="session")
def browser_context_args(browser_context_args: dict[str, Any]) -> dict[str, Any]:
    """Give every context the reader's language and time zone."""
    return {**browser_context_args, "locale": "vi-VN", "timezone_id": "Asia/Ho_Chi_Minh"}
