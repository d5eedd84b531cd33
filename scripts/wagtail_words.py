"""Compare our Vietnamese of Wagtail's and wagtail-localize's words with those that the installed packages really have.

``wagtail.po``, ``localize.po`` and their like for scripts are written by hand: no tool collects messages that are not
in our code. After an update of either package this tells what to do about them. ``--missing`` prints the messages that
nobody has translated, ready to be pasted. The exit code is 1 only when a translation can't be used as it stands.
"""

import importlib.util
import re
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import polib

MESSAGES = Path(__file__).resolve().parent.parent / "wagtail_partyportal" / "locale" / "vi" / "LC_MESSAGES"
WAGTAIL_APPS = ("wagtail",)
LOCALIZE_APPS = ("wagtail_localize",)


@dataclass(frozen=True)
class Catalogue:
    """What one of our files holds: gettext's domain, whose words it completes, and whose others may be in it."""

    domain: str
    packages: tuple[str, ...]
    others: tuple[str, ...] = ()


CATALOGUES = {
    "wagtail.po": Catalogue("django", WAGTAIL_APPS, ("django", "taggit")),
    "wagtailjs.po": Catalogue("djangojs", WAGTAIL_APPS),
    "localize.po": Catalogue("django", LOCALIZE_APPS),
    "localizejs.po": Catalogue("djangojs", LOCALIZE_APPS),
}
# An editor of a portal never sees them.
UNSEEN = ("search_promotions", "simple_translation", "styleguide", "contrib/forms")
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sd]|\{\w*\}|</?\w+[^>]*>")

Key = tuple[str | None, str]


def main(*options: str) -> int:
    unusable = 0
    for name, about in CATALOGUES.items():
        ours = polib.pofile(str(MESSAGES / name))
        wrong = [entry for entry in ours if not placeholders_agree(entry)]
        print(f"{name}: {len(ours)} messages")
        report("have other placeholders than the English: mend them", wrong)
        report("are in no installed package any more: remove them", vanished(ours, about))
        report("are said there in the same words: they may be removed", upstream(ours, about))
        left = missing(about)
        print(f"  {len(left)} of {' and '.join(about.packages)} are in English only")
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
    domain: str, language: str, packages: tuple[str, ...], without: tuple[str, ...] = ()
) -> dict[Key, list[polib.POEntry]]:
    """Return the messages of the installed ones of the packages; several apps may have the same message."""
    entries: dict[Key, list[polib.POEntry]] = {}
    for package in packages:
        specification = importlib.util.find_spec(package)
        if specification is None or specification.origin is None:
            continue
        folder = Path(specification.origin).parent
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


def vanished(ours: polib.POFile, about: Catalogue) -> list[polib.POEntry]:
    english = catalogue(about.domain, "en", about.packages + about.others)
    return [entry for entry in ours if key(entry) not in english]


def upstream(ours: polib.POFile, about: Catalogue) -> list[polib.POEntry]:
    theirs = catalogue(about.domain, "vi", about.packages)
    return [
        entry
        for entry in ours
        if {vietnamese(other) for other in theirs.get(key(entry), []) if other.translated()} == {vietnamese(entry)}
    ]


def missing(about: Catalogue) -> list[polib.POEntry]:
    """Return the messages of the packages that neither they, nor Wagtail, nor we have in Vietnamese."""
    theirs = catalogue(about.domain, "vi", WAGTAIL_APPS + about.packages)
    known = {message for message, entries in theirs.items() if any(entry.translated() for entry in entries)}
    for name, other in CATALOGUES.items():
        if other.domain == about.domain:
            known |= {key(entry) for entry in polib.pofile(str(MESSAGES / name)).translated_entries()}
    english = catalogue(about.domain, "en", about.packages, without=UNSEEN)
    return [entries[0] for message, entries in english.items() if message not in known]


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
