"""Where a group of links stands: beside the pages, in the strip at the top, in the footer."""

from __future__ import annotations

from tests.conftest import Portal, World
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup


def add_group(portal: Portal, title: str, place: str, links: int = 1) -> WebLinkGroup:
    group = WebLinkGroup.objects.create(site=portal.site, title=title, place=place)
    for n in range(links):
        WebLink.objects.create(group=group, title=f"{title} {n}", url=f"https://{place}-{n}.example.vn", sort_order=n)
    return group


def parts(portal: Portal, address: str = "/tin-tuc/") -> dict[str, str]:
    """Return the HTML of the three places of a page."""
    html = portal.reader().get(address).content.decode()
    utility, rest = html.split('class="pp-masthead"', 1)
    _main, rest = rest.split('class="pp-layout__side"', 1)
    sidebar, footer = rest.split('<footer class="pp-footer"', 1)
    return {"utility": utility, "sidebar": sidebar, "footer": footer}


def test_each_group_stands_in_its_place_only(quangnam: Portal) -> None:
    for place in WebLinkGroup.Place.values:
        add_group(quangnam, f"Nhóm {place}", place)
    shown = parts(quangnam)

    for place in WebLinkGroup.Place.values:
        assert [part for part, html in shown.items() if f"https://{place}-0.example.vn" in html] == [place]


def test_group_is_beside_the_pages_by_default() -> None:
    assert WebLinkGroup().place == "sidebar"


def test_footer_column_has_its_heading_and_strip_has_none(quangnam: Portal) -> None:
    add_group(quangnam, "Đảng bộ trực thuộc", "footer")
    add_group(quangnam, "Truy cập nhanh", "utility")
    shown = parts(quangnam)

    assert ">Đảng bộ trực thuộc</h2>" in shown["footer"]
    assert "Truy cập nhanh 0" in shown["utility"] and ">Truy cập nhanh<" not in shown["utility"]


def test_moved_group_changes_its_place_at_once(quangnam: Portal) -> None:
    group = add_group(quangnam, "Nhóm", "footer")
    assert "https://footer-0.example.vn" in parts(quangnam)["footer"]
    group.place = "utility"
    group.save()
    shown = parts(quangnam)

    assert "https://footer-0.example.vn" in shown["utility"]
    assert "https://footer-0.example.vn" not in shown["footer"]


def test_places_of_two_sites_never_mix(world: World) -> None:
    add_group(world.danang, "Chân trang", "footer")
    add_group(world.danang, "Đầu trang", "utility")

    assert all("example.vn" not in parts(world.quangnam)[place] for place in ("footer", "utility"))


def test_menu_of_sixty_entries_lists_them_all_once_each(quangnam: Portal) -> None:
    """Script moves what doesn't fit below “More”; without script the row wraps. Nothing is cut off on the server."""
    for n in range(60):
        category = quangnam.home.add_child(instance=CategoryIndexPage(title=f"Mục {n:02}", show_in_menus=True))
        category.save_revision().publish()
    html = quangnam.reader().get("/tin-tuc/").content.decode()
    nav = html[html.index('id="pp-menu"') : html.index("</nav>")]

    assert all(nav.count(f">Mục {n:02}</a>") == 1 for n in range(60))
    assert "data-pp-nav-overflow" in nav
