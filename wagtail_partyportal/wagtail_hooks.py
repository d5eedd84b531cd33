"""Switchboard: what the package adds to Wagtail's admin."""

from wagtail.snippets.models import register_snippet

from .weblinks.viewsets import WebLinkGroupViewSet

register_snippet(WebLinkGroupViewSet)
