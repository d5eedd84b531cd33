"""What several languages cost: nothing on a page that is kept, a few queries on one that nobody has read yet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.cache import cache
from wagtail.models import Site

from tests.conftest import Portal
from tests.test_query_budgets import COLD, WARM, build, measure
from wagtail_partyportal.core.sites import find_site
from wagtail_partyportal.home.models import PortalHomePage

MORE = {"article": 1, "search": 1}
"""Queries of a page that nobody has read yet, beyond those in a project with one language."""
MORE_WITH_A_SECOND = {"article": 7, "category": 5, "category, page 2": 5, "home": 5, "search": 3}
"""The same for a site that itself has two: where its pages, links, campaigns and texts stand in the other one."""


@pytest.mark.parametrize("sites", [0, 28])
def test_site_with_one_language_of_several_costs_exactly_these_queries(
    quangnam: Portal, make_image: Callable[..., Any], sites: int
) -> None:
    addresses = build(quangnam, make_image, 3)
    for number in range(sites):
        home = PortalHomePage(title=f"Tỉnh {number}", show_in_menus=True)
        quangnam.home.add_sibling(instance=home)
        Site.objects.create(hostname=f"tinh-{number}.test", root_page=home)
    cold, warm = measure(quangnam, addresses)

    assert warm == WARM
    assert cold == {kind: count + MORE.get(kind, 0) for kind, count in COLD.items()}


def test_site_with_two_languages_costs_exactly_these_queries(
    quangnam: Portal, english: Any, make_image: Callable[..., Any]
) -> None:
    cold, warm = measure(quangnam, build(quangnam, make_image, 3))

    assert warm == WARM
    assert {kind: count - COLD[kind] for kind, count in cold.items()} == MORE_WITH_A_SECOND


def test_trees_of_all_sites_are_kept_as_wagtail_keeps_them(quangnam: Portal, english: Any, rf: Any) -> None:
    Site.clear_site_root_paths_cache()
    wanted = Site.get_site_root_paths()
    cache.clear()
    find_site(rf.get("/", HTTP_HOST="quangnam.test"))

    assert Site.get_site_root_paths() == wanted
    assert len([path for path in wanted if path.site_id == quangnam.site.pk]) == 2
