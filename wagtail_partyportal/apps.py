"""Where Django meets the package."""

from django.apps import AppConfig, apps
from django.utils.translation import gettext_lazy as _


class PartyPortalConfig(AppConfig):
    """One app for all features: one line in ``INSTALLED_APPS``, one migration history."""

    name = "wagtail_partyportal"
    label = "partyportal"
    verbose_name = _("Party portal")
    default_auto_field = "django.db.models.BigAutoField"

    def ready(self) -> None:
        from . import checks
        from .articles import signal_handlers as articles
        from .branding import permissions as branding_permissions
        from .branding import signal_handlers as branding
        from .core import signal_handlers as core
        from .home import permissions as home_permissions
        from .home import sidebar
        from .isolation import permissions as site_permissions
        from .isolation import redirect_permissions, reference_guard
        from .isolation.people import installing as people
        from .lifecycle import languages as lifecycle
        from .search import permissions as search_permissions
        from .search import signal_handlers as search
        from .syndication import signal_handlers as syndication
        from .visits import permissions as visits_permissions
        from .visits import signal_handlers as visits
        from .weblinks import permissions as weblinks_permissions
        from .weblinks import signal_handlers as weblinks

        checks.register()
        people.install()
        for permissions in (
            branding_permissions,
            weblinks_permissions,
            visits_permissions,
            home_permissions,
            search_permissions,
            redirect_permissions,
        ):
            permissions.register()  # before anything asks Wagtail for a model's policy
        site_permissions.grant_site_owned()
        features = (articles, branding, weblinks, visits, sidebar, search, syndication, lifecycle)
        for handlers in (core, reference_guard, *features):
            handlers.connect()
        if apps.is_installed("wagtail_localize"):
            from .localize.installing import install

            install()
