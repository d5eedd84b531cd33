"""The world of the search tests: a district's site that begins below the province's, and light ways to add pages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from wagtail.models import Page, Site

from tests.conftest import Portal
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.search.tally import tally

AddArticle = Callable[..., ArticlePage]


def store_article(parent: Page, title: str, text: str = "", **fields: Any) -> ArticlePage:
    """Add an article without the history that an editor's work has."""
    body = [("paragraph", f"<p>{text}</p>")] if text else []
    return parent.add_child(instance=ArticlePage(title=title, body=body, **fields))


@pytest.fixture
def add_article(db: None) -> AddArticle:
    """Return what adds an article without the history that an editor's work has."""
    return store_article


@pytest.fixture
def district(quangnam: Portal) -> Site:
    """A site whose root lies below that of Quảng Nam, with one category."""
    home = quangnam.home.add_child(instance=PortalHomePage(title="Trang huyện", slug="huyen"))
    home.add_child(instance=CategoryIndexPage(title="Bản tin", slug="ban-tin"))
    return Site.objects.create(hostname="huyen.test", root_page=home)


def news_of(site: Site) -> CategoryIndexPage:
    """Return the site's first category."""
    return CategoryIndexPage.objects.child_of(site.root_page).order_by("path")[0]


@pytest.fixture(autouse=True)
def empty_tally() -> Iterator[None]:
    """Begin and end without counts that wait to be written."""
    tally.forget()
    yield
    tally.forget()
