"""The language codes that an operator writes, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.utils.translation import gettext as _

from wagtail_partyportal.core.languages import default_language, has_languages, language_codes

from .problems import Problem

_WHERE = "languages"


def split_codes(text: str) -> list[str]:
    """Return the codes of a text like "vi,en"."""
    return [code.strip() for code in text.split(",") if code.strip()]


def language_problems(codes: Sequence[str]) -> Iterator[Problem]:
    """Yield what is wrong with the languages that somebody wishes for a portal."""
    known = language_codes()
    unknown = [code for code in dict.fromkeys(codes) if code not in known]
    if unknown and not has_languages():
        wished = ", ".join(f"“{code}”" for code in unknown)
        yield Problem(
            _WHERE,
            _(
                "This installation has one language, “%(default)s”. For %(wished)s set WAGTAIL_I18N_ENABLED = True, "
                "name all languages in WAGTAIL_CONTENT_LANGUAGES, and add LanguageMiddleware to MIDDLEWARE."
            )
            % {"default": default_language(), "wished": wished},
        )
        return
    for code in unknown:
        yield Problem(
            _WHERE,
            _("The settings have no language “%(code)s”. Name it in WAGTAIL_CONTENT_LANGUAGES, or choose: %(known)s.")
            % {"code": code, "known": ", ".join(known)},
        )
