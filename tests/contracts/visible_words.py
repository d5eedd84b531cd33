"""What a person reads on a screen of the admin, and what of it is English of Wagtail or wagtail-localize."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import polib
from bs4 import BeautifulSoup, Comment, Doctype

from scripts.wagtail_words import MESSAGES, Key, catalogue, key, vietnamese

SPOKEN = ("title", "aria-label", "aria-description", "placeholder", "alt", "data-w-dialog-title-value")
SPEAKERS = ("wagtail", "taggit", "wagtail_localize", "django.contrib.humanize")
TAG = re.compile(r"</?\w+[^>]*>")
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sd]|\{\w*\}")


def visible_words(html: str) -> set[str]:
    """Return the texts of a page: its text, its spoken attributes, and what its scripts get to show as JSON."""
    soup = BeautifulSoup(html, "html.parser")
    words = set()
    for script in soup.find_all(["script", "style"]):
        if script.get("type") == "application/json":
            words |= set(_strings(json.loads(script.string or "null")))
        script.decompose()
    words |= {str(text) for text in soup.find_all(string=True) if not isinstance(text, Comment | Doctype)}
    for tag in soup.find_all(True):
        for name, value in tag.attrs.items():
            if name in SPOKEN or (name == "value" and tag.name == "input" and tag.get("type") == "submit"):
                words.add(value)
            elif isinstance(value, str) and value[:1] in "[{":
                words |= set(_json_strings(value))
    return {" ".join(text.split()) for text in words if re.search(r"[A-Za-z]{2}", text)}


def _json_strings(value: str) -> Iterator[str]:
    try:
        yield from _strings(json.loads(value))
    except ValueError:
        return


def _strings(value: Any) -> Iterator[str]:
    """Yield the strings of a JSON value; those that are HTML themselves as what can be read in them."""
    if isinstance(value, str):
        if "<" in value:
            yield from visible_words(value)
        elif not value.islower() or " " in value:  # else the name of a thing, not a text
            yield value
    elif isinstance(value, dict | list):
        for part in value.values() if isinstance(value, dict) else value:
            yield from _strings(part)


def left_in_english(words: set[str]) -> set[str]:
    """Return the texts that are English of Wagtail, whole messages or the parts of one between its tags."""
    exact, patterns = _english()
    return {word for word in words if word in exact or any(pattern.fullmatch(word) for pattern in patterns)}


@cache
def _english() -> tuple[set[str], list[re.Pattern[str]]]:
    """Return Wagtail's English, as texts and as patterns, without the messages that are the same in Vietnamese."""
    exact, patterns = set(), []
    for entries in catalogue("django", "en", SPEAKERS).values():
        for part in {part for entry in entries if key(entry) not in _said_on_purpose() for part in _parts(entry)}:
            if not PLACEHOLDER.search(part):
                exact.add(part)
            elif len(re.findall(r"[A-Za-z]{2,}", PLACEHOLDER.sub(" ", part))) > 1:
                patterns.append(re.compile(".+".join(map(re.escape, PLACEHOLDER.split(part)))))
    return exact, patterns


@cache
def _said_on_purpose() -> set[Key]:
    """Return the messages that a Vietnamese catalogue repeats as they are: names, mostly."""
    names = ("django.po", "wagtail.po", "localize.po")
    ours = [entry for name in names for entry in polib.pofile(str(MESSAGES / name))]
    packages = ("wagtail", "wagtail_localize")
    theirs = [entry for entries in catalogue("django", "vi", packages).values() for entry in entries]
    return {key(entry) for entry in ours + theirs if vietnamese(entry) == entry.msgid}


def _parts(entry: polib.POEntry) -> Iterator[str]:
    """Yield a message whole, and of one with tags also the parts between them that are more than a word."""
    for message in filter(None, (entry.msgid, entry.msgid_plural)):
        parts = [" ".join(part.split()) for part in TAG.split(message)]
        yield from parts if len(parts) == 1 else (part for part in parts if len(part.split()) > 1)
