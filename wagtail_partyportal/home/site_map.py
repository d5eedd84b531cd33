"""The map of a site for people: its categories and standard pages as a tree."""

from __future__ import annotations

from dataclasses import dataclass, field

from wagtail.models import Page, Site, get_page_models

from wagtail_partyportal.core.languages import foreign_languages
from wagtail_partyportal.core.pages import PortalPageMixin
from wagtail_partyportal.core.privacy import restricted_on_the_way

_LEVELS = 8  # below the home page; nobody nests categories deeper


@dataclass
class MapEntry:
    """A page of the map and the pages below it; ``language`` as a crumb's."""

    title: str
    url: str
    language: str = ""
    children: list[MapEntry] = field(default_factory=list)


def _mapped_models() -> list[type[Page]]:
    """Return the page classes that belong on a map: all of a portal's but its articles."""
    return [model for model in get_page_models() if issubclass(model, PortalPageMixin) and model.changes_navigation]


def site_map(site: Site) -> list[MapEntry]:
    """Return the live, public pages below the home page in the order of the tree, in one query.

    A page whose parent isn't shown is left out too: nobody could say where it belongs.
    """
    root = site.root_page
    deepest = root.depth + _LEVELS
    pages = list(
        Page.objects.live()
        .type(*_mapped_models())
        .filter(path__startswith=root.path, depth__range=(root.depth + 1, deepest))
        .exclude(restricted_on_the_way(deepest))
        .order_by("path")
    )
    languages = foreign_languages(pages, site)
    top: list[MapEntry] = []
    lists = {root.path: top}
    for page in pages:
        siblings = lists.get(page.path[: -Page.steplen])
        if siblings is not None:
            entry = MapEntry(page.title, page.get_url(current_site=site) or "", languages.get(page.pk, ""))
            siblings.append(entry)
            lists[page.path] = entry.children
    return top
