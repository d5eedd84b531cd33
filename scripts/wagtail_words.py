"""Compare our Vietnamese of Wagtail's words with the words that the installed Wagtail really has.

``wagtail.po`` and ``wagtailjs.po`` are written by hand: no tool collects messages that are not in our code. After
an update of Wagtail this tells what to do about them. ``--missing`` prints the messages that nobody has translated,
ready to be pasted. The exit code is 1 only when a translation can't be used as it stands.
"""

import importlib.util
import re
import sys
from collections import Counter
from pathlib import Path

import polib

MESSAGES = Path(__file__).resolve().parent.parent / "wagtail_partyportal" / "locale" / "vi" / "LC_MESSAGES"
CATALOGUES = {"wagtail.po": "django", "wagtailjs.po": "djangojs"}  # our file, gettext's domain
PACKAGES = ("wagtail", "django", "taggit")  # whose words ours are
# An editor of a portal never sees them.
UNSEEN = ("search_promotions", "simple_translation", "styleguide", "contrib/forms")
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sd]|\{\w*\}|</?\w+[^>]*>")

Key = tuple[str | None, str]


def main(*options: str) -> int:
    unusable = 0
    for name, domain in CATALOGUES.items():
        ours = polib.pofile(str(MESSAGES / name))
        wrong = [entry for entry in ours if not placeholders_agree(entry)]
        print(f"{name}: {len(ours)} messages")
        report("have other placeholders than the English: mend them", wrong)
        report("are in no installed package any more: remove them", vanished(ours, domain))
        report("are said by Wagtail in the same words: they may be removed", upstream(ours, domain))
        left = missing(ours, domain)
        print(f"  {len(left)} of Wagtail are in English only")
        if "--missing" in options:
            print("\n".join(str(entry) for entry in left))
        unusable += len(wrong)
    return 1 if unusable else 0


def report(what: str, entries: list[polib.POEntry]) -> None:
    if entries:
        print(f"  {len(entries)} {what}")
    for entry in entries:
        print(f"    {entry.msgid!r}")


def key(entry: polib.POEntry) -> Key:
    return entry.msgctxt, entry.msgid


def catalogue(
    domain: str, language: str, packages: tuple[str, ...] = PACKAGES, without: tuple[str, ...] = ()
) -> dict[Key, list[polib.POEntry]]:
    """Return the messages of the installed packages; several apps may have the same message."""
    entries: dict[Key, list[polib.POEntry]] = {}
    for package in packages:
        folder = Path(importlib.util.find_spec(package).origin).parent
        for file in sorted(folder.rglob(f"locale/{language}/LC_MESSAGES/{domain}.po")):
            if any(part in file.as_posix() for part in without):
                continue
            for entry in polib.pofile(str(file)):
                if not entry.obsolete:
                    entries.setdefault(key(entry), []).append(entry)
    return entries


def vietnamese(entry: polib.POEntry) -> str:
    """Return the translation; Vietnamese has one form for all numbers."""
    return entry.msgstr or entry.msgstr_plural.get(0, "")


def placeholders_agree(entry: polib.POEntry) -> bool:
    """Return whether the translation has the placeholders and tags of the English, of its plural if it has one."""
    english = entry.msgid_plural or entry.msgid
    if entry.msgid_plural and set(entry.msgstr_plural) != {0}:
        return False
    return Counter(PLACEHOLDER.findall(english)) == Counter(PLACEHOLDER.findall(vietnamese(entry)))


def vanished(ours: polib.POFile, domain: str) -> list[polib.POEntry]:
    english = catalogue(domain, "en")
    return [entry for entry in ours if key(entry) not in english]


def upstream(ours: polib.POFile, domain: str) -> list[polib.POEntry]:
    theirs = catalogue(domain, "vi", ("wagtail",))
    return [
        entry
        for entry in ours
        if {vietnamese(other) for other in theirs.get(key(entry), []) if other.translated()} == {vietnamese(entry)}
    ]


def missing(ours: polib.POFile, domain: str) -> list[polib.POEntry]:
    """Return the messages of Wagtail that neither it nor we have in Vietnamese."""
    theirs = catalogue(domain, "vi", ("wagtail",))
    known = {key(entry) for entry in ours.translated_entries()}
    known |= {message for message, entries in theirs.items() if any(entry.translated() for entry in entries)}
    english = catalogue(domain, "en", ("wagtail",), without=UNSEEN)
    return [entries[0] for message, entries in english.items() if message not in known]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
