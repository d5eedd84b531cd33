"""Kept pieces: found again until a subject changes, also across processes and failed transactions."""

import time
from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import caches
from django.db import transaction
from django.http import HttpRequest
from django.test import override_settings

from tests.cache_calls import note_cache_calls
from tests.elsewhere import in_another_process
from wagtail_partyportal.core import caching
from wagtail_partyportal.core.recent import Recent

pytestmark = pytest.mark.django_db

TWO_CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "caching-default"},
    "pieces": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "caching-pieces"},
    "none": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"},
}


class Source:
    """Something that changes, and counts how often it was read."""

    def __init__(self, value: Any = "first") -> None:
        self.value = value
        self.reads = 0

    def read(self) -> Any:
        self.reads += 1
        return self.value


@pytest.fixture
def source() -> Source:
    return Source()


@pytest.fixture
def elsewhere() -> Callable[..., Any]:
    return in_another_process


def remembered(source: Source, *subjects: str) -> Any:
    return caching.remember("piece", subjects or ("menu",), source.read)


def test_piece_is_built_once(source: Source) -> None:
    assert [remembered(source), remembered(source)] == ["first", "first"]
    assert source.reads == 1


@pytest.mark.parametrize("value", [None, "", 0, (), False])
def test_empty_answer_is_kept_too(value: Any) -> None:
    source = Source(value)
    assert [remembered(source), remembered(source)] == [value, value]
    assert source.reads == 1


def test_renewed_subject_makes_the_piece_unfindable_at_once(source: Source) -> None:
    remembered(source)
    source.value = "second"
    caching.renew("menu")
    assert remembered(source) == "second"


@pytest.mark.parametrize("subject", ["menu", "sites"])
def test_piece_depends_on_each_of_its_subjects(source: Source, subject: str) -> None:
    remembered(source, "menu", "sites")
    source.value = "second"
    caching.renew(subject)
    assert remembered(source, "menu", "sites") == "second"


def test_other_subject_leaves_the_piece_alone(source: Source) -> None:
    remembered(source)
    caching.renew("branding:1", "menu:2")
    remembered(source)
    assert source.reads == 1


def test_pieces_of_different_names_are_kept_apart() -> None:
    assert caching.remember("one", ("menu",), lambda: 1) == 1
    assert caching.remember("two", ("menu",), lambda: 2) == 2


def test_renewing_nothing_is_allowed() -> None:
    before = caching.stamp("menu")
    caching.renew()
    assert caching.stamp("menu") == before


def test_stamp_stays_until_it_is_renewed() -> None:
    first = caching.stamp("menu")
    assert first and caching.stamp("menu") == first
    caching.renew("menu")
    assert caching.stamp("menu") != first


def test_stamp_forgotten_by_the_cache_is_new_and_never_an_old_one(source: Source) -> None:
    remembered(source)
    first = caching.stamp("menu")
    caches["default"].delete("partyportal:stamp:menu")
    assert caching.stamp("menu") not in {first, ""}


def test_stamp_is_the_same_in_every_process(elsewhere: Callable[..., Any]) -> None:
    assert elsewhere(caching.stamp, "menu", "sites") == caching.stamp("menu", "sites")


def test_many_subjects_and_a_long_name_make_a_key_that_every_cache_takes(source: Source) -> None:
    subjects = tuple(f"subject:{number}" for number in range(12))  # a key too long is a warning, warnings are errors
    for _again in range(2):
        caching.remember("x" * 100, subjects, source.read)
    assert source.reads == 1


@override_settings(PARTYPORTAL_CACHE_SECONDS=0)
def test_zero_seconds_keep_nothing(source: Source) -> None:
    remembered(source)
    source.value = "second"
    assert remembered(source) == "second"


@override_settings(PARTYPORTAL_CACHE_SECONDS=7)
def test_piece_is_kept_for_the_seconds_of_the_setting(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    timeouts: list[int] = []
    monkeypatch.setattr(caches["default"], "set", lambda key, value, timeout: timeouts.append(timeout))
    remembered(source)
    assert timeouts == [7]


@override_settings(CACHES=TWO_CACHES, PARTYPORTAL_CACHE_ALIAS="pieces")
def test_pieces_lie_in_the_cache_of_the_setting(source: Source) -> None:
    remembered(source)
    caches["default"].clear()
    remembered(source)
    assert source.reads == 1
    caches["pieces"].clear()
    remembered(source)
    assert source.reads == 2


@override_settings(CACHES=TWO_CACHES, PARTYPORTAL_CACHE_ALIAS="none")
def test_cache_that_keeps_nothing_still_gives_right_answers(source: Source) -> None:
    remembered(source)
    source.value = "second"
    assert remembered(source) == "second"


def test_change_is_seen_within_its_own_transaction(source: Source) -> None:
    remembered(source)
    with transaction.atomic():
        source.value = "second"
        caching.renew("menu")
        assert remembered(source) == "second"


def test_change_is_seen_by_others_after_the_commit(
    source: Source, elsewhere: Callable[..., Any], django_capture_on_commit_callbacks: Callable[..., Any]
) -> None:
    elsewhere(remembered, source)
    with django_capture_on_commit_callbacks(execute=True):
        caching.renew("menu")
        elsewhere(remembered, source)  # another process still reads the old rows, and keeps what it made of them
    source.value = "second"
    assert elsewhere(remembered, source) == "second"
    assert remembered(source) == "second"


def test_uncommitted_change_is_hidden_from_others(source: Source, elsewhere: Callable[..., Any]) -> None:
    with transaction.atomic():
        caching.renew("menu")
        assert remembered(Source("uncommitted")) == "uncommitted"
        assert elsewhere(remembered, source) == "first"


def test_piece_made_in_a_transaction_dies_with_its_rollback(source: Source, elsewhere: Callable[..., Any]) -> None:
    with pytest.raises(RuntimeError), transaction.atomic():
        caching.renew("menu")
        assert remembered(Source("rolled back")) == "rolled back"
        raise RuntimeError
    assert remembered(source) == "first"
    assert elsewhere(remembered, source) == "first"


def test_piece_made_in_a_savepoint_dies_with_it_and_the_outer_change_stays(source: Source) -> None:
    with transaction.atomic():
        caching.renew("menu")
        assert remembered(Source("outer")) == "outer"
        with pytest.raises(RuntimeError), transaction.atomic():
            caching.renew("menu")
            assert remembered(Source("inner")) == "inner"
            raise RuntimeError
        assert remembered(source) in {"outer", "first"}


def test_piece_made_in_a_savepoint_after_an_outer_change_is_hidden_from_others(
    source: Source, elsewhere: Callable[..., Any]
) -> None:
    with transaction.atomic():
        caching.renew("menu")
        with pytest.raises(RuntimeError), transaction.atomic():
            caching.renew("menu")
            raise RuntimeError
        remembered(Source("uncommitted"))
        assert elsewhere(remembered, source) == "first"


def test_rolled_back_change_leaves_kept_pieces_findable(source: Source) -> None:
    remembered(source)
    with pytest.raises(RuntimeError), transaction.atomic():
        caching.renew("menu")
        raise RuntimeError
    remembered(source)
    assert source.reads == 1


def test_keeper_reads_each_stamp_once(source: Source, monkeypatch: pytest.MonkeyPatch) -> None:
    remembered(source, "menu", "sites")
    calls = note_cache_calls(monkeypatch)
    keeper = caching.Keeper()
    for _piece in range(3):
        keeper.remember("piece", ("menu", "sites"), source.read)
    assert calls == ["get_many"]


def test_stamps_that_are_read_ahead_take_one_call(monkeypatch: pytest.MonkeyPatch) -> None:
    subjects = [f"subject:{number}" for number in range(9)]
    caching.stamp(*subjects)
    calls = note_cache_calls(monkeypatch)
    keeper = caching.Keeper()
    keeper.read_ahead(*subjects)
    assert len({keeper.stamp(subject) for subject in subjects}) == 9
    assert calls == ["get_many"]


def test_keeper_sees_what_its_own_request_commits(
    source: Source, django_capture_on_commit_callbacks: Callable[..., Any]
) -> None:
    keeper = caching.Keeper()
    keeper.remember("piece", ("menu",), source.read)
    source.value = "second"
    with django_capture_on_commit_callbacks(execute=True):
        caching.renew("menu")
        assert keeper.remember("piece", ("menu",), source.read) == "second"
    source.value = "third"
    with django_capture_on_commit_callbacks(execute=True):
        caching.renew("menu")
    assert keeper.remember("piece", ("menu",), source.read) == "third"


def test_what_was_read_before_a_change_is_never_kept_as_what_came_after(
    source: Source, elsewhere: Callable[..., Any]
) -> None:
    keeper = caching.Keeper()
    keeper.read_ahead("menu")
    old = source.read()
    source.value = "second"
    elsewhere(caching.renew, "menu")
    assert keeper.remember("piece", ("menu",), lambda: old) == "first"
    assert remembered(source) == "second"


def test_keeper_lives_on_its_request_and_on_no_other() -> None:
    one, other = HttpRequest(), HttpRequest()
    assert caching.keeper_for(one) is caching.keeper_for(one)
    assert caching.keeper_for(one) is not caching.keeper_for(other)


def test_kept_object_is_nobodys_to_change() -> None:
    caching.remember("list", ("menu",), lambda: ["first"]).append("mine")
    caching.remember("list", ("menu",), list).append("mine too")
    assert caching.remember("list", ("menu",), list) == ["first"]


def test_piece_of_another_process_is_kept_no_longer_than_that_one_says(
    source: Source, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The other process made the piece 299 seconds ago: this one may show it for a second."""
    remembered(source)
    monkeypatch.setattr(caching, "_recent", Recent(10_000))
    start = time.time()
    monkeypatch.setattr(time, "time", lambda: start + 299)
    assert remembered(Source("second")) == "first"
    monkeypatch.setattr(time, "time", lambda: start + 301)
    assert remembered(Source("second")) == "second"


@pytest.mark.parametrize("answer", [None, False])
def test_cache_that_is_down_gives_right_answers(
    source: Source, monkeypatch: pytest.MonkeyPatch, answer: bool | None
) -> None:
    """Some back ends pass over a server that doesn't answer: nothing is found, nothing is kept."""
    remembered(source)
    for name, result in {"get": None, "get_many": {}, "set": None, "add": answer}.items():
        monkeypatch.setattr(caches["default"], name, lambda *_args, result=result: result)
    source.value = "second"
    assert remembered(source) == "second"
