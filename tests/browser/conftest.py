"""A real browser: Debian's Chromium driven by Playwright, in a Vietnamese reader's language and time zone.

Any host name leads to the test server: ``http://quangnam.test:<port>`` as well as ``http://quangnam.localhost:<port>``.

All tests of this folder read the same shelf of pages, made once and committed: the server and the tests see it
through connections of their own. A test at the editor's desk takes away what it made (``desk``). The flush comes
after the last test.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.management import call_command
from django.db import connection
from django.test import override_settings
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, expect
from pytest_django import DjangoDbBlocker
from pytest_django.live_server_helper import LiveServer
from wagtail.models import Page as WagtailPage

from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.weblinks.models import WebLinkGroup

from .shelf import Shelf, fill

# Playwright's synchronous API runs an event loop in this thread, where Django would refuse the database.
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")
expect.set_options(timeout=20_000)  # milliseconds: the other runs share the machine

WINDOWED = ("chromium", "chromium-browser", "google-chrome")
WINDOWLESS = "chromium-headless-shell"
"""The same browser without what draws its own windows, for each context anew: it takes half the time."""
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
EXAMPLE_PROJECT = Path(__file__).resolve().parents[2] / "example_project"


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args: dict[str, Any]) -> dict[str, Any]:
    """Start the installed Chromium; Playwright's own download is neither needed nor wanted."""
    path = find_chromium(WINDOWLESS, *WINDOWED)
    return {**browser_type_launch_args, "executable_path": path, "args": CHROMIUM_OPTIONS}


def find_chromium(*names: str) -> str | None:
    """Return the first of these programs that the machine has; CHROMIUM_PATH overrules the choice."""
    installed = (path for name in names if (path := shutil.which(name)))
    return os.environ.get("CHROMIUM_PATH") or next(installed, None)


def pytest_itemcollected(item: pytest.Item) -> None:
    # Wagtail 8.0 leaves the temporary file of a new rendition to the garbage collector (JPEG and PNG: a real file).
    leak = r"ignore:Exception ignored in. <_io\.FileIO name=\d+ mode='rb\+':pytest.PytestUnraisableExceptionWarning"
    item.add_marker(pytest.mark.filterwarnings(leak))


@pytest.fixture
def _django_db_helper() -> None:
    """Put neither a transaction nor a flush around each test, as pytest-django would."""


def empty_the_database() -> None:
    """Flush everything, and make no row anew: what is serialized of the migrations holds them all."""
    call_command("flush", interactive=False, verbosity=0, inhibit_post_migrate=True)
    ContentType.objects.clear_cache()


@pytest.fixture(scope="package")
def shelf(django_db_setup: None, django_db_blocker: DjangoDbBlocker) -> Iterator[Shelf]:
    """Make the pages; what a flush before this folder took away of the migrations' rows comes back first."""
    with django_db_blocker.unblock():
        if not WagtailPage.objects.exists():
            empty_the_database()
            connection.creation.deserialize_db_from_string(connection._test_serialized_contents)
            ContentType.objects.clear_cache()
        yield fill()
        empty_the_database()


@pytest.fixture(autouse=True)
def share_the_shelf(transactional_db: None, django_db_serialized_rollback: None, shelf: Shelf) -> None:
    """Tell pytest-django that these tests use a committed database."""


@pytest.fixture(scope="package")
def server() -> Iterator[LiveServer]:
    """Serve with the example project's Content-Security-Policy and page of an error 404."""
    middleware = ["config.csp.ContentSecurityPolicyMiddleware", *settings.MIDDLEWARE]
    templates = [{**settings.TEMPLATES[0], "DIRS": [EXAMPLE_PROJECT / "templates"]}]
    # A browser ignores the opener policy on plain http, and complains.
    with override_settings(MIDDLEWARE=middleware, TEMPLATES=templates, SECURE_CROSS_ORIGIN_OPENER_POLICY=None):
        server = LiveServer("localhost:0")
        yield server
        server.stop()


@pytest.fixture(scope="package")
def browser_context_args(browser_context_args: dict[str, Any], server: LiveServer) -> dict[str, Any]:
    """Give every context the reader's language and time zone; ``/`` is Quảng Nam's home page."""
    return {
        **browser_context_args,
        "base_url": f"http://quangnam.test:{server.thread.port}",
        "locale": "vi-VN",
        "timezone_id": "Asia/Ho_Chi_Minh",
    }


class Complaints(list[str]):
    """What the browser complains of on the pages of a context: errors, and what the policy has refused."""

    def listen(self, context: BrowserContext) -> None:
        context.on("console", self._on_console)
        context.on("weberror", lambda error: self.append(str(error.error)))

    def _on_console(self, message: ConsoleMessage) -> None:
        if message.type in {"error", "warning"}:
            self.append(f"{message.type}: {message.text} ({message.location['url']})")


@pytest.fixture
def complaints(context: BrowserContext) -> Complaints:
    complaints = Complaints()
    complaints.listen(context)
    return complaints


@pytest.fixture
def plain_page(new_context: Any) -> Page:
    """Return a page of a reader whose browser runs no script."""
    context = new_context(java_script_enabled=False)
    return context.new_page()


@pytest.fixture
def desk(page: Page, server: LiveServer, shelf: Shelf) -> Iterator[Page]:
    """Return a page in which the editor of Quảng Nam is logged in; afterwards the shelf is as it was before."""
    yield from _desk_of(shelf.quangnam.editor, page, server, shelf)


@pytest.fixture
def administrator_desk(page: Page, server: LiveServer, shelf: Shelf) -> Iterator[Page]:
    """Return the same for the administrator of Quảng Nam."""
    yield from _desk_of(shelf.quangnam.administrator, page, server, shelf)


def _desk_of(user: Any, page: Page, server: LiveServer, shelf: Shelf) -> Iterator[Page]:
    pages = set(WagtailPage.objects.values_list("pk", flat=True))
    groups = set(WebLinkGroup.objects.values_list("pk", flat=True))
    branding = SiteBranding.for_site(shelf.quangnam.site)
    session = shelf.quangnam.client_of(user).cookies[settings.SESSION_COOKIE_NAME]
    host = f"http://{shelf.quangnam.site.hostname}:{server.thread.port}/"
    page.context.add_cookies([{"name": session.key, "value": session.value, "url": host}])
    yield page
    page.close()  # nothing is being saved any more
    for made in WagtailPage.objects.exclude(pk__in=pages):
        made.specific.delete()
    WebLinkGroup.objects.exclude(pk__in=groups).delete()
    branding.save()
