"""Tags are shared by all sites; which of them another site uses is its own affair."""

from __future__ import annotations

from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.db.models import Count, Model, Q, QuerySet
from django.db.models.functions import Cast
from django.http import Http404, HttpRequest, HttpResponseBase, JsonResponse
from django.urls import URLPattern, path
from taggit.models import GenericTaggedItemBase, ItemBase, Tag, TagBase
from wagtail.admin.views import tags

from wagtail_partyportal.core.alphabet import alphabetical
from wagtail_partyportal.isolation.own_objects import own_objects
from wagtail_partyportal.isolation.ownership import is_limited


def own_tags(user: Any, tag_model: type[TagBase]) -> QuerySet[Any]:
    """Return the tags on what the user meets, by name; a closed vocabulary (``free_tagging = False``) as a whole."""
    found = tag_model._default_manager.order_by(alphabetical("name"))
    if not getattr(tag_model, "free_tagging", True):
        return found
    used = Q(pk__in=[])
    for through in _through_models(tag_model):
        used |= Q(pk__in=_own_taggings(user, through).values("tag_id"))
    return found.filter(used)


def popular_own_tags(user: Any, model: type[Model], count: int = 10) -> QuerySet[Any]:
    """Return the tags that the user's own rows of a model carry most often: what Wagtail asks for all rows."""
    content_type = ContentType.objects.get_for_model(model)
    own = own_objects(user, model._default_manager.order_by())
    items = Q(
        taggit_taggeditem_items__content_type=content_type, taggit_taggeditem_items__object_id__in=own.values("pk")
    )
    return (
        Tag.objects.filter(items).annotate(item_count=Count("taggit_taggeditem_items")).order_by("-item_count")[:count]
    )


def _through_models(tag_model: type[TagBase]) -> list[type[ItemBase]]:
    related = [relation.related_model for relation in tag_model._meta.related_objects]
    return [model for model in related if isinstance(model, type) and issubclass(model, ItemBase)]


def _own_taggings(user: Any, through: type[ItemBase]) -> QuerySet[Any]:
    taggings = through._default_manager.order_by()
    if not issubclass(through, GenericTaggedItemBase):
        tagged = through._meta.get_field("content_object").related_model
        return taggings.filter(content_object__in=own_objects(user, tagged._default_manager.order_by()).values("pk"))
    own = Q(pk__in=[])
    for content_type in ContentType.objects.filter(pk__in=taggings.values("content_type_id").distinct()):
        model = content_type.model_class()
        if model is not None:
            key = Cast("pk", taggings.model._meta.get_field("object_id").__class__())
            rows = own_objects(user, model._default_manager.order_by()).annotate(own_key=key)
            own |= Q(content_type=content_type, object_id__in=rows.values("own_key"))
    return taggings.filter(own)


def autocomplete(request: HttpRequest, app_name: str | None = None, model_name: str | None = None) -> HttpResponseBase:
    """Complete a tag's name from those on the user's own things, as Wagtail does from all."""
    if not is_limited(request.user):
        response: HttpResponseBase = tags.autocomplete(request, app_name, model_name)
        return response
    tag_model = _find_tag_model(app_name, model_name) if app_name and model_name else Tag
    term = request.GET.get("term")
    found = own_tags(request.user, tag_model).filter(name__istartswith=term) if term else tag_model.objects.none()
    return JsonResponse(list(found.values_list("name", flat=True)[: tags.TAGS_AUTOCOMPLETE_LIMIT]), safe=False)


def _find_tag_model(app_label: str, model_name: str) -> type[TagBase]:
    content_type = ContentType.objects.filter(app_label=app_label, model=model_name).first()
    model = content_type.model_class() if content_type else None
    if model is None or not issubclass(model, TagBase):
        raise Http404
    return model


urlpatterns: list[URLPattern] = [
    path("tag-autocomplete/", autocomplete, name="wagtailadmin_tag_autocomplete"),
    path(
        "tag-autocomplete/<slug:app_name>/<slug:model_name>/", autocomplete, name="wagtailadmin_tag_model_autocomplete"
    ),
]
