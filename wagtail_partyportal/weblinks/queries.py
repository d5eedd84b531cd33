"""A site's groups of links, from the cache."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail.images.models import AbstractImage
from wagtail.models import Site

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.media import MEDIA

from .models import WebLink, WebLinkGroup


@dataclass(frozen=True)
class LinkView:
    """A link as a page shows it."""

    title: str
    url: str
    logo: AbstractImage | None


@dataclass(frozen=True)
class GroupView:
    """A group as a page shows it; ``display`` is a value of ``WebLinkGroup.Display``."""

    title: str
    display: str
    links: tuple[LinkView, ...]


def weblinks_subject(site_id: int) -> str:
    """Return the stamp's name for everything made of this site's links."""
    return f"weblinks:{site_id}"


def _load(site: Site) -> tuple[GroupView, ...]:
    links: dict[int, list[LinkView]] = {}
    for link in WebLink.objects.filter(group__site=site).select_related("logo").order_by("sort_order", "pk"):
        links.setdefault(link.group_id, []).append(LinkView(link.title, link.url, link.logo))
    groups = WebLinkGroup.objects.filter(site=site)
    return tuple(GroupView(g.title, g.display, tuple(links[g.pk])) for g in groups if g.pk in links)


def web_link_groups(site: Site) -> tuple[GroupView, ...]:
    """Return the site's groups in their order; groups without links are left out."""
    return caching.remember(f"weblinks:{site.pk}", (weblinks_subject(site.pk), MEDIA), lambda: _load(site))
