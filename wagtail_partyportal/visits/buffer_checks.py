"""What is unsafe about a buffer of hits in Redis or Valkey; docs/reference/checks.md explains each message."""

from __future__ import annotations

from django.conf import settings
from django.core.checks import CheckMessage, Error, Warning
from django.core.exceptions import ImproperlyConfigured

from .buffer import BufferUnavailable, HitBuffer, load_redis


def check_address(url: str) -> list[CheckMessage]:
    """E020 to E023: what is wrong with the setting, without asking the server."""
    try:
        load_redis()
    except ImproperlyConfigured as error:
        return [Error(str(error), hint='pip install "wagtail-partyportal[redis]"', id="partyportal.E020")]
    try:
        buffer = HitBuffer(url)
    except ValueError as error:
        return [
            Error(
                f"PARTYPORTAL_VISITS_REDIS_URL is no address of a server: {error}",
                hint='For example: PARTYPORTAL_VISITS_REDIS_URL = "redis://127.0.0.1:6379/1".',
                id="partyportal.E021",
            )
        ]
    return [*_check_repetition(buffer), *_check_caches(buffer)]


def _check_repetition(buffer: HitBuffer) -> list[CheckMessage]:
    if not buffer.repeats_commands:
        return []
    return [
        Error(
            "PARTYPORTAL_VISITS_REDIS_URL lets the client send a command again, which can count a hit twice.",
            hint="Remove retry_on_timeout and retry_on_error from the address.",
            id="partyportal.E022",
        )
    ]


def _check_caches(buffer: HitBuffer) -> list[CheckMessage]:
    return [
        Error(
            f'The buffer of hits shares its database with CACHES["{alias}"]: clearing the cache loses hits.',
            hint="Give the buffer another number at the end of its address, better a server of its own.",
            id="partyportal.E023",
        )
        for alias, cache in settings.CACHES.items()
        if any(_lies_at(location, buffer) for location in _locations(cache))
    ]


def check_server(buffer: HitBuffer) -> list[CheckMessage]:
    """W024 to E027: what the server's own configuration makes of the promise to lose nothing."""
    try:
        told = buffer.persistence()
    except BufferUnavailable as error:
        return [
            Warning(
                f"The buffer of hits can't be asked: {error}. While it is away, hits are counted in the database.",
                hint="Start the server, or correct PARTYPORTAL_VISITS_REDIS_URL.",
                id="partyportal.W024",
            )
        ]
    return [*_check_disk(told), *_check_memory(told)]


def _check_disk(told: dict[str, str]) -> list[CheckMessage]:
    if told["appendonly"] != "yes" or told.get("appendfsync") == "no":
        return [
            Error(
                "The server of the buffer of hits keeps no append-only file, or leaves it to the system when "
                "to write it: when it dies, hits are lost or counted twice.",
                hint="Set appendonly yes and appendfsync always; snapshots (RDB) are no replacement.",
                id="partyportal.E025",
            )
        ]
    if told.get("appendfsync") == "everysec":
        return [
            Warning(
                "The server of the buffer of hits writes to its disk once a second: "
                "when it dies, the hits of up to two seconds are lost.",
                hint="Set appendfsync always, or silence this if that is little enough.",
                id="partyportal.W026",
            )
        ]
    return []


def _check_memory(told: dict[str, str]) -> list[CheckMessage]:
    policy = told.get("maxmemory-policy", "noeviction")
    if told.get("maxmemory", "0") == "0" or not policy.startswith("allkeys-"):
        return []
    return [
        Error(
            f"The server of the buffer of hits throws away what it likes when its memory is full ({policy}), hits too.",
            hint="Set maxmemory-policy noeviction, or give the buffer a server of its own.",
            id="partyportal.E027",
        )
    ]


def _locations(cache: dict[str, object]) -> list[str]:
    """Return the addresses of a cache's servers: Django takes a list, or a text with commas or semicolons."""
    location = cache.get("LOCATION") or ""
    if isinstance(location, str):
        location = location.replace(";", ",").split(",")
    return [str(one) for one in location] if isinstance(location, (list, tuple)) else []


def _lies_at(location: str, buffer: HitBuffer) -> bool:
    """Whether an address, if it is one of Redis at all, is the buffer's."""
    try:
        return HitBuffer(location).place == buffer.place
    except ValueError:
        return False
