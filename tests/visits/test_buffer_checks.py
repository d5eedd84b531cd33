"""A buffer that could lose hits, or count them twice, is named before the first reader comes."""

from __future__ import annotations

import sys
from typing import Any

import pytest
from django.core import checks
from django.core.management import call_command
from django.test import override_settings

from scripts.services import RedisServer
from tests.visits.redis_servers import ask, buffer_at, buffered_in

NOBODY = "redis://127.0.0.1:1/0"
OURS = {f"partyportal.{number}" for number in ("E020", "E021", "E022", "E023", "W024", "E025", "W026", "E027")}


def ours(messages: list[checks.CheckMessage]) -> list[str]:
    return [message.id for message in messages if message.id in OURS]


def said_of_address(url: str) -> list[str]:
    with buffer_at(url):
        return ours(checks.run_checks())


def said_of_server(server: RedisServer, **options: str) -> list[str]:
    """Return what is said of the server while it has these options."""
    names = [name.replace("_", "-") for name in options]
    usual = {name: ask(server, "CONFIG", "GET", name)[name] for name in names}
    try:
        for name, value in zip(names, options.values(), strict=True):
            ask(server, "CONFIG", "SET", name, value)
        with buffered_in(server):
            return ours(checks.run_checks(tags=["database"], databases=["default"]))
    finally:
        for name, value in usual.items():
            ask(server, "CONFIG", "SET", name, value)


def test_missing_package_is_e020(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "redis", None)
    assert said_of_address(NOBODY) == ["partyportal.E020"]


@pytest.mark.parametrize("url", ["", "127.0.0.1:6379", "http://127.0.0.1:6379", "redis://127.0.0.1:6379?db=one"])
def test_no_address_is_e021(url: str) -> None:
    assert said_of_address(url) == ["partyportal.E021"]


def test_password_is_not_said() -> None:
    with buffer_at("http://:hush@127.0.0.1:6379"):
        assert not any("hush" in str(message) for message in checks.run_checks())


@pytest.mark.parametrize("option", ["retry_on_timeout=true", "retry_on_error=ConnectionError"])
def test_address_that_lets_commands_be_sent_again_is_e022(option: str) -> None:
    assert said_of_address(f"{NOBODY}?{option}") == ["partyportal.E022"]


@pytest.mark.parametrize(
    ("location", "buffer", "is_shared"),
    [
        ("redis://localhost:6379/1", "redis://127.0.0.1:6379/1", True),
        ("redis://127.0.0.1", "redis://user:secret@127.0.0.1:6379/0?socket_timeout=1", True),
        (["redis://10.0.0.1/1", "redis://10.0.0.2/1"], "redis://10.0.0.2:6379/1", True),
        ("redis://10.0.0.1/1,redis://10.0.0.2/1", "redis://10.0.0.2:6379/1", True),
        ("unix:///run/redis.sock?db=1", "unix:///run/redis.sock?db=1", True),
        ("unix:///run/redis.sock?db=1", "unix:///run/redis.sock?db=2", False),
        ("redis://127.0.0.1:6379/1", "redis://127.0.0.1:6379/2", False),
        ("redis://127.0.0.1:6380/1", "redis://127.0.0.1:6379/1", False),
        ("10.0.0.2:11211", "redis://10.0.0.2:6379/0", False),
        ("", "redis://127.0.0.1:6379/0", False),
    ],
)
def test_buffer_in_the_database_of_a_cache_is_e023(location: Any, buffer: str, is_shared: bool) -> None:
    caches = {"default": {"BACKEND": "django.core.cache.backends.dummy.DummyCache", "LOCATION": location}}
    with override_settings(CACHES=caches):
        assert said_of_address(buffer) == (["partyportal.E023"] if is_shared else [])


@pytest.mark.django_db
def test_server_that_cannot_be_asked_is_w024() -> None:
    with buffer_at(NOBODY):
        assert ours(checks.run_checks(tags=["database"], databases=["default"])) == ["partyportal.W024"]
        assert ours(checks.run_checks()) == []  # plain `check` needs no server


@pytest.mark.django_db
@pytest.mark.parametrize("options", [{"appendonly": "no"}, {"appendfsync": "no"}])
def test_server_without_a_safe_file_is_e025(server: RedisServer, options: dict[str, str]) -> None:
    assert said_of_server(server, **options) == ["partyportal.E025"]


@pytest.mark.django_db
def test_server_that_keeps_snapshots_only_is_e025(server: RedisServer) -> None:
    assert said_of_server(server, appendonly="no", save="60 1") == ["partyportal.E025"]


@pytest.mark.django_db
def test_server_that_writes_once_a_second_is_w026(server: RedisServer) -> None:
    assert said_of_server(server, appendfsync="everysec") == ["partyportal.W026"]


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("policy", "size", "is_unsafe"),
    [
        ("allkeys-lru", "100mb", True),
        ("allkeys-random", "100mb", True),
        ("allkeys-lru", "0", False),
        ("volatile-lru", "100mb", False),
        ("noeviction", "100mb", False),
    ],
)
def test_server_that_throws_hits_away_is_e027(server: RedisServer, policy: str, size: str, is_unsafe: bool) -> None:
    said = said_of_server(server, maxmemory_policy=policy, maxmemory=size)
    assert said == (["partyportal.E027"] if is_unsafe else [])


@pytest.mark.django_db
def test_hosted_server_without_config_is_asked_otherwise(server: RedisServer) -> None:
    ask(server, "ACL", "SETUSER", "default", "-config")
    try:
        with buffered_in(server) as backend:
            assert backend.check_store() == []
            ask_twin = backend.buffer.persistence()
        assert ask_twin == {"appendonly": "yes"}
    finally:
        ask(server, "ACL", "SETUSER", "default", "+config")


@pytest.mark.django_db
def test_good_server_hears_nothing(server: RedisServer) -> None:
    assert said_of_server(server) == []
    with buffered_in(server):
        call_command("check", databases=["default"], fail_level="ERROR")
