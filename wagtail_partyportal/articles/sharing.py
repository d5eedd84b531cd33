"""Ways to hand an article on: plain links, without anybody's script, that nobody hears of before they are clicked."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote, urlencode

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

_NETWORKS = {"Zalo": ("https://zalo.me/share", "url"), "Facebook": ("https://www.facebook.com/sharer/sharer.php", "u")}


@dataclass(frozen=True)
class ShareLink:
    """A way to hand the article on. ``is_external``: it leads to somebody else's site."""

    name: str | Promise
    url: str
    is_external: bool


def share_links(title: str, address: str) -> list[ShareLink]:
    """Return the ways for an article with this absolute address."""
    letter = urlencode({"subject": title, "body": address}, quote_via=quote)
    networks = [
        ShareLink(name, f"{page}?{urlencode({parameter: address})}", is_external=True)
        for name, (page, parameter) in _NETWORKS.items()
    ]
    return [ShareLink(_("E-mail"), f"mailto:?{letter}", is_external=False), *networks]
