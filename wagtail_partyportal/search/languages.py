"""In which language a reader searches: the one of the page, on sites that have several."""

from __future__ import annotations

from dataclasses import dataclass

from django.conf import settings
from django.utils import translation
from wagtail.models import Page, Site

from wagtail_partyportal.core.sites import languages_of


@dataclass(frozen=True)
class Language:
    """The site's tree in a language; ``locale_id`` is None where the site has one language only."""

    code: str
    root: Page
    locale_id: int | None = None


def language_of(site: Site) -> Language:
    """Return the language of the request's site: that of its front page."""
    code = translation.get_language() or settings.LANGUAGE_CODE
    several = len(languages_of(site)) > 1
    return Language(code, site.root_page, site.root_page.locale_id if several else None)
