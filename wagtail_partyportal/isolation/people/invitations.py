"""How somebody comes to a site: a link that works once and for a week. Only a digest of it is kept."""

from __future__ import annotations

import datetime as dt
import hashlib
import secrets
from typing import Any

from django.conf import settings
from django.db import models
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext_lazy as _
from wagtail.admin.utils import get_admin_base_url
from wagtail.models import Site

from wagtail_partyportal.isolation.roles import Role

VALID_FOR = dt.timedelta(days=7)
_TOKEN_BYTES = 32


class InvitationQuerySet(models.QuerySet["Invitation"]):
    """The questions that are asked of invitations."""

    def open(self) -> InvitationQuerySet:
        """Return those whose link still works."""
        return self.filter(accepted_at=None, expires_at__gt=timezone.now())

    def with_token(self, token: str) -> InvitationQuerySet:
        """Return the one that this link's token belongs to, used or not, or none."""
        return self.filter(token_digest=digest_of(token))


class Invitation(models.Model):
    """One role on one site, offered to whoever receives mail at an address.

    ``token`` is the link's secret: known only to the object that ``invite`` returns, empty on every other.
    """

    token: str = ""

    site = models.ForeignKey(
        Site, on_delete=models.CASCADE, related_name="partyportal_invitations", verbose_name=_("site")
    )
    role = models.CharField(_("role"), max_length=20, choices=Role.choices)
    email = models.EmailField(_("e-mail"))
    name = models.CharField(_("name"), max_length=150, blank=True)
    token_digest = models.CharField(max_length=64, unique=True, editable=False)
    invited_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        verbose_name=_("invited by"),
    )
    created_at = models.DateTimeField(_("invited at"), default=timezone.now, editable=False)
    expires_at = models.DateTimeField(_("valid until"))
    accepted_at = models.DateTimeField(_("accepted at"), null=True, blank=True)

    objects = InvitationQuerySet.as_manager()

    class Meta:
        verbose_name = _("invitation")
        verbose_name_plural = _("invitations")
        ordering = ["-created_at", "-pk"]

    def __str__(self) -> str:
        return f"{self.email} – {self.site}: {self.get_role_display()}"

    @property
    def is_open(self) -> bool:
        """Whether the link still works."""
        return self.accepted_at is None and timezone.now() < self.expires_at


def digest_of(token: str) -> str:
    """Return what is kept of a token. It is long and random, so a plain digest can't be turned back."""
    return hashlib.sha256(token.encode()).hexdigest()


def invite(email: str, site: Site, role: Role, by: Any | None, *, name: str = "") -> Invitation:
    """Offer a role on a site to an address, and return the invitation with its ``token``, this one time.

    Earlier open invitations of the address to the site end: of two links only the newer one works. ``by`` is the user
    who invites, None for the operator's command line. Who may invite whom is the caller's matter.
    """
    now = timezone.now()
    Invitation.objects.open().filter(site=site, email__iexact=email).update(expires_at=now)
    token = secrets.token_urlsafe(_TOKEN_BYTES)
    invitation = Invitation.objects.create(
        site=site,
        role=role,
        email=email,
        name=name,
        token_digest=digest_of(token),
        invited_by=by,
        created_at=now,
        expires_at=now + VALID_FOR,
    )
    invitation.token = token
    return invitation


def invitation_url(invitation: Invitation) -> str:
    """Return the whole address of the link. Raises ValueError where the token isn't known any more."""
    if not invitation.token:
        raise ValueError("The link of an invitation is known only when it is made: invite again.")
    base = get_admin_base_url() or invitation.site.root_url
    return base.rstrip("/") + reverse("partyportal_invitation", args=[invitation.token])
