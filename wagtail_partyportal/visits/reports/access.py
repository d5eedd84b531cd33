"""Whose numbers a person may see, and who may bring forward old ones."""

from __future__ import annotations

from typing import Any

from wagtail.models import Site

from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.isolation.membership import administers, sites_of, works_everywhere
from wagtail_partyportal.visits import history


def may_bring_forward(user: Any, site: Site) -> bool:
    """Say whether a user may set the opening balances of a site: who administers it, or a superuser."""
    return administers(user, site)


def counted_names(user: Any) -> dict[int, str]:
    """Return the names of all sites of the user's report over all sites; of one that is gone the name is empty."""
    names = {site.pk: name_of(site) for site in sites_of(user)}
    if works_everywhere(user):
        names |= {site_id: "" for site_id in history.counted_sites() if site_id not in names}
    return names
