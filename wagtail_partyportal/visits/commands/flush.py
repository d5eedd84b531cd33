"""``visits flush``: move buffered hits into the database."""

from __future__ import annotations

import signal
import time
from argparse import ArgumentParser
from collections.abc import Mapping
from typing import Any

from django.core.management.base import CommandError, OutputWrapper
from django.utils.translation import gettext as _

from wagtail_partyportal.core.sub_commands import SubCommand
from wagtail_partyportal.visits import flushing
from wagtail_partyportal.visits.backends import get_backend

_STEP = 0.2  # seconds


class Flush(SubCommand):
    """Once, until everything that was counted before is in the database; or again and again, until told to stop."""

    help = _("Move buffered hits into the database.")

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--loop", action="store_true", help=_("Go on until SIGTERM or Ctrl-C."))

    def run(self, options: Mapping[str, Any], out: OutputWrapper) -> int:
        if options["loop"]:
            return _flush_until_told(out)
        try:
            hits = get_backend().flush()
            batches = flushing.pending()
        except flushing.FAILURES as error:
            raise CommandError(_("Not everything is in the database yet: %s") % error) from error
        out.write(_("Hits moved into the database: %d.") % hits)
        late = flushing.overdue(batches)
        if late:
            text = _("Batches that wait for too long: %(count)d, the oldest for %(seconds)d seconds.")
            out.write(text % {"count": len(late), "seconds": late[0].age})
        return 1 if late else 0


def _flush_until_told(out: OutputWrapper) -> int:
    told = _Told()
    usual = {number: signal.signal(number, told.stop) for number in (signal.SIGTERM, signal.SIGINT)}
    try:
        get_backend().keep_flushing(told.wait)
    finally:
        for number, handler in usual.items():
            signal.signal(number, handler)
    out.write(_("Stopped."))
    return 0


class _Told:
    """Whether the process was told to stop. No threading.Event: the signal may interrupt who holds its lock."""

    def __init__(self) -> None:
        self.is_over = False

    def stop(self, *_signal: Any) -> None:
        self.is_over = True

    def wait(self, seconds: float) -> bool:
        """Wait, at most for so long, and return whether it is over."""
        until = time.monotonic() + seconds
        while not self.is_over and (left := until - time.monotonic()) > 0:
            time.sleep(min(left, _STEP))  # Python goes on sleeping after a signal
        return self.is_over
