"""What a page shows of a site's web links, always of today."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from typing import Any

import pytest
from wagtail.models import Site

from tests.conftest import Portal, World
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup
from wagtail_partyportal.weblinks.queries import GroupView, web_link_groups

Queries = Callable[[int], AbstractContextManager[Any]]


@pytest.fixture(autouse=True)
def warm(world: World) -> None:
    """Let every test begin with links that are already kept."""
    for portal in (world.quangnam, world.danang):
        web_link_groups(portal.site)


def shown(portal: Portal) -> list[tuple[str, list[str]]]:
    return [(group.title, [link.title for link in group.links]) for group in web_link_groups(portal.site)]


def add_group(portal: Portal, title: str, *names: str, **fields: Any) -> WebLinkGroup:
    group = WebLinkGroup.objects.create(site=portal.site, title=title, **fields)
    for position, name in enumerate(names):
        WebLink.objects.create(group=group, title=name, url="https://example.vn", sort_order=position)
    return group


def test_groups_and_links_stand_in_their_order(quangnam: Portal) -> None:
    add_group(quangnam, "Cuối", "Z", "A", sort_order=9)
    add_group(quangnam, "Giữa", "M", sort_order=5)
    assert shown(quangnam) == [
        ("Liên kết web", ["Báo Đảng bộ tỉnh Quảng Nam", "Cổng Đảng bộ tỉnh Quảng Nam"]),
        ("Giữa", ["M"]),
        ("Cuối", ["Z", "A"]),
    ]


def test_groups_at_the_same_position_keep_the_order_in_which_they_were_made(quangnam: Portal) -> None:
    add_group(quangnam, "Z", "Một", sort_order=5)
    add_group(quangnam, "A", "Hai", sort_order=5)
    assert [title for title, _links in shown(quangnam)][1:] == ["Z", "A"]


def test_group_says_how_it_is_shown(quangnam: Portal) -> None:
    add_group(quangnam, "Hộp", "Một", display=WebLinkGroup.Display.JUMP, sort_order=5)
    assert [group.display for group in web_link_groups(quangnam.site)] == ["list", "jump"]


def test_empty_group_is_hidden_until_it_has_a_link(quangnam: Portal) -> None:
    group = add_group(quangnam, "Trống", sort_order=5)
    assert "Trống" not in dict(shown(quangnam))
    WebLink.objects.create(group=group, title="Một", url="https://example.vn")
    assert dict(shown(quangnam))["Trống"] == ["Một"]


def test_links_of_another_site_are_never_shown(world: World) -> None:
    add_group(world.danang, "Chỉ ở Đà Nẵng", "Mật")
    assert "Chỉ ở Đà Nẵng" in dict(shown(world.danang))
    assert "Chỉ ở Đà Nẵng" not in dict(shown(world.quangnam))
    for address in ("/", "/tin-tuc/", "/tim-kiem/"):
        assert "Chỉ ở Đà Nẵng" not in world.quangnam.reader().get(address).content.decode()


def test_group_given_to_another_site_leaves_the_first_one_at_once(world: World) -> None:
    group = WebLinkGroup.objects.get(site=world.quangnam.site)
    group.site = world.danang.site
    group.save()
    assert shown(world.quangnam) == []
    assert len(shown(world.danang)) == 2


def test_readers_page_shows_the_links(quangnam: Portal) -> None:
    html = quangnam.reader().get("/tin-tuc/").content.decode()
    assert "https://bao.quangnam.example.vn" in html and "Liên kết web" in html


@pytest.mark.parametrize("deed", ["rename the link", "delete the link", "rename the group", "delete the group"])
def test_change_appears_at_once(quangnam: Portal, deed: str) -> None:
    before = shown(quangnam)
    thing: Any = (
        (WebLink if deed.endswith("link") else WebLinkGroup)
        .objects.filter(**({"group__site": quangnam.site} if deed.endswith("link") else {"site": quangnam.site}))
        .first()
    )
    if deed.startswith("delete"):
        thing.delete()
        assert thing.title not in str(shown(quangnam))
    else:
        thing.title = "Tên mới"
        thing.save()
        assert "Tên mới" in str(shown(quangnam))
    assert shown(quangnam) != before


def test_change_on_one_site_leaves_the_other_ones_kept_links_alone(
    world: World, django_assert_num_queries: Queries
) -> None:
    add_group(world.danang, "Mới", "Một")
    with django_assert_num_queries(0):
        web_link_groups(world.quangnam.site)


def test_cold_links_take_as_many_queries_with_many_as_with_few(
    quangnam: Portal, django_assert_num_queries: Queries
) -> None:
    for number in range(10):
        add_group(quangnam, f"Nhóm {number}", *"abc")
    with django_assert_num_queries(2):
        assert len(web_link_groups(quangnam.site)) == 11


def test_deleted_logo_is_gone_at_once(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    logo = make_image(quangnam, size=(200, 100))
    group = add_group(quangnam, "Biểu trưng", display=WebLinkGroup.Display.LOGOS, sort_order=5)
    WebLink.objects.create(group=group, title="Có ảnh", url="https://example.vn", logo=logo)
    assert last_group(quangnam).links[0].logo == logo
    logo.delete()
    assert last_group(quangnam).links[0].logo is None
    assert quangnam.reader().get("/").status_code == 200


def last_group(portal: Portal) -> GroupView:
    return web_link_groups(portal.site)[-1]


def test_links_go_with_their_site(quangnam: Portal) -> None:
    Site.objects.get(pk=quangnam.site.pk).delete()
    assert WebLink.objects.count() == 2  # the other site's
