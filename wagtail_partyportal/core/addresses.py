"""The address that a request comes from, for limits of rates alone: it is never kept, written or logged."""

from __future__ import annotations

import ipaddress

from django.http import HttpRequest

from wagtail_partyportal.conf import get_setting

_IPV6_NETWORK = 8  # bytes: a connection owns a /64, and may take any address of it


def client_address(request: HttpRequest) -> str:
    """Return the client's address as the outermost trusted proxy saw it, else that of the connection.

    ``PARTYPORTAL_VISITS_TRUSTED_PROXIES`` entries of ``X-Forwarded-For`` were written by our own proxies, counted from
    the right; what stands to the left of them is the client's own claim.
    """
    proxies = int(get_setting("PARTYPORTAL_VISITS_TRUSTED_PROXIES"))
    hops = [hop.strip() for hop in request.META.get("HTTP_X_FORWARDED_FOR", "").split(",")]
    if 0 < proxies <= len(hops) and hops[-proxies]:
        return hops[-proxies]
    return str(request.META.get("REMOTE_ADDR", ""))


def network_of(address: str) -> bytes | None:
    """Return what one client can't leave: an IPv4 address, or the network of an IPv6 one.

    None where the address says nothing about the client: a socket, or a proxy on this machine of which the settings
    don't know. All readers together would share its limit.
    """
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address[:64].encode() or None
    if isinstance(parsed, ipaddress.IPv6Address):
        if parsed.ipv4_mapped is None:
            return None if parsed.is_loopback else parsed.packed[:_IPV6_NETWORK]
        parsed = parsed.ipv4_mapped
    return None if parsed.is_loopback else parsed.packed
