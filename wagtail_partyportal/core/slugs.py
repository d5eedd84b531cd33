"""The slug field of the page editor: it shows, while the title is typed, what the server would make."""

from __future__ import annotations

import unicodedata
from typing import Any

from wagtail.admin.widgets import SlugInput

from .text import strip_marks

_VOWELS_AND_D = "aăâeêioôơuưyđ"
_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")


def _letters_by_plain_letter() -> dict[str, str]:
    """Return each plain letter with all the Vietnamese letters that stand for it, in both cases."""
    groups: dict[str, set[str]] = {}
    for letter in _VOWELS_AND_D:
        for tone in _TONES:
            composed = unicodedata.normalize("NFC", letter + tone)
            if len(composed) == 1 and not composed.isascii():
                groups.setdefault(strip_marks(composed), set()).update({composed, composed.upper()})
    return {plain: "".join(sorted(letters)) for plain, letters in sorted(groups.items())}


class VietnameseSlugInput(SlugInput):
    """Wagtail's slug input, told how each Vietnamese letter is written without marks.

    Its script takes a list of (pattern, replacement); letters that arrive decomposed lose their combining marks.
    """

    def __init__(self, attrs: dict[str, Any] | None = None, **kwargs: Any) -> None:
        formatters = [(f"[{letters}]", plain) for plain, letters in _letters_by_plain_letter().items()]
        formatters.append(("[\u0300-\u036f]", ""))
        super().__init__(attrs, formatters=formatters, **kwargs)
