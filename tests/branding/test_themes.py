"""The tokens that follow from a site's two colours, and the stylesheet that carries them."""

import re
from collections.abc import Iterator

import pytest
from django.core.exceptions import ValidationError
from hypothesis import assume, example, given
from hypothesis import strategies as st
from wagtail.models import Site

from tests.conftest import Portal, World
from wagtail_partyportal.branding.colors import AA_TEXT, Color
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.branding.themes import DARK_SURFACE, LIGHT_SURFACE, Theme

hex_colors = st.integers(0, 0xFFFFFF).map("#{:06x}".format)


def is_accepted(brand: str) -> bool:
    branding = SiteBranding(site=Site(hostname="a.test"), brand_color=brand)
    try:
        branding.clean()
    except ValidationError:
        return False
    return True


def theme(brand: str, accent: str = "#c9971c") -> Theme:
    return Theme(brand=Color.from_hex(brand), accent=Color.from_hex(accent))


def pairs(tokens: dict[str, str], surface: Color) -> Iterator[tuple[Color, Color]]:
    """Yield what stands on what: links and brand text on the surface, text on the brand and accent colours."""
    color = {name: Color.from_hex(value) for name, value in tokens.items()}
    yield color["--pp-link"], surface
    yield color["--pp-brand-text"], surface
    yield color["--pp-on-brand"], color["--pp-brand"]
    yield color["--pp-on-accent"], color["--pp-accent"]


@given(hex_colors)
@example("#000000")
@example("#ffffff")
@example("#b5121b")
@example("#ffff00")
@example("#0000ff")
def test_every_colour_that_is_accepted_is_readable_in_light_and_in_dark(brand: str) -> None:
    assume(is_accepted(brand))
    for tokens, surface in ((theme(brand).light, LIGHT_SURFACE), (theme(brand).dark, DARK_SURFACE)):
        for text, ground in pairs(tokens, surface):
            assert text.contrast(ground) >= AA_TEXT


def test_light_and_dark_set_the_same_tokens() -> None:
    assert theme("#b5121b").light.keys() == theme("#b5121b").dark.keys()


@given(hex_colors, hex_colors)
def test_stylesheet_is_safe_css_whatever_the_colours(brand: str, accent: str) -> None:
    css = theme(brand, accent).stylesheet()
    assert css.count("{") == css.count("}")
    assert all(re.fullmatch(r"#[0-9a-f]{6}", value) for value in re.findall(r"--pp-[a-z-]+:([^;}]+)", css))


def test_stylesheet_serves_preference_switch_and_print() -> None:
    css = theme("#b5121b").stylesheet()
    for wanted in (
        "prefers-color-scheme: dark",
        "data-pp-theme='dark'",
        "data-pp-theme='light'",
        "@media print",
    ):
        assert wanted in css


@given(hex_colors, hex_colors)
def test_digest_changes_with_the_colours_only(one: str, other: str) -> None:
    assert theme(one).digest == theme(one).digest
    assert (theme(one).digest == theme(other).digest) is (one == other)
    assert re.fullmatch(r"[0-9a-f]{12}", theme(one).digest)


def set_color(portal: Portal, color: str) -> None:
    branding = SiteBranding.objects.get(site=portal.site)
    branding.brand_color = color
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
