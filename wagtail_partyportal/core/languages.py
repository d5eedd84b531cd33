"""The languages of an installation, and how an address says which one is meant.

The default language (``LANGUAGE_CODE``) has addresses without a prefix, every other one begins with its code:
``/en/``. Nothing else decides: no cookie and no header of the browser, so that an address shows everybody the same.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.conf import settings
from django.conf.urls.i18n import i18n_patterns
from django.http import HttpRequest
from django.urls import URLPattern, URLResolver, reverse
from django.utils import translation
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.coreutils import get_content_languages
from wagtail.models import Locale, Page, Site

from .text import normalize


def has_languages() -> bool:
    """Return whether the project has switched on Wagtail's translated pages (``WAGTAIL_I18N_ENABLED``)."""
    return bool(getattr(settings, "WAGTAIL_I18N_ENABLED", False))


def default_language() -> str:
    """Return the code of the language whose addresses have no prefix."""
    return str(settings.LANGUAGE_CODE)


def language_codes() -> list[str]:
    """Return the codes of the installation's languages, the default one first."""
    default = default_language()
    return [default, *(code for code in get_content_languages() if code != default)] if has_languages() else [default]


def language_of_path(path: str) -> str:
    """Return the language that an address is in, by its prefix; ``path`` begins with a slash."""
    if not has_languages():
        return default_language()
    prefix = path.partition("/")[2].partition("/")[0]
    return prefix if prefix in get_content_languages() else default_language()


def language_of(request: HttpRequest) -> str:
    """Return the language of the request's address, whatever language the person's own screens have."""
    return language_of_path(request.path_info)


def language_name(code: str) -> str:
    """Return a language's own name for itself, as its readers look for it: "Tiếng Việt", "English"."""
    try:
        name: str = translation.get_language_info(code)["name_local"]
    except KeyError:
        name = get_content_languages().get(code, code)
    return normalize(name[:1].upper() + name[1:])  # Django has "Việt" in a half-composed form


def lang_attribute(code: str) -> SafeString:
    """Return `` lang="…"`` for an element whose words are in another language than the page; empty for all others."""
    if not code or not has_languages() or code == translation.get_language():
        return SafeString("")
    return format_html(' lang="{}"', code)


def in_languages(*patterns: URLPattern | URLResolver) -> list[URLPattern | URLResolver]:
    """Return a project's last patterns as they must stand in its root URLconf: also below ``/en/`` and its like.

    In a project with one language they are returned as they are: a person whose own screens are in another language
    must not be led to addresses that nobody answers.
    """
    return i18n_patterns(*patterns, prefix_default_language=False) if has_languages() else list(patterns)


def reverse_for_all(name: str, **kwargs: Any) -> str:
    """Return the address of a view that is the same in every language: that without a prefix."""
    if not has_languages():
        return reverse(name, kwargs=kwargs)
    with translation.override(default_language()):
        return reverse(name, kwargs=kwargs)


def codes_of_locales() -> dict[int, str]:
    """Return the language code of each locale by its key, in one query."""
    return dict(Locale.objects.values_list("pk", "language_code"))


def foreign_languages(pages: Iterable[Page], site: Site) -> dict[int, str]:
    """Return the language codes, by the pages' keys, of those that speak another language than the site's front page.

    An alias speaks the language of the page that it repeats. No query where all speak one language.
    """
    if not has_languages():
        return {}
    own = site.root_page.locale_id
    spoken = {page.pk: page.locale_id for page in pages}
    sources = {page.pk: page.alias_of_id for page in pages if page.alias_of_id is not None}
    if sources:
        locales = dict(Page.objects.filter(pk__in=set(sources.values())).values_list("pk", "locale_id"))
        spoken.update({pk: locales[source] for pk, source in sources.items() if source in locales})
    foreign = {pk: locale for pk, locale in spoken.items() if locale != own}
    codes = codes_of_locales() if foreign else {}
    return {pk: codes[locale] for pk, locale in foreign.items() if locale in codes}
