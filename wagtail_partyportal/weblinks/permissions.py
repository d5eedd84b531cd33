"""Who may change a site's links: whoever was granted it for that site."""

from __future__ import annotations

from wagtail.permission_policies.sites import SitePermissionPolicy
from wagtail.permissions import register_permission_policy

from .models import WebLinkGroup


def register() -> None:
    """Register the policy by site; must run before anything asks for the model's policy."""
    register_permission_policy(WebLinkGroup, SitePermissionPolicy(WebLinkGroup))
