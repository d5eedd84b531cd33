"""The world in Vietnamese and English: ``pytest --ds=tests.settings_localize tests/localize``."""

from __future__ import annotations

from typing import Any

import pytest
from django.apps import apps
from wagtail.models import Locale

from tests.conftest import Portal
from wagtail_partyportal.lifecycle.languages import add_languages

if not apps.is_installed("wagtail_localize"):
    collect_ignore_glob = ["test_*.py"]  # these settings have one language


@pytest.fixture
def english(quangnam: Portal) -> Locale:
    """Give Quảng Nam, and not Đà Nẵng, pages in English."""
    add_languages(quangnam.site, ["en"])
    return Locale.objects.get(language_code="en")


@pytest.fixture
def translate(english: Locale, django_capture_on_commit_callbacks: Any) -> Any:
    """Return a function that publishes a translation: wagtail-localize does that with the commit."""
    from wagtail_partyportal.localize.actions import publish_translation

    def publish(original: Any, texts: dict[str, str]) -> Any:
        with django_capture_on_commit_callbacks(execute=True):
            publish_translation(original, "en", texts)
        original.refresh_from_db()
        return original.get_translation(english)

    return publish
