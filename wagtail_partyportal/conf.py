"""Every setting of the package, once: its default and what it does. Read at call time, so tests can override."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.conf import settings

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
}


def get_setting(name: str) -> Any:
    """Return the project's value of a ``PARTYPORTAL_`` setting, or its documented default.

    Raises KeyError for a name that ``SETTINGS`` does not list.
    """
    return getattr(settings, name, SETTINGS[name].default)
