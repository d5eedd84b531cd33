"""Vietnamese text: normal form, folding for matching, slugs.

One letter reaches us in several forms (``ế`` as one code point, as ``ê`` + U+0301, as ``e`` + two marks), so
everything that is stored is NFC first, and everything that is matched is folded.
"""

from __future__ import annotations

import re
import unicodedata

from django.utils.text import slugify

# A letter of its own, without a decomposition. Old texts have the Icelandic ð and Ð in its place, which look the same.
_D_WITH_STROKE = str.maketrans({"đ": "d", "Đ": "D", "ð": "d", "Ð": "D"})
_INVISIBLE = re.compile("[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u200b\u2060\ufeff]")


def normalize(text: str) -> str:
    """Return the text in NFC, without control characters and invisible break opportunities.

    Combining marks that have no composed form are kept: Mường and Cơ Tu letters need them.
    """
    # Composed last: what is invisible may stand between a letter and its mark.
    return unicodedata.normalize("NFC", _INVISIBLE.sub("", text))


def strip_marks(text: str) -> str:
    """Return the text without any combining mark and with đ as d; letter case is kept."""
    decomposed = unicodedata.normalize("NFD", text)
    return "".join(c for c in decomposed if unicodedata.category(c) != "Mn").translate(_D_WITH_STROKE)


def fold(text: str) -> str:
    """Return the form in which two spellings of the same words are equal: no marks, đ as d, no letter case.

    NFC, NFD and mixed input fold to the same string; folding twice changes nothing.
    """
    return strip_marks(strip_marks(text).casefold())


def slugify_vietnamese(text: str, *, max_length: int = 255) -> str:
    """Return an ASCII slug of at most ``max_length`` characters, cut between words where it can be.

    "Đảng bộ Khối các cơ quan" gives ``dang-bo-khoi-cac-co-quan``. Text without any Latin letter or digit gives
    an empty string: the caller chooses what then.
    """
    slug = slugify(strip_marks(text))
    if len(slug) <= max_length:
        return slug
    head = slug[: max_length + 1]
    return (head.rsplit("-", 1)[0] if "-" in head else head[:max_length]).strip("-_")
