"""``portal check``: whether portals still have what they were made with, for monitoring and after an upgrade."""

from __future__ import annotations

from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from django.core.management.base import CommandError, OutputWrapper
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.models import Site

from wagtail_partyportal.core.named_sites import find_site
from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.lifecycle.checking import Findings, examine_all, is_portal, portals


class Check(SubCommand):
    """Exit code 0: all is there, or was mended. 1: something is missing or wrong."""

    help = _("Check that portals have their groups, permissions, workflow, collection and counter, and true lists.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("site", nargs="*", help="host names or keys of sites; all portals by default")
        parser.add_argument("--fix", action="store_true", help="make what is missing, and set the lists right")

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        sites = _sites(options["site"])
        findings = examine_all(sites, fix=options["fix"])
        _tell(findings, out)
        if findings and options["fix"]:
            findings = examine_all([one.site for one in findings])
            out.write(_("Mended, but for this:") if findings else _("Mended."))
            _tell(findings, out)
        if not findings:
            count = len(sites)
            out.write(ngettext("%d portal checked: all right.", "%d portals checked: all right.", count) % count)
        return 1 if findings else 0


def _sites(names: list[str]) -> list[Site]:
    sites = [find_site(name) for name in names]
    for site in sites:
        if not is_portal(site):
            raise CommandError(_("“%s” is no portal: its root is no portal home page.") % site.hostname)
    return sites or portals()


def _tell(findings: list[Findings], out: OutputWrapper) -> None:
    for one in findings:
        out.write(f"{one.site.hostname}:{one.site.port}")
        for line in one.lines():
            out.write(f"  {line}")
