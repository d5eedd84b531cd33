"""What a person can get wrong when installing, found before the first reader does.

Each message has an id; docs/reference/checks.md explains every one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings
from django.core import checks
from django.http.request import validate_host
from django.urls import NoReverseMatch, Resolver404, resolve, reverse

from .conf import PREFIX, SETTINGS

_REQUIRED_APPS = (
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.snippets",
    "wagtail.sites",
)
_NUMBERS = (
    "PARTYPORTAL_CACHE_SECONDS",
    "PARTYPORTAL_PUBLIC_SECONDS",
    "PARTYPORTAL_ARTICLES_PER_PAGE",
    "PARTYPORTAL_FEED_LENGTH",
    "PARTYPORTAL_SITEMAP_LENGTH",
)

Messages = Iterable[checks.CheckMessage]


def check_installed_apps(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """E001: an app of Wagtail that the package builds on is missing."""
    return [
        checks.Error(
            f"wagtail_partyportal needs {name}.",
            hint=f'Add "{name}" to INSTALLED_APPS.',
            id="partyportal.E001",
        )
        for name in _REQUIRED_APPS
        if not apps.is_installed(name)
    ]


def check_urls(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """E002: the public addresses are not included. W003: Wagtail's own come first, so pages cost more queries."""
    try:
        reverse("partyportal:search")
    except NoReverseMatch:
        return [
            checks.Error(
                "The public addresses of wagtail_partyportal are not included.",
                hint="In the project's urls.py, as the last line of urlpatterns: "
                'path("", include("wagtail_partyportal.urls")).',
                id="partyportal.E002",
            )
        ]
    return _check_serve_view()


def _check_serve_view() -> Messages:
    from .core.views import serve

    try:
        match = resolve("/partyportal-check/")
    except Resolver404:  # the package is included below a prefix
        return []
    if match.url_name == "wagtail_serve" and match.func is not serve:
        return [
            checks.Warning(
                "Wagtail's own urls stand before wagtail_partyportal's: pages are served, but with more queries.",
                hint='Include "wagtail_partyportal.urls" instead of "wagtail.urls": it contains them.',
                id="partyportal.W003",
            )
        ]
    return []


def check_setting_names(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """W004: a PARTYPORTAL_ setting that doesn't exist, probably misspelt."""
    import difflib

    messages = []
    known = [name.removeprefix(PREFIX) for name in SETTINGS]  # the prefix alone would make any two names alike
    for name in dir(settings):
        if name.startswith(PREFIX) and name not in SETTINGS:
            near = difflib.get_close_matches(name.removeprefix(PREFIX), known, n=1)
            messages.append(
                checks.Warning(
                    f"There is no setting {name}.",
                    hint=f"Did you mean {PREFIX}{near[0]}?"
                    if near
                    else f"The settings are: {', '.join(sorted(SETTINGS))}.",
                    id="partyportal.W004",
                )
            )
    return messages


def check_setting_values(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """E005: a number that is none. E006: a cache that CACHES doesn't have."""
    messages: list[checks.CheckMessage] = []
    for name in _NUMBERS:
        value = getattr(settings, name, SETTINGS[name].default)
        least = 0 if name.endswith("_SECONDS") else 1
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            messages.append(
                checks.Error(
                    f"{name} is {value!r}; a whole number of at least {least} is needed.",
                    hint=f"For example: {name} = {SETTINGS[name].default}",
                    id="partyportal.E005",
                )
            )
    alias = getattr(settings, "PARTYPORTAL_CACHE_ALIAS", SETTINGS["PARTYPORTAL_CACHE_ALIAS"].default)
    if alias not in settings.CACHES:
        messages.append(
            checks.Error(
                f"PARTYPORTAL_CACHE_ALIAS is {alias!r}, which CACHES does not have.",
                hint=f"CACHES has: {', '.join(settings.CACHES)}.",
                id="partyportal.E006",
            )
        )
    return messages


def check_request_context(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """E007: templates don't get the request, without which no page knows its site."""
    wanted = "django.template.context_processors.request"
    templates: list[dict[str, Any]] = settings.TEMPLATES
    backends = [backend for backend in templates if backend["BACKEND"].endswith("DjangoTemplates")]
    if any(wanted in backend.get("OPTIONS", {}).get("context_processors", []) for backend in backends):
        return []
    return [
        checks.Error(
            "Templates don't get the request.",
            hint=f'Add "{wanted}" to the context_processors in TEMPLATES.',
            id="partyportal.E007",
        )
    ]


def check_hosts(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **_kwargs: Any
) -> Messages:
    """W008: a site's host that ALLOWED_HOSTS refuses. Runs with ``check --database default``."""
    from django.db import DatabaseError
    from wagtail.models import Site

    if not databases or "default" not in databases:
        return []
    allowed = settings.ALLOWED_HOSTS or ([".localhost", "127.0.0.1", "[::1]"] if settings.DEBUG else [])
    try:
        hosts = list(Site.objects.values_list("hostname", flat=True))
    except DatabaseError:  # not migrated yet
        return []
    return [
        checks.Warning(
            f"ALLOWED_HOSTS refuses {host}, the host of a site: its readers get an error.",
            hint=f'Add "{host}" to ALLOWED_HOSTS.',
            id="partyportal.W008",
        )
        for host in hosts
        if not validate_host(host, allowed)
    ]


def register() -> None:
    """Register every check with Django; called once, when the apps are ready."""
    for check in (check_installed_apps, check_setting_names, check_setting_values, check_request_context):
        checks.register(check, "partyportal")
    checks.register(check_urls, checks.Tags.urls)
    checks.register(check_hosts, checks.Tags.database)
