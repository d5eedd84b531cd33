"""The sitemap names every public page of its host once, in pages of bounded length; robots.txt points to it."""

from __future__ import annotations

import datetime as dt

import pytest
from django.core.cache import cache
from django.db import connection
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from wagtail.models import Page, PageViewRestriction, Site

from tests.conftest import Portal, World
from tests.syndication.reading import read_xml

NAMESPACE = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
INDEX = "/sitemap.xml"


def locations(portal: Portal, address: str) -> list[str]:
    response = portal.reader().get(address)
    assert (response.status_code, response["Content-Type"]) == (200, "application/xml; charset=utf-8")
    return [element.text or "" for element in read_xml(response.content).iter(f"{NAMESPACE}loc")]


def pages_of(portal: Portal) -> list[list[str]]:
    """Return the addresses in each page of the site's sitemap."""
    host = f"http://{portal.site.hostname}"
    return [locations(portal, address.removeprefix(host)) for address in locations(portal, INDEX)]


def everything(portal: Portal) -> list[str]:
    return [address for page in pages_of(portal) for address in page]


def test_every_public_page_is_named_once(quangnam: Portal) -> None:
    article = quangnam.publish("Tin")
    quangnam.home.add_child(instance=Page(title="Trang thường", slug="trang-thuong"))
    found = everything(quangnam)

    assert sorted(found) == sorted(
        f"http://quangnam.test/{path}"
        for path in (
            "",
            "tin-tuc/",
            "to-chuc-kiem-tra/",
            "to-chuc-kiem-tra/kiem-tra/",
            "trang-thuong/",
            "to-chuc-kiem-tra/kiem-tra/tin/",
        )
    )
    assert article.full_url in found


def test_each_host_names_its_own_pages_only(world: World) -> None:
    world.quangnam.publish("Tin Quảng Nam")
    world.danang.publish("Tin Đà Nẵng")

    for portal in (world.quangnam, world.danang):
        assert all(address.startswith(f"http://{portal.site.hostname}/") for address in everything(portal))
    assert len(everything(world.quangnam)) == len(everything(world.danang)) == 5


@pytest.mark.parametrize("deed", ["unpublish", "delete", "restrict", "restrict above"])
def test_what_readers_may_not_see_is_not_named(quangnam: Portal, deed: str) -> None:
    article = quangnam.publish("Tin mật")
    address = article.full_url
    assert address in everything(quangnam)
    if deed.startswith("restrict"):
        page = article if deed == "restrict" else quangnam.category("to-chuc-kiem-tra")
        PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(article, deed)()
    assert address not in everything(quangnam)


@override_settings(PARTYPORTAL_SITEMAP_LENGTH=3)
@pytest.mark.parametrize("count", [0, 1, 2, 3, 4, 6, 7])
def test_pages_are_full_and_name_everything(quangnam: Portal, count: int) -> None:
    for days in range(count):
        quangnam.publish(f"Tin {days}", days=-days)
    pages = pages_of(quangnam)
    found = [address for page in pages for address in page]

    assert all(1 <= len(page) <= 3 for page in pages)
    assert len(pages) == 2 + -(-count // 3)  # four other pages
    assert len(found) == len(set(found)) == 4 + count


@override_settings(PARTYPORTAL_SITEMAP_LENGTH=1)
def test_a_page_may_have_one_address(quangnam: Portal) -> None:
    quangnam.publish("Tin")
    assert [len(page) for page in pages_of(quangnam)] == [1, 1, 1, 1, 1]


@override_settings(PARTYPORTAL_SITEMAP_LENGTH=2)
def test_removed_article_leaves_no_gap(quangnam: Portal) -> None:
    articles = [quangnam.publish(f"Tin {days}", days=days) for days in range(5)]
    articles[0].delete()
    articles[3].unpublish()

    assert [len(page) for page in pages_of(quangnam)[2:]] == [2, 1]


def test_last_change_is_given_in_the_sites_time(quangnam: Portal) -> None:
    quangnam.publish("Tin")
    tree = read_xml(quangnam.reader().get("/sitemap-articles-1.xml").content)

    changed = dt.datetime.fromisoformat(tree.findtext(f".//{NAMESPACE}lastmod"))
    assert changed.utcoffset() == dt.timedelta(hours=7)


@pytest.mark.parametrize(
    "address",
    ["/sitemap-articles-0.xml", "/sitemap-articles-2.xml", "/sitemap-khac-1.xml", f"/sitemap-pages-{'9' * 40}.xml"],
)
def test_page_that_does_not_exist_is_not_found(quangnam: Portal, address: str) -> None:
    quangnam.publish("Tin")
    assert quangnam.reader().get(address).status_code == 404


@pytest.mark.parametrize("address", [INDEX, "/sitemap-articles-1.xml", "/sitemap-pages-1.xml", "/robots.txt"])
def test_unchanged_is_not_sent_again(quangnam: Portal, address: str) -> None:
    quangnam.publish("Tin")
    first = quangnam.reader().get(address)

    for headers in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
        assert quangnam.reader().get(address, headers=headers).status_code == 304
    assert first["Cache-Control"] == "public, max-age=60" and not first.cookies


def test_new_article_is_sent_at_once(quangnam: Portal) -> None:
    quangnam.publish("Tin")
    first = quangnam.reader().get("/sitemap-articles-1.xml")
    quangnam.publish("Tin mới")

    for headers in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
        again = quangnam.reader().get("/sitemap-articles-1.xml", headers=headers)
        assert again.status_code == 200 and b"tin-moi" in again.content


@override_settings(PARTYPORTAL_SITEMAP_LENGTH=5)
def test_last_page_costs_what_the_first_costs(quangnam: Portal) -> None:
    for days in range(30):
        quangnam.publish(f"Tin {days}", days=days)
    counts = []
    for number in (1, 6):
        cache.clear()
        with CaptureQueriesContext(connection) as queries:
            locations(quangnam, f"/sitemap-articles-{number}.xml")
        counts.append(len(queries))
        assert "OFFSET" not in " ".join(query["sql"] for query in queries)
    assert counts == [5, 5]
    with CaptureQueriesContext(connection) as queries:
        assert locations(quangnam, "/sitemap-articles-6.xml")
    assert len(queries) == 1


def test_robots_points_to_its_own_hosts_sitemap(world: World) -> None:
    for portal in (world.quangnam, world.danang):
        response = portal.reader().get("/robots.txt")
        lines = response.content.decode().splitlines()
        assert response["Content-Type"] == "text/plain; charset=utf-8"
        assert lines[0] == "User-agent: *"
        assert {"Disallow: /admin/", "Disallow: /tim-kiem/"} <= set(lines)
        assert lines[-1] == f"Sitemap: http://{portal.site.hostname}/sitemap.xml"


@pytest.mark.parametrize("address", [INDEX, "/sitemap-pages-1.xml", "/robots.txt"])
def test_host_without_a_site_has_neither(world: World, address: str) -> None:
    Site.objects.filter(is_default_site=True).delete()
    assert Client(HTTP_HOST="khac.test").get(address).status_code == 404
