"""A site's second tree and its translations, for the walk; imported only where wagtail-localize is installed."""

from __future__ import annotations

from typing import Any

from wagtail.models import DraftStateMixin, Locale
from wagtail_localize.models import SegmentOverride, Translation, TranslationSource

from tests.conftest import Portal
from wagtail_partyportal.lifecycle.languages import add_languages
from wagtail_partyportal.localize.actions import publish_translation

LANGUAGE = "en"


def translate(portal: Portal, published: list[Any], begun: list[Any], stopped: Any) -> None:
    """Give a site its pages in English: some translated to the end, some begun, and one that is followed no longer."""
    add_languages(portal.site, [LANGUAGE])
    for original in published:
        text = str(original)
        publish_translation(original, LANGUAGE, {text: f"English {text}"}, user=portal.editor)
    for original in (*begun, stopped):
        _begin(original, portal, enabled=original is not stopped)


def _begin(original: Any, portal: Portal, *, enabled: bool) -> None:
    source, _is_new = TranslationSource.update_or_create_from_instance(original)
    locale = Locale.objects.get(language_code=LANGUAGE)
    translation = Translation.objects.create(source=source, target_locale=locale)
    translation.save_target(user=portal.editor, publish=not isinstance(original, DraftStateMixin))
    translation.enabled = enabled
    translation.save()
    for segment in source.overridablesegment_set.all()[:1]:
        SegmentOverride.objects.create(
            locale=locale, context=segment.context, data_json=segment.data_json, last_translated_by=portal.editor
        )
