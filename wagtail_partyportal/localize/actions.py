"""The deeds with translations that programs do: the demo, importers, a project's own scripts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from django.db import transaction
from django.utils.translation import gettext as _
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from wagtail_partyportal.core.errors import PartyPortalError
from wagtail_partyportal.core.text import slugify_vietnamese


class TranslationError(PartyPortalError):
    """Texts of a translation that the original doesn't have: it has changed since, or they belong to another one."""


@transaction.atomic
def publish_translation(original: Any, language: str, texts: Mapping[str, str], *, user: Any = None) -> Any:
    """Translate a page or a row into a language and publish it, as an editor would do with wagtail-localize.

    ``texts`` gives the translation of each text of the original: of its title, its lead, each paragraph of its body. A
    text that isn't there stays in the original's language. The slug follows from the translated title. Raises
    TranslationError for texts that the original hasn't, and then nothing is written. Returns the translation.
    """
    locale = Locale.objects.get_for_language(language)
    source, _is_new = TranslationSource.update_or_create_from_instance(original)
    segments = list(StringSegment.objects.filter(source=source).select_related("string", "context"))
    known = {segment.string.data for segment in segments}
    strangers = [text for text in texts if text not in known]
    if strangers:
        raise TranslationError(_unknown(original, strangers))
    translation, _is_new = Translation.objects.get_or_create(source=source, target_locale=locale)
    for segment in segments:
        text = texts.get(segment.string.data, "")
        if segment.context.path == "slug":
            text = slugify_vietnamese(texts.get(original.title, ""))
        if text:
            _translate(segment, locale, text, user)
    translation.save_target(user=user, publish=True)
    return original.get_translation(locale)


def _translate(segment: StringSegment, locale: Locale, text: str, user: Any) -> None:
    StringTranslation.objects.update_or_create(
        translation_of=segment.string,
        locale=locale,
        context=segment.context,
        defaults={
            "data": text,
            "translation_type": StringTranslation.TRANSLATION_TYPE_MANUAL,
            "last_translated_by": user,
            "has_error": False,
            "field_error": "",
        },
    )


def _unknown(original: Any, strangers: Iterable[str]) -> str:
    shown = "; ".join(f"“{text[:60]}”" for text in strangers)
    return _("“%(original)s” has no such text: %(texts)s") % {"original": original, "texts": shown}
