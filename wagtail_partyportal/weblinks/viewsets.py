"""The admin's pages for groups of links."""

from __future__ import annotations

from django.db import models
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.permissions import policy_registry
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import WebLinkGroup


class WebLinkGroupViewSet(SnippetViewSet):
    """List, add and change the groups of the sites on which the user works."""

    model = WebLinkGroup
    icon = "link-external"
    menu_label = _("Web links")
    menu_order = 310
    add_to_admin_menu = True
    list_display = ["title", Column("get_display_display", label=_("Shown as")), "site"]

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[WebLinkGroup]:
        policy = policy_registry.get_by_type(WebLinkGroup)
        own = policy.instances_user_has_any_permission_for(request.user, {"add", "change", "delete"})
        return own.select_related("site").order_by("site__hostname", "sort_order", "pk")
