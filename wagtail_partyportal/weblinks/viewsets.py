"""The admin's pages for groups of links."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column

from wagtail_partyportal.isolation.viewsets import SiteScopedViewSet

from .models import WebLinkGroup


class WebLinkGroupViewSet(SiteScopedViewSet):
    """List, add and change the groups of the sites on which the user works."""

    model = WebLinkGroup
    icon = "link-external"
    menu_label = _("Web links")
    menu_order = 310
    add_to_admin_menu = True
    list_display = [
        "title",
        Column("get_place_display", label=_("Place")),
        Column("get_display_display", label=_("Shown as")),
        "site",
    ]
    row_order = ("sort_order", "pk")
