"""Every setting of the package, once: its default and what it does. Read at call time, so tests can override."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from django.conf import settings
from django.core.signals import setting_changed
from django.dispatch import receiver

PREFIX = "PARTYPORTAL_"


@dataclass(frozen=True)
class Setting:
    """One documented setting: the default, and one sentence for the documentation and the checks."""

    default: Any
    summary: str


SETTINGS: dict[str, Setting] = {
    "PARTYPORTAL_CACHE_ALIAS": Setting(
        "default", "The entry of CACHES that holds menus, branding and rendered pieces of pages."
    ),
    "PARTYPORTAL_CACHE_SECONDS": Setting(
        300,
        "How long (seconds) a rendered piece may outlive a change made by another process when the cache is not "
        "shared between processes; 0 keeps nothing.",
    ),
    "PARTYPORTAL_PUBLIC_SECONDS": Setting(
        60, "How long (seconds) browsers and proxies may keep a public page before they ask again."
    ),
    "PARTYPORTAL_ARTICLES_PER_PAGE": Setting(20, "Articles on a page of a list, where the category sets none."),
    "PARTYPORTAL_FEED_LENGTH": Setting(50, "Articles in an RSS or Atom feed: the newest ones."),
    "PARTYPORTAL_SITEMAP_LENGTH": Setting(
        10_000, "Addresses in one page of the sitemap; the protocol allows 50,000. There are as many pages as needed."
    ),
    "PARTYPORTAL_LOGIN_ATTEMPTS": Setting(
        5, "Failed log-ins of one account from one network before it has to wait; 0 sets no limit."
    ),
    "PARTYPORTAL_LOGIN_LOCK_SECONDS": Setting(
        900, "For how long (seconds) failed log-ins are counted, and how long the wait is at most."
    ),
    "PARTYPORTAL_VISITS_BACKEND": Setting(
        "wagtail_partyportal.visits.backends.database.DatabaseBackend",
        "The class that counts visits: in the database, or buffered in Redis or Valkey.",
    ),
    "PARTYPORTAL_VISITS_DATABASE": Setting(
        "default", "The entry of DATABASES that holds the counts; for SQLite better a file of its own."
    ),
    "PARTYPORTAL_VISITS_REDIS_URL": Setting("", "The Redis or Valkey that buffers hits, where its backend is chosen."),
    "PARTYPORTAL_VISITS_FLUSH_SECONDS": Setting(5, "How often (seconds) buffered hits are moved into the database."),
    "PARTYPORTAL_VISITS_WINDOW": Setting(
        1800, "After how many seconds of silence in a browser the next view is a new visit."
    ),
    "PARTYPORTAL_VISITS_METHOD": Setting(
        "storage",
        'How a browser knows its last view: "storage" keeps the time in the browser, "referrer" keeps nothing and '
        "counts each arrival from outside the site.",
    ),
    "PARTYPORTAL_VISITS_GPC": Setting(
        "no-storage",
        "What Global Privacy Control and Do Not Track do: "
        '"no-storage" counts without keeping anything in the browser, "skip" does not count, "ignore" changes nothing.',
    ),
    "PARTYPORTAL_VISITS_BOT_FILTER": Setting(
        "wagtail_partyportal.visits.robots.is_robot",
        "The function that takes a User-Agent and says whether it is a program, whose views don't count.",
    ),
    "PARTYPORTAL_VISITS_RATE_PER_MINUTE": Setting(
        600, "Hits a minute from one address that are counted; offices and mobile networks share addresses."
    ),
    "PARTYPORTAL_VISITS_SITE_PER_SECOND": Setting(
        200, "Hits a second of one site that are counted; far more than people send. 0 sets no limit."
    ),
    "PARTYPORTAL_VISITS_TRUSTED_PROXIES": Setting(
        0, "How many proxies in front of the application add to X-Forwarded-For; 0 takes the connection's address."
    ),
    "PARTYPORTAL_VISITS_KEEP_DAYS": Setting(
        400, "How many days the views of each page are kept day by day; totals are kept for ever."
    ),
}


@cache
def get_setting(name: str) -> Any:
    """Return the project's value of a ``PARTYPORTAL_`` setting, or its documented default.

    Raises KeyError for a name that ``SETTINGS`` does not list. Remembered, because asking Django for a setting that
    a project doesn't have costs an exception, dozens of times a request.
    """
    return getattr(settings, name, SETTINGS[name].default)


@receiver(setting_changed)
def _forget_settings(**_signal: Any) -> None:
    """See what a test has overridden."""
    get_setting.cache_clear()
