"""The project's snippet in the admin: the second of the two classes that make it a site's own."""

from wagtail.snippets.models import register_snippet

from wagtail_partyportal.isolation.viewsets import SiteScopedViewSet

from .models import Notice


@register_snippet
class NoticeViewSet(SiteScopedViewSet):
    model = Notice
    list_display = ["title", "site"]
    list_filter = ["site"]
    list_export = ["title", "site"]
    inspect_view_enabled = True
