"""wagtail-localize's views for those who work on some sites: who may change a page or a row may translate it.

Imported only where wagtail-localize is installed. Its own views ask for one permission that holds for the whole
installation, and for a model's, which nobody of a site has.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import ObjectDoesNotExist, PermissionDenied
from django.db.models import Q, QuerySet
from django.http import Http404, HttpRequest, HttpResponseBase
from django.shortcuts import get_object_or_404
from django.urls import URLPattern, path
from wagtail.models import DraftStateMixin, Page, get_translatable_models
from wagtail.permissions import policy_registry
from wagtail_localize.models import Translation, TranslationSource
from wagtail_localize.views import convert, edit_translation, report, snippets_api, submit_translations
from wagtail_localize.views.update_translations import UpdateTranslationsView

from wagtail_partyportal.isolation.own_languages import keep_own_choices
from wagtail_partyportal.isolation.own_objects import own_objects, owned
from wagtail_partyportal.isolation.ownership import is_limited

View = Callable[..., HttpResponseBase]


def install() -> None:
    """Let wagtail-localize's editor ask about the row, not about its model; called once, when the apps are ready."""
    edit_translation.user_can_edit_instance = may_change


# --- Who may -----------------------------------------------------------------------------------------------


def may_change(user: Any, instance: Any) -> bool:
    """Return whether a user may change a page or a row, and so translate it and edit its translations."""
    if isinstance(instance, Page):
        return bool(instance.permissions_for_user(user).can_edit())
    return bool(policy_registry.get_by_type(type(instance)).user_has_permission_for_instance(user, "change", instance))


def may_publish(user: Any, instance: Any) -> bool:
    """Return whether what a user writes into a page or a row may be shown to readers."""
    if isinstance(instance, Page):
        return bool(instance.permissions_for_user(user).can_publish())
    action = "publish" if isinstance(instance, DraftStateMixin) else "change"
    return bool(policy_registry.get_by_type(type(instance)).user_has_permission_for_instance(user, action, instance))


def require_own(user: Any, instance: Any) -> None:
    """Raise Http404 for what is another site's, and PermissionDenied for what the user may not change."""
    if not owned(user, [instance]):
        raise Http404
    if not may_change(user, instance):
        raise PermissionDenied


# --- Submit, and bring up to date ----------------------------------------------------------------------------


class OwnObjectsOnly:
    """Translate own pages and rows only. Whoever may not publish translates what isn't published yet.

    wagtail-localize publishes the translation of a page that is live, in the original's words, when it is submitted.
    """

    request: HttpRequest

    def get_object(self) -> Any:
        instance = super().get_object()  # type: ignore[misc]
        require_own(self.request.user, instance)
        return instance

    def form_valid(self, form: Any) -> HttpResponseBase:
        instance = self.object  # type: ignore[attr-defined]
        shows = getattr(instance, "live", True) or form.cleaned_data["include_subtree"]
        if shows and not may_publish(self.request.user, instance):
            raise PermissionDenied
        response: HttpResponseBase = super().form_valid(form)  # type: ignore[misc]
        return response


class SubmitOwnPage(OwnObjectsOnly, submit_translations.SubmitPageTranslationView):
    """The form in which the languages are chosen."""


class SubmitOwnSnippet(OwnObjectsOnly, submit_translations.SubmitSnippetTranslationView):
    """The same for a row."""


class UpdateOwnTranslations(UpdateTranslationsView):
    """Brings the translations up to date with the original, and publishes them where that is asked for."""

    def get_object(self) -> TranslationSource:
        source: TranslationSource = super().get_object()
        require_own(self.request.user, _or_404(source.get_source_instance))
        return source

    def form_valid(self, form: Any) -> HttpResponseBase:
        user = self.request.user
        shown = self.object.translations.filter(enabled=True).select_related("source", "target_locale")
        targets = (_or_404(translation.get_target_instance) for translation in shown)
        if form.cleaned_data["publish_translations"] and not all(may_publish(user, one) for one in targets):
            raise PermissionDenied
        response: HttpResponseBase = super().form_valid(form)
        return response


# --- The editor of one translation ---------------------------------------------------------------------------


def _or_404(find: Callable[[], Any]) -> Any:
    """Return what has been translated; 404 where it has been deleted since."""
    try:
        return find()
    except ObjectDoesNotExist as missing:
        raise Http404 from missing


def _of_own_translation(name: str) -> View:
    """Answer 404 for a translation of another site's page or row; the view of that name asks who may change it."""

    @wraps(getattr(edit_translation, name))
    def guarded(request: HttpRequest, translation_id: int, **kwargs: Any) -> HttpResponseBase:
        translation = get_object_or_404(Translation, pk=translation_id)
        if not owned(request.user, [_or_404(translation.get_target_instance)]):
            raise Http404
        view: View = getattr(edit_translation, name)  # what stands there now: some is replaced by ours
        return view(request, translation_id=translation_id, **kwargs)

    return guarded


def convert_own_page(request: HttpRequest, page_id: int) -> HttpResponseBase:
    """Make a translated page an alias again."""
    if not owned(request.user, [get_object_or_404(Page, pk=page_id)]):
        raise Http404
    response: HttpResponseBase = convert.convert_to_alias(request, page_id)
    return response


# --- Lists -----------------------------------------------------------------------------------------------


class OwnTranslationsFilterSet(report.TranslationsReportFilterSet):
    """Own languages."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name in ("source_locale", "target_locale"):
            keep_own_choices(self.form.fields[name], self.request.user)

    class Meta(report.TranslationsReportFilterSet.Meta):
        pass


class OwnTranslationsReport(report.TranslationsReportView):
    """The translations of own pages and rows, the newest first."""

    filterset_class = OwnTranslationsFilterSet

    def get_queryset(self) -> QuerySet[Translation]:
        translations: QuerySet[Translation] = super().get_queryset().order_by("-pk")
        user = self.request.user
        if not is_limited(user):
            return translations
        own = Q()
        for model in get_translatable_models():
            keys = own_objects(user, model._base_manager.order_by()).values("translation_key")
            own |= Q(source__object__in=keys)
        return translations.filter(own)


class OwnSnippetsApi(snippets_api.SnippetViewSet):
    """The rows that the editor of a translation offers to choose."""

    def get_queryset(self) -> QuerySet[Any]:
        rows: QuerySet[Any] = own_objects(self.request.user, super().get_queryset())
        return rows


_EDITOR: dict[str, str] = {
    "strings/<int:string_segment_id>/edit/": "edit_string_translation",
    "overrides/<int:overridable_segment_id>/edit/": "edit_override",
    "pofile/download/": "download_pofile",
    "pofile/upload/": "upload_pofile",
    "machine_translate/": "machine_translate",
    "preview/": "preview_translation",
    "preview/<str:mode>/": "preview_translation",
    "disable/": "stop_translation",
}

urlpatterns: list[URLPattern] = [
    path("localize/submit/page/<int:page_id>/", SubmitOwnPage.as_view()),
    path("localize/submit/snippet/<slug:app_label>/<slug:model_name>/<str:pk>/", SubmitOwnSnippet.as_view()),
    path("localize/update/<int:translation_source_id>/", UpdateOwnTranslations.as_view()),
    *(
        path(f"localize/translate/<int:translation_id>/{address}", _of_own_translation(name))
        for address, name in _EDITOR.items()
    ),
    path("localize/page/<int:page_id>/convert_to_alias/", convert_own_page),
    path("localize/reports/translations/", OwnTranslationsReport.as_view()),
    path("localize/reports/translations/results/", OwnTranslationsReport.as_view(results_only=True)),
    path("localize/api/snippets/<slug:app_label>/<slug:model_name>/", OwnSnippetsApi.as_view({"get": "list"})),
    path(
        "localize/api/snippets/<slug:app_label>/<slug:model_name>/<str:pk>/",
        OwnSnippetsApi.as_view({"get": "retrieve"}),
    ),
]
"""Below the admin's address, before wagtail-localize's own, whose names they keep."""
