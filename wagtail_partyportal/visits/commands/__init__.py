"""The sub-commands of ``manage.py visits``. A new one is a module here and a line below."""

from __future__ import annotations

from wagtail_partyportal.core.sub_commands import SubCommand

from .export import Export
from .flush import Flush
from .opening import SetOpening
from .top import Top
from .trim import Trim
from .verify import Verify

SUB_COMMANDS: dict[str, SubCommand] = {
    "flush": Flush(),
    "opening": SetOpening(),
    "verify": Verify(),
    "trim": Trim(),
    "top": Top(),
    "export": Export(),
}
