"""``visits trim``: forget what is old enough."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from django.core.management.base import OutputWrapper
from django.utils.translation import gettext as _

from wagtail_partyportal.core.formats import format_number
from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.visits.trimming import trim


class Trim(SubCommand):
    """Has no arguments: ``PARTYPORTAL_VISITS_KEEP_DAYS`` says how far back pages are kept day by day."""

    help = _("Remove the views of pages by day that are older than PARTYPORTAL_VISITS_KEEP_DAYS. Totals stay.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        """Take none."""

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        removed = trim()
        out.write(
            _("%(days)s days of pages and %(batches)s ids of batches were removed.")
            % {"days": format_number(removed.page_days), "batches": format_number(removed.batches)}
        )
        return 0
