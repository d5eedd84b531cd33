"""``visits opening``: bring forward what an old portal had counted."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, OutputWrapper
from django.utils.translation import gettext as _
from wagtail.models import Site

from wagtail_partyportal.core.formats import format_date, format_number
from wagtail_partyportal.core.named_sites import find_site
from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.visits import days
from wagtail_partyportal.visits.openings import (
    Change,
    Opening,
    OpeningError,
    set_page_openings,
    set_site_opening,
)
from wagtail_partyportal.visits.page_lists import read_page_views

from .arguments import operator, read_count, read_date

_FIGURES = ("total", "year", "month", "week", "today", "yesterday")


class SetOpening(SubCommand):
    """Balances of a site's six figures, of one page, or of a list of pages."""

    help = _("Bring forward what the old counter of a site, or of its pages, said.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("site", help="host name, host name:port, or key of the site")
        for name in _FIGURES:
            parser.add_argument(f"--{name}", metavar="N", help=f"what the old counter said for: {name}")
        parser.add_argument("--on", metavar="DATE", help="the date of these figures (25/11/2026); today by default")
        parser.add_argument("--page", metavar="PAGE", help="key or address of a page whose views are brought forward")
        parser.add_argument("--views", metavar="N", help="the views of that page")
        parser.add_argument("--csv", metavar="FILE", help="a list of pages (keys or addresses) with their views")
        parser.add_argument("--by", metavar="NAME", help="who does it, for the log; the user of the machine by default")
        parser.add_argument("--dry-run", action="store_true", help="show what would change, and change nothing")

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        site = find_site(options["site"])
        is_of_site = any(options[name] is not None for name in _FIGURES)
        is_of_pages = any(options[name] is not None for name in ("page", "views", "csv"))
        if is_of_site == is_of_pages:
            raise CommandError(
                _("Give either figures of the site (--total …) or pages (--page and --views, or --csv).")
            )
        try:
            changes = self._site(site, options) if is_of_site else self._pages(site, options)
        except OpeningError as error:
            raise CommandError("\n".join(error.problems)) from error
        self._report(changes, out, is_dry_run=options["dry_run"])
        return 0

    def _site(self, site: Site, options: Mapping[str, Any]) -> list[Change]:
        given = {name: read_count(options[name]) for name in _FIGURES if options[name] is not None}
        on = read_date(options["on"]) if options["on"] else days.today(site.pk)
        by = options["by"] or operator()
        return set_site_opening(site.pk, Opening(**given), on=on, by=by, dry_run=options["dry_run"])

    def _pages(self, site: Site, options: Mapping[str, Any]) -> list[Change]:
        by = options["by"] or operator()
        return set_page_openings(site.pk, read_page_views(site, _lines(options)), by=by, dry_run=options["dry_run"])

    def _report(self, changes: list[Change], out: OutputWrapper, *, is_dry_run: bool) -> None:
        for change in changes:
            is_page = change.page_id is not None
            what = _("page %(number)s") % {"number": change.page_id} if is_page else str(change.kind.label)
            when = f" {format_date(change.start)}" if change.start.year > 1 else ""
            out.write(f"{what}{when}: {format_number(change.before)} → {format_number(change.after)}")
        if not changes:
            out.write(_("Nothing changes: these balances are there already."))
        elif is_dry_run:
            out.write(_("Nothing was written (--dry-run)."))


def _lines(options: Mapping[str, Any]) -> Iterable[str]:
    if options["csv"] is None:
        if options["page"] is None or options["views"] is None:
            raise CommandError(_("Give --page and --views together."))
        return [f"{options['page']};{options['views']}"]
    if options["page"] is not None or options["views"] is not None:
        raise CommandError(_("Give either --csv, or --page and --views."))
    try:
        return Path(options["csv"]).read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(_("The file can't be read: %(error)s") % {"error": error}) from error
