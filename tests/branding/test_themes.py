"""The tokens that follow from a site's two colours, and the stylesheet that carries them."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.core.exceptions import ValidationError
from hypothesis import assume, example, given
from hypothesis import strategies as st
from wagtail.models import Site

import wagtail_partyportal
from tests.conftest import Portal, World
from wagtail_partyportal.branding.colors import AA_TEXT, Color
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.branding.palettes import AA_EDGE, CONTRAST, Palette
from wagtail_partyportal.branding.presets import PALETTES, Preset
from wagtail_partyportal.branding.themes import Theme

hex_colors = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def is_accepted(brand: str) -> bool:
    branding = SiteBranding(site=Site(hostname="a.test"), preset=Preset.OWN, brand_color=brand)
    try:
        branding.clean()
    except ValidationError:
        return False
    return True


def theme(brand: str, accent: str = "#c9971c") -> Theme:
    return Theme.of_colors(Color.from_hex(brand), Color.from_hex(accent))


def palettes(theme: Theme) -> Iterator[Palette]:
    """Yield every palette that a reader may get, in mourning too."""
    for palette in (theme.light, theme.dark, theme.contrast):
        yield palette
        yield palette.gray()


@given(hex_colors, hex_colors)
@example("#000000", "#000000")
@example("#ffffff", "#ffffff")
@example("#b5121b", "#c9971c")
@example("#ffff00", "#0000ff")
def test_every_colour_that_is_accepted_is_readable_in_every_appearance(brand: str, accent: str) -> None:
    assume(is_accepted(brand) and is_accepted(accent))
    for palette in palettes(theme(brand, accent)):
        for ink, ground in palette.text_pairs:
            assert ink.contrast(ground) >= AA_TEXT


@pytest.mark.parametrize("preset", PALETTES)
def test_every_preset_is_readable_in_every_appearance(preset: Preset) -> None:
    for palette in palettes(Theme.of_preset(preset)):
        assert min(ink.contrast(ground) for ink, ground in palette.text_pairs) >= AA_TEXT
        assert min(edge.contrast(ground) for edge, ground in palette.edge_pairs) >= AA_EDGE


def test_high_contrast_deserves_its_name() -> None:
    assert min(ink.contrast(ground) for ink, ground in CONTRAST.text_pairs) > 14


def test_every_look_has_its_pair_except_the_own_colours() -> None:
    assert set(PALETTES) == set(Preset) - {Preset.OWN}
    assert len({light.brand for light, _dark in PALETTES.values()}) == len(PALETTES)


@given(hex_colors)
def test_grey_keeps_the_luminance_and_has_no_colour(color: str) -> None:
    gray = Color.from_hex(color).gray
    assert gray.red == gray.green == gray.blue
    assert gray.contrast(Color.from_hex(color)) < 1.06  # a step of 256 weighs most near black


def test_palettes_set_the_tokens_that_the_stylesheet_of_the_portal_uses() -> None:
    css = (Path(wagtail_partyportal.__file__).parent / "static/partyportal/css/portal.css").read_text(encoding="utf-8")
    declared = set(re.findall(r"(--pp-[a-z-]+): #", css.split("--pp-font")[0]))
    assert declared == set(CONTRAST.tokens)


@given(hex_colors, hex_colors)
def test_stylesheet_is_safe_css_whatever_the_colours(brand: str, accent: str) -> None:
    css = theme(brand, accent).stylesheet()
    assert css.count("{") == css.count("}")
    assert all(re.fullmatch(r"#[0-9a-f]{6}", value) for value in re.findall(r"--pp-[a-z-]+:([^;}]+)", css))


@pytest.mark.parametrize("state", ["", "[data-pp-mourning]"])
def test_stylesheet_serves_the_device_and_the_switch(state: str) -> None:
    css = theme("#b5121b").stylesheet()
    for wanted in (
        f":root{state}{{",
        f"@media screen and (prefers-color-scheme: dark){{:root{state}:not([data-pp-theme]){{",
        f"@media screen and (prefers-contrast: more){{:root{state}:not([data-pp-theme]){{",
        f":root{state}[data-pp-theme='dark']{{",
        f":root{state}[data-pp-theme='contrast']{{",
    ):
        assert css.count(wanted) == 1


def test_paper_gets_the_light_colours_only() -> None:
    light, *others = theme("#b5121b").stylesheet().splitlines()
    assert light.startswith(":root{")
    assert all(rule.startswith(("@media screen", ":root[data-pp-mourning]{")) for rule in others)


@given(hex_colors, hex_colors)
def test_digest_changes_with_the_colours_only(one: str, other: str) -> None:
    assert theme(one).digest == theme(one).digest
    assert (theme(one).digest == theme(other).digest) is (one == other)
    assert re.fullmatch(r"[0-9a-f]{12}", theme(one).digest)


def set_color(portal: Portal, color: str) -> None:
    branding = SiteBranding.objects.get(site=portal.site)
    branding.preset, branding.brand_color = Preset.OWN, color
    branding.save()


def address(portal: Portal) -> str:
    """Return the stylesheet's address as the site's own front page names it."""
    html = portal.reader().get("/").content.decode()
    return re.search(r'href="(/partyportal/theme-[0-9a-f]+\.css)"', html)[1]


def test_page_names_the_stylesheet_of_its_site(world: World) -> None:
    set_color(world.danang, "#005bac")
    css = {
        portal.key: portal.reader().get(address(portal)).content.decode() for portal in (world.quangnam, world.danang)
    }
    assert "#b5121b" in css["quangnam"] and "#005bac" not in css["quangnam"]
    assert "#005bac" in css["danang"] and "#b5121b" not in css["danang"]


def test_stylesheet_may_be_kept_for_ever(quangnam: Portal) -> None:
    response = quangnam.reader().get(address(quangnam))
    assert response["Content-Type"] == "text/css; charset=utf-8"
    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=31536000", "immutable"}
    assert not response.cookies and "Vary" not in response


def test_new_colour_changes_the_address_at_once(quangnam: Portal) -> None:
    before = address(quangnam)
    set_color(quangnam, "#005bac")
    assert address(quangnam) != before
    assert "#005bac" in quangnam.reader().get(address(quangnam)).content.decode()


def test_old_address_gets_todays_theme_for_a_short_time(quangnam: Portal) -> None:
    before = address(quangnam)
    set_color(quangnam, "#005bac")
    response = quangnam.reader().get(before)
    assert "#005bac" in response.content.decode()
    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=60"}


@pytest.mark.parametrize(("method", "status"), [("get", 200), ("head", 200), ("post", 405), ("delete", 405)])
def test_stylesheet_is_only_read(quangnam: Portal, method: str, status: int) -> None:
    assert getattr(quangnam.reader(), method)(address(quangnam)).status_code == status


def test_warm_stylesheet_needs_no_query(quangnam: Portal, django_assert_num_queries) -> None:
    where = address(quangnam)
    quangnam.reader().get(where)
    with django_assert_num_queries(0):
        quangnam.reader().get(where)
