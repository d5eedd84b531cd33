"""Wagtail's pages of people, for site administrators cut down to the people of their own sites."""

from __future__ import annotations

from typing import Any

import django_filters
from django.contrib.auth import get_user_model
from django.contrib.auth.models import Group
from django.db.models import Prefetch, QuerySet
from django.forms import CheckboxSelectMultiple
from django.http import Http404, HttpRequest, HttpResponseBase
from django.urls import reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _
from wagtail.admin.filters import WagtailFilterSet
from wagtail.admin.ui.tables import Column
from wagtail.admin.views.generic.base import BaseObjectMixin
from wagtail.admin.widgets.boolean_radio_select import BooleanRadioSelect
from wagtail.admin.widgets.button import HeaderButton
from wagtail.users.views.users import EditView, HistoryView, IndexView, UserViewSet

from wagtail_partyportal.core.alphabet import AlphabeticalListing
from wagtail_partyportal.isolation.roles import Role, SiteRole

from . import authority
from .forms import PersonForm
from .invitation_views import INVITATIONS_URL

User = get_user_model()


class PeopleFilterSet(WagtailFilterSet):
    """What a list of people is narrowed down by: nothing that tells of other sites."""

    is_active = django_filters.BooleanFilter(label=_("Active"), widget=BooleanRadioSelect)
    role = django_filters.MultipleChoiceFilter(
        label=_("Role"), choices=Role.choices, method="with_role", widget=CheckboxSelectMultiple
    )

    def __init__(self, data: Any = None, queryset: Any = None, *, request: Any = None, **kwargs: Any) -> None:
        kwargs.pop("is_searching", None)
        super().__init__(data, queryset, request=request, **kwargs)

    def with_role(self, people: QuerySet[Any], _name: str, roles: list[str]) -> QuerySet[Any]:
        """Keep those who hold one of the roles on one of the manager's sites."""
        groups = authority.givable_roles(self.request.user).filter(role__in=roles).values("group")
        return people.filter(groups__in=groups).distinct() if roles else people

    class Meta:
        model = User
        fields: list[str] = []


class RolesColumn(Column):
    """The roles that somebody holds on the manager's sites."""

    def __init__(self, *, has_many_sites: bool) -> None:
        super().__init__("roles", label=_("Roles"), width="25%")
        self.has_many_sites = has_many_sites

    def get_value(self, instance: Any) -> str:
        held: list[SiteRole] = [group.partyportal_role for group in instance.own_site_groups]
        held.sort(key=lambda role: (role.site.hostname, Role(role.role).rank))
        return ", ".join(str(role) if self.has_many_sites else str(role.get_role_display()) for role in held)


class PeopleIndexView(AlphabeticalListing, IndexView):
    """The list of people, its search and its filters."""

    names = {"name": ("last_name", "first_name")}

    request: HttpRequest

    @cached_property
    def is_scoped(self) -> bool:
        return not authority.manages_everybody(self.request.user)

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        super().setup(request, *args, **kwargs)
        if self.is_scoped:
            self.filterset_class = PeopleFilterSet
            self.search_backend_name = None  # an index of people can't filter by their roles

    def get_base_queryset(self) -> QuerySet[Any]:
        people = super().get_base_queryset()
        if not self.is_scoped:
            return people
        own = Group.objects.filter(partyportal_role__in=authority.givable_roles(self.request.user))
        return people.filter(pk__in=authority.managed_people(self.request.user).values("pk")).prefetch_related(
            Prefetch("groups", own.select_related("partyportal_role__site"), to_attr="own_site_groups")
        )

    @cached_property
    def columns(self) -> list[Any]:
        columns = super().columns
        if not self.is_scoped:
            return columns
        sites = authority.administered_sites(self.request.user)
        roles = RolesColumn(has_many_sites=len(sites) > 1)
        return [roles if column.name == "is_superuser" else column for column in columns]

    @cached_property
    def header_buttons(self) -> list[Any]:
        buttons = super().header_buttons
        if authority.administered_sites(self.request.user):
            invitations = HeaderButton(_("Invitations"), url=reverse(INVITATIONS_URL), icon_name="mail")
            return [*buttons, invitations]
        return buttons


class PersonEditView(EditView):
    """One person: Wagtail's form, or that of the roles on own sites."""

    def setup(self, request: HttpRequest, *args: Any, **kwargs: Any) -> None:
        self.is_scoped = not authority.manages_everybody(request.user)
        super().setup(request, *args, **kwargs)

    def get_queryset(self) -> QuerySet[Any]:
        return authority.managed_people(self.request.user)

    def get_form_class(self) -> type[Any]:
        return PersonForm if self.is_scoped else super().get_form_class()

    def get_form_kwargs(self) -> dict[str, Any]:
        kwargs: dict[str, Any] = super().get_form_kwargs()
        if self.is_scoped:
            del kwargs["editing_self"]
            kwargs["manager"] = self.request.user
        return kwargs

    def get_template_names(self) -> list[str]:
        return ["wagtailadmin/generic/edit.html"] if self.is_scoped else super().get_template_names()

    def get_usage_url(self) -> str | None:
        return None if self.is_scoped else super().get_usage_url()

    def get_history_url(self) -> str | None:
        is_shown = not self.is_scoped or authority.manages_account(self.request.user, self.object)
        return super().get_history_url() if is_shown else None

    def get_last_updated_info(self) -> Any:
        return super().get_last_updated_info() if self.get_history_url() else None


class OwnPersonOnly(BaseObjectMixin):
    """Answer 404 for the history of whoever somebody else manages as well: it names the others."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not authority.manages_account(request.user, self.object) and not authority.manages_everybody(request.user):
            raise Http404
        return super().dispatch(request, *args, **kwargs)

    def get_base_object_queryset(self) -> QuerySet[Any]:
        return authority.managed_people(self.request.user)


class PersonHistoryView(OwnPersonOnly, HistoryView):
    """What was done to one person's account."""


class OperatorOnly:
    """Answer 404 to a site administrator: the page tells of all sites."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not authority.manages_everybody(request.user):
            raise Http404
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]


class PeopleViewSet(UserViewSet):
    """Wagtail's pages of people; for a superuser they are what they were."""

    index_view_class = PeopleIndexView
    edit_view_class = PersonEditView
    history_view_class = PersonHistoryView
    usage_view_class = type("PersonUsageView", (OperatorOnly, UserViewSet.usage_view_class), {})
