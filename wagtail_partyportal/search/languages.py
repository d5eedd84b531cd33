"""In which language a reader searches: the one of the page, on sites that have several."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.utils import translation
from wagtail.models import Locale, Page, Site

from wagtail_partyportal.core.caching import Keeper
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.sites import SITES


@dataclass(frozen=True)
class Language:
    """The site's tree in a language; ``locale_id`` is None where the site has one language only."""

    code: str
    root: Page
    locale_id: int | None = None


def language_of(site: Site, keeper: Keeper) -> Language:
    """Return the language that is active; that of the site's root where there is no tree in the active one."""
    code = translation.get_language() or settings.LANGUAGE_CODE
    if not getattr(settings, "WAGTAIL_I18N_ENABLED", False):
        return Language(code, site.root_page)
    return keeper.remember(f"search-language:{site.pk}:{code}", (NAVIGATION, SITES), lambda: _load(site, code))


def _load(site: Site, code: str) -> Language:
    locale = Locale.get_active()
    root = site.root_page.get_translation_or_none(locale) or site.root_page
    return Language(code, root, root.locale_id)
