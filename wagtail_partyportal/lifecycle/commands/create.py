"""``portal create``: a new portal, from the command line and perhaps a plan."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from django.core.management.base import CommandError, OutputWrapper
from django.db import DatabaseError
from django.utils.translation import gettext as _

from wagtail_partyportal.core.formats import format_datetime
from wagtail_partyportal.core.hosts import is_allowed
from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.isolation.people.invitations import invitation_url
from wagtail_partyportal.lifecycle.language_codes import split_codes
from wagtail_partyportal.lifecycle.plan_files import parse_toml, read_plan
from wagtail_partyportal.lifecycle.problems import PlanError
from wagtail_partyportal.lifecycle.provisioning import provision
from wagtail_partyportal.lifecycle.reports import Report


class Create(SubCommand):
    """Makes everything or nothing. What the command line says counts more than the plan."""

    help = _("Make a portal: home page, categories, site, collection, groups, workflow, look, links, counter.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("key", help="a short name for good, like quangnam")
        parser.add_argument("--hostname", help="where readers find it, like quangnam.example.vn")
        parser.add_argument("--port", type=int, help="the port in its addresses: 443 for https, 80 by default")
        parser.add_argument("--name", help="the portal's name, as readers see it")
        parser.add_argument(
            "--languages",
            type=split_codes,
            metavar="CODES",
            help="its languages, like vi,en; the default one otherwise",
        )
        parser.add_argument("--plan", type=Path, metavar="FILE", help="a plan in TOML with everything else")
        parser.add_argument("--admin-email", metavar="EMAIL", help="invite the first administrator")
        parser.add_argument("--admin-name", metavar="NAME", help="the first administrator's name")
        parser.add_argument("--dry-run", action="store_true", help="say what would be made, and write nothing")

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        try:
            plan = read_plan(_tables(options))
            report = provision(plan, dry_run=options["dry_run"])
        except PlanError as error:
            problems = "\n".join(f"  {problem}" for problem in error.problems)
            raise CommandError(_("Nothing was made. What to mend:") + f"\n{problems}") from error
        except DatabaseError as error:
            raise CommandError(_("Nothing was made, for the database refused it: %s") % error) from error
        out.write(str(report))
        _conclude(report, options["dry_run"], out)
        if not is_allowed(plan.hostname):
            out.write(_("Add “%(host)s” to ALLOWED_HOSTS: until then readers get an error.") % {"host": plan.hostname})
        return 0


def _tables(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return the plan's tables, with what the command line says on top."""
    tables = parse_toml(_text_of(options["plan"])) if options["plan"] else {}
    given = {
        name: options[name] for name in ("key", "hostname", "port", "name", "languages") if options[name] is not None
    }
    tables.update(given)
    person = {"email": options["admin_email"], "name": options["admin_name"]}
    person = {name: value for name, value in person.items() if value is not None}
    if person:
        planned = tables.get("administrator")
        tables["administrator"] = {**(planned if isinstance(planned, dict) else {}), **person}
    return tables


def _text_of(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise CommandError(_("The plan %(path)s can't be read: %(error)s") % {"path": path, "error": error}) from error


def _conclude(report: Report, is_dry_run: bool, out: OutputWrapper) -> None:
    counts = {"made": len(report.created), "found": len(report.found)}
    if is_dry_run:
        out.write(_("Dry run: nothing was written. To be made: %(made)d, there already: %(found)d.") % counts)
        return
    if not report.created:
        out.write(_("Nothing changed: everything is there already."))
        return
    out.write(_("Made: %(made)d, there already: %(found)d.") % counts)
    if report.invitation is not None:
        told = {"email": report.invitation.email, "until": format_datetime(report.invitation.expires_at)}
        out.write(_("Send this link to %(email)s. It works once, until %(until)s, and isn't shown again:") % told)
        out.write(f"  {invitation_url(report.invitation)}")
