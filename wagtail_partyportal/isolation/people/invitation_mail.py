"""The letter that brings an invitation."""

from __future__ import annotations

import logging
from smtplib import SMTPException

from django.conf import settings
from django.template.loader import render_to_string
from django.utils.translation import gettext as _
from django.utils.translation import override
from wagtail.admin.mail import send_mail

from wagtail_partyportal.core.sites import name_of

from .invitations import Invitation, invitation_url

logger = logging.getLogger(__name__)


def send_invitation(invitation: Invitation) -> bool:
    """Send the link in the installation's language, and return whether the mail server took it.

    Only an invitation that has just been made knows its link: ``invite`` returns it.
    """
    with override(settings.LANGUAGE_CODE):
        context = {
            "invitation": invitation,
            "site_name": name_of(invitation.site),
            "role": invitation.get_role_display(),
            "url": invitation_url(invitation),
        }
        subject = _("Invitation to work on %(site)s") % {"site": name_of(invitation.site)}
        message = render_to_string("partyportal/admin/people/invitation_email.txt", context)
    try:
        send_mail(" ".join(subject.split()), message, [invitation.email])
    except (OSError, SMTPException):
        logger.exception("An invitation could not be sent.")
        return False
    return True
