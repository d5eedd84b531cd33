"""The drawn card: a picture of the right size, for public pages of the host's site only, kept for ever."""

from __future__ import annotations

import io
from collections.abc import Callable
from typing import Any

import pytest
from django.db import connection
from django.http import HttpResponse
from django.test import Client
from django.test.utils import CaptureQueriesContext
from PIL import Image
from wagtail.models import PageViewRestriction, Site

from tests.conftest import Portal, World
from wagtail_partyportal.articles.models import ArticlePage
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.branding.queries import branding_for_site
from wagtail_partyportal.syndication.card_images import card_image


def address_of(portal: Portal, page: Any) -> str:
    digest = card_image(page, branding_for_site(portal.site)).digest
    return f"/partyportal/card-{page.pk}-{digest}.png"


def card(portal: Portal, page: Any) -> HttpResponse:
    return portal.reader().get(address_of(portal, page))


def pixels(response: HttpResponse) -> bytes:
    assert (response.status_code, response["Content-Type"]) == (200, "image/png")
    with Image.open(io.BytesIO(response.content)) as picture:
        assert (picture.format, picture.size) == ("PNG", (1200, 630))
        return picture.convert("RGB").tobytes()


def test_card_is_a_png_of_1200_by_630_that_may_be_kept_for_ever(quangnam: Portal) -> None:
    response = card(quangnam, quangnam.publish("Đảng bộ tỉnh họp"))
    pixels(response)
    assert "immutable" in response["Cache-Control"] and "public" in response["Cache-Control"]
    assert not response.cookies


def test_card_differs_by_title_and_by_site(world: World) -> None:
    pages = [world.quangnam.publish("Tin một"), world.quangnam.publish("Tin hai"), world.quangnam.home]
    drawn = [pixels(card(world.quangnam, page)) for page in pages]
    drawn.append(pixels(card(world.danang, world.danang.publish("Tin một"))))
    assert len(set(drawn)) == 4


def test_new_title_colour_name_or_emblem_gives_a_new_address(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    article = quangnam.publish("Tin")
    addresses, drawn = {address_of(quangnam, article)}, {pixels(card(quangnam, article))}
    for field, value in (("name", "Tên khác"), ("owner_body", "Tỉnh ủy"), ("preset", "sea"), ("logo", make_image())):
        branding = SiteBranding.objects.get(site=quangnam.site)
        setattr(branding, field, value)
        branding.save()
        addresses.add(address_of(quangnam, article))
        drawn.add(pixels(card(quangnam, article)))
    article.title = "Tin mới"
    article.save_revision().publish()
    addresses.add(address_of(quangnam, article))
    assert len(addresses) == 6 and len(drawn) == 5


def test_old_address_shows_todays_card_for_a_minute(quangnam: Portal) -> None:
    article = quangnam.publish("Tin")
    old = address_of(quangnam, article)
    article.title = "Tên mới"
    article.save_revision().publish()
    response = quangnam.reader().get(old)

    assert pixels(response) == pixels(card(quangnam, article))
    assert response["Cache-Control"] == "public, max-age=60"


@pytest.mark.parametrize(
    "title",
    ["", "x" * 255, "ĐẢNG BỘ Ộ Ễ Ấ " * 18, "W" * 255, "Họp 🎉 𠀀 \u202e", "a\nb\tc", "e\u0301\u0323" * 60, "%s {0}"],
)
def test_any_title_can_be_drawn(quangnam: Portal, title: str) -> None:
    article = quangnam.publish("Tin")
    ArticlePage.objects.filter(pk=article.pk).update(title=title)
    article.title = title
    pixels(card(quangnam, article))


def test_very_long_names_can_be_drawn(quangnam: Portal) -> None:
    SiteBranding.objects.filter(site=quangnam.site).delete()
    SiteBranding.objects.create(site=quangnam.site, name="Đảng bộ " * 30, owner_body="Tỉnh ủy " * 30)
    pixels(card(quangnam, quangnam.home))


def test_emblem_whose_file_is_gone_is_left_out(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    article, emblem = quangnam.publish("Tin"), make_image()
    without = pixels(card(quangnam, article))
    branding = SiteBranding.objects.get(site=quangnam.site)
    branding.logo = emblem
    branding.save()
    emblem.file.storage.delete(emblem.file.name)
    assert pixels(card(quangnam, article)) == without


@pytest.mark.parametrize("deed", ["unpublish", "delete", "restrict", "restrict above"])
def test_page_that_readers_may_not_see_has_no_card(quangnam: Portal, deed: str) -> None:
    article = quangnam.publish("Tin mật")
    address = address_of(quangnam, article)
    assert quangnam.reader().get(address).status_code == 200
    if deed.startswith("restrict"):
        page = article if deed == "restrict" else quangnam.category("to-chuc-kiem-tra")
        PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(article, deed)()
    assert quangnam.reader().get(address).status_code == 404


def test_page_of_another_site_has_no_card_here(world: World) -> None:
    address = address_of(world.quangnam, world.quangnam.publish("Tin"))
    assert world.danang.reader().get(address).status_code == 404


@pytest.mark.parametrize("page_id", ["1", "0", "999999", "9" * 18])
def test_page_that_is_on_no_site_has_no_card(quangnam: Portal, page_id: str) -> None:
    assert quangnam.reader().get(f"/partyportal/card-{page_id}-x.png").status_code == 404


def test_host_without_a_site_has_no_cards(quangnam: Portal) -> None:
    address = address_of(quangnam, quangnam.home)
    Site.objects.filter(is_default_site=True).delete()
    assert Client(HTTP_HOST="khac.test").get(address).status_code == 404


def test_card_is_drawn_once(quangnam: Portal, monkeypatch: pytest.MonkeyPatch) -> None:
    article = quangnam.publish("Tin")
    first = card(quangnam, article)
    monkeypatch.setattr("wagtail_partyportal.syndication.card_images.CardImage._draw", lambda self: b"again")
    with CaptureQueriesContext(connection) as queries:
        assert card(quangnam, article).content == first.content
    assert len(queries) == 2
