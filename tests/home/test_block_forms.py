"""What the blocks accept in the editor's form, and how the chooser of blocks previews them."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.blocks import StructBlockValidationError
from wagtail.models import ReferenceIndex

from tests.conftest import Portal, World
from tests.home.columns import compose, every_block, front_page, store_document
from wagtail_partyportal.home.blocks.pictures import BannerBlock
from wagtail_partyportal.home.blocks.references import ArticleReferenceBlock, CategoryReferenceBlock
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.home.standard_page import StandardPage
from wagtail_partyportal.weblinks.models import WebLinkGroup

BLOCKS = PortalHomePage._meta.get_field("body").stream_block.child_blocks
PAGE_BLOCKS = StandardPage._meta.get_field("body").stream_block.child_blocks
OWN = {**BLOCKS, "leaders": PAGE_BLOCKS["leaders"], "map": PAGE_BLOCKS["map"]}


def banner(image: Any, **days: dt.date) -> dict[str, Any]:
    return {"image": image, "alt": "Chào mừng", "url": "", "from_date": None, "until_date": None, **days}


def test_reversed_dates_of_a_banner_are_refused_in_words(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    block = BannerBlock()
    value = banner(make_image(quangnam).pk, from_date=dt.date(2026, 3, 2), until_date=dt.date(2026, 3, 1))
    with pytest.raises(StructBlockValidationError) as error:
        block.clean(block.normalize(value))

    (message,) = error.value.block_errors["until_date"].messages
    assert message == "Ngày kết thúc trước ngày bắt đầu: ảnh sẽ không bao giờ được hiển thị."


def test_banner_of_one_day_is_accepted(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    block, day = BannerBlock(), dt.date(2026, 3, 2)
    image = make_image(quangnam)
    cleaned = block.clean(block.normalize(banner(str(image.pk), from_date=day, until_date=day)))

    assert cleaned["image"] == image.pk


@pytest.mark.parametrize("kind", OWN)
def test_chooser_previews_the_block_with_invented_content(quangnam: Portal, kind: str) -> None:
    article = quangnam.publish("Bài của độc giả")
    block = OWN[kind]
    assert block.is_previewable
    assert str(block.get_description())
    address = reverse("wagtailadmin_block_preview")
    response = quangnam.editor_client().get(address, {"id": block.definition_prefix})

    assert response.status_code == 200
    html = response.content.decode()
    assert "portal.css" in html
    assert "pp-" in html[html.index("<main>") : html.index("</main>")]
    assert article.title not in html


@pytest.mark.parametrize("kind", BLOCKS)
def test_block_goes_through_the_editors_form_unchanged(
    quangnam: Portal, make_image: Callable[..., Any], kind: str
) -> None:
    value = every_block(quangnam, make_image(quangnam), store_document(), quangnam.publish("Bài"))[kind]
    block = BLOCKS[kind]
    python = block.to_python(value)

    assert block.get_form_state(python)
    assert block.get_prep_value(block.clean(python)).keys() == value.keys()
    for name, stored in block.get_prep_value(block.clean(python)).items():
        if name in {"category", "group", "image", "file", "poster"}:
            assert stored == value[name]


def test_front_page_opens_in_the_editor_with_every_block(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    values = every_block(quangnam, make_image(quangnam), store_document(), quangnam.publish("Chosen article"))
    compose(quangnam, list(values.items()))
    response = quangnam.editor_client().get(reverse("wagtailadmin_pages:edit", args=[quangnam.home.pk]))

    assert response.status_code == 200
    assert "Chosen article" in response.content.decode()


def test_what_a_block_refers_to_is_in_the_reference_index(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    image, article = make_image(quangnam), quangnam.publish("Bài")
    values = every_block(quangnam, image, store_document(), article)
    compose(quangnam, [("lead", values["lead"]), ("banner", values["banner"])])

    for thing in (image, article, quangnam.category("kiem-tra")):
        assert ReferenceIndex.get_references_to(thing).exists()


def test_choosers_offer_articles_of_every_class_and_only_categories() -> None:
    articles = {model.__name__ for model in ArticleReferenceBlock().target_models}

    assert articles == {"ArticlePage", "InterviewPage"}
    assert [model.__name__ for model in CategoryReferenceBlock().target_models] == ["CategoryIndexPage"]


def test_history_compares_blocks_by_what_was_chosen(quangnam: Portal) -> None:
    block = CategoryReferenceBlock()

    assert block.render_basic(quangnam.category("tin-tuc").pk) == "Tin tức"
    assert block.render_basic(None) == ""


def test_chooser_of_web_links_offers_only_the_own_sites_groups(world: World) -> None:
    address = reverse(WebLinkGroup.snippet_viewset.chooser_viewset.get_url_name("choose"))
    foreign = WebLinkGroup.objects.create(site=world.danang.site, title="Chỉ ở Đà Nẵng")
    client: Client = world.quangnam.editor_client()
    response = client.get(address)

    assert response.status_code == 200
    assert foreign.title not in response.json()["html"]
    assert "Liên kết web" in response.json()["html"]


def test_block_included_on_its_own_finds_its_site(quangnam: Portal) -> None:
    quangnam.publish("Tin riêng", "tin-tuc")
    compose(quangnam, [("notices", {"title": "", "category": quangnam.category("tin-tuc").pk, "count": 3})])
    front_page(quangnam)
    request = quangnam.reader().get("/").wsgi_request
    block = BLOCKS["notices"]
    value = block.to_python({"title": "", "category": None, "count": 3})

    assert "Tin riêng" in block.render(value, {"request": request})
    assert block.render(value).strip() == ""
