"""Programs that say what they are: the second filter, after the script that most of them never run."""

from __future__ import annotations

from functools import lru_cache

_TOKENS = (
    "bot",
    "crawl",
    "spider",
    "slurp",
    "scrap",
    "fetch",
    "archive",
    "preview",
    "scan",
    "monitor",
    "uptime",
    "validat",
    "checker",
    "feed",
    "headless",
    "phantom",
    "selenium",
    "puppeteer",
    "playwright",
    "lighthouse",
    "pagespeed",
    "curl",
    "wget",
    "python",
    "java/",
    "go-http",
    "http-client",
    "httpclient",
    "libwww",
    "axios",
    "okhttp",
    "node/",
    "ruby",
    "libperl",
    "php/",
    "facebookexternalhit",
    "mediapartners",
    "google-read-aloud",
)
"""Parts of the names of programs, in small letters."""

_NOT_A_ROBOT = "cubot"  # a maker of telephones
_LONGEST = 512  # characters that are looked at; a person's browser needs fewer


@lru_cache(maxsize=2048)
def _names_a_robot(user_agent: str) -> bool:
    name = user_agent.lower().replace(_NOT_A_ROBOT, "")
    return any(token in name for token in _TOKENS)


def is_robot(user_agent: str) -> bool:
    """Say whether a ``User-Agent`` names a program and no person's browser; one that is empty does."""
    return not user_agent.strip() or _names_a_robot(user_agent[:_LONGEST])
