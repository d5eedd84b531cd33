"""What a browser that asks for ``/favicon.ico`` gets: the site's own picture, or a star in its colours."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.branding.test_site_branding import stored
from tests.conftest import Portal, World
from tests.syndication.reading import read_xml
from wagtail_partyportal.branding.presets import PALETTES, Preset

ICON = "/favicon.ico"


def test_site_without_pictures_gets_a_star_in_its_own_colours(world: World) -> None:
    for portal, preset in ((world.quangnam, Preset.RED), (world.danang, Preset.SEA)):
        branding = stored(portal)
        branding.preset = preset
        branding.save()
        response = portal.reader().get(ICON)
        assert response["Content-Type"] == "image/svg+xml"
        tile, star = read_xml(response.content)
        light, _dark = PALETTES[preset]
        assert (tile.get("fill"), star.get("fill")) == (light.brand.hex, light.accent.hex)


@pytest.mark.parametrize("field", ["favicon", "logo"])
def test_sites_own_picture_is_its_icon(quangnam: Portal, make_image: Callable[..., Any], field: str) -> None:
    branding = stored(quangnam)
    setattr(branding, field, make_image(quangnam, size=(200, 200)))
    branding.save()
    response = quangnam.reader().get(ICON)
    assert response.status_code == 302
    assert response["Location"] in quangnam.reader().get("/").content.decode()  # one rendition for both


def test_icon_is_kept_for_a_day_and_sets_no_cookie(quangnam: Portal) -> None:
    response = quangnam.reader().get(ICON)
    assert response["Cache-Control"] == "public, max-age=86400"
    assert not response.cookies
