"""Colours: contrast as WCAG defines it, lightness that keeps the hue."""

import pytest
from django.core.exceptions import ValidationError
from hypothesis import example, given
from hypothesis import strategies as st

from wagtail_partyportal.branding.colors import AA_TEXT, BLACK, INK, WHITE, Color, on, validate_hex_color

LIGHT, DARK = WHITE, Color.from_hex("#14171c")
colors = st.integers(0, 0xFFFFFF).map(lambda number: Color.from_hex(f"#{number:06x}"))


@given(st.integers(0, 0xFFFFFF))
def test_hex_reads_back_as_itself(number: int) -> None:
    assert Color.from_hex(f"#{number:06X}").hex == f"#{number:06x}"


@pytest.mark.parametrize(
    "text", ["", "red", "#fff", "b5121b", "#b5121b ", "#b5121b\n", "#gggggg", "#b5121b80", "#１２３４５６"]
)
def test_anything_but_six_digits_is_no_colour(text: str) -> None:
    with pytest.raises(ValueError, match="not a colour"):
        Color.from_hex(text)
    with pytest.raises(ValidationError):
        validate_hex_color(text)


@pytest.mark.parametrize(
    ("one", "other", "ratio"),
    [
        ("#000000", "#ffffff", 21.0),
        ("#777777", "#ffffff", 4.48),  # the well-known grey that just fails
        ("#767676", "#ffffff", 4.54),
        ("#ff0000", "#ffffff", 4.0),
        ("#0000ff", "#ffffff", 8.59),
    ],
)
def test_contrast_is_that_of_wcag(one: str, other: str, ratio: float) -> None:
    assert Color.from_hex(one).contrast(Color.from_hex(other)) == pytest.approx(ratio, abs=0.005)


@given(colors, colors)
def test_contrast_is_symmetric_and_between_1_and_21(one: Color, other: Color) -> None:
    assert one.contrast(other) == other.contrast(one)
    assert 1 <= one.contrast(other) <= 21.0001


@given(colors)
def test_contrast_with_itself_is_1(color: Color) -> None:
    assert color.contrast(color) == 1


@given(colors)
def test_text_colour_is_the_easier_one_to_read(color: Color) -> None:
    assert color.contrast(on(color)) == max(color.contrast(WHITE), color.contrast(INK))


@given(colors, st.floats(0, 1))
@example(Color.from_hex("#0000ff"), 1.0)
@example(BLACK, 0.5)
def test_at_lightness_is_a_colour_that_screens_show(color: Color, lightness: float) -> None:
    moved = color.at_lightness(lightness)
    assert all(0 <= channel <= 1 for channel in (moved.red, moved.green, moved.blue))
    assert Color.from_hex(moved.hex).hex == moved.hex


@given(colors, st.floats(0, 0.9))
def test_at_lightness_gets_lighter_with_the_number(color: Color, lightness: float) -> None:
    assert color.at_lightness(lightness + 0.1).luminance > color.at_lightness(lightness).luminance


def test_at_lightness_reaches_black_and_white() -> None:
    red = Color.from_hex("#b5121b")
    assert (red.at_lightness(0).hex, red.at_lightness(1).hex) == ("#000000", "#ffffff")


def test_at_lightness_keeps_the_hue() -> None:
    lighter = Color.from_hex("#b5121b").at_lightness(0.75)
    assert lighter.red > lighter.green and lighter.red > lighter.blue


@given(colors, st.floats(1, 7))
@example(BLACK, AA_TEXT)
@example(WHITE, AA_TEXT)
def test_readable_on_reaches_the_contrast_on_light_and_on_dark(color: Color, least: float) -> None:
    assert color.readable_on(LIGHT, lighter=False, least=least).contrast(LIGHT) >= least
    assert color.readable_on(DARK, lighter=True, least=least).contrast(DARK) >= least


@given(colors)
def test_readable_colour_is_left_alone(color: Color) -> None:
    if color.contrast(LIGHT) >= AA_TEXT:
        assert color.readable_on(LIGHT, lighter=False) is color
    else:
        assert color.readable_on(LIGHT, lighter=False) != color


@given(colors)
def test_readable_on_moves_no_further_than_needed(color: Color) -> None:
    moved = color.readable_on(LIGHT, lighter=False)
    if moved is not color:
        assert moved.contrast(LIGHT) < 1.25 * AA_TEXT


@pytest.mark.parametrize(("surface", "lighter"), [(WHITE, True), (BLACK, False)])
def test_contrast_that_no_colour_can_reach_ends_at_the_last_one(surface: Color, lighter: bool) -> None:
    assert Color.from_hex("#b5121b").readable_on(surface, lighter=lighter, least=22).hex == surface.hex
