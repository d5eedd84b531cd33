"""Switchboard: what the package adds to Wagtail's admin."""

from django.urls import path
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .branding.previews import theme_preview
from .branding.viewsets import CampaignViewSet
from .core.admin_labels import add_labels
from .visits.reports import hooks as visit_reports
from .visits.reports.listing import CountedPageViewSet
from .visits.viewsets import VisitorCounterViewSet
from .weblinks.viewsets import WebLinkGroupViewSet

add_labels()
register_snippet(CampaignViewSet)
register_snippet(WebLinkGroupViewSet)
register_snippet(VisitorCounterViewSet)


@hooks.register("register_admin_urls")
def admin_urls() -> list:
    return [
        path("partyportal/theme-preview/", theme_preview, name="partyportal_theme_preview"),
        *visit_reports.urls(),
    ]


hooks.register("register_reports_menu_item", visit_reports.menu_item)
hooks.register("construct_homepage_panels", visit_reports.add_panel)


@hooks.register("register_admin_viewset")  # Wagtail registers its own before all others
def page_viewset() -> CountedPageViewSet:
    return CountedPageViewSet()
