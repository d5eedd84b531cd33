"""The report "Site history" for those who work on some sites: what was done there, and by whom."""

from __future__ import annotations

from collections.abc import Iterator
from functools import reduce
from operator import or_
from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.contrib.contenttypes.models import ContentType
from django.db.models import CharField, IntegerField, Q, QuerySet, Value
from django.db.models.functions import Cast
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import ContentTypeFilter
from wagtail.admin.views.reports.audit_logging import LogEntriesView, SiteHistoryReportFilterSet
from wagtail.log_actions import registry
from wagtail.models import CollectionMember, PageLogEntry
from wagtail.permissions import policy_registry

from wagtail_partyportal.isolation.membership import site_ids_of
from wagtail_partyportal.isolation.owners import has_site
from wagtail_partyportal.isolation.ownership import in_own_trees, is_limited, own_collections
from wagtail_partyportal.isolation.people import authority


def own_entries(user: Any, log_model: type[Any]) -> Any:
    """Return the entries of one log that a user may see, as a queryset of that log.

    Who works everywhere sees what Wagtail shows. The others see what was done to the pages of their trees, and to the
    rows and people of their sites if they may change such rows. What belongs to no site is the operator's.
    """
    entries = log_model.objects
    if not is_limited(user):
        return entries.viewable_by_user(user)
    if issubclass(log_model, PageLogEntry):
        return entries.filter(in_own_trees(user, "page__path"))
    used = ContentType.objects.filter(pk__in=entries.values("content_type").distinct())
    own = [
        Q(content_type=one, object_id__in=rows.values_list(Cast("pk", CharField()), flat=True))
        for one in used
        if (rows := _own_rows(user, one.model_class())) is not None
    ]
    return entries.filter(reduce(or_, own)) if own else entries.none()


def _own_rows(user: Any, model: type[Any] | None) -> QuerySet[Any] | None:
    """Return the rows of a model that are a user's; None for a model that is no matter of theirs."""
    if model is None:
        return None
    if issubclass(model, get_user_model()):
        return authority.managed_people(user) if authority.manages_people(user) else None
    if not policy_registry.get_by_type(model).user_has_any_permission(user, {"add", "change", "delete"}):
        return None
    if issubclass(model, CollectionMember):
        return model._base_manager.filter(collection__in=own_collections(user))
    return model._base_manager.filter(site__in=site_ids_of(user)) if has_site(model) else None


def _each_log(user: Any) -> Iterator[Any]:
    for log_model in registry.get_log_entry_models():
        yield own_entries(user, log_model)


def _own_types(request: HttpRequest) -> QuerySet[ContentType]:
    ids = {pk for entries in _each_log(request.user) for pk in entries.get_content_type_ids()}
    return ContentType.objects.filter(pk__in=ids).order_by("model")


class OwnHistoryFilterSet(SiteHistoryReportFilterSet):
    """The filters name nobody and nothing but what the list shows."""

    object_type = ContentTypeFilter(label=_("Type"), method="filter_object_type", queryset=_own_types)
    label = django_filters.CharFilter(label=_("Name"), lookup_expr="icontains")

    def get_action_choices(self) -> list[tuple[str, Any]]:
        used = {action for entries in _each_log(self.request.user) for action in entries.get_actions()}
        return [choice for choice in registry.get_choices() if choice[0] in used]

    def get_users_queryset(self) -> QuerySet[Any]:
        ids = {pk for entries in _each_log(self.request.user) for pk in entries.get_user_ids()}
        users = get_user_model()
        return users._default_manager.filter(pk__in=ids).order_by(users.USERNAME_FIELD)

    class Meta(SiteHistoryReportFilterSet.Meta):
        pass


class OwnHistoryView(LogEntriesView):
    """The list, and its export."""

    filterset_class = OwnHistoryFilterSet

    def get_filtered_queryset(self) -> QuerySet[Any]:
        if not is_limited(self.request.user):
            everything: QuerySet[Any] = super().get_filtered_queryset()
            return everything
        self.log_models = list(registry.get_log_entry_models())
        first, *others = (
            self.filter_queryset(
                own_entries(self.request.user, log_model)
                .values("pk", "timestamp")
                .annotate(log_model_index=Value(number, output_field=IntegerField()))
            ).order_by()
            for number, log_model in enumerate(self.log_models)
        )
        joined: QuerySet[Any] = first.union(*others, all=True).order_by("-timestamp")
        return joined
