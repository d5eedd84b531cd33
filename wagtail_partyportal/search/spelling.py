"""The query as the site itself would write it: with the accents and the letters of its titles.

What is proposed comes from live, public titles only: nobody learns a word here that the site doesn't print.
"""

from __future__ import annotations

import math
import re
import time
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from wagtail.models import Page, Site

from wagtail_partyportal.articles.subjects import listing_subject
from wagtail_partyportal.core.caching import Keeper, seconds
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.recent import Recent
from wagtail_partyportal.core.sites import SITES
from wagtail_partyportal.core.text import normalize

from .languages import Language
from .scope import site_pages
from .tokens import Word, words_of

_TITLES = 2_000  # the newest ones of the site
_SPELLINGS = 4  # of a word, or of two neighbours, the most frequent ones
_LEAST_LETTERS = 3  # of a word whose letters may be wrong
_SPAN = re.compile(r"(?:[^\W_][\u0300-\u036f]*)+")

_ROOM = 16 * 1024 * 1024  # bytes of a process
_recent = Recent(_ROOM)

Spellings = tuple[tuple[str, int], ...]


@dataclass(frozen=True)
class Vocabulary:
    """How titles write their words, by the folded word and by two folded neighbours; with how often they do."""

    words: Mapping[str, Spellings]
    pairs: Mapping[tuple[str, str], tuple[tuple[tuple[str, str], int], ...]]


def better_spelling(site: Site, language: Language, keeper: Keeper, query: str, *, has_results: bool) -> str:
    """Return the query with other accents or letters, or "" where there is nothing to propose.

    A query that finds something gets accents only if it has none at all; one that finds nothing may have a wrong
    letter in each word. Words typed with an accent that titles know stay as they are.
    """
    words = list(words_of(query))
    if not words or (has_results and any(word.has_accent for word in words)):
        return ""
    better = spell(query, _vocabulary(site, language, keeper), may_change_letters=not has_results)
    return better if better.casefold() != normalize(query).casefold() else ""


def spell(query: str, vocabulary: Vocabulary, *, may_change_letters: bool) -> str:
    """Return the query in the spelling of the vocabulary; everything between its words stays, quotes among it."""
    text = normalize(query)
    spans = [(span.start(), span.end(), next(words_of(span[0]), None)) for span in _SPAN.finditer(text)]
    words = [word for _start, _end, word in spans]
    forms = [_known_form(word, vocabulary, may_change_letters=may_change_letters) for word in words]
    typed = [text[start:end] for start, end, _word in spans]
    choices = [_spellings(*one, vocabulary) for one in zip(typed, words, forms, strict=True)]
    written = _most_likely(choices, forms, vocabulary)
    result, at = [], 0
    for (start, end, _word), spelling in zip(spans, written, strict=True):
        result += [text[at:start], spelling]
        at = end
    return "".join([*result, text[at:]])


def _known_form(word: Word | None, vocabulary: Vocabulary, *, may_change_letters: bool) -> str:
    """Return the folded word, or the one that titles have in its place; "" for a word that must stay as it is."""
    if word is None:
        return ""
    if word.folded in vocabulary.words:
        return word.folded
    if not may_change_letters or len(word.folded) < _LEAST_LETTERS or not word.folded.isalpha():
        return ""
    near = [known for known in vocabulary.words if known.isalpha() and is_one_edit_away(word.folded, known)]
    return max(near, key=lambda known: (vocabulary.words[known][0][1], known), default="")


def _spellings(typed: str, word: Word | None, form: str, vocabulary: Vocabulary) -> dict[str, float]:
    """Return how the word may be written, each with its weight: less than that of any two words seen together."""
    if word is None or not form:
        return {typed: 0.0}
    known = vocabulary.words[form]
    if word.has_accent and any(next(words_of(spelling)).exact == word.exact for spelling, _count in known):
        return {typed: 0.0}
    every = sum(count for _spelling, count in known)
    return {spelling: count / every / 2 for spelling, count in known}


def _most_likely(choices: list[dict[str, float]], forms: list[str], vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the spellings that go together best: as many neighbours as possible that titles have side by side."""
    paths: dict[str, tuple[float, tuple[str, ...]]] = {"": (0.0, ())}
    for at, spellings in enumerate(choices):
        pairs = dict(vocabulary.pairs.get((forms[at - 1], forms[at]), ())) if at else {}
        paths = {
            spelling: max(
                (score + weight + _weight_of_pair(pairs.get((before, spelling), 0)), (*path, spelling))
                for before, (score, path) in paths.items()
            )
            for spelling, weight in spellings.items()
        }
    return max(paths.values())[1]


def _weight_of_pair(count: int) -> float:
    return 1 + math.log(count) / 4 if count else 0.0


def is_one_edit_away(one: str, other: str) -> bool:
    """Say whether one letter more, less or other, or two neighbours the wrong way round, make one word the other."""
    if abs(len(one) - len(other)) > 1 or one == other:
        return False
    same = next((n for n, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[same:], other[same:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])


def learn(titles: Iterable[str]) -> Vocabulary:
    """Return the vocabulary of titles."""
    words: defaultdict[str, Counter[str]] = defaultdict(Counter)
    pairs: defaultdict[tuple[str, str], Counter[tuple[str, str]]] = defaultdict(Counter)
    for title in titles:
        text = normalize(title)
        written = [span[0] for span in _SPAN.finditer(text)]
        found = [(word.folded, shown) for shown in written if (word := next(words_of(shown), None))]
        for folded, shown in found:
            words[folded][shown] += 1
        for (left, left_shown), (right, right_shown) in zip(found, found[1:], strict=False):
            pairs[left, right][left_shown, right_shown] += 1
    return Vocabulary(
        {folded: tuple(counts.most_common(_SPELLINGS)) for folded, counts in words.items()},
        {pair: tuple(counts.most_common(_SPELLINGS)) for pair, counts in pairs.items()},
    )


def _vocabulary(site: Site, language: Language, keeper: Keeper) -> Vocabulary:
    """Return the vocabulary of the site's newest titles, kept in this process until one of them changes."""
    stamp = keeper.stamp(listing_subject(language.root.pk), NAVIGATION, SITES)
    key = f"{site.pk}:{language.code}:{stamp}"
    vocabulary: Vocabulary | None = _recent.get(key)
    if vocabulary is None:
        pages = site_pages(Page, site).filter(path__startswith=language.root.path).order_by("-pk")
        vocabulary = learn(pages.values_list("title", flat=True)[:_TITLES])
        _recent.put(key, vocabulary, time.time() + seconds())
    return vocabulary
