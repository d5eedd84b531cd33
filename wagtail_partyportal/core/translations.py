"""What a site's rows and settings say in another language than the default one."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeVar

from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail.models import Locale, Orderable, TranslatableMixin

from .languages import default_language

R = TypeVar("R", bound=TranslatableMixin)


class InLanguage(Orderable):
    """Mix into the rows of texts of a setting, which names them ``translations``; at most one for each language."""

    locale = models.ForeignKey(Locale, on_delete=models.PROTECT, related_name="+", verbose_name=_("language"))

    class Meta(Orderable.Meta):
        abstract = True

    def __str__(self) -> str:
        return str(self.locale)


def in_language(rows: Iterable[R], language: str) -> list[R]:
    """Keep one row of each text, in their order: the one in this language, else the one in the default language.

    The rows are translatable ones of one site, with their ``locale`` fetched along.
    """
    best: dict[Any, R] = {}
    ordered = list(rows)
    for wanted in (default_language(), language):
        best.update({row.translation_key: row for row in ordered if row.locale.language_code == wanted})
    return [row for row in ordered if best.get(row.translation_key) is row]


def texts_in(setting: Any, language: str) -> Any | None:
    """Return the setting's row of texts in this language; None for the default one, and where there is no row."""
    if language == default_language():
        return None
    return setting.translations.filter(locale__language_code=language).first()
