"""The numbers that pages are rendered with: at most a minute old, so that a full cache saves their queries too.

A browser that runs script brings them up to date at once.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from django.db import DatabaseError
from django.http import HttpRequest

from wagtail_partyportal.core.caching import Keeper, keeper_for
from wagtail_partyportal.core.sites import find_site

from . import days
from .backends import NotCounted, get_backend
from .figures import Figures
from .subjects import counter_subject

logger = logging.getLogger(__name__)

_SECONDS = 60


def figures_of(site_id: int) -> Figures | None:
    """Return a site's numbers; None while the store of the counts doesn't answer."""
    return _keep(Keeper(), site_id, "all", lambda: _ask(site_id, None))


def views_of_page(page: Any, request: HttpRequest) -> int | None:
    """Return how often a page of the request's site was seen; None in a preview, and as ``figures_of``."""
    site = find_site(request)
    if site is None or getattr(page, "pk", None) is None or getattr(request, "is_preview", False):
        return None
    keeper = keeper_for(request)

    def build() -> Figures | None:
        figures = _ask(site.pk, page.pk)
        # The same answer holds the site's numbers: the box on that page needs no second query.
        _keep(keeper, site.pk, "all", lambda: figures and replace(figures, page_views=None))
        return figures

    figures = _keep(keeper, site.pk, page.pk, build)
    return figures.page_views if figures else None


def _keep(keeper: Keeper, site_id: int, what: object, build: Callable[[], Figures | None]) -> Figures | None:
    # The stamp: a site whose counter was changed, its openings perhaps, shows the numbers of now.
    return keeper.remember(f"figures:{site_id}:{what}", (counter_subject(site_id),), build, at_most=_SECONDS)


def _ask(site_id: int, page_id: int | None) -> Figures | None:
    try:
        return get_backend().figures(site_id, days.today(site_id), page_id)
    except (NotCounted, DatabaseError):
        logger.exception("The counts of visits can't be read; pages are shown without them.")
        return None
