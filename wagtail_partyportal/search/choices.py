"""The categories of a site, as a reader narrows a search to one of them."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail.models import Page, Site

from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.core.caching import Keeper
from wagtail_partyportal.core.navigation import NAVIGATION
from wagtail_partyportal.core.sites import SITES

from .languages import Language
from .scope import site_pages


@dataclass(frozen=True)
class CategoryChoice:
    """A category: its place in the tree, its address below the site's root, and how deep it lies (0: at the top)."""

    title: str
    path: str
    slugs: str
    level: int

    @property
    def label(self) -> str:
        """The title as a plain list shows that it is a sub-category."""
        return f"{'– ' * self.level}{self.title}"


def category_choices(site: Site, language: Language, keeper: Keeper) -> tuple[CategoryChoice, ...]:
    """Return the site's live, public categories in one language, each followed by those below it; from the cache."""
    name = f"search-categories:{site.pk}:{language.code}"
    return keeper.remember(name, (NAVIGATION, SITES), lambda: _load(site, language.root))


def _load(site: Site, root: Page) -> tuple[CategoryChoice, ...]:
    categories = site_pages(CategoryIndexPage, site).filter(path__startswith=root.path).order_by("path")
    found: list[CategoryChoice] = []
    for category in categories.only("title", "path", "depth", "url_path"):
        # Below one that isn't shown, a category stands as high as what is left of the way to it.
        level = sum(category.path.startswith(above.path) for above in found)
        slugs = category.url_path.removeprefix(root.url_path).strip("/")
        found.append(CategoryChoice(category.title, category.path, slugs, level))
    return tuple(found)
