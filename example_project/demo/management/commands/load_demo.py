"""Fill an empty database with the demo; leave a filled one as it is."""

from __future__ import annotations

import os
from concurrent.futures import ProcessPoolExecutor
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandParser

from demo.content import PORTALS
from demo.loading import PASSWORD, is_loaded, load_directory, load_portal, load_superuser, log_in_name, set_port
from wagtail_partyportal.isolation.roles import Role


class Command(BaseCommand):
    help = "Make three portals with articles, pictures and people. What is there already stays as it is."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--port", type=int, default=settings.PORT, help="The port in the sites' addresses.")

    def handle(self, *args: Any, port: int, **options: Any) -> None:
        load_superuser()
        load_directory(port)
        missing = [portal for portal in PORTALS if not is_loaded(portal)]
        if missing:
            with ProcessPoolExecutor(max_workers=os.cpu_count()) as executor:
                for portal in missing:
                    count = load_portal(portal, port, executor)
                    self.stdout.write(f"{portal.hostname}: {count} articles")
        set_port(["localhost", *(portal.hostname for portal in PORTALS)], port)
        self.stdout.write(self._addresses(port))

    def _addresses(self, port: int) -> str:
        lines = ["", "All portals            ", f"  http://localhost:{port}/"]
        for portal in PORTALS:
            lines.append(f"  http://{portal.hostname}:{port}/")
        lines += ["", f"Log in at http://localhost:{port}/admin/", "  admin / admin (all sites)"]
        lines += [f"  {log_in_name(portal, role)} / {PASSWORD}" for portal in PORTALS for role in Role]
        return "\n".join(lines) + "\n"
