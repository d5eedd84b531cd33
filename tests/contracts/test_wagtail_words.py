"""Our Vietnamese of Wagtail's words fits the installed Wagtail, is compiled, and reaches pages, scripts and forms."""

from __future__ import annotations

import datetime as dt
import json
import os
import re
import unicodedata
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import polib
import pytest
from django.forms import DateField
from django.test import override_settings
from django.urls import reverse
from django.utils import formats, translation
from wagtail import VERSION
from wagtail.admin import widgets
from wagtail.admin.checks import datetime_format_check
from wagtail.users.models import UserProfile

from scripts import compile_messages, wagtail_words
from tests.conftest import Portal
from wagtail_partyportal.core.admin_labels import LABELS, labelled_fields

NAMES = tuple(wagtail_words.CATALOGUES)
OURS = {name: polib.pofile(str(wagtail_words.MESSAGES / name)) for name in NAMES}
PUBLIC = polib.pofile(str(wagtail_words.MESSAGES / "django.po"))
# The releases that the catalogues were written for.
KNOWN = {"wagtail": (8, 0), "wagtail_localize": (1, 14)}
INSTALLED = {"wagtail": VERSION[:2], "wagtail_localize": tuple(map(int, version("wagtail-localize").split(".")[:2]))}
OLD_TONES = re.compile(r"(oà|oá|oả|oã|oạ|oè|oé|oẻ|oẽ|oẹ|(?<!q)(uỳ|uý|uỷ|uỹ|uỵ))\b", re.IGNORECASE)
SENTENCE_ENDS = re.compile(r"[.!?>]\s+$|^- $")
NAMES_OF_THINGS = {"Wagtail", "Localize", "Enter", "Embedly"}


@pytest.mark.parametrize("name", NAMES)
def test_every_message_is_translated_once(name: str) -> None:
    keys = [wagtail_words.key(entry) for entry in OURS[name]]
    assert len(keys) == len(set(keys))
    assert [entry.msgid for entry in OURS[name] if not entry.translated()] == []


def test_there_are_enough() -> None:
    assert len(OURS["wagtail.po"]) > 1500 and len(OURS["wagtailjs.po"]) > 70
    assert len(OURS["localize.po"]) > 60 and len(OURS["localizejs.po"]) > 30


@pytest.mark.parametrize("name", NAMES)
def test_placeholders_and_plural_forms_agree(name: str) -> None:
    assert OURS[name].metadata["Plural-Forms"] == "nplurals=1; plural=0;"
    assert [entry.msgid for entry in OURS[name] if not wagtail_words.placeholders_agree(entry)] == []


@pytest.mark.parametrize(
    ("english", "vietnamese", "agree"),
    [
        ("%(count)s page", "%(count)s trang", True),
        ("%(count)s page", "một trang", False),
        ("<b>%(who)s</b> at {time}", "<b>%(who)s</b> lúc {time}", True),
        ("<b>%(who)s</b> at {time}", "%(who)s lúc {time}", False),
    ],
)
def test_disagreement_is_noticed(english: str, vietnamese: str, agree: bool) -> None:
    assert wagtail_words.placeholders_agree(polib.POEntry(msgid=english, msgstr=vietnamese)) is agree


@pytest.mark.parametrize(("forms", "agree"), [({0: "%(n)s trang"}, True), ({0: "%(n)s trang", 1: "x"}, False)])
def test_vietnamese_has_one_form_for_all_numbers(forms: dict[int, str], agree: bool) -> None:
    entry = polib.POEntry(msgid="1 page", msgid_plural="%(n)s pages", msgstr_plural=forms)
    assert wagtail_words.placeholders_agree(entry) is agree


def is_newer(name: str) -> bool:
    """Return whether the installed package is newer than the one that the catalogue was written for."""
    (package,) = wagtail_words.CATALOGUES[name].packages
    return INSTALLED[package] > KNOWN[package]


@pytest.mark.parametrize("name", NAMES)
def test_every_message_exists_in_the_installed_packages(name: str) -> None:
    gone = [entry.msgid for entry in wagtail_words.vanished(OURS[name], wagtail_words.CATALOGUES[name])]
    if is_newer(name):  # no mistake of ours: the words may go when that release is the lowest
        pytest.skip(f"{len(gone)} messages are no longer there: {gone}")
    assert gone == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_that_an_editor_meets_is_missing(name: str) -> None:
    if is_newer(name):
        pytest.skip("a newer release says more")
    assert [entry.msgid for entry in wagtail_words.missing(wagtail_words.CATALOGUES[name])] == []


@pytest.mark.parametrize("name", NAMES)
def test_spelling(name: str) -> None:
    """Composed letters, tones as in "hóa", "xóa", "khóa", no capitals where English has them in the middle."""
    for entry in OURS[name]:
        said = wagtail_words.vietnamese(entry)
        assert unicodedata.is_normalized("NFC", said), said
        assert not OLD_TONES.search(said), said
        assert said[:1].isspace() == entry.msgid[:1].isspace() and said[-1:].isspace() == entry.msgid[-1:].isspace(), (
            said
        )
        for word in re.finditer(r"(?<=\s)\w{2,}", said):
            is_first = SENTENCE_ENDS.search(said[: word.start()])
            assert is_first or not word.group().istitle() or word.group() in NAMES_OF_THINGS, said


def test_words_that_the_public_pages_share_are_the_same_there() -> None:
    """One message has one translation for pages and admin alike: where they must differ, give ours a context."""
    ours = [*OURS["localize.po"], *OURS["wagtail.po"]]
    spoken = {wagtail_words.key(entry): {wagtail_words.vietnamese(entry)} for entry in ours}
    theirs = wagtail_words.catalogue("django", "vi", ("wagtail", "wagtail_localize"))
    for key, entries in theirs.items():
        spoken.setdefault(key, {wagtail_words.vietnamese(entry) for entry in entries})
    shared = {entry.msgid: (entry.msgstr, spoken.get(wagtail_words.key(entry))) for entry in PUBLIC}
    differing = {msgid for msgid, (said, admin) in shared.items() if admin and said not in admin}
    assert differing <= {"site"}  # "trang" beside our snippets, "trang web" in Wagtail's own forms


# --- Compiling -------------------------------------------------------------------------------------------


def write(path: Path, **words: str) -> None:
    catalogue = polib.POFile()
    catalogue.metadata = {"Content-Type": "text/plain; charset=UTF-8", "Plural-Forms": "nplurals=1; plural=0;"}
    catalogue.extend(polib.POEntry(msgid=msgid, msgstr=msgstr) for msgid, msgstr in words.items())
    catalogue.save(str(path))


def compile_in(folder: Path) -> dict[str, str]:
    compile_messages.compile_messages(folder / "django.mo", [folder / "django.po", folder / "wagtail.po"])
    return {entry.msgid: entry.msgstr for entry in polib.mofile(str(folder / "django.mo"))}


def test_our_own_message_comes_before_wagtail_s_and_an_empty_one_doesn_t(tmp_path: Path) -> None:
    write(tmp_path / "django.po", Save="Lưu bài", Close="")
    write(tmp_path / "wagtail.po", Save="Lưu", Close="Đóng", Lock="Khóa")
    assert compile_in(tmp_path) == {"Save": "Lưu bài", "Close": "Đóng", "Lock": "Khóa"}


def test_one_source_is_enough_and_none_is_nothing(tmp_path: Path) -> None:
    write(tmp_path / "wagtail.po", Lock="Khóa")
    assert compile_in(tmp_path) == {"Lock": "Khóa"}
    compile_messages.compile_messages(tmp_path / "djangojs.mo", [tmp_path / "djangojs.po"])
    assert not (tmp_path / "djangojs.mo").exists()


def test_compiled_again_only_when_a_source_is_newer(tmp_path: Path) -> None:
    write(tmp_path / "django.po", Save="Lưu")
    write(tmp_path / "wagtail.po", Lock="Khóa")
    compile_in(tmp_path)
    made = (tmp_path / "django.mo").stat()
    write(tmp_path / "wagtail.po", Lock="Khoá")
    for source, age in (("django.po", 60), ("wagtail.po", 60)):
        os.utime(tmp_path / source, (made.st_mtime - age,) * 2)
    assert compile_in(tmp_path)["Lock"] == "Khóa"
    os.utime(tmp_path / "wagtail.po", (made.st_mtime + 60,) * 2)
    assert compile_in(tmp_path)["Lock"] == "Khoá"


# --- Scripts, labels, dates ------------------------------------------------------------------------------


def test_scripts_of_the_admin_get_our_words(quangnam: Portal) -> None:
    page = quangnam.editor_client().get("/admin/")
    address = reverse("wagtailadmin_javascript_catalog")
    assert f'<script src="{address}">' in page.content.decode()
    for client in (quangnam.editor_client(), quangnam.reader()):  # the log-in asks too
        response = client.get(address)
        assert response["Content-Type"].startswith("text/javascript")
        said = response.content.decode()
        assert f'"Enter your comments...": {json.dumps("Nhập góp ý…")}' in said
        assert f'"Delete": {json.dumps("Xóa")}' in said  # rather than Wagtail's own "Xoá"


def test_scripts_of_an_editor_who_reads_english_are_english(quangnam: Portal) -> None:
    profile = UserProfile.get_for_user(quangnam.editor)
    profile.preferred_language = "en"
    profile.save()
    assert (
        json.dumps("Nhập góp ý…")
        not in quangnam.editor_client().get(reverse("wagtailadmin_javascript_catalog")).content.decode()
    )


@pytest.mark.parametrize("path", LABELS)
def test_fields_without_a_label_have_ours(path: str) -> None:
    fields = labelled_fields(path)
    if not fields:
        pytest.skip("of an app that these settings leave out")
    for name, label in LABELS[path].items():
        assert fields[name].label == label
        with translation.override("en"):
            english = str(label)
        assert str(label) != english


@pytest.fixture
def vietnamese_dates() -> Iterator[None]:
    chosen = {
        "FORMAT_MODULE_PATH": "wagtail_partyportal.locale",
        "WAGTAIL_DATE_FORMAT": "%d/%m/%Y",
        "WAGTAIL_DATETIME_FORMAT": "%d/%m/%Y %H:%M",
    }
    with override_settings(**chosen):
        formats.reset_format_cache()
        yield
    formats.reset_format_cache()


@pytest.mark.parametrize("language", ["vi", "en"])
def test_week_of_the_date_picker_begins_on_monday_and_the_day_comes_first(
    vietnamese_dates: None, language: str
) -> None:
    with translation.override(language):
        assert widgets.AdminDateInput().get_config() == {"dayOfWeekStart": 1, "format": "d/m/Y"}
        assert widgets.AdminDateTimeInput().get_config()["format"] == "d/m/Y H:i"
        field = DateField()
        assert field.clean("05/06/2025") == field.clean("5-6-2025") == field.clean("2025-06-05") == dt.date(2025, 6, 5)


def test_wagtail_accepts_the_formats(vietnamese_dates: None) -> None:
    with override_settings(USE_L10N=True, LANGUAGES=[("vi", "Tiếng Việt"), ("en", "English")]):
        assert datetime_format_check(None) == []


def test_links_of_the_readiness_list_lead_to_fields_though_the_tabs_are_named_in_vietnamese(quangnam: Portal) -> None:
    article = quangnam.publish("Bài còn thiếu")
    html = quangnam.editor_client().get(f"/admin/pages/{article.pk}/edit/").content.decode()
    links = re.findall(r'href="#([^"]+)"', html.partition("data-partyportal-lacks")[2].partition("</ul>")[0])
    assert len(links) == 4
    assert [link for link in links if f'id="{link}"' not in html] == []
