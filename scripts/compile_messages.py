"""Compile the translations that are missing or older than their sources, without gettext's programs.

``django.mo`` holds ``django.po`` and, where that one is silent, ``wagtail.po``, then ``localize.po``: the words of
Wagtail itself and of wagtail-localize. The same goes for the scripts of the admin: ``djangojs.mo`` is made of
``djangojs.po``, ``wagtailjs.po`` and ``localizejs.po``.
"""

from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ["wagtail_partyportal", "example_project"]
# What a compiled catalogue is made of; a source need not exist. The earlier source has the last word.
SOURCES = {
    "django.mo": ["django.po", "wagtail.po", "localize.po"],
    "djangojs.mo": ["djangojs.po", "wagtailjs.po", "localizejs.po"],
}


def main() -> None:
    for folder in FOLDERS:
        for messages in sorted((ROOT / folder).rglob("LC_MESSAGES")):
            for name, sources in SOURCES.items():
                compile_messages(messages / name, [messages / source for source in sources])


def compile_messages(target: Path, sources: list[Path]) -> None:
    """Write ``target`` from the sources that exist, unless it is newer than all of them."""
    sources = [source for source in sources if source.exists()]
    newest = max((source.stat().st_mtime for source in sources), default=0)
    if sources and (not target.exists() or target.stat().st_mtime < newest):
        merge([polib.pofile(str(source)) for source in sources]).save_as_mofile(str(target))


def merge(catalogues: list[polib.POFile]) -> polib.POFile:
    """Return the first catalogue with what the others say in addition."""
    merged, *others = catalogues
    known = {key(entry) for entry in merged if entry.translated()}
    for catalogue in others:
        for entry in catalogue.translated_entries():
            if key(entry) not in known:
                known.add(key(entry))
                merged.append(entry)
    return merged


def key(entry: polib.POEntry) -> tuple[str | None, str]:
    return entry.msgctxt, entry.msgid


if __name__ == "__main__":
    main()
