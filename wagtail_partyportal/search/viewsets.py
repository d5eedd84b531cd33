"""The admin's pages for promoted results."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _

from wagtail_partyportal.isolation.viewsets import SiteScopedViewSet

from .models import PromotedResult


class PromotedResultViewSet(SiteScopedViewSet):
    """List, add and change the promoted results of the sites on which the user works."""

    model = PromotedResult
    icon = "thumbtack"
    menu_label = _("Promoted results")
    menu_order = 330
    add_to_admin_menu = True
    list_display = ["words", "page", "sort_order", "site"]
    row_order = ("sort_order", "pk")
