"""``visits export``: the counts as a table for a spreadsheet."""

from __future__ import annotations

import datetime as dt
import io
from argparse import ArgumentParser
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, OutputWrapper
from django.utils import timezone
from django.utils.translation import gettext as _

from wagtail_partyportal.core.named_sites import find_sites
from wagtail_partyportal.core.sites import name_of
from wagtail_partyportal.core.spreadsheets import FORMATS, write
from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.visits.exports import table_of_periods
from wagtail_partyportal.visits.periods import BEGINNING, Period

from .arguments import read_date

_KINDS = {kind.name.lower(): kind for kind in Period}


class Export(SubCommand):
    """Writes a file, or CSV to the terminal."""

    help = _("Write the visits and views of sites by day, week, month or year as CSV or XLSX.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("site", nargs="*", help="host names or keys of sites; all sites by default")
        parser.add_argument("--by", choices=sorted(_KINDS), default="day", help="the periods (day)")
        parser.add_argument("--since", metavar="DATE", help="the first day (25/11/2026); the beginning by default")
        parser.add_argument("--until", metavar="DATE", help="the last day; today by default")
        parser.add_argument("--format", choices=FORMATS, help="by the file's ending by default, CSV without one")
        parser.add_argument("--output", metavar="FILE", help="the file to write; the terminal by default")

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        kind = _KINDS[options["by"]]
        since = kind.start_of(read_date(options["since"])) if options["since"] else BEGINNING
        until = read_date(options["until"]) if options["until"] else timezone.localdate() + dt.timedelta(days=1)
        if since > until:
            raise CommandError(_("The first day is after the last one."))
        path = options["output"]
        file_format = options["format"] or ("xlsx" if str(path or "").lower().endswith(".xlsx") else "csv")
        names = {site.pk: name_of(site) for site in find_sites(options["site"])}
        table = table_of_periods(names, kind, since, until)
        if path is not None:
            with Path(path).open("wb") as file:
                write(table, file_format, file)
            return 0
        if file_format == "xlsx":
            raise CommandError(_("Give --output: a workbook can't be written to the terminal."))
        text = io.BytesIO()
        write(table, file_format, text)
        out.write(text.getvalue().decode().lstrip("\ufeff"), ending="")
        return 0
