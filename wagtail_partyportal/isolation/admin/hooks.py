"""What this room adds to Wagtail's hooks; ``wagtail_hooks`` of the package registers it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wagtail_partyportal.isolation.documents import refuse_on_other_hosts

from .api import put_endpoints
from .dashboard import show_own_panels, summarize_own_pages
from .own_sites import OwnSitesMenuItem, add_panel
from .page_choosers import keep_own_pages

LAST = 100
"""The order of what replaces something of Wagtail's: it has to be there already."""

HOOKS: list[tuple[str, Callable[..., Any]]] = [
    ("construct_page_chooser_queryset", keep_own_pages),
    ("construct_homepage_summary_items", summarize_own_pages),
    ("construct_homepage_panels", show_own_panels),
    ("construct_homepage_panels", add_panel),
    ("register_admin_menu_item", OwnSitesMenuItem),
    ("construct_admin_api", put_endpoints),
    ("before_serve_document", refuse_on_other_hosts),
]
"""The name of each hook and what it runs, all of it in the order ``LAST``."""
