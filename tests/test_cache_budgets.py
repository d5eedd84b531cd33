"""How many calls to the cache a public page may cost: exact, for a shared cache answers over the network."""

from __future__ import annotations

import pytest

from tests.cache_calls import note_cache_calls
from tests.conftest import Portal, World, store_image
from tests.test_query_budgets import build
from wagtail_partyportal.core import caching
from wagtail_partyportal.core.recent import Recent

Calls = list[str]
STAMPS = ["get_many", "get_many"]
"""One call for the stamp that says whether the host's site is still the same, one for all others."""
WITH_ROOTS = [*STAMPS, "get"]
"""Wagtail itself looks for the root paths of the sites when a page asks for its own address."""
WARM = {
    "home": STAMPS,
    "article": WITH_ROOTS,
    "category": WITH_ROOTS,
    "category, page 2": WITH_ROOTS,
    "search": STAMPS,
    "site map": STAMPS,
    "feed": STAMPS,
    "feed of a category": STAMPS,
    "sitemap": [*STAMPS, "get"],  # since when it is as it is
}
PIECES = {"article": 23, "category": 18, "category, page 2": 18, "home": 14}
"""Pieces that another process has made and this one fetches at its first request, each with one call."""


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> Calls:
    return note_cache_calls(monkeypatch)


@pytest.fixture(scope="module")
def addresses(module_world: World) -> dict[str, str]:
    return {
        **build(module_world.quangnam, store_image, 3),
        "site map": "/so-do-trang/",
        "feed": "/rss.xml",
        "feed of a category": "/to-chuc-kiem-tra/kiem-tra/rss.xml",
        "sitemap": "/sitemap.xml",
    }


def visit(portal: Portal, address: str, calls: Calls) -> Calls:
    """Return the calls of one request."""
    calls.clear()
    assert portal.reader().get(address).status_code == 200
    return list(calls)


@pytest.mark.parametrize("kind", WARM)
def test_public_page_costs_exactly_these_calls(
    quangnam: Portal, addresses: dict[str, str], calls: Calls, kind: str
) -> None:
    visit(quangnam, addresses[kind], calls)

    assert visit(quangnam, addresses[kind], calls) == WARM[kind]


@pytest.mark.parametrize("kind", PIECES)
def test_page_that_another_process_has_kept_is_fetched_piece_by_piece(
    quangnam: Portal, addresses: dict[str, str], calls: Calls, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    visit(quangnam, addresses[kind], calls)
    monkeypatch.setattr(caching, "_recent", Recent(1_000_000))
    fetched = visit(quangnam, addresses[kind], calls)

    assert {name: fetched.count(name) for name in set(fetched)} == {"get_many": 2, "get": PIECES[kind]}
