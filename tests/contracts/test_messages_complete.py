"""Whatever the package says to people, it says in Vietnamese too."""

from __future__ import annotations

import shutil
from pathlib import Path

import polib
import pytest
from django.core.management import call_command

import wagtail_partyportal

PACKAGE = Path(wagtail_partyportal.__file__).parent
CATALOGUE = Path("locale") / "vi" / "LC_MESSAGES" / "django.po"


@pytest.fixture(scope="module")
def collected(tmp_path_factory: pytest.TempPathFactory) -> polib.POFile:
    """Return our catalogue as ``make messages`` would leave it, collected from a copy of the sources."""
    copy = tmp_path_factory.mktemp("sources") / "wagtail_partyportal"
    shutil.copytree(PACKAGE, copy, ignore=shutil.ignore_patterns("static", "*.mo", "__pycache__"))
    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(copy)
        call_command("makemessages", locale=["vi"], verbosity=0)
    return polib.pofile(str(copy / CATALOGUE))


def test_every_message_is_translated(collected: polib.POFile) -> None:
    # A fuzzy entry is gettext's guess from a similar message, and isn't used.
    assert [entry.msgid for entry in (*collected.untranslated_entries(), *collected.fuzzy_entries())] == []


def test_no_message_is_left_that_nobody_says(collected: polib.POFile) -> None:
    assert [entry.msgid for entry in collected.obsolete_entries()] == []
