"""Whether a portal still has what it was made with: found by the same steps that made it, taken back afterwards."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from django.utils.translation import gettext as _
from wagtail.models import Page, Site

from wagtail_partyportal.articles.placing import Drift, find_drift, place_below
from wagtail_partyportal.core.hosts import is_allowed
from wagtail_partyportal.core.languages import has_languages, language_codes
from wagtail_partyportal.core.sites import home_pages, root_pages, root_paths
from wagtail_partyportal.home.models import PortalHomePage

from .plans import SitePlan
from .provisioning import furnish, making
from .reports import Report


@dataclass(frozen=True)
class Findings:
    """What is wrong with a portal: what is missing, and how the lists of articles differ from the tree.

    Only the project's settings can mend two things: ``refused``, ``ALLOWED_HOSTS`` lets no reader in, and
    ``lost_languages``, codes that the settings no longer name while there are pages.
    """

    site: Site
    missing: tuple[str, ...]
    drift: Drift
    refused: bool
    lost_languages: tuple[str, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.missing or self.drift or self.refused or self.lost_languages)

    def lines(self) -> list[str]:
        """Return one line for each thing that is wrong."""
        lines = [_("missing: %s") % what for what in self.missing]
        if self.drift:
            lines.append(
                _("article lists: entries missing %(missing)d, too many %(surplus)d, with a wrong date %(misdated)d")
                % vars(self.drift)
            )
        if self.refused:
            lines.append(_("ALLOWED_HOSTS refuses %s: add it to the project's settings") % self.site.hostname)
        lines += [
            _(
                "language “%s”: there are pages, but the settings no longer name it, so nobody can read them. "
                "Add it to WAGTAIL_CONTENT_LANGUAGES again; nothing is lost."
            )
            % code
            for code in self.lost_languages
        ]
        return lines


def portals() -> list[Site]:
    """Return the sites whose root is a portal's home page, by host name."""
    sites = Site.objects.select_related("root_page").order_by("hostname", "port")
    return [site for site in sites if is_portal(site)]


def is_portal(site: Site) -> bool:
    return issubclass(site.root_page.specific_class or Page, PortalHomePage)


def examine(site: Site, *, fix: bool = False) -> Findings:
    """Return what is wrong with a portal; with ``fix`` it is mended, as far as the database can be.

    What its editors may change or delete, as categories and links, is never missed.
    """
    report = Report()
    with making(dry_run=not fix):
        furnish(plan_of(site), site, site.root_page, report, home_pages(site))
        drifts = {path: find_drift(path) for path in root_paths(site)}
        if fix:
            for path in (path for path, drift in drifts.items() if drift):
                place_below(path)
    drift = sum(drifts.values(), start=Drift())
    return Findings(site, tuple(report.created), drift, not is_allowed(site.hostname), tuple(lost_languages(site)))


def plan_of(site: Site) -> SitePlan:
    """Return the plan by which a portal would be made again, without what its editors may change."""
    home = site.root_page
    return SitePlan(
        key=home.slug,
        hostname=site.hostname,
        port=site.port,
        name=site.site_name or home.title,
        counting_page=False,
    )


def lost_languages(site: Site) -> list[str]:
    """Return the codes of the languages in which a site has pages, but which the settings no longer name."""
    if not has_languages():
        return []
    codes = (page.locale.language_code for page in root_pages(site))
    return [code for code in codes if code not in language_codes()]


def examine_all(sites: Iterable[Site], *, fix: bool = False) -> list[Findings]:
    """Return the findings of those portals that have any."""
    return [findings for findings in (examine(site, fix=fix) for site in sites) if findings]
