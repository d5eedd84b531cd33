"""What wagtail-localize says without asking any catalogue, in the editor's language."""

from __future__ import annotations

from copy import copy
from typing import Any

from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.paginator import WagtailPaginator
from wagtail_localize import models
from wagtail_localize.views.report import TranslationsReportView

_say_who_and_when = models.StringTranslation.get_comment


class TranslationPaginator(WagtailPaginator):
    """Say what the report counts: its model has an English name only."""

    verbose_name = _("translation")
    verbose_name_plural = _("translations")


def install() -> None:
    """Put ours in the place of theirs; called once, when the apps are ready."""
    models.DATE_FORMAT = "%d/%m/%Y"  # beside each translated text; theirs is "25 November 2026" in every language
    models.StringTranslation.get_comment = _say_local_day
    TranslationsReportView.paginator_class = TranslationPaginator


def _say_local_day(translation: Any) -> Any:
    """Say who has translated a text and on which day; theirs is the day in Greenwich."""
    local = copy(translation)
    local.updated_at = timezone.localtime(translation.updated_at)
    return _say_who_and_when(local)
