"""Which site a request is for, found without a query, and the base of models that belong to a site."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.db import models
from django.http import HttpRequest
from django.http.request import split_domain_port
from django.utils.translation import gettext_lazy as _
from wagtail.models import Site

from . import caching

T = TypeVar("T")
_LONGEST_HOST = 150  # characters

SITES = "sites"
"""The stamp of everything that is made of Site rows and their root pages."""


class SiteOwned(models.Model):
    """A row that belongs to exactly one site, and to nobody else's editors."""

    site = models.ForeignKey(Site, on_delete=models.CASCADE, related_name="+", verbose_name=_("site"))

    class Meta:
        abstract = True


def name_of(site: Site) -> str:
    """Return how the admin and letters call a site."""
    return site.site_name or site.hostname


def _load_site(request: HttpRequest) -> Site | None:
    site = Site._find_for_request(request)
    if site is not None and _is_stopgap(site, request):
        return None
    if site is not None:
        # The specific root page travels with the site, so that routing needs no query to begin.
        site.root_page = site.root_page.specific
    return site


def _is_stopgap(site: Site, request: HttpRequest) -> bool:
    """Return whether Wagtail only fell back on the default site for a host of nobody's, though there are several."""
    host = split_domain_port(request.get_host())[0]
    return site.hostname.lower() != host and Site.objects.count() > 1


def find_site(request: HttpRequest) -> Site | None:
    """Return the site of the request's host, from the cache where it can.

    It is the one of ``Site.find_for_request``, save that among several sites none answers a host that nobody has:
    Wagtail would show the default one there. A single site answers every host.

    The answer is left on the request where Wagtail looks for it, so every later ``Site.find_for_request(request)``
    is free.
    """
    if not hasattr(request, "_wagtail_site"):
        site = keep_for_host(request, "site", (SITES,), lambda: _load_site(request))
        request._wagtail_site = site  # type: ignore[attr-defined]
    return request._wagtail_site  # type: ignore[attr-defined]


def keep_for_host(request: HttpRequest, name: str, depends_on: tuple[str, ...], build: Callable[[], T]) -> T:
    """Return what ``build`` makes for the request's host, kept as ``Keeper.remember`` keeps it, for each host.

    A name longer than any site's is not kept: nobody fills the cache with names of his own making.
    """
    # The port too: behind https both sites of a host with two ports send the same Host header.
    host = f"{request.get_host()}@{request.get_port()}"
    if len(host) > _LONGEST_HOST:
        return build()
    return caching.keeper_for(request).remember(f"{name}:{host}", depends_on, build)


def forget_sites(**_signal: Any) -> None:
    """Forget every cached site: connected to the changes of Site and of pages that are a site's root."""
    caching.renew(SITES)
