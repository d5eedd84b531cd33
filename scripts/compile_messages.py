"""Compile the translations whose ``.mo`` is missing or older than its ``.po``, without gettext's programs."""

from pathlib import Path

import polib

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ["wagtail_partyportal", "example_project"]


def main() -> None:
    for folder in FOLDERS:
        for source in sorted((ROOT / folder).rglob("LC_MESSAGES/*.po")):
            target = source.with_suffix(".mo")
            if not target.exists() or target.stat().st_mtime < source.stat().st_mtime:
                polib.pofile(str(source)).save_as_mofile(str(target))


if __name__ == "__main__":
    main()
