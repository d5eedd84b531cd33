"""The one family of errors that this package raises on purpose."""

from __future__ import annotations


class PartyPortalError(Exception):
    """Say what is wrong and what to do about it, in one sentence that an operator can read."""
