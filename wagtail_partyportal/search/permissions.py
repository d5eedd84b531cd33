"""Who may promote a site's pages in its search: whoever was granted it for that site."""

from __future__ import annotations

from wagtail_partyportal.isolation.permissions import grant_by_site

from .models import PromotedResult


def register() -> None:
    """Register the policy by site; must run before anything asks for the model's policy."""
    grant_by_site(PromotedResult)
