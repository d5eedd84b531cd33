"""``portal list``: the portals of this installation."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from django.core.management.base import OutputWrapper
from django.db.models import Count
from django.utils.translation import gettext as _
from wagtail.models import Site

from wagtail_partyportal.articles.placements import ArticlePlacement
from wagtail_partyportal.core.formats import format_number
from wagtail_partyportal.core.sites import home_pages
from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.isolation.roles import SiteRole
from wagtail_partyportal.lifecycle.checking import portals


class ListPortals(SubCommand):
    """One line a portal, by host name."""

    help = _("List the portals with their articles, people and languages.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Takes none."""

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        sites = portals()
        articles, people = _articles(sites), _people()
        rows = [[_("Key"), _("Host name"), _("Articles"), _("People"), _("Languages"), _("Name")]]
        rows += [_row(site, articles.get(site.root_page_id, 0), people.get(site.pk, 0)) for site in sites]
        widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
        for row in rows:
            out.write("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
        return 0


def _row(site: Site, articles: int, people: int) -> list[str]:
    name = site.site_name or site.root_page.title
    address, languages = f"{site.hostname}:{site.port}", ", ".join(home_pages(site))
    return [site.root_page.slug, address, format_number(articles), format_number(people), languages, name]


def _articles(sites: list[Site]) -> dict[int, int]:
    """Return how many public articles each site has, by its home page's key."""
    rows = ArticlePlacement.objects.filter(container__in=[site.root_page_id for site in sites]).values("container_id")
    return dict(rows.annotate(count=Count("article_id")).values_list("container_id", "count"))


def _people() -> dict[int, int]:
    """Return how many people hold a role on each site, by its key; each counted once."""
    rows = SiteRole.objects.filter(group__user__is_active=True).values("site_id")
    return dict(rows.annotate(count=Count("group__user", distinct=True)).values_list("site_id", "count"))
