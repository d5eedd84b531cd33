"""The lists and choosers of pictures and documents: popular tags are counted over the user's own ones."""

from __future__ import annotations

from copy import copy
from typing import Any

from django.http import HttpRequest
from django.urls import URLPattern, path
from wagtail.documents.views import documents
from wagtail.images.views import images
from wagtail.images.views.chooser import viewset as image_chooser

from wagtail_partyportal.core.alphabet import AlphabeticalListing
from wagtail_partyportal.isolation.ownership import is_limited

from .tags import popular_own_tags


class OwnPopularTags:
    """For the filters of a list: offer the tags on own pictures or documents, in place of everybody's."""

    filters: dict[str, Any]

    def __init__(self, *args: Any, request: HttpRequest, is_searching: bool | None = None, **kwargs: Any) -> None:
        super().__init__(*args, request=request, is_searching=is_searching, **kwargs)  # type: ignore[call-arg]
        if not is_limited(request.user) or "tag" not in self.filters:
            return
        tags = [tag.name for tag in popular_own_tags(request.user, self._meta.model)]  # type: ignore[attr-defined]
        if tags:
            self.filters["tag"].extra["choices"] = [(name, name) for name in tags]
        else:
            del self.filters["tag"]


class OwnImagesFilterSet(OwnPopularTags, images.ImagesFilterSet):
    """The filters of the list of pictures."""

    class Meta(images.ImagesFilterSet.Meta):
        pass


class OwnDocumentsFilterSet(OwnPopularTags, documents.DocumentsFilterSet):
    """The filters of the list of documents."""

    class Meta(documents.DocumentsFilterSet.Meta):
        pass


class OwnImages(AlphabeticalListing, images.IndexView):
    """The list of pictures."""

    filterset_class = OwnImagesFilterSet


class OwnDocuments(AlphabeticalListing, documents.IndexView):
    """The list of documents."""

    filterset_class = OwnDocumentsFilterSet


class OwnPopularTagsShown:
    """For the window in which a picture is chosen."""

    request: HttpRequest
    model: type[Any]

    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)  # type: ignore[misc]
        if is_limited(self.request.user):
            context["popular_tags"] = popular_own_tags(self.request.user, self.model)
        return context


def _choose_own_image() -> Any:
    """Return the window's view, made of the project's own or Wagtail's."""
    scoped = copy(image_chooser)
    base = image_chooser.choose_view_class
    scoped.choose_view_class = type(base.__name__, (OwnPopularTagsShown, base), {})
    return scoped.choose_view


urlpatterns: list[URLPattern] = [
    path("images/", OwnImages.as_view(), name="index"),
    path("images/results/", OwnImages.as_view(results_only=True), name="index_results"),
    path("images/chooser/", _choose_own_image(), name="choose"),
    path("documents/", OwnDocuments.as_view(), name="index"),
    path("documents/results/", OwnDocuments.as_view(results_only=True), name="index_results"),
]
