"""Who may arrange what stands beside a site's pages: whoever was granted it for that site."""

from __future__ import annotations

from wagtail_partyportal.isolation.permissions import grant_setting

from .sidebar import SiteSidebar


def register() -> None:
    """Say that a site's editors arrange its side column."""
    grant_setting(SiteSidebar)
