"""``manage.py visits``: what operators do with the counts. Each sub-command is a module of ``visits/commands``."""

from __future__ import annotations

from django.utils.translation import gettext as _

from wagtail_partyportal.core.sub_commands import CommandOfSubCommands
from wagtail_partyportal.visits.commands import SUB_COMMANDS


class Command(CommandOfSubCommands):
    help = _("Look after the counts of visits and views: see “visits SUB-COMMAND --help”.")
    sub_commands = SUB_COMMANDS
