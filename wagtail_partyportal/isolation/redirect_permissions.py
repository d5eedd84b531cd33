"""Who may change redirects: the administrators of the site that a redirect belongs to."""

from __future__ import annotations

from django.apps import apps

from .permissions import grant_by_site
from .roles import Role


def register() -> None:
    """Let redirects be granted site by site, where the project has Wagtail's redirects.

    Once when the apps are ready, so that provisioning knows of it, and again with the hooks: Wagtail's own app names
    its policy when it becomes ready, which may be later than ours.
    """
    if apps.is_installed("wagtail.contrib.redirects"):
        from wagtail.contrib.redirects.models import Redirect

        grant_by_site(Redirect, Role.ADMINISTRATOR)
