"""The slug field of the editor: its script is told what the server would make."""

import json
import re
import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from wagtail_partyportal.core.slugs import VietnameseSlugInput
from wagtail_partyportal.core.text import slugify_vietnamese, strip_marks

LETTERS = "aăâbcdđeêghiklmnoôơpqrstuưvxy"
TONES = ["", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"]


def formatters() -> list[tuple[re.Pattern[str], str]]:
    """Return the patterns and replacements that the field hands to Wagtail's script."""
    listed = json.loads(VietnameseSlugInput().attrs["data-w-slug-formatters-value"])
    return [(re.compile(regex[0]), replacement) for regex, replacement in listed]


def as_the_script_does(title: str) -> str:
    for pattern, replacement in formatters():
        title = pattern.sub(replacement, title)
    return title


def test_every_vietnamese_letter_is_written_without_marks() -> None:
    for letter in LETTERS + LETTERS.upper():
        for tone in TONES if letter.lower() in "aăâeêioôơuưy" else [""]:
            composed = unicodedata.normalize("NFC", letter + tone)
            assert as_the_script_does(composed).lower() == strip_marks(letter).lower()


@given(
    st.text(alphabet=st.sampled_from(LETTERS + LETTERS.upper() + " "), max_size=40),
    st.sampled_from(["NFC", "NFD"]),
)
def test_script_and_server_agree(title: str, form: str) -> None:
    typed = as_the_script_does(unicodedata.normalize(form, title))
    assert slugify_vietnamese(typed) == slugify_vietnamese(title)
    assert typed.isascii()
