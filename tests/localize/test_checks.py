"""What somebody forgets who gives a project a second language, found before its first reader does."""

from __future__ import annotations

from typing import Any

from django.core import checks
from django.test import override_settings
from django.urls import include, path

from wagtail_partyportal.checks import LANGUAGE_MIDDLEWARE


class WithoutPrefixes:
    urlpatterns = [
        path("admin/", include("wagtail_partyportal.admin_urls")),
        path("", include("wagtail_partyportal.urls")),
    ]


def said() -> list[str]:
    return [message.id for message in checks.run_checks() if message.id.startswith("partyportal.")]


def test_these_settings_are_right() -> None:
    assert said() == []


def test_e033_missing_middleware_is_told(settings: Any) -> None:
    settings.MIDDLEWARE = [name for name in settings.MIDDLEWARE if name != LANGUAGE_MIDDLEWARE]

    assert said() == ["partyportal.E033"]


def test_e034_addresses_without_prefix_are_told() -> None:
    with override_settings(ROOT_URLCONF=WithoutPrefixes):
        assert said() == ["partyportal.E034"]


def test_project_with_one_language_needs_neither(settings: Any) -> None:
    settings.WAGTAIL_I18N_ENABLED = False
    settings.MIDDLEWARE = [one for one in settings.MIDDLEWARE if one != LANGUAGE_MIDDLEWARE]
    with override_settings(ROOT_URLCONF=WithoutPrefixes):
        assert said() == []
