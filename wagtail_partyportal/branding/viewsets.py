"""The admin's pages for campaigns."""

from __future__ import annotations

from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import BooleanColumn

from wagtail_partyportal.isolation.viewsets import SiteScopedViewSet

from .campaigns import Campaign


class CampaignViewSet(SiteScopedViewSet):
    """List, add and change the campaigns of the sites on which the user works."""

    model = Campaign
    icon = "image"
    menu_label = _("Campaigns")
    menu_order = 320
    add_to_admin_menu = True
    list_display = ["title", "shown_from", "shown_until", BooleanColumn("is_live", label=_("Shown")), "site"]
    row_order = ("-shown_from", "-pk")
