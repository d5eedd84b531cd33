"""Whose list a page shows: its own, or the default language's as long as nothing in its own language is published."""

from __future__ import annotations

from wagtail.models import Page, Site

from wagtail_partyportal.core.caching import Keeper
from wagtail_partyportal.core.languages import default_language, has_languages
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.sites import language_of_site

from .placements import ArticlePlacement
from .subjects import listing_subject


def shown_list(container: Page, site: Site, keeper: Keeper) -> int:
    """Return the key of the page whose list stands in the container: readers of the site never find an empty page.

    The list of a page in the default language depends on the stamps of its translations too (see ``placing``), so
    who shows it needs the container's own stamp only.
    """
    if language_of_site(site) == default_language():
        return int(container.pk)
    subjects = (listing_subject(container.pk), NAVIGATION)
    return keeper.remember(f"shown-list:{container.pk}", subjects, lambda: _find(container))


def _find(container: Page) -> int:
    if ArticlePlacement.objects.in_container(container.pk).exists():
        return int(container.pk)
    original = Page.objects.live().filter(
        translation_key=container.translation_key, locale__language_code=default_language()
    )
    return original.values_list("pk", flat=True).first() or int(container.pk)


def lists_with_translations(container_ids: set[int]) -> set[int]:
    """Return the containers and their translations, which may show the containers' lists as theirs."""
    if not has_languages() or not container_ids:
        return container_ids
    keys = Page.objects.filter(pk__in=container_ids).values("translation_key")
    return container_ids | set(Page.objects.filter(translation_key__in=keys).values_list("pk", flat=True))
