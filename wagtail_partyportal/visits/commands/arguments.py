"""What people write after ``manage.py visits …``: dates and numbers."""

from __future__ import annotations

import datetime as dt
import getpass
import re

from django.core.management.base import CommandError
from django.utils.translation import gettext as _

from wagtail_partyportal.visits.openings import read_number

_VIETNAMESE = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")


def read_date(text: str) -> dt.date:
    """Return the date ``2026-11-25`` or ``25/11/2026``. Raises CommandError."""
    match = _VIETNAMESE.fullmatch(text.strip())
    try:
        if match:
            return dt.date(int(match[3]), int(match[2]), int(match[1]))
        return dt.date.fromisoformat(text.strip())
    except ValueError:
        raise CommandError(_("“%(text)s” is no date: write 25/11/2026 or 2026-11-25.") % {"text": text}) from None


def read_count(text: str) -> int:
    """Return a whole number, ``4356361`` or ``4.356.361``. Raises CommandError."""
    negative = text.strip().startswith("-")
    number = read_number(text.strip().removeprefix("-"))
    if number is None:
        raise CommandError(_("“%(text)s” is no whole number: write 4356361 or 4.356.361.") % {"text": text})
    return -number if negative else number


def operator() -> str:
    """Return who runs the command, as far as the machine knows."""
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return "manage.py"
