"""Who may change a site's look and its campaigns: whoever was granted it for that site."""

from __future__ import annotations

from wagtail_partyportal.isolation.permissions import grant_by_site, grant_setting
from wagtail_partyportal.isolation.roles import Role

from .campaigns import Campaign
from .models import SiteBranding


def register() -> None:
    """Register the policy by site; must run before anything asks for the model's policy."""
    grant_by_site(Campaign, Role.ADMINISTRATOR)
    grant_setting(SiteBranding, Role.ADMINISTRATOR)
