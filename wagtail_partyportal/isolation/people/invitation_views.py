"""A site administrator's list of open invitations, and the form that makes one."""

from __future__ import annotations

from typing import Any

from django import forms
from django.core.exceptions import PermissionDenied
from django.db.models import QuerySet
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import get_object_or_404, redirect
from django.urls import URLPattern, path, reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy
from django.views.generic import FormView, ListView, View
from wagtail.admin import messages
from wagtail.admin.views.generic.base import WagtailAdminTemplateMixin
from wagtail.admin.widgets.button import HeaderButton
from wagtail.models import Site

from wagtail_partyportal.isolation.membership import roles_of, works_everywhere
from wagtail_partyportal.isolation.roles import Role

from . import authority
from .invitation_mail import send_invitation
from .invitations import Invitation, invite

INVITATIONS_URL = "partyportal_invitations"
INVITE_URL = "partyportal_invite"


class InvitationForm(forms.Form):
    """Who is invited, to which of the manager's sites, and what they may do there."""

    required_css_class = "required"

    email = forms.EmailField(label=gettext_lazy("E-mail"), max_length=254)
    site = forms.ModelChoiceField(Site.objects.none())
    role = forms.ChoiceField(label=gettext_lazy("Role"), choices=Role.choices, widget=forms.RadioSelect)

    def __init__(self, *args: Any, manager: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.manager = manager
        sites = authority.administered_sites(manager)
        own = Site.objects.filter(pk__in=[site.pk for site in sites]).order_by("hostname")
        self.fields["site"] = forms.ModelChoiceField(own, label=_("Site"), empty_label=None)

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        site, role = cleaned.get("site"), cleaned.get("role")
        if site and role and not _may_give(self.manager, site, Role(role)):
            self.add_error("role", _("You can't give a role above your own."))
        return cleaned


def _may_give(manager: Any, site: Site, role: Role) -> bool:
    if works_everywhere(manager):
        return True
    own = roles_of(manager).get(site.pk)
    return own is not None and role.rank <= own.rank


class InvitationsOnly:
    """For whoever administers a site; the others are refused."""

    def dispatch(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
        if not authority.administered_sites(request.user):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)  # type: ignore[misc]

    def own_invitations(self) -> QuerySet[Invitation]:
        """Return the open invitations to administered sites."""
        sites = authority.administered_sites(self.request.user)  # type: ignore[attr-defined]
        return Invitation.objects.open().filter(site__in=sites).select_related("site")

    def get_breadcrumbs_items(self) -> list[dict[str, str]]:
        trail = [
            {"url": reverse("wagtailusers_users:index"), "label": _("People")},
            {"url": reverse(INVITATIONS_URL), "label": _("Invitations")},
        ]
        here = {"url": "", "label": str(self.page_title)}  # type: ignore[attr-defined]
        return [*self.breadcrumbs_items, *(trail[: self.depth]), here]  # type: ignore[attr-defined]


class InvitationListView(InvitationsOnly, WagtailAdminTemplateMixin, ListView):
    """The open invitations, each with a button to send it again and one to withdraw it."""

    template_name = "partyportal/admin/people/invitations.html"
    context_object_name = "invitations"
    page_title = gettext_lazy("Invitations")
    header_icon = "mail"
    depth = 1

    def get_queryset(self) -> QuerySet[Invitation]:
        return self.own_invitations()

    @property
    def header_buttons(self) -> list[HeaderButton]:
        return [HeaderButton(_("Invite a person"), url=reverse(INVITE_URL), icon_name="plus")]


class InviteView(InvitationsOnly, WagtailAdminTemplateMixin, FormView):
    """Invite somebody by e-mail."""

    template_name = "partyportal/admin/people/invite.html"
    form_class = InvitationForm
    page_title = gettext_lazy("Invite a person")
    header_icon = "mail"
    depth = 2

    def get_form_kwargs(self) -> dict[str, Any]:
        return {**super().get_form_kwargs(), "manager": self.request.user}

    def form_valid(self, form: InvitationForm) -> HttpResponse:
        said = form.cleaned_data
        invitation = invite(said["email"], said["site"], Role(said["role"]), self.request.user)
        _send(self.request, invitation)
        return redirect(INVITATIONS_URL)


class ResendView(InvitationsOnly, View):
    """Send an invitation again: with a new link, because the old one isn't kept anywhere."""

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        old = get_object_or_404(self.own_invitations(), pk=pk)
        _send(request, invite(old.email, old.site, Role(old.role), request.user, name=old.name))
        return redirect(INVITATIONS_URL)


class WithdrawView(InvitationsOnly, View):
    """End an invitation before anybody accepts it."""

    def post(self, request: HttpRequest, pk: int) -> HttpResponse:
        invitation = get_object_or_404(self.own_invitations(), pk=pk)
        Invitation.objects.open().filter(pk=invitation.pk).update(expires_at=timezone.now())
        messages.success(request, _("The invitation of %(email)s was withdrawn.") % {"email": invitation.email})
        return redirect(INVITATIONS_URL)


def _send(request: HttpRequest, invitation: Invitation) -> None:
    if send_invitation(invitation):
        messages.success(request, _("The invitation was sent to %(email)s.") % {"email": invitation.email})
    else:
        messages.error(
            request,
            _("The invitation of %(email)s could not be sent. Send it again later, or tell the operator.")
            % {"email": invitation.email},
        )


urlpatterns: list[URLPattern] = [
    path("partyportal/invitations/", InvitationListView.as_view(), name=INVITATIONS_URL),
    path("partyportal/invitations/add/", InviteView.as_view(), name=INVITE_URL),
    path("partyportal/invitations/<int:pk>/resend/", ResendView.as_view(), name="partyportal_invitation_resend"),
    path("partyportal/invitations/<int:pk>/withdraw/", WithdrawView.as_view(), name="partyportal_invitation_withdraw"),
]
"""Below the admin's address, for those who may enter the admin."""
