"""``visits top``: the most viewed pages."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from django.core.management.base import CommandError, OutputWrapper
from django.utils.translation import gettext as _

from wagtail_partyportal.core.formats import format_number
from wagtail_partyportal.core.named_sites import find_sites
from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.visits import days
from wagtail_partyportal.visits.exports import table_of_pages


class Top(SubCommand):
    """A list for each site, the most viewed first."""

    help = _("List the most viewed pages of sites.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("site", nargs="*", help="host names or keys of sites; all sites by default")
        parser.add_argument("--days", type=int, default=7, metavar="N", help="over how many days, today included (7)")
        parser.add_argument("--limit", type=int, default=10, metavar="N", help="how many pages of each site (10)")

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        if options["days"] < 1 or options["limit"] < 1:
            raise CommandError(_("--days and --limit begin at 1."))
        for site in find_sites(options["site"]):
            today = days.today(site.pk)
            since = today - dt.timedelta(days=options["days"] - 1)
            out.write(f"{name_of(site)} ({site.hostname})")
            for row in table_of_pages(site, since, today, options["limit"]).rows:
                title = row["title"] or _("page %(page)s, which is gone") % {"page": row["page"]}
                out.write(f"{format_number(row['views']):>12}  {title}  {row['address']}".rstrip())
        return 0
