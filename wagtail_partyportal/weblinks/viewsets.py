"""The admin's pages for groups of links."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import unquote
from django.db import models
from django.http import Http404, HttpRequest, HttpResponseBase
from django.utils.translation import gettext_lazy as _
from wagtail.admin.ui.tables import Column
from wagtail.permissions import policy_registry
from wagtail.snippets.views.snippets import SnippetViewSet

from .models import WebLinkGroup


def groups_of(user: Any) -> models.QuerySet[WebLinkGroup]:
    """Return the groups of the sites on which the user may do something with web links."""
    policy = policy_registry.get_by_type(WebLinkGroup)
    groups: models.QuerySet[WebLinkGroup] = policy.instances_user_has_any_permission_for(
        user, {"add", "change", "delete"}
    )
    return groups


class OwnGroupsOnly:
    """Answer 404 for a group of somebody else's site: Wagtail's views ask about the model only, not about the row."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if "pk" in kwargs:
            own = {str(pk) for pk in groups_of(request.user).values_list("pk", flat=True)}
            if unquote(str(kwargs["pk"])) not in own:
                raise Http404
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]


class WebLinkGroupViewSet(SnippetViewSet):
    """List, add and change the groups of the sites on which the user works."""

    model = WebLinkGroup
    icon = "link-external"
    menu_label = _("Web links")
    menu_order = 310
    add_to_admin_menu = True
    list_display = ["title", Column("get_display_display", label=_("Shown as")), "site"]

    def construct_view(self, view_class: type[Any], **kwargs: Any) -> Any:
        return super().construct_view(type(view_class.__name__, (OwnGroupsOnly, view_class), {}), **kwargs)

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[WebLinkGroup]:
        return groups_of(request.user).select_related("site").order_by("site__hostname", "sort_order", "pk")
