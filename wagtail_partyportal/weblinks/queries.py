"""A site's groups of links, from the cache."""

from __future__ import annotations

import uuid
from dataclasses import dataclass

from django.db.models import Prefetch
from wagtail.images import get_image_model
from wagtail.images.models import AbstractImage
from wagtail.models import Site

from wagtail_partyportal.core import caching
from wagtail_partyportal.core.media import MEDIA
from wagtail_partyportal.core.sites import language_of_site
from wagtail_partyportal.core.translations import in_language

from .models import WebLink, WebLinkGroup

LOGO_PICTURE = "max-240x96"
"""The rendition that ``components/web_link_group.html`` asks for: change both together."""


@dataclass(frozen=True)
class LinkView:
    """A link as a page shows it."""

    title: str
    url: str
    logo: AbstractImage | None


@dataclass(frozen=True)
class GroupView:
    """A group as a page shows it; ``display`` and ``place`` are values of WebLinkGroup's choices.

    ``language`` is the code of its words; ``keys`` are those of the group in all languages: any may have been chosen.
    """

    pk: int
    title: str
    display: str
    place: str
    links: tuple[LinkView, ...]
    language: str = ""
    keys: frozenset[int] = frozenset()


def weblinks_subject(site_id: int) -> str:
    """Return the stamp's name for everything made of this site's links."""
    return f"weblinks:{site_id}"


def _load(site: Site) -> tuple[GroupView, ...]:
    links: dict[int, list[LinkView]] = {}
    logos = Prefetch("logo", get_image_model().objects.prefetch_renditions(LOGO_PICTURE))
    for link in WebLink.objects.filter(group__site=site).prefetch_related(logos).order_by("sort_order", "pk"):
        links.setdefault(link.group_id, []).append(LinkView(link.title, link.url, link.logo))
    rows = list(WebLinkGroup.objects.filter(site=site).select_related("locale"))
    keys: dict[uuid.UUID, set[int]] = {}
    for row in rows:
        keys.setdefault(row.translation_key, set()).add(row.pk)
    return tuple(
        GroupView(
            pk=group.pk,
            title=group.title,
            display=group.display,
            place=group.place,
            links=tuple(links[group.pk]),
            language=group.locale.language_code,
            keys=frozenset(keys[group.translation_key]),
        )
        for group in in_language((row for row in rows if row.pk in links), language_of_site(site))
    )


def web_link_groups(site: Site) -> tuple[GroupView, ...]:
    """Return the site's groups in the language of its front page, in their order, whatever their place.

    A group that isn't translated stands there in the default language; groups without links are left out.
    """
    name = f"weblinks:{site.pk}:{language_of_site(site)}"
    return caching.remember(name, (weblinks_subject(site.pk), MEDIA), lambda: _load(site))


def groups_at(site: Site, place: str) -> tuple[GroupView, ...]:
    """Return the site's groups at one place, a value of ``WebLinkGroup.Place``."""
    return tuple(group for group in web_link_groups(site) if group.place == place)
