"""The admin's pages for the box "Lượt truy cập"."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from wagtail_partyportal.isolation.viewsets import SiteScopedViewSet

from .models import VisitorCounter


class VisitorCounterViewSet(SiteScopedViewSet):
    """List, add and change the counters of the sites on which the user works: one a site."""

    model = VisitorCounter
    icon = "view"
    menu_label = _("Visitor counter")
    menu_order = 320
    add_to_admin_menu = True
    copy_view_enabled = False  # a second one for the same site is none
    list_display = ["__str__", "site", "time_zone"]
