"""The single checks: tokens, programs, addresses and how many hits one of them may send."""

from __future__ import annotations

import logging
from typing import Any

import pytest
from django.test import RequestFactory

from tests.visits.hitting import ANDROID
from wagtail_partyportal.core.addresses import client_address, network_of
from wagtail_partyportal.visits import limits
from wagtail_partyportal.visits.limits import RateLimit, SiteCeiling
from wagtail_partyportal.visits.robots import is_robot
from wagtail_partyportal.visits.tokens import LENGTH, is_token_of, token_for


def test_token_belongs_to_one_page_of_one_site() -> None:
    token = token_for(1, 23)
    assert len(token) == LENGTH
    assert is_token_of(token, 1, 23)
    assert not any(is_token_of(token, site, page) for site, page in [(2, 23), (1, 24), (12, 3)])
    assert not is_token_of("", 1, 23) and not is_token_of("ạ" * LENGTH, 1, 23)


@pytest.mark.parametrize(
    "user_agent",
    [
        "",
        "   ",
        "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
        "Mozilla/5.0 (compatible; bingbot/2.0; +http://www.bing.com/bingbot.htm)",
        "Mozilla/5.0 (compatible; coccocbot-web/1.0; +http://help.coccoc.com/searchengine)",
        "Mozilla/5.0 AppleWebKit/537.36 (KHTML, like Gecko; compatible; GPTBot/1.2; +https://openai.com/gptbot)",
        "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) HeadlessChrome/156.0.0.0 Safari/537.36",
        "facebookexternalhit/1.1 (+http://www.facebook.com/externalhit_uatext.php)",
        "curl/8.5.0",
        "Wget/1.21",
        "python-requests/2.32",
        "Go-http-client/2.0",
        "Java/17.0.2",
        "okhttp/4.12.0",
    ],
)
def test_program_is_known_by_its_name(user_agent: str) -> None:
    assert is_robot(user_agent)


@pytest.mark.parametrize(
    "user_agent",
    [
        ANDROID,
        "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) coc_coc_browser/120.0.0 "
        "Chrome/114.0.0.0 Safari/537.36",
        "Mozilla/5.0 (Linux; Android 13; CUBOT C11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0 Mobile "
        "Safari/537.36",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 17_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 "
        "Zalo iOS/490 ZaloTheme/light ZaloLanguage/vn",
        "Mozilla/5.0 (Linux; Android 14; SM-A546E; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 "
        "Chrome/120.0 Mobile Safari/537.36 [FB_IAB/FB4A;FBAV/450.0.0.38.108;]",
        "Opera/9.80 (J2ME/MIDP; Opera Mini/9.80 (S60; Opera Mobi/23.348; U; vi) Presto/2.5.25 Version/10.54",
        "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.4 "
        "Safari/605.1.15",
    ],
)
def test_readers_browser_is_no_program(user_agent: str) -> None:
    assert not is_robot(user_agent)


@pytest.mark.parametrize(
    ("proxies", "forwarded", "address"),
    [
        (0, "198.51.100.1", "203.0.113.5"),
        (1, "198.51.100.1", "198.51.100.1"),
        (1, "6.6.6.6, 198.51.100.1", "198.51.100.1"),
        (2, "6.6.6.6, 198.51.100.1, 10.0.0.2", "198.51.100.1"),
        (2, "198.51.100.1", "203.0.113.5"),
        (1, "", "203.0.113.5"),
    ],
)
def test_address_is_the_one_that_our_own_proxies_saw(proxies: int, forwarded: str, address: str, settings: Any) -> None:
    settings.PARTYPORTAL_VISITS_TRUSTED_PROXIES = proxies
    request = RequestFactory(REMOTE_ADDR="203.0.113.5", HTTP_X_FORWARDED_FOR=forwarded).post("/")
    assert client_address(request) == address


def test_clients_are_told_apart_by_what_they_cannot_leave() -> None:
    assert network_of("203.0.113.5") != network_of("203.0.113.6")
    assert network_of("203.0.113.5") == network_of("::ffff:203.0.113.5")
    assert network_of("2001:db8:1:2::1") == network_of("2001:db8:1:2:ffff::9") != network_of("2001:db8:1:3::1")
    assert network_of("198.51.100.1:4711") is not None
    assert [network_of(address) for address in ("", "127.0.0.1", "::1", "::ffff:127.0.0.1")] == [None] * 4


def test_limit_slides_over_the_minute() -> None:
    limit = RateLimit()
    assert [limit.is_passed(b"a", 3, now=59.0) for _hit in range(4)] == [False, False, False, True]
    assert limit.is_passed(b"a", 3, now=61.0)  # nearly all of the last minute's four still count
    assert not limit.is_passed(b"b", 3, now=61.0)
    assert not limit.is_passed(b"a", 3, now=119.0)
    assert not limit.is_passed(b"a", 3, now=600.0)


def test_nothing_of_an_address_outlives_two_minutes_or_the_days_key() -> None:
    limit = RateLimit()
    limit.is_passed(b"203.0.113.5", 2, now=0.0)
    key, names = limit._key, set(limit._now)
    assert names and not any(b"203.0.113.5" in name for name in names)
    limit.is_passed(b"other", 2, now=120.0)
    assert not names & (set(limit._now) | set(limit._before))
    limit.is_passed(b"other", 2, now=24 * 3600.0)
    assert limit._key != key


def test_many_addresses_take_no_more_room_than_there_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "_ROOM", 10)
    limit = RateLimit()
    for number in range(100):
        assert not limit.is_passed(b"%d" % number, 2, now=1.0)
    assert len(limit._now) == 10
    assert [limit.is_passed(b"0", 2, now=1.0) for _hit in range(2)] == [False, True]


def test_passing_the_limit_is_said_once_a_minute_without_the_address(caplog: pytest.LogCaptureFixture) -> None:
    limit = RateLimit()
    with caplog.at_level(logging.WARNING):
        for now in (0.0, 1.0, 2.0, 70.0, 71.0):
            for _hit in range(5):
                limit.is_passed(b"203.0.113.5", 1, now=now)
    assert len(caplog.records) == 2
    assert "203.0.113.5" not in caplog.text and "TRUSTED_PROXIES" in caplog.text


def test_ceiling_lets_a_site_have_so_many_hits_a_second_however_long_the_flood() -> None:
    ceiling = SiteCeiling(lambda _site: None)
    at_once = [ceiling.is_passed(1, 200, now=0.0) for _hit in range(1_000)]
    assert at_once == [False] * 200 + [True] * 800
    counted = sum(not ceiling.is_passed(1, 200, now=number / 1_000) for number in range(1, 10_001))
    assert counted == pytest.approx(2_000, abs=1)
    assert not ceiling.is_passed(2, 200, now=10.0)


def test_passing_the_ceiling_is_reported_once_a_minute_for_each_site() -> None:
    reported: list[int] = []
    ceiling = SiteCeiling(reported.append)
    for now in (0.0, 0.1, 59.0, 60.0, 61.0):
        for site in (1, 1, 1, 2):
            ceiling.is_passed(site, 2, now=now)
    assert reported == [1, 1]
