"""Tests of what only the browser with windows does: it shows PDF files, renders ahead, pastes from others."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserType

from tests.browser.conftest import WINDOWED, find_chromium


@pytest.fixture(scope="package")
def browser(browser_type: BrowserType, browser_type_launch_args: dict[str, Any]) -> Iterator[Browser]:
    """Start the whole Chromium, though nobody sees its windows, in place of the one without."""
    browser = browser_type.launch(**{**browser_type_launch_args, "executable_path": find_chromium(*WINDOWED)})
    yield browser
    browser.close()
