"""What a page gives its script, so that it can report that it was seen: the same for every reader."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest

from wagtail_partyportal.conf import get_setting
from wagtail_partyportal.core.languages import reverse_for_all
from wagtail_partyportal.core.sites import find_site

from . import wire
from .tokens import token_for


@dataclass(frozen=True)
class ScriptData:
    """Where to report what, and after how many seconds of silence (``window``) a view is a visit.

    ``method`` and ``privacy_signals`` are the values of ``PARTYPORTAL_VISITS_METHOD`` and ``PARTYPORTAL_VISITS_GPC``.
    """

    url: str
    page_id: int
    question: str
    window: int
    method: str
    privacy_signals: str


def script_data_for(page: Any, request: HttpRequest) -> ScriptData | None:
    """Return what the script of a page of the tree needs; None for a preview, and for what is no page."""
    site = find_site(request)
    page_id = getattr(page, "pk", None)
    if site is None or page_id is None or getattr(request, "is_preview", False):
        return None
    return ScriptData(
        url=reverse_for_all("partyportal:numbers"),
        page_id=page_id,
        question=wire.write_question(page_id, token_for(site.pk, page_id)),
        window=int(get_setting("PARTYPORTAL_VISITS_WINDOW")),
        method=str(get_setting("PARTYPORTAL_VISITS_METHOD")),
        privacy_signals=str(get_setting("PARTYPORTAL_VISITS_GPC")),
    )
