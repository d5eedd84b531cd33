"""What a person can get wrong when installing, found before the first reader does.

Each message has an id; docs/reference/checks.md explains every one of them.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from django.apps import AppConfig, apps
from django.conf import settings
from django.core import checks
from django.urls import NoReverseMatch, Resolver404, resolve, reverse
from django.utils import translation
from django.utils.module_loading import import_string

from .conf import PREFIX, SETTINGS, get_setting
from .core.languages import has_languages, language_codes
from .isolation.system_checks import check_admin_urls, check_global_grants

_REQUIRED_APPS = (
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.snippets",
    "wagtail.sites",
)
_NUMBERS = {
    "PARTYPORTAL_CACHE_SECONDS": 0,
    "PARTYPORTAL_PUBLIC_SECONDS": 0,
    "PARTYPORTAL_ARTICLES_PER_PAGE": 1,
    "PARTYPORTAL_FEED_LENGTH": 1,
    "PARTYPORTAL_SITEMAP_LENGTH": 1,
    "PARTYPORTAL_LOGIN_ATTEMPTS": 0,
    "PARTYPORTAL_LOGIN_LOCK_SECONDS": 60,
    "PARTYPORTAL_VISITS_FLUSH_SECONDS": 1,
    "PARTYPORTAL_VISITS_WINDOW": 60,
    "PARTYPORTAL_VISITS_RATE_PER_MINUTE": 0,
    "PARTYPORTAL_VISITS_SITE_PER_SECOND": 0,
    "PARTYPORTAL_VISITS_TRUSTED_PROXIES": 0,
    "PARTYPORTAL_VISITS_KEEP_DAYS": 1,
}
"""The least value of every setting that is a whole number."""

_CHOICES = {
    "PARTYPORTAL_VISITS_METHOD": ("storage", "referrer"),
    "PARTYPORTAL_VISITS_GPC": ("no-storage", "skip", "ignore"),
}

LANGUAGE_MIDDLEWARE = "wagtail_partyportal.core.middleware.LanguageMiddleware"
_LEAST_ENTRIES = 10_000  # a page takes a dozen pieces, and a hundred pages are read within a few minutes

_LONGEST_SESSION = 24 * 3600  # seconds

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


def check_languages(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """E033: several languages, but nothing activates the one of the address. E034: their addresses have no prefix."""
    if not has_languages():
        return []
    messages = []
    if LANGUAGE_MIDDLEWARE not in settings.MIDDLEWARE:
        messages.append(
            checks.Error(
                "WAGTAIL_I18N_ENABLED is on, but nothing activates the language of an address.",
                hint=f'Add "{LANGUAGE_MIDDLEWARE}" to MIDDLEWARE, before CommonMiddleware.',
                id="partyportal.E033",
            )
        )
    if not _have_prefixes():
        messages.append(
            checks.Error(
                "WAGTAIL_I18N_ENABLED is on, but all languages have the same addresses.",
                hint="In the project's urls.py, as the last line: urlpatterns += "
                'in_languages(path("", include("wagtail_partyportal.urls"))).',
                id="partyportal.E034",
            )
        )
    return messages


def _have_prefixes() -> bool:
    addresses = set()
    for code in language_codes():
        with translation.override(code):
            try:
                addresses.add(reverse("wagtail_serve", args=[""]))
            except NoReverseMatch:  # E002 speaks of it
                return True
    return len(addresses) == len(language_codes())


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
    """E005: a number that is none. E006: a cache that CACHES doesn't have. E016: a word that is no choice."""
    messages: list[checks.CheckMessage] = []
    for name, least in _NUMBERS.items():
        value = get_setting(name)
        if not isinstance(value, int) or isinstance(value, bool) or value < least:
            messages.append(
                checks.Error(
                    f"{name} is {value!r}; a whole number of at least {least} is needed.",
                    hint=f"For example: {name} = {SETTINGS[name].default}",
                    id="partyportal.E005",
                )
            )
    messages += [
        checks.Error(
            f"{name} is {get_setting(name)!r}, which means nothing.",
            hint=f"It is one of: {', '.join(map(repr, choices))}.",
            id="partyportal.E016",
        )
        for name, choices in _CHOICES.items()
        if get_setting(name) not in choices
    ]
    alias = get_setting("PARTYPORTAL_CACHE_ALIAS")
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


def check_cache_size(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """W018: a cache in memory that throws the kept pieces out at once."""
    from django.core.cache import caches
    from django.core.cache.backends.locmem import LocMemCache

    alias = get_setting("PARTYPORTAL_CACHE_ALIAS")
    if settings.DEBUG or alias not in settings.CACHES:  # E006 speaks for the latter
        return []
    cache = caches[alias]
    if not isinstance(cache, LocMemCache) or cache._max_entries >= _LEAST_ENTRIES:
        return []
    return [
        checks.Warning(
            f"The cache “{alias}” in memory has room for {cache._max_entries:,} entries: "
            "kept pieces of pages are thrown out before anybody asks for them again.",
            hint=f'Set "OPTIONS": {{"MAX_ENTRIES": {_LEAST_ENTRIES * 2}}} in CACHES["{alias}"], '
            "or use a cache that processes share, such as Redis.",
            id="partyportal.W018",
        )
    ]


def check_framing(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """W019: articles can't show their PDF files, because the site's own frames are forbidden too."""
    is_forbidden = settings.X_FRAME_OPTIONS.upper() == "DENY" and any(
        name.endswith("XFrameOptionsMiddleware") for name in settings.MIDDLEWARE
    )
    # With another method the file's own server answers, which doesn't know Django's settings.
    is_served_by_django = getattr(settings, "WAGTAILDOCS_SERVE_METHOD", None) in (None, "serve_view")
    if not is_forbidden or not is_served_by_django:
        return []
    return [
        checks.Warning(
            'X_FRAME_OPTIONS is "DENY": readers who open a PDF file within its article see an empty frame.',
            hint='Set X_FRAME_OPTIONS = "SAMEORIGIN": other sites still can\'t frame yours.',
            id="partyportal.W019",
        )
    ]


def check_sessions(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """W030, when deploying: who ticks "Remember me" stays logged in for longer than a day."""
    if settings.SESSION_COOKIE_AGE <= _LONGEST_SESSION:
        return []
    return [
        checks.Warning(
            f"A log-in with “Remember me” lasts {settings.SESSION_COOKIE_AGE // 3600} hours.",
            hint="Set SESSION_COOKIE_AGE = 12 * 3600: whoever finds an editor's computer open comes in no later.",
            id="partyportal.W030",
        )
    ]


def check_hosts(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **_kwargs: Any
) -> Messages:
    """W008: a site's host that ALLOWED_HOSTS refuses. Runs with ``check --database default``."""
    from django.db import DatabaseError
    from wagtail.models import Site

    from .core.hosts import is_allowed

    if not databases or "default" not in databases:
        return []
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
        if not is_allowed(host)
    ]


def check_visits(app_configs: Sequence[AppConfig] | None, **_kwargs: Any) -> Messages:
    """E009: a class or function for counting that isn't there. What is wrong with the backend and its database."""
    from .visits import database_checks
    from .visits.backends import VisitBackend, get_backend

    messages = database_checks.check_alias()
    backend = _import_setting("PARTYPORTAL_VISITS_BACKEND", messages)
    if backend is not None and not (isinstance(backend, type) and issubclass(backend, VisitBackend)):
        messages.append(_is_unusable("PARTYPORTAL_VISITS_BACKEND", "it is no VisitBackend"))
    elif backend is not None:
        messages += get_backend().check()
    bot_filter = _import_setting("PARTYPORTAL_VISITS_BOT_FILTER", messages)
    if bot_filter is not None and not callable(bot_filter):
        messages.append(_is_unusable("PARTYPORTAL_VISITS_BOT_FILTER", "it is no function"))
    return messages


def _import_setting(name: str, messages: list[checks.CheckMessage]) -> Any:
    """Return what the setting's path leads to; None, and a message more, where that is nothing."""
    try:
        return import_string(get_setting(name))
    except (ImportError, AttributeError, TypeError) as problem:
        messages.append(_is_unusable(name, str(problem)))
        return None


def _is_unusable(name: str, why: str) -> checks.CheckMessage:
    return checks.Error(
        f"{name} is {get_setting(name)!r}, which can't be used: {why}.",
        hint=f'For example: {name} = "{SETTINGS[name].default}"',
        id="partyportal.E009",
    )


def check_visits_store(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **_kwargs: Any
) -> Messages:
    """What is wrong with the counts' database and the backend's server. Runs with ``check --database <alias>``."""
    from .visits.backends import get_backend
    from .visits.database_checks import check_sqlite
    from .visits.routers import counts_alias

    if not databases or counts_alias() not in databases:
        return []
    if any(message.is_serious() for message in check_visits(None)):
        return []
    return [*check_sqlite(), *get_backend().check_store()]


def check_search_index(
    app_configs: Sequence[AppConfig] | None, databases: Sequence[str] | None = None, **_kwargs: Any
) -> Messages:
    """W017: the search index is another backend's, an older version's, or empty.

    Runs with ``migrate`` and ``check --database default``.
    """
    from django.db import DatabaseError

    from .search.health import has_foreign_entries

    if not databases or "default" not in databases:
        return []
    try:
        is_foreign = has_foreign_entries()
    except DatabaseError:  # not migrated yet
        return []
    if not is_foreign:
        return []
    return [
        checks.Warning(
            "The search index is empty, or was built by another search backend or an older version of this one: "
            "searches miss what it holds.",
            hint="Build it anew: python manage.py update_index",
            id="partyportal.W017",
        )
    ]


def register() -> None:
    """Register every check with Django; called once, when the apps are ready."""
    for check in (
        check_installed_apps,
        check_setting_names,
        check_setting_values,
        check_request_context,
        check_cache_size,
        check_framing,
        check_visits,
    ):
        checks.register(check, "partyportal")
    for check in (check_urls, check_admin_urls, check_languages):
        checks.register(check, checks.Tags.urls)
    checks.register(check_sessions, checks.Tags.security, deploy=True)
    for check in (check_hosts, check_visits_store, check_search_index, check_global_grants):
        checks.register(check, checks.Tags.database)
