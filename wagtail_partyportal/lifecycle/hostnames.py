"""Whether a host name is written as browsers send it, and if not, how it would be."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from django.utils.translation import gettext as _

_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_HOSTNAME = re.compile(rf"{_LABEL}(?:\.{_LABEL})*")
_LONGEST = 253  # characters of a whole name, RFC 1035


def hostname_problem(hostname: str) -> str:
    """Say what is wrong with a host name, empty where nothing is."""
    if _is_good(hostname):
        return ""
    advice = (
        _(
            "Give the bare host name in small letters, like quangnam.example.vn, without https://, port or path; "
            "not “%s”."
        )
        % hostname
    )
    better = _mend(hostname)
    if not better:
        return advice
    if not hostname.isascii():
        return _("“%(given)s” is an internationalised name. Write the form that browsers send: %(better)s") % {
            "given": hostname,
            "better": better,
        }
    if hostname.lower() == better:
        return _("“%(given)s” has capital letters. Write %(better)s") % {"given": hostname, "better": better}
    port = re.fullmatch(r"[^:/]+:(\d+)", hostname)
    if port:
        return _("“%(given)s” names a port. Write %(better)s, and %(port)s as the port.") % {
            "given": hostname,
            "better": better,
            "port": port[1],
        }
    return f"{advice} " + _("Perhaps %(better)s") % {"better": better}


def _is_good(hostname: str) -> bool:
    return len(hostname) <= _LONGEST and _HOSTNAME.fullmatch(hostname) is not None


def _mend(hostname: str) -> str:
    """Return the bare host name that is meant, empty where that can't be told."""
    text = hostname.strip()
    try:
        bare = urlsplit(text if "://" in text else f"//{text}").hostname or ""
        bare = bare.encode("idna").decode()
    except (UnicodeError, ValueError):
        return ""
    return bare if _is_good(bare) else ""
