"""What a site says to search engines' robots."""

from __future__ import annotations

from django.urls import reverse
from wagtail.models import Site

from .addresses import SiteAddresses

_ADMIN = "/admin/"
"""The usual address, not the project's own: whoever hid the admin elsewhere doesn't want to read of it here."""


def robots_text(site: Site) -> str:
    """Return the site's ``robots.txt``: no search results, no admin, and where the sitemap is."""
    return "\n".join(
        [
            "User-agent: *",
            f"Disallow: {_ADMIN}",
            f"Disallow: {reverse('partyportal:search')}",
            "",
            f"Sitemap: {SiteAddresses(site).view('sitemap')}",
            "",
        ]
    )
