"""The sites that people name on a command line."""

from __future__ import annotations

from collections.abc import Iterable

from django.core.management.base import CommandError
from django.utils.translation import gettext as _
from wagtail.models import Site


def find_site(name: str) -> Site:
    """Return the site with this host name, host name and port, or key. Raises CommandError."""
    hostname, _colon, port = name.partition(":")
    sites = Site.objects.select_related("root_page")
    found = list(sites.filter(hostname=hostname.lower(), **({"port": port} if port.isdecimal() else {})))
    if not found and name.isdecimal():
        found = list(sites.filter(pk=name))
    if len(found) != 1:
        known = ", ".join(f"{site.hostname}:{site.port}" for site in sites.order_by("hostname", "port")[:20])
        problem = (
            _("There is no site “%(name)s”. Sites: %(known)s")
            if not found
            else _("“%(name)s” is more than one site, add the port: %(known)s")
        )
        raise CommandError(problem % {"name": name, "known": known})
    return found[0]


def find_sites(names: Iterable[str]) -> list[Site]:
    """Return the sites of these names, all sites without any name. Raises CommandError."""
    found = [find_site(name) for name in names]
    return found or list(Site.objects.select_related("root_page").order_by("hostname", "port"))
