"""Nothing of who came is left anywhere: neither in the database, nor in the cache, nor in what we log."""

from __future__ import annotations

import logging

import pytest
from django.core.cache import caches
from django.db import connection

from tests.conftest import Portal
from tests.visits.hitting import ANDROID, CLIENT_ADDRESS, browser, claim, hit, post

TRACES = (CLIENT_ADDRESS, "2001:db8:77::9", ANDROID, "Android 10; K", "198.51.100.23")


def rows_of_the_database() -> str:
    """Return every value of every table as one text."""
    with connection.cursor() as cursor:
        rows = []
        for table in connection.introspection.table_names(cursor):
            cursor.execute(f"SELECT * FROM {connection.ops.quote_name(table)}")  # noqa: S608 - a name of our own
            rows.append(repr(cursor.fetchall()))
    return "\n".join(rows)


def cached_values() -> str:
    """Return all that the cache in this process's memory holds; with a shared one, all that was set in it."""
    memory = getattr(caches["default"], "_cache", None)
    if not isinstance(memory, dict):
        client = memory.get_client()  # type: ignore[union-attr]
        return repr([(key, client.get(key)) for key in client.keys("*")])
    return repr(memory)


def test_readers_leave_numbers_only(quangnam: Portal, caplog: pytest.LogCaptureFixture, settings: object) -> None:
    settings.PARTYPORTAL_VISITS_TRUSTED_PROXIES = 1  # type: ignore[attr-defined]
    article = quangnam.publish("Hội nghị")
    address = article.get_url(current_site=quangnam.site)
    with caplog.at_level(logging.DEBUG):
        for forwarded in TRACES[1::3]:
            reader = browser(quangnam, HTTP_X_FORWARDED_FOR=f"6.6.6.6, {forwarded}")
            reader.get(address)
            assert hit(quangnam, article, client=reader)["c"] == 1
            reader.get("/_pp/n/")
            post(reader, claim(quangnam, article, token="A" * 22))
            post(reader, "nonsense")
    for place, text in (
        ("the database", rows_of_the_database()),
        ("the cache", cached_values()),
        ("the log", caplog.text),
    ):
        assert [trace for trace in (*TRACES, "6.6.6.6") if trace in text] == [], place


def test_a_trace_would_be_found(quangnam: Portal) -> None:
    quangnam.publish("Hội nghị", lead=f"Từ {CLIENT_ADDRESS}")
    caches["default"].set("k", ANDROID)
    assert CLIENT_ADDRESS in rows_of_the_database()
    assert ANDROID in cached_values()


def test_page_is_the_same_for_everybody(quangnam: Portal) -> None:
    article = quangnam.publish("Hội nghị")
    address = article.get_url(current_site=quangnam.site)
    quangnam.reader().get(address)
    pages = [
        client.get(address)
        for client in (
            quangnam.reader(),
            browser(quangnam),
            browser(quangnam, REMOTE_ADDR="198.51.100.23", HTTP_SEC_GPC="1", HTTP_DNT="1", HTTP_COOKIE="a=b"),
            quangnam.editor_client(),
        )
    ]
    clock = b'datetime="'  # printed to the second
    bodies = {
        b"".join(part for number, part in enumerate(page.content.split(b"<time")) if number != 1 or clock not in part)
        for page in pages
    }
    assert len(bodies) == 1
    assert not any(page.cookies for page in pages)
