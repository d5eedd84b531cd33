"""``portal languages``: in which languages a portal is, and how it gets another one."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from django.core.management.base import CommandError, OutputWrapper
from django.db import DatabaseError
from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from wagtail_partyportal.core.formats import format_number
from wagtail_partyportal.core.languages import language_name
from wagtail_partyportal.core.named_sites import find_site
from wagtail_partyportal.core.sites import home_pages
from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.lifecycle.checking import is_portal, lost_languages
from wagtail_partyportal.lifecycle.language_codes import split_codes
from wagtail_partyportal.lifecycle.languages import add_languages
from wagtail_partyportal.lifecycle.problems import PlanError


class Languages(SubCommand):
    """Without ``--add`` it only tells. A language is taken away by unpublishing its front page: nothing is deleted."""

    help = _("Show in which languages a portal is, or give it another one.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("site", help="the host name or key of the portal's site")
        parser.add_argument("--add", type=split_codes, default=[], metavar="CODES", help="the new ones, like en,fr")
        parser.add_argument("--dry-run", action="store_true", help="say what would be made, and write nothing")

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        site = find_site(options["site"])
        if not is_portal(site):
            raise CommandError(_("“%s” is no portal: its root is no portal home page.") % site.hostname)
        if options["add"]:
            _add(site, options["add"], options["dry_run"], out)
        else:
            _tell(site, out)
        return 0


def _add(site: Site, codes: list[str], is_dry_run: bool, out: OutputWrapper) -> None:
    try:
        report = add_languages(site, codes, dry_run=is_dry_run)
    except PlanError as error:
        problems = "\n".join(f"  {problem}" for problem in error.problems)
        raise CommandError(_("Nothing was made. What to mend:") + f"\n{problems}") from error
    except DatabaseError as error:
        raise CommandError(_("Nothing was made, for the database refused it: %s") % error) from error
    out.write(str(report))
    counts = {"made": len(report.created), "found": len(report.found)}
    if is_dry_run:
        out.write(_("Dry run: nothing was written. To be made: %(made)d, there already: %(found)d.") % counts)
    elif not report.created:
        out.write(_("Nothing changed: everything is there already."))
    else:
        out.write(_("Made: %(made)d, there already: %(found)d.") % counts)


def _tell(site: Site, out: OutputWrapper) -> None:
    for code, home in home_pages(site).items():
        pages = Page.objects.descendant_of(home, inclusive=True).live()
        own = pages.filter(alias_of=None).count()
        said = {"language": language_name(code), "pages": format_number(pages.count()), "own": format_number(own)}
        out.write(f"{code:<8} " + _("%(language)s: %(pages)s pages, %(own)s of them in its own words") % said)
    for code in lost_languages(site):
        out.write(f"{code:<8} " + _("not in the settings any more: its pages are kept, and nobody can read them"))
