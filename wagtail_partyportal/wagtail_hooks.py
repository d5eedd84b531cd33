"""Switchboard: what the package adds to Wagtail's admin."""

from django.urls import path
from wagtail import hooks
from wagtail.snippets.models import register_snippet

from .branding.previews import theme_preview
from .branding.viewsets import CampaignViewSet
from .core.admin_labels import add_labels
from .weblinks.viewsets import WebLinkGroupViewSet

add_labels()
register_snippet(CampaignViewSet)
register_snippet(WebLinkGroupViewSet)


@hooks.register("register_admin_urls")
def admin_urls() -> list:
    return [path("partyportal/theme-preview/", theme_preview, name="partyportal_theme_preview")]
