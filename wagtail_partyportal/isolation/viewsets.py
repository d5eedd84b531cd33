"""The admin's pages for rows that belong to a site: lists, forms and choosers show an editor's own sites only."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import unquote
from django.db import models
from django.http import Http404, HttpRequest, HttpResponseBase
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
)
from wagtail.snippets.views.snippets import SnippetViewSet

from .permissions import own_rows


class OwnRowsOnly:
    """Answer 404 for a row of somebody else's site: Wagtail's views ask about the model only, not about the row."""

    model: type[models.Model]

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if "pk" in kwargs:
            own = {str(pk) for pk in own_rows(self.model, request.user).values_list("pk", flat=True)}
            if unquote(str(kwargs["pk"])) not in own:
                raise Http404
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]


class OwnRowsToChoose:
    """Offer only the rows of the user's own sites in a chooser, and let only those be chosen."""

    request: HttpRequest
    model_class: type[models.Model]

    def get_object_list(self) -> models.QuerySet[Any]:
        return own_rows(self.model_class, self.request.user)

    def get_object(self, pk: Any) -> Any:
        return self.get_object_list().get(pk=pk)

    def get_objects(self, pks: list[Any]) -> models.QuerySet[Any]:
        return self.get_object_list().filter(pk__in=pks)


class ChooseOwnRow(OwnRowsToChoose, ChooseView):
    """The chooser's window."""


class ChooseOwnRowResults(OwnRowsToChoose, ChooseResultsView):
    """The list in the chooser's window, when it is searched."""


class OwnRowChosen(OwnRowsToChoose, SnippetChosenView):
    """The answer to a choice."""


class OwnRowsChosen(OwnRowsToChoose, SnippetChosenMultipleView):
    """The answer to a choice of several."""


class SiteScopedChooserViewSet(SnippetChooserViewSet):
    """The chooser of a model that belongs to a site."""

    choose_view_class = ChooseOwnRow
    choose_results_view_class = ChooseOwnRowResults
    chosen_view_class = OwnRowChosen
    chosen_multiple_view_class = OwnRowsChosen


class SiteScopedViewSet(SnippetViewSet):
    """A snippet's pages for a model with ``SiteOwned``; ``row_order`` orders the rows of one site."""

    chooser_viewset_class = SiteScopedChooserViewSet
    row_order: tuple[str, ...] = ("pk",)

    def construct_view(self, view_class: type[Any], **kwargs: Any) -> Any:
        return super().construct_view(type(view_class.__name__, (OwnRowsOnly, view_class), {}), **kwargs)

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        return own_rows(self.model, request.user).select_related("site").order_by("site__hostname", *self.row_order)
