"""The project's addresses, and beside them the explorer as Wagtail alone has it."""

from __future__ import annotations

from django.urls import path
from wagtail.admin.auth import require_admin_access
from wagtail.admin.viewsets.pages import base_page_viewset

from config.urls import urlpatterns as project_patterns

STOCK = "/stock-explorer/{}/"

urlpatterns = [
    path("stock-explorer/<int:parent_page_id>/", require_admin_access(base_page_viewset.get_view_by_name("index"))),
    *project_patterns,
]
