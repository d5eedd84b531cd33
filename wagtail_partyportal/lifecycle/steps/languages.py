"""The trees of a site's other languages: each begins as a repetition of the default one, page by page.

An alias shows the words of its source and follows its changes, until somebody translates it. So readers of the new
language find every section at once, and no page is empty. Articles aren't repeated: lists show those of the default
language while there are none in the new one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext as _
from wagtail.models import Locale, Page, Site

from wagtail_partyportal.core.languages import default_language, language_name
from wagtail_partyportal.core.pages import PortalPageMixin
from wagtail_partyportal.lifecycle.reports import Report


def make_language(code: str, home: Page, report: Report) -> None:
    """Give a site its front page in a language, and a page for each one of its tree that isn't an article."""
    locale, _is_new = Locale.objects.get_or_create(language_code=code)
    is_new = home.get_translation_or_none(locale) is None
    count = sum(1 for page in (home, *_mapped_pages(home)) if repeat_page(page, locale) is not None)
    report.note(_("front page in %s") % language_name(code), is_new=is_new)
    if count > is_new:
        report.note(
            _("pages in %(language)s: %(count)d") % {"language": language_name(code), "count": count - is_new},
            is_new=True,
        )
    Site.clear_site_root_paths_cache()


def repeat_page(page: Page, locale: Locale) -> Page | None:
    """Return a new alias of the page in a language; None where it is there, or where the page above is missing."""
    if page.get_translation_or_none(locale) is not None:
        return None
    parent = page.get_parent()
    if not parent.is_root() and parent.get_translation_or_none(locale) is None:
        return None
    alias: Page = page.specific.copy_for_translation(locale, alias=True)
    return alias


def _mapped_pages(home: Page) -> Iterator[Page]:
    """Yield the live pages below the front page that menus may show, those above others first."""
    for page in home.get_descendants().live().order_by("path"):
        if is_repeated(page.specific_class):
            yield page


def is_repeated(model: type[Any] | None) -> bool:
    """Return whether pages of a class get an alias in every language of their site: all of ours but articles."""
    return model is not None and issubclass(model, PortalPageMixin) and model.changes_navigation


def other_languages(codes: Iterable[str]) -> list[str]:
    """Return the codes without the default language's, each once."""
    return [code for code in dict.fromkeys(codes) if code != default_language()]
