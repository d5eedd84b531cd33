"""Vietnamese words as plain ASCII tokens, which every database's own word splitter leaves alone.

A word gives two tokens. The folded one, ``dang`` for "Đảng", is what any spelling of it has in common. The exact
one, ``dang93z``, says how it is written: the letters, the marks as on a VNI keyboard (6 ^, 7 horn, 8 breve, 9 stroke),
the tone (1 to 5, 0 without), and a ``z``, so that no word of the language and hardly a code looks like it.

Marks and tone stand at the end, so "hoà" and "hòa", "thuở" and "thưở" are the same word. So are "kỹ" and "kĩ",
"công ty" and "công ti": the open syllables in which both letters are right are written with an i.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property, lru_cache

from wagtail_partyportal.core.text import fold, normalize

MAX_TOKEN_LENGTH = 40  # characters: of a longer word only the beginning is looked at, in texts and queries alike
MAX_FIELD_TOKENS = 30_000  # words of one field; a novel's chapter, or a very long table
MAX_DOCUMENT_TOKENS = 40_000  # words of all fields together: PostgreSQL refuses a tsvector of more than 1 MB,
MAX_DOCUMENT_CHARACTERS = 800_000  # … and the save with it

FORMAT = "=="
"""Stands behind the tokens of every title; to be changed whenever what is indexed changes, so that old indexes are
noticed. No letter or digit, so that no database takes it for a word."""

EXACT_SUFFIX = "z"
_NO_TONE = "0"
_TONES = {"\u0301": "1", "\u0300": "2", "\u0309": "3", "\u0303": "4", "\u0323": "5"}
_MARKS = {"\u0302": "6", "\u031b": "7", "\u0306": "8"}
_STROKES = "đð"
_STROKE = "9"
_CARRIERS = {"6": "aeo", "7": "ou", "8": "a", _STROKE: "d"}  # the letters that can bear a mark

# A mark without a composed letter, as in Mường and Cơ Tu, belongs to the letter before it.
_WORD = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")
_NOT_ASCII = re.compile(r"[^\x00-\x7f]")
_OPEN_Y = re.compile(r"(?:[hklmst]|qu)y")


@dataclass(frozen=True)
class Word:
    """A word of a text or a query. ``letters`` is the folded form before y and i were made one."""

    letters: str
    marks: str
    tone: str

    @cached_property
    def folded(self) -> str:
        return f"{self.letters[:-1]}i" if _OPEN_Y.fullmatch(self.letters) else self.letters

    @cached_property
    def exact(self) -> str:
        return _exact(self.folded, self.marks, self.tone)

    @property
    def has_accent(self) -> bool:
        return bool(self.marks) or self.tone != _NO_TONE

    @property
    def compatible(self) -> tuple[str, ...]:
        """Return the exact tokens of every word that this one can become by adding accents, itself among them."""
        possible = [mark for mark, carriers in _CARRIERS.items() if set(carriers) & set(self.letters)]
        vowels = ["", *(mark for mark in possible if mark != _STROKE)]
        strokes = ["", _STROKE] if _STROKE in possible else [""]
        marks = {"".join(sorted({*self.marks, *vowel, *stroke})) for vowel in vowels for stroke in strokes}
        tones = [_NO_TONE, *_TONES.values()] if self.tone == _NO_TONE else [self.tone]
        return tuple(sorted(_exact(self.folded, mark, tone) for mark in marks for tone in tones))


def _exact(letters: str, marks: str, tone: str) -> str:
    return f"{letters}{marks}{tone}{EXACT_SUFFIX}"


@lru_cache(maxsize=20_000)  # the language has some 7,000 syllables
def _word(text: str) -> Word:
    decomposed = unicodedata.normalize("NFD", text)
    marks = {_MARKS[char] for char in decomposed if char in _MARKS}
    if any(char in _STROKES for char in decomposed):
        marks.add(_STROKE)
    tone = next((_TONES[char] for char in reversed(decomposed) if char in _TONES), _NO_TONE)
    # Letters of other scripts become ASCII too: then no locale and no dictionary has a say in what is a letter.
    letters = _NOT_ASCII.sub(lambda found: f"u{ord(found[0]):x}", fold(text))
    return Word(letters, "".join(sorted(marks)), tone)


def words_of(text: str) -> Iterator[Word]:
    """Yield the words of a text, whatever its Unicode form: letters and digits in a row are one word.

    "21-NQ/TW" gives 21, nq and tw. Never fails, and never yields anything but lower-case ASCII.
    """
    plain = normalize(unicodedata.normalize("NFKC", normalize(text))).lower()
    for found in _WORD.finditer(unicodedata.normalize("NFC", plain)):
        word = _word(found[0][:MAX_TOKEN_LENGTH])
        if word.letters:
            yield word


@dataclass
class Budget:
    """How much of one document may still be indexed."""

    tokens: int = MAX_DOCUMENT_TOKENS
    characters: int = MAX_DOCUMENT_CHARACTERS
    field_tokens: int = field(default=MAX_FIELD_TOKENS)


def expand(text: str, budget: Budget | None = None) -> str:
    """Return what is indexed for a text: all its folded tokens, then all its exact ones.

    Two runs, not pairs: in each of them the words are neighbours, so phrases can be searched. The budget is drawn
    on; without one the text has its own.
    """
    budget = budget or Budget()
    folded: list[str] = []
    exact: list[str] = []
    for word in words_of(text):
        length = len(word.folded) + len(word.exact) + 2
        if len(folded) >= budget.field_tokens or budget.tokens <= 0 or budget.characters < length:
            break
        budget.tokens -= 1
        budget.characters -= length
        folded.append(word.folded)
        exact.append(word.exact)
    return " ".join(folded + exact)


def with_format(tokens: str) -> str:
    """Return the tokens with the mark of the index's format, unless there are none."""
    return f"{tokens} {FORMAT}" if tokens else ""


def has_format(indexed: str) -> bool:
    """Say whether a text of the index was made by ``with_format``, in this version of the format."""
    return indexed.endswith(f" {FORMAT}")
