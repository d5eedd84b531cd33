"""The preview of a site's setting, which makes the row that is missing before it asks who may see it."""

from __future__ import annotations

from typing import Any

from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import URLPattern, path
from wagtail.contrib.settings.models import BaseSiteSetting
from wagtail.contrib.settings.registry import registry
from wagtail.contrib.settings.views import PreviewOnEdit

from wagtail_partyportal.isolation.membership import site_ids_of
from wagtail_partyportal.isolation.ownership import is_limited


def preview_own_setting(
    request: HttpRequest, app_name: str, model_name: str, site_id: int, **kwargs: Any
) -> HttpResponseBase:
    """Show the preview as Wagtail does; 404 for the setting of a site on which the user doesn't work.

    Of a setting that all sites share, ``site_id`` is the key of its row.
    """
    model = registry.get_by_natural_key(app_name, model_name)
    is_of_site = model is not None and issubclass(model, BaseSiteSetting)
    if is_of_site and is_limited(request.user) and site_id not in site_ids_of(request.user):
        raise Http404
    response: HttpResponseBase = PreviewOnEdit.as_view()(
        request, app_name=app_name, model_name=model_name, pk=site_id, **kwargs
    )
    return response


urlpatterns: list[URLPattern] = [
    path("settings/<slug:app_name>/<slug:model_name>/<int:site_id>/preview/", preview_own_setting),
]
