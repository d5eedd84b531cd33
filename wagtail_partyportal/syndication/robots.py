"""What a site says to search engines' robots."""

from __future__ import annotations

from collections.abc import Iterator

from django.urls import reverse
from django.utils import translation
from wagtail.models import Site

from wagtail_partyportal.core.sites import home_pages

from .addresses import SiteAddresses

_ADMIN = "/admin/"
"""The usual address, not the project's own: whoever hid the admin elsewhere doesn't want to read of it here."""


def robots_text(site: Site) -> str:
    """Return the site's ``robots.txt``: no search results, no admin, and where the sitemap is."""
    return "\n".join(
        [
            "User-agent: *",
            f"Disallow: {_ADMIN}",
            *(f"Disallow: {address}" for address in _searches(site)),
            "",
            f"Sitemap: {SiteAddresses(site).view_for_all('sitemap')}",
            "",
        ]
    )


def _searches(site: Site) -> Iterator[str]:
    """Yield the address of the search in each of the site's languages."""
    for language in home_pages(site):
        with translation.override(language):
            yield reverse("partyportal:search")
