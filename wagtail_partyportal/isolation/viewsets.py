"""The admin's pages for rows that belong to a site: lists, forms and choosers show an editor's own sites only."""

from __future__ import annotations

from typing import Any

from django.contrib.admin.utils import unquote
from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.db import models
from django.forms import ModelChoiceField
from django.http import Http404, HttpRequest
from django.utils.functional import cached_property
from wagtail.admin.forms import WagtailAdminModelForm
from wagtail.admin.panels import Panel
from wagtail.admin.views.generic import ReorderView
from wagtail.search.index import FilterField, class_is_indexed
from wagtail.snippets.views.chooser import (
    ChooseResultsView,
    ChooseView,
    SnippetChooserViewSet,
    SnippetChosenMultipleView,
    SnippetChosenView,
    SnippetCreateView,
)
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from wagtail_partyportal.core.alphabet import AlphabeticalListing

from .forms import SiteOwnedForm
from .own_languages import keep_own_choices, keep_own_languages, own_locales
from .own_objects import own_objects
from .permissions import own_rows


class OwnRowsOnly:
    """Answer 404 for a row of somebody else's site: Wagtail's views ask about the model only, not about the row.

    Of the installation's languages those of the own sites are offered.
    """

    model: type[models.Model]

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        """Raise Http404 before the view looks at the row: some do so here."""
        if "pk" in kwargs and not self._is_own(request, unquote(str(kwargs["pk"]))):
            raise Http404
        super().setup(request, *args, **kwargs)  # type: ignore[misc]

    def _is_own(self, request: HttpRequest, pk: str) -> bool:
        try:
            return own_rows(self.model, request.user).filter(pk=pk).exists()
        except (ValidationError, ValueError):  # no key of this model
            return False

    def get_translations(self) -> list[dict[str, Any]]:
        own = set(own_locales(self.request.user))  # type: ignore[attr-defined]
        return [one for one in super().get_translations() if one["locale"] in own]  # type: ignore[misc]


class OwnFiltersIndexView(AlphabeticalListing, IndexView):
    """The list; its filters offer the sites, people and other things of the user's own sites."""

    @cached_property
    def filters(self) -> Any:
        filterset = super().filters
        if filterset is not None:
            for field in filterset.form.fields.values():
                if isinstance(field, ModelChoiceField) and field.queryset is not None:
                    field.queryset = own_objects(self.request.user, field.queryset)
            keep_own_languages(filterset, self.request.user)
        return filterset


class OwnReorderView(ReorderView):
    """Moves a row among the user's own ones; the order of other sites' rows stays as it is."""

    request: HttpRequest

    def get_queryset(self) -> models.QuerySet[Any]:
        return own_rows(self.model, self.request.user).order_by(self.sort_order_field)


class OwnRowsToChoose:
    """Offer only the rows of the user's own sites in a chooser, and let only those be chosen."""

    request: HttpRequest
    model_class: type[models.Model]

    def get_object_list(self) -> models.QuerySet[Any]:
        return own_rows(self.model_class, self.request.user)

    def get_filter_form(self) -> Any:
        form = super().get_filter_form()  # type: ignore[misc]
        if "locale" in form.fields:
            keep_own_choices(form.fields["locale"], self.request.user)
        return form

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


class CreateWithForm(SnippetCreateView):
    """A row made in the chooser's window. Where that has no form for it, Wagtail's view fails on a forged one."""

    def can_create(self) -> bool:
        return self.get_creation_form_class() is not None and bool(super().can_create())


class SiteScopedChooserViewSet(SnippetChooserViewSet):
    """The chooser of a model that belongs to a site."""

    choose_view_class = ChooseOwnRow
    choose_results_view_class = ChooseOwnRowResults
    chosen_view_class = OwnRowChosen
    chosen_multiple_view_class = OwnRowsChosen
    create_view_class = CreateWithForm


class SiteScopedViewSet(SnippetViewSet):
    """A snippet's pages for a model with ``SiteOwned``; ``row_order`` orders the rows of one site.

    Raises ImproperlyConfigured for a model that is searched without an index of its site.
    """

    chooser_viewset_class = SiteScopedChooserViewSet
    index_view_class = OwnFiltersIndexView
    reorder_view_class = OwnReorderView
    row_order: tuple[str, ...] = ("pk",)

    def on_register(self) -> None:
        if class_is_indexed(self.model) and not any(
            isinstance(field, FilterField) and field.field_name in {"site", "site_id"}
            for field in self.model.get_search_fields()
        ):
            raise ImproperlyConfigured(
                f'{self.model.__name__} is searched, but not by site: add index.FilterField("site_id") '
                "to its search_fields."
            )
        super().on_register()

    def construct_view(self, view_class: type[Any], **kwargs: Any) -> Any:
        return super().construct_view(type(view_class.__name__, (OwnRowsOnly, view_class), {}), **kwargs)

    def get_queryset(self, request: HttpRequest) -> models.QuerySet[Any]:
        rows = own_rows(self.model, request.user).select_related("site")
        if class_is_indexed(self.model) and request.GET.get("q"):  # the index can't order by a site's name
            return rows
        return rows.order_by("site__hostname", *self.row_order)

    def get_edit_handler(self) -> Panel:
        """Return the form's panels, with a form that offers own sites only, whatever form the model has."""
        handler = super().get_edit_handler()
        form_class = handler.base_form_class or getattr(self.model, "base_form_class", WagtailAdminModelForm)
        if not issubclass(form_class, SiteOwnedForm):
            handler.base_form_class = type(form_class.__name__, (SiteOwnedForm, form_class), {})
        return handler
