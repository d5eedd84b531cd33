"""Bulk actions take their objects by id from the address: those of other sites don't exist there."""

from __future__ import annotations

from typing import Any

from django.apps import apps
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, path
from wagtail.admin.views.bulk_action.registry import bulk_action_registry

from wagtail_partyportal.isolation.own_objects import owned
from wagtail_partyportal.isolation.ownership import is_limited


class OwnObjectsOnly:
    """For a bulk action: leave out what belongs to others, silently, as if its id had never been given."""

    request: HttpRequest

    def get_actionable_objects(self) -> tuple[list[Any], dict[str, Any]]:
        """Return the objects to act on, and lists of others by the reason why not. Raises Http404 if none is left."""
        objects, refused = super().get_actionable_objects()  # type: ignore[misc]
        if not is_limited(self.request.user):
            return objects, refused
        own = owned(self.request.user, objects)
        own_refused = {reason: owned(self.request.user, items) for reason, items in refused.items()}
        is_foreign = bool(objects or any(refused.values()))
        if is_foreign and not own and not any(own_refused.values()):
            raise Http404
        return own, own_refused


def run(request: HttpRequest, app_label: str, model_name: str, action: str) -> HttpResponseBase:
    """Run a registered bulk action over the user's own objects."""
    try:
        model = apps.get_model(app_label, model_name)
    except LookupError as error:
        raise Http404 from error
    action_class = bulk_action_registry.get_bulk_action_class(app_label, model_name, action)
    if action_class is None:
        raise Http404
    scoped = type(action_class.__name__, (OwnObjectsOnly, action_class), {})
    response: HttpResponseBase = scoped(request, model).dispatch(request)
    return response


urlpatterns: list[URLPattern] = [
    path("bulk/<str:app_label>/<str:model_name>/<str:action>/", run, name="wagtail_bulk_action"),
]
