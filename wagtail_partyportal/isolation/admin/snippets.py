"""The list of the kinds of snippets: how many there are of each is counted over the user's own sites."""

from __future__ import annotations

from typing import Any

from django.urls import URLPattern, path
from wagtail.snippets.views.snippets import ModelIndexView

from wagtail_partyportal.isolation.own_objects import own_objects
from wagtail_partyportal.isolation.ownership import is_limited


class OwnSnippetKinds(ModelIndexView):
    """Wagtail's list, with counts of own rows."""

    def _get_snippet_types(self) -> list[dict[str, Any]]:
        kinds: list[dict[str, Any]] = super()._get_snippet_types()
        user = self.request.user
        if is_limited(user):
            for kind in kinds:
                kind["count"] = own_objects(user, kind["model"]._default_manager.all()).count()
        return kinds


urlpatterns: list[URLPattern] = [path("snippets/", OwnSnippetKinds.as_view(), name="index")]
