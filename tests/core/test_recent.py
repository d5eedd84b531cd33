"""A process's own memory: bounded, in order of use, and private to whoever reads from it."""

import time

import pytest

from wagtail_partyportal.core.recent import Recent

SOON = 60  # seconds
LONG = "x" * 1000


def keep(recent: Recent, *keys: str, value: object = LONG) -> None:
    for key in keys:
        recent.put(key, value, time.time() + SOON)


def held(recent: Recent, keys: str) -> str:
    return "".join(key for key in keys if recent.get(key) is not None)


def test_unknown_key_gives_the_default() -> None:
    assert Recent(10_000).get("a") is None
    assert Recent(10_000).get("a", "nothing") == "nothing"


def test_longest_unused_goes_first() -> None:
    recent = Recent(5000)  # room for three
    keep(recent, "a", "b", "c")
    recent.get("a")
    keep(recent, "d")
    assert held(recent, "abcd") == "acd"


def test_value_larger_than_the_room_is_not_kept() -> None:
    recent = Recent(5000)
    keep(recent, "a", value="x" * 6000)
    keep(recent, "b")
    assert held(recent, "ab") == "b"


def test_same_key_again_takes_no_more_room() -> None:
    recent = Recent(5000)
    keep(recent, "a", "b")
    for _time in range(10):
        keep(recent, "b")
    assert held(recent, "ab") == "ab"


def test_value_is_gone_when_its_time_is_over(monkeypatch: pytest.MonkeyPatch) -> None:
    recent, start = Recent(10_000), time.time()
    recent.put("a", "value", start + 5)
    monkeypatch.setattr(time, "time", lambda: start + 4)
    assert recent.get("a") == "value"
    monkeypatch.setattr(time, "time", lambda: start + 5)
    assert recent.get("a") is None


def test_text_is_given_as_it_is_and_anything_else_as_a_copy() -> None:
    recent, numbers = Recent(10_000), [1, 2]
    keep(recent, "text")
    keep(recent, "numbers", value=numbers)
    numbers.append(3)
    recent.get("numbers").append(4)
    assert recent.get("text") is LONG
    assert recent.get("numbers") == [1, 2]
