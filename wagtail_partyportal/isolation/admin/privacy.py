"""The form "Privacy" of a page for those who work on some sites: it offers the groups of own sites only."""

from __future__ import annotations

from typing import Any

from django.contrib.auth.models import Group
from wagtail.admin.views.page_privacy import SetPrivacyView

from wagtail_partyportal.isolation.membership import site_ids_of
from wagtail_partyportal.isolation.ownership import is_limited


class SetOwnPrivacy(SetPrivacyView):
    """Wagtail's form; a group that was chosen before stays chosen, though its name is not shown."""

    def get_form(self, form_class: type[Any] | None = None) -> Any:
        form = super().get_form(form_class)
        if is_limited(self.request.user) and "groups" in form.fields:
            form.fields["groups"].queryset = Group.objects.filter(
                partyportal_role__site__in=site_ids_of(self.request.user)
            )
        return form

    def form_valid(self, form: Any) -> Any:
        others = self._foreign_groups()
        response = super().form_valid(form)
        restriction = form.instance
        if others and restriction.pk and form.cleaned_data["restriction_type"] == restriction.GROUPS:
            restriction.groups.add(*others)
        return response

    def _foreign_groups(self) -> list[Group]:
        if self.restriction is None or not is_limited(self.request.user):
            return []
        return list(self.restriction.groups.exclude(partyportal_role__site__in=site_ids_of(self.request.user)))
