"""A site's names and colours: what the form says, what readers get before anybody has filled it in."""

import re
from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.http import HttpResponse
from django.test import Client, RequestFactory
from django.test.utils import CaptureQueriesContext
from django.utils import translation
from hypothesis import assume, given
from hypothesis import strategies as st
from wagtail.models import Site
from wagtail.test.utils.form_data import nested_form_data, streamfield

from tests.conftest import Portal, World
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.branding.presets import Preset
from wagtail_partyportal.branding.queries import branding_for, branding_for_site
from wagtail_partyportal.branding.search_engines import ADDRESSES, WebSearchEngine
from wagtail_partyportal.branding.themes import Theme

Queries = Callable[[int], AbstractContextManager[Any]]
DEFAULTS = {
    "preset": "own",
    "brand_color": "#b5121b",
    "accent_color": "#c9971c",
    "web_search_engine": "google",
    "name": "Tên cổng",
    "hot_news_count": "0",
}


def edit_address(portal: Portal) -> str:
    return f"/admin/settings/partyportal/sitebranding/{portal.site.pk}/"


def submit(administrator: Client, portal: Portal, *links: tuple[str, Any], **fields: str) -> HttpResponse:
    data = nested_form_data({**DEFAULTS, "social_links": streamfield(list(links)), **fields})
    return administrator.post(edit_address(portal), data)


def errors_of(response: HttpResponse) -> dict[str, list[str]]:
    assert response.status_code == 200, "the form was accepted"
    return {name: list(messages) for name, messages in response.context["form"].errors.items()}


def stored(portal: Portal) -> SiteBranding:
    return SiteBranding.objects.get(site=portal.site)


def color_errors(color: str) -> str:
    """Return what the model says of a main colour; empty if it is accepted."""
    try:
        SiteBranding(site=Site(hostname="a.test"), preset="own", brand_color=color).clean()
    except ValidationError as error:
        return " ".join(error.message_dict["brand_color"])
    return ""


def test_administrator_changes_the_branding_of_the_own_site(quangnam: Portal) -> None:
    link = ("link", {"label": "Facebook", "url": "facebook.com/quangnam"})
    response = submit(quangnam.administrator_client(), quangnam, link, name="Tên mới", brand_color="#005bac")
    assert response.status_code == 302
    assert (stored(quangnam).name, stored(quangnam).brand_color) == ("Tên mới", "#005bac")
    assert stored(quangnam).social_links[0].value["url"] == "https://facebook.com/quangnam"


def test_administrator_cannot_open_or_change_the_branding_of_another_site(world: World) -> None:
    administrator = world.quangnam.administrator_client()
    assert administrator.get(edit_address(world.danang)).status_code != 200
    submit(administrator, world.danang, name="Chiếm")
    assert stored(world.danang).name == world.danang.home.title


@pytest.mark.parametrize("color", ["red", "#fff", "b5121b", "#12345g", "javascr"])
def test_what_is_no_colour_is_refused_with_an_example(quangnam: Portal, color: str) -> None:
    messages = errors_of(submit(quangnam.administrator_client(), quangnam, accent_color=color))["accent_color"]
    assert color in messages[0] and "#b5121b" in messages[0]
    assert stored(quangnam).accent_color == "#c9971c"


@pytest.mark.parametrize("field", ["brand_color", "accent_color"])
@pytest.mark.parametrize("color", ["#777777", "#7a7a7a", "#808080"])
def test_mid_grey_is_refused_and_a_readable_one_is_told(quangnam: Portal, field: str, color: str) -> None:
    message = errors_of(submit(quangnam.administrator_client(), quangnam, **{field: color}))[field][0]
    told = re.findall(r"#[0-9a-f]{6}", message)
    assert told[0] == color
    assert submit(quangnam.administrator_client(), quangnam, **{field: told[1]}).status_code == 302


@given(
    st.integers(0, 0xFFFFFF).map("#{:06x}".format) | st.integers(0x75, 0x85).map(lambda n: f"#{n:02x}{n:02x}{n:02x}")
)
def test_told_colour_is_always_accepted(color: str) -> None:
    message = color_errors(color)
    assume(message)
    assert color_errors(re.findall(r"#[0-9a-f]{6}", message)[1]) == ""


def test_told_colour_is_accepted_for_a_whole_band_of_greens() -> None:
    refused = 0
    for green in range(0x70, 0xA0):
        for blue in range(0, 256, 15):
            message = color_errors(f"#10{green:02x}{blue:02x}")
            if message:
                refused += 1
                assert color_errors(re.findall(r"#[0-9a-f]{6}", message)[1]) == ""
    assert refused > 20


@pytest.mark.parametrize("color", ["#000000", "#ffffff", "#b5121b", "#ffff00"])
def test_dark_and_light_colours_are_accepted(color: str) -> None:
    assert color_errors(color) == ""


def test_social_link_that_runs_code_is_refused(quangnam: Portal) -> None:
    link = ("link", {"label": "Zalo", "url": "javascript:alert(1)"})
    assert "social_links" in errors_of(submit(quangnam.administrator_client(), quangnam, link))


def test_defaults_hold_where_nobody_has_filled_anything_in(quangnam: Portal) -> None:
    SiteBranding.objects.all().delete()
    branding = branding_for_site(quangnam.site)
    assert branding.display_name == quangnam.site.site_name
    assert branding.theme == Theme.of_preset(Preset.RED)
    assert quangnam.reader().get("/").status_code == 200


def test_name_falls_back_to_the_sites_name_and_then_to_its_host() -> None:
    assert SiteBranding(name="Cổng", site=Site(site_name="Site", hostname="a.test")).display_name == "Cổng"
    assert SiteBranding(site=Site(site_name="Site", hostname="a.test")).display_name == "Site"
    assert SiteBranding(site=Site(hostname="a.test")).display_name == "a.test"


@pytest.mark.parametrize("address", ["/", "/tin-tuc/", "/tim-kiem/?q=a", "/khong-co/"])
def test_readers_request_writes_nothing(quangnam: Portal, address: str) -> None:
    SiteBranding.objects.all().delete()
    with CaptureQueriesContext(connection) as queries:
        quangnam.reader().get(address)
    assert queries.captured_queries
    assert not [q["sql"] for q in queries if q["sql"].split()[0] in {"INSERT", "UPDATE", "DELETE"}]
    assert not SiteBranding.objects.exists()


def test_warm_branding_needs_no_query(quangnam: Portal, django_assert_num_queries: Queries) -> None:
    first, second = (RequestFactory().get("/", HTTP_HOST="quangnam.test") for _again in range(2))
    branding_for(first)
    with django_assert_num_queries(0):
        assert branding_for(second).display_name == quangnam.home.title
        assert branding_for(second) is branding_for(second)


def test_branding_is_that_of_the_host(world: World) -> None:
    for portal in (world.quangnam, world.danang):
        request = RequestFactory().get("/", HTTP_HOST=portal.site.hostname)
        assert branding_for(request).name == portal.home.title


def test_unknown_host_without_a_default_site_has_default_branding(world: World) -> None:
    Site.objects.filter(is_default_site=True).delete()
    branding = branding_for(RequestFactory().get("/", HTTP_HOST="khac.test"))
    assert (branding.display_name, branding.pk) == ("khac.test", None)


def test_change_appears_at_once(quangnam: Portal) -> None:
    branding_for_site(quangnam.site)
    branding = stored(quangnam)
    branding.welcome_text = "Lời chào mới"
    branding.save()
    assert branding_for_site(quangnam.site).welcome_text == "Lời chào mới"
    branding.delete()
    assert branding_for_site(quangnam.site).welcome_text == ""


def test_renamed_site_appears_at_once_where_the_branding_has_no_name(quangnam: Portal) -> None:
    SiteBranding.objects.all().delete()
    branding_for_site(quangnam.site)
    quangnam.site.site_name = "Tên mới"
    quangnam.site.save()
    assert branding_for_site(Site.objects.get(pk=quangnam.site.pk)).display_name == "Tên mới"


@pytest.mark.parametrize("picture", ["logo", "banner", "favicon"])
def test_deleted_picture_is_gone_at_once(quangnam: Portal, make_image: Callable[..., Any], picture: str) -> None:
    image = make_image(quangnam, size=(200, 200))
    SiteBranding.objects.filter(site=quangnam.site).update(**{picture: image})
    assert getattr(branding_for_site(quangnam.site), picture) == image
    image.delete()
    assert getattr(branding_for_site(quangnam.site), picture) is None
    assert quangnam.reader().get("/").status_code == 200


def test_changed_picture_is_shown_at_once(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    image = make_image(quangnam, size=(200, 200))
    SiteBranding.objects.filter(site=quangnam.site).update(logo=image)
    branding_for_site(quangnam.site)
    image.title = "Huy hiệu"
    image.save()
    assert branding_for_site(quangnam.site).logo.title == "Huy hiệu"


def test_every_search_engine_has_an_address_that_ends_where_the_query_goes() -> None:
    assert set(ADDRESSES) == set(WebSearchEngine)
    for engine, address in ADDRESSES.items():
        assert SiteBranding(web_search_engine=engine).web_search_url == address
        assert re.fullmatch(r"https://[a-z.]+/(search)?\?(q|query)=", address) or engine is WebSearchEngine.NONE


def test_messages_are_in_english_where_the_editor_reads_english() -> None:
    with translation.override("en"):
        assert "Try #" in color_errors("#777777")
