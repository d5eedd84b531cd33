"""Where Django meets the package."""

from django.apps import AppConfig
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
        from .branding import signal_handlers as branding
        from .core import signal_handlers as core
        from .weblinks import permissions
        from .weblinks import signal_handlers as weblinks

        checks.register()
        permissions.register()  # before anything asks Wagtail for the model's policy
        for handlers in (core, articles, branding, weblinks):
            handlers.connect()
