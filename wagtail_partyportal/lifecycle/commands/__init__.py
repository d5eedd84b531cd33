"""The sub-commands of ``manage.py portal``. A new one is a module here and a line below."""

from __future__ import annotations

from wagtail_partyportal.core.sub_commands import SubCommand

from .check import Check
from .create import Create
from .languages import Languages
from .list import ListPortals

SUB_COMMANDS: dict[str, SubCommand] = {
    "create": Create(),
    "list": ListPortals(),
    "languages": Languages(),
    "check": Check(),
}
