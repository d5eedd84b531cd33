"""``visits verify``: whether all sums are right, for monitoring."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from django.core.management.base import OutputWrapper
from django.utils.translation import gettext as _

from wagtail_partyportal.core.formats import format_date, format_number
from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.visits import flushing
from wagtail_partyportal.visits.verification import Difference, find_differences, repair


class Verify(SubCommand):
    """Exit code 0: all right, or mended. 1: sums differ, or hits wait too long for the database."""

    help = _("Check that every total, year, month and week is the sum of its days, and that no hits are left behind.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--repair", action="store_true", help="set wrong sums to those of their days")

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        late = self._late(out)
        differences = find_differences()
        for one in differences:
            out.write(_line(one))
        if differences and options["repair"]:
            mended = repair(differences)
            out.write(_("%(count)s sums were mended.") % {"count": len(mended)})
            differences = find_differences()
        if not differences and not late:
            out.write(_("All sums are right."))
        return 1 if differences or late else 0

    def _late(self, out: OutputWrapper) -> int:
        late = flushing.overdue(flushing.pending())
        for batch in late:
            out.write(
                _("Batch %(id)s: %(hits)s hits have waited for the database for %(age)s seconds.")
                % {"id": batch.id, "hits": format_number(batch.hits), "age": format_number(int(batch.age))}
            )
        return len(late)


def _line(one: Difference) -> str:
    whose = _("site %(number)s") % {"number": one.site_id}
    if one.page_id is not None:
        what = _("page %(number)s") % {"number": one.page_id}
    else:
        what = str(one.kind.label) + (f" {format_date(one.start)}" if one.start.year > 1 else "")
    return _(
        "%(whose)s, %(what)s: visits %(visits)s, by days %(by_days)s; views %(views)s, by days %(views_by_days)s"
    ) % {
        "whose": whose,
        "what": what,
        "visits": format_number(one.visits),
        "by_days": format_number(one.expected_visits),
        "views": format_number(one.views),
        "views_by_days": format_number(one.expected_views),
    }
