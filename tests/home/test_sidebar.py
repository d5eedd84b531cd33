"""What stands beside the pages of a site, as its editors arrange it."""

from __future__ import annotations

from typing import Any

from django.test import Client
from django.urls import reverse

from tests.conftest import Portal, World
from tests.home.columns import put_beside
from wagtail_partyportal.home.sidebar import SiteSidebar

TEXT = ("text", {"title": "Đường dây nóng", "text": "<p>0235 000 000</p>"})
ADDRESSES = ("/tin-tuc/", "/tim-kiem/", "/so-do-trang/")


def html_of(portal: Portal, address: str) -> str:
    return portal.reader().get(address).content.decode()


def test_web_links_stand_there_by_default(quangnam: Portal) -> None:
    for address in ADDRESSES:
        assert "https://bao.quangnam.example.vn" in html_of(quangnam, address)


def test_widgets_take_the_place_of_the_web_links(quangnam: Portal) -> None:
    put_beside(quangnam, [TEXT])
    article = quangnam.publish("Bài")
    for address in (*ADDRESSES, article.url):
        html = html_of(quangnam, address)
        assert "Đường dây nóng" in html
        assert "https://bao.quangnam.example.vn" not in html


def test_widgets_belong_to_one_site(world: World) -> None:
    put_beside(world.quangnam, [TEXT])

    assert "Đường dây nóng" not in html_of(world.danang, "/tin-tuc/")
    assert "https://bao.danang.example.vn" in html_of(world.danang, "/tin-tuc/")


def test_front_page_without_a_side_column_shows_the_widgets(quangnam: Portal) -> None:
    put_beside(quangnam, [TEXT])

    assert "Đường dây nóng" in html_of(quangnam, "/")


def test_change_appears_at_once(quangnam: Portal) -> None:
    put_beside(quangnam, [TEXT])
    html_of(quangnam, "/tin-tuc/")
    put_beside(quangnam, [("text", {"title": "Tiêu đề mới", "text": ""}), TEXT])
    assert "Tiêu đề mới" not in html_of(quangnam, "/tin-tuc/")  # without a text there is nothing to show
    SiteSidebar.objects.all().delete()

    assert "https://bao.quangnam.example.vn" in html_of(quangnam, "/tin-tuc/")


def test_new_article_is_in_the_widgets_of_every_page_at_once(quangnam: Portal) -> None:
    put_beside(quangnam, [("notices", {"title": "Mới nhất", "category": None, "count": 3})])
    html_of(quangnam, "/tim-kiem/")
    quangnam.publish("Tin nóng", "kiem-tra")

    assert "Tin nóng" in html_of(quangnam, "/tim-kiem/")
    assert "Tin nóng" in html_of(quangnam, "/tin-tuc/")


def edit_address(portal: Portal) -> str:
    return reverse("wagtailsettings:edit", args=["partyportal", "sitesidebar", portal.site.pk])


def test_editor_changes_the_own_sites_side_column(quangnam: Portal) -> None:
    client = quangnam.editor_client()
    form: dict[str, Any] = {
        "widgets-count": "1",
        "widgets-0-deleted": "",
        "widgets-0-order": "0",
        "widgets-0-type": "notices",
        "widgets-0-value-title": "Mới nhất",
        "widgets-0-value-category": str(quangnam.category("tin-tuc").pk),
        "widgets-0-value-count": "3",
    }
    assert client.get(edit_address(quangnam)).status_code == 200
    assert client.post(edit_address(quangnam), form).status_code == 302
    quangnam.publish("Tin", "tin-tuc")

    assert "Mới nhất" in html_of(quangnam, "/tim-kiem/")


def test_editor_of_another_site_may_not(world: World) -> None:
    client: Client = world.danang.editor_client()

    assert client.get(edit_address(world.quangnam)).status_code in {302, 403}
    assert client.get(edit_address(world.danang)).status_code == 200
