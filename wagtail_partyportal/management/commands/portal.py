"""``manage.py portal``: what the operator does with whole portals. Each sub-command is in ``lifecycle/commands``."""

from __future__ import annotations

from django.utils.translation import gettext as _

from wagtail_partyportal.core.sub_commands import CommandOfSubCommands
from wagtail_partyportal.lifecycle.commands import SUB_COMMANDS


class Command(CommandOfSubCommands):
    help = _("Make portals and look after them: see “portal SUB-COMMAND --help”.")
    sub_commands = SUB_COMMANDS
