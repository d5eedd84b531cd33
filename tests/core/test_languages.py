"""How an address says which language is meant, and what a project with one language never notices of it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from django.urls import URLPattern, path, reverse
from django.utils import translation
from django.views import View
from wagtail.coreutils import get_content_languages

from wagtail_partyportal.core.languages import (
    default_language,
    in_languages,
    lang_attribute,
    language_codes,
    language_name,
    language_of_path,
    reverse_for_all,
)

ROOT = Path(__file__).resolve().parents[2]
PAGE = path("trang/", View.as_view(), name="page")


@pytest.fixture
def two_languages(settings: Any) -> Any:
    settings.WAGTAIL_I18N_ENABLED = True
    settings.LANGUAGES = settings.WAGTAIL_CONTENT_LANGUAGES = [("en", "English"), ("vi", "Tiếng Việt")]
    get_content_languages.cache_clear()
    yield
    get_content_languages.cache_clear()


@pytest.mark.parametrize(
    ("address", "language"),
    [
        ("/", "vi"),
        ("/en/", "en"),
        ("/en/news/", "en"),
        ("/en", "en"),
        ("/english/", "vi"),
        ("/tin/en/", "vi"),
        ("/fr/", "vi"),
        ("//en/", "vi"),
        ("", "vi"),
    ],
)
def test_prefix_of_an_address_names_its_language(two_languages: None, address: str, language: str) -> None:
    assert language_of_path(address) == language


def test_default_language_comes_first(two_languages: None) -> None:
    assert language_codes() == ["vi", "en"]


def test_project_with_one_language_has_no_prefixes() -> None:
    assert language_of_path("/en/") == "vi" == default_language()
    assert language_codes() == ["vi"]
    assert in_languages(PAGE) == [PAGE]


def test_last_patterns_stand_below_each_prefix(two_languages: None) -> None:
    [below] = in_languages(PAGE)

    assert not isinstance(below, URLPattern)
    with translation.override("en"):
        assert str(below.pattern) == "en/"
    with translation.override("vi"):
        assert str(below.pattern) == ""


def test_address_for_all_languages_is_that_of_the_default_one(two_languages: None) -> None:
    with translation.override("en"):
        assert reverse_for_all("partyportal:theme", digest="abc") == "/partyportal/theme-abc.css"
    assert reverse_for_all("partyportal:robots") == reverse("partyportal:robots")


def test_language_is_called_as_its_readers_call_it() -> None:
    assert [language_name(code) for code in ("vi", "en", "fr")] == ["Tiếng Việt", "English", "Français"]
    assert language_name("xx") == "Xx"


@pytest.mark.parametrize(("code", "attribute"), [("en", ' lang="en"'), ("vi", ""), ("", ""), (None, "")])
def test_words_in_the_language_of_the_page_need_no_mark(two_languages: None, code: Any, attribute: str) -> None:
    assert lang_attribute(code) == attribute


def test_no_mark_leaves_its_attribute(two_languages: None) -> None:
    assert lang_attribute('"><script>') == " lang=&quot;&gt;&lt;script&gt;".replace("lang=", 'lang="') + '"'


def test_nothing_imports_wagtail_localize_where_it_is_not_installed() -> None:
    program = (
        "import sys, django; django.setup()\n"
        "import wagtail_partyportal.urls, wagtail_partyportal.admin_urls, wagtail_partyportal.wagtail_hooks\n"
        "sys.exit(any(name.startswith('wagtail_localize') for name in sys.modules))\n"
    )
    environment = {"DJANGO_SETTINGS_MODULE": "tests.settings", "PYTHONPATH": str(ROOT), "PATH": "/usr/bin:/bin"}
    command = [sys.executable, "-c", program]
    done = subprocess.run(command, env=environment, cwd=ROOT, capture_output=True, text=True)  # noqa: S603 - our own words

    assert done.returncode == 0, done.stderr
