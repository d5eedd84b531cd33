"""Switchboard: what the package adds to Wagtail's admin."""

from django.urls import path
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .branding.previews import theme_preview
from .branding.viewsets import CampaignViewSet
from .core.admin_labels import add_labels
from .isolation import redirect_permissions
from .isolation.admin import cross_references
from .isolation.admin import hooks as isolation
from .isolation.people import hooks as people
from .isolation.people import invitation_views, second_factor_views
from .lifecycle.admin import hooks as lifecycle_admin
from .search import reports as search_reports
from .search.viewsets import PromotedResultViewSet
from .visits.reports import hooks as visit_reports
from .visits.reports.listing import CountedPageViewSet
from .visits.viewsets import VisitorCounterViewSet
from .weblinks.viewsets import WebLinkGroupViewSet

add_labels()
people.register()
redirect_permissions.register()
register_snippet(CampaignViewSet)
register_snippet(WebLinkGroupViewSet)
register_snippet(VisitorCounterViewSet)
register_snippet(PromotedResultViewSet)


@hooks.register("register_admin_urls")
def admin_urls() -> list:
    return [
        path("partyportal/theme-preview/", theme_preview, name="partyportal_theme_preview"),
        *visit_reports.urls(),
        *search_reports.urls(),
        *lifecycle_admin.urls(),
        *invitation_views.urlpatterns,
        *second_factor_views.urlpatterns,
        *cross_references.urls(),
    ]


hooks.register("register_reports_menu_item", visit_reports.menu_item)
hooks.register("register_reports_menu_item", search_reports.menu_item)
hooks.register("register_reports_menu_item", cross_references.menu_item)
hooks.register("construct_homepage_panels", visit_reports.add_panel)
hooks.register("register_settings_menu_item", lifecycle_admin.menu_item)


@hooks.register("register_admin_viewset")  # Wagtail registers its own before all others
def page_viewset() -> CountedPageViewSet:
    return CountedPageViewSet()


for hook_name, function in isolation.HOOKS:
    hooks.register(hook_name, function, order=isolation.LAST)
