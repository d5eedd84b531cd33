"""docs/reference/settings.md and conf.SETTINGS say the same."""

import ast
import re
from pathlib import Path

import pytest
from django.test import override_settings

import wagtail_partyportal
from wagtail_partyportal.conf import PREFIX, SETTINGS, get_setting

ROOT = Path(__file__).resolve().parents[2]
ROW = re.compile(r"^\| `(?P<name>\w+)` \| `(?P<default>[^`]+)` \| (?P<meaning>.+) \|$", re.MULTILINE)
ROWS = {row["name"]: row for row in ROW.finditer((ROOT / "docs/reference/settings.md").read_text())}
SOURCE = {
    file: file.read_text() for file in Path(wagtail_partyportal.__file__).parent.rglob("*.py") if file.name != "conf.py"
}


def test_every_setting_is_documented_and_nothing_else() -> None:
    assert list(ROWS) == list(SETTINGS)
    assert SETTINGS


@pytest.mark.parametrize("name", SETTINGS)
def test_documented_default_and_meaning_are_those_of_the_code(name: str) -> None:
    assert ast.literal_eval(ROWS[name]["default"]) == SETTINGS[name].default
    assert ROWS[name]["meaning"].replace("`", "") == SETTINGS[name].summary


@pytest.mark.parametrize("name", SETTINGS)
def test_setting_is_used_somewhere(name: str) -> None:
    assert [file.name for file, text in SOURCE.items() if f'get_setting("{name}")' in text]


def test_no_other_setting_is_read() -> None:
    read = {name for text in SOURCE.values() for name in re.findall(r"PARTYPORTAL_[A-Z_]+", text)}
    assert read - {PREFIX} <= set(SETTINGS)


@pytest.mark.parametrize("name", SETTINGS)
def test_setting_has_its_default_and_can_be_overridden_at_any_time(name: str) -> None:
    assert get_setting(name) == SETTINGS[name].default
    with override_settings(**{name: "other"}):
        assert get_setting(name) == "other"
    assert get_setting(name) == SETTINGS[name].default


def test_unknown_setting_is_an_error() -> None:
    with pytest.raises(KeyError, match="PARTYPORTAL_KHONG_CO"):
        get_setting("PARTYPORTAL_KHONG_CO")
