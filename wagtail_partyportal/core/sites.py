"""Which site a request is for, found without a query, and the base of models that belong to a site."""

from __future__ import annotations

from typing import Any

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from . import caching

SITES = "sites"
"""The stamp of everything that is made of Site rows and their root pages."""


class SiteOwned(models.Model):
    """A row that belongs to exactly one site, and to nobody else's editors."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+", verbose_name=_("site"))

    class Meta:
        abstract = True


def _load_site(request: HttpRequest) -> Site | None:
    site = Site._find_for_request(request)
    if site is not None:
        # The specific root page travels with the site, so that routing needs no query to begin.
        site.root_page = site.root_page.specific
    return site


def find_site(request: HttpRequest) -> Site | None:
    """Return the site of the request's host as ``Site.find_for_request`` does, from the cache where it can.

    The answer is left on the request where Wagtail looks for it, so every later ``Site.find_for_request(request)``
    is free.
    """
    if not hasattr(request, "_wagtail_site"):
        # The port too: behind https both sites of a host with two ports send the same Host header.
        host = f"{request.get_host()}@{request.get_port()}"
        keeper = caching.keeper_for(request)
        site = keeper.remember(f"site:{host}", (SITES,), lambda: _load_site(request)) if len(host) < 150 else None
        request._wagtail_site = site if site is not None else _load_site(request)  # type: ignore[attr-defined]
    return request._wagtail_site  # type: ignore[attr-defined]


def forget_sites(**_signal: Any) -> None:
    """Forget every cached site: connected to the changes of Site and of pages that are a site's root."""
    caching.renew(SITES)
