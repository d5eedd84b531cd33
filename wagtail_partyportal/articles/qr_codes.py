"""The printed way back to the page: an article's address as a QR code."""

from __future__ import annotations

import segno
from django.utils.safestring import SafeString, mark_safe

_QUIET_ZONE = 4  # modules; ISO/IEC 18004 asks for them, and a sheet's edge or a picture may be near


def qr_code(address: str) -> SafeString:
    """Return the address as an SVG element to stand in a page; 15 % of it may be stained and it still reads.

    It is part of the page and no file of its own: paper needs it at once, and it is as light as a sentence.
    """
    code = segno.make(address, error="m", boost_error=False, micro=False)
    svg = code.svg_inline(
        border=_QUIET_ZONE, svgclass="pp-qr", lineclass=None, omitsize=True, dark="#000", light="#fff"
    )
    return mark_safe(svg)  # noqa: S308 - drawn by segno from black and white modules, no text of the address in it
