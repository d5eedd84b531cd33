"""A project's own page beside the package's: the directory of all portals of this installation."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, ClassVar

from django.http import HttpRequest
from wagtail.models import Page, Site

from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.branding.queries import branding_for_site
from wagtail_partyportal.core.alphabet import alphabetical
from wagtail_partyportal.core.pages import PortalPageMixin


@dataclass(frozen=True)
class Entry:
    """A portal in the directory."""

    branding: SiteBranding
    url: str


class DirectoryPage(PortalPageMixin, Page):
    """Lists the portals of this installation, each with its emblem and its address."""

    max_count = 1
    subpage_types: ClassVar[list[str]] = []

    class Meta:
        verbose_name = "danh bạ các cổng thông tin"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        sites = Site.objects.exclude(root_page=self.pk).order_by(alphabetical("site_name")).select_related("root_page")
        context["entries"] = [Entry(branding_for_site(site), site.root_url) for site in sites]
        return context
