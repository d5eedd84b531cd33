"""RSS and Atom: valid, of this site only, the same price whatever the site's size, and not sent twice."""

from __future__ import annotations

import datetime as dt
import email.utils
from collections.abc import Callable
from typing import Any
from xml.etree import ElementTree

import pytest
from django.core.cache import cache
from django.db import connection
from django.http import HttpResponse
from django.test import Client, override_settings
from django.test.utils import CaptureQueriesContext
from wagtail.models import PageViewRestriction, Site

from tests.conftest import Portal, World
from tests.syndication.reading import read_xml
from tests.testapp.models import InterviewPage
from wagtail_partyportal.branding.models import SiteBranding

ATOM = "{http://www.w3.org/2005/Atom}"
DC = "{http://purl.org/dc/elements/1.1/}"
MEDIA = "{http://search.yahoo.com/mrss/}"
CATEGORY = "/to-chuc-kiem-tra/kiem-tra/"
ADDRESSES = ["/rss.xml", "/atom.xml", f"{CATEGORY}rss.xml", f"{CATEGORY}atom.xml"]


def get(portal: Portal, address: str, **headers: str) -> HttpResponse:
    return portal.reader().get(address, headers=headers)


def rss(portal: Portal, path: str = "/") -> ElementTree.Element:
    response = get(portal, f"{path}rss.xml")
    assert (response.status_code, response["Content-Type"]) == (200, "application/rss+xml; charset=utf-8")
    root = read_xml(response.content)
    assert (root.tag, root.get("version")) == ("rss", "2.0")
    return root.find("channel")


def atom(portal: Portal, path: str = "/") -> ElementTree.Element:
    response = get(portal, f"{path}atom.xml")
    assert (response.status_code, response["Content-Type"]) == (200, "application/atom+xml; charset=utf-8")
    root = read_xml(response.content)
    assert root.tag == f"{ATOM}feed"
    return root


def titles(portal: Portal, path: str = "/") -> list[str]:
    """Return the titles in RSS, after a check that Atom has the same."""
    found = [item.findtext("title") for item in rss(portal, path).findall("item")]
    assert found == [entry.findtext(f"{ATOM}title") for entry in atom(portal, path).findall(f"{ATOM}entry")]
    return found


def test_rss_says_all_that_there_is_to_say(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    quangnam.publish(
        "Đảng bộ tỉnh họp",
        lead="Bàn về <đổi mới> & phát triển.",
        byline="HÀN GIANG",
        image=make_image(),
        image_alt="Cờ",
    )
    channel = rss(quangnam)
    item = channel.find("item")

    assert channel.findtext("title") == "Đảng bộ tỉnh Quảng Nam"
    assert channel.findtext("link") == "http://quangnam.test/"
    assert channel.findtext("description") and channel.findtext("language") == "vi"
    assert channel.find(f"{ATOM}link").attrib == {"rel": "self", "href": "http://quangnam.test/rss.xml"}
    assert email.utils.parsedate_to_datetime(channel.findtext("lastBuildDate"))
    assert int(channel.findtext("ttl")) > 0
    assert item.findtext("title") == "Đảng bộ tỉnh họp"
    assert item.findtext("link") == f"http://quangnam.test{CATEGORY}dang-bo-tinh-hop/"
    assert item.findtext("description") == "Bàn về &lt;đổi mới&gt; &amp; phát triển."  # HTML, as readers take it
    assert item.findtext("pubDate") == "Tue, 14 Feb 2023 10:37:00 +0700"
    assert item.findtext(f"{DC}creator") == "HÀN GIANG"
    assert item.findtext("category") == "Kiểm tra, giám sát"
    assert item.find("guid").get("isPermaLink") == "false" and item.findtext("guid").startswith("urn:uuid:")


def test_picture_is_enclosed_with_its_type_and_size(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    quangnam.publish("Có ảnh", image=make_image(), image_alt="Cờ")
    item = rss(quangnam).find("item")
    enclosure, media = item.find("enclosure"), item.find(f"{MEDIA}content")

    assert enclosure.get("url").startswith("http://quangnam.test/media/") and enclosure.get("type") == "image/webp"
    assert int(enclosure.get("length")) > 0
    assert (media.get("url"), media.get("width"), media.get("height")) == (enclosure.get("url"), "720", "480")
    assert media.findtext(f"{MEDIA}description") == "Cờ"
    link = atom(quangnam).find(f"{ATOM}entry/{ATOM}link[@rel='enclosure']")
    assert link.get("href") == enclosure.get("url")


def test_atom_has_every_element_that_its_standard_asks_for(quangnam: Portal) -> None:
    quangnam.publish("Tin một", lead="Sapo")
    quangnam.publish("Tin hai", byline="A")
    feed = atom(quangnam)

    assert feed.get("{http://www.w3.org/XML/1998/namespace}lang") == "vi"
    assert feed.find(f"{ATOM}link[@rel='self']").get("href") == "http://quangnam.test/atom.xml"
    for element in (feed, *feed.findall(f"{ATOM}entry")):
        assert element.findtext(f"{ATOM}id").startswith("urn:uuid:")
        assert element.findtext(f"{ATOM}title") and element.findtext(f"{ATOM}author/{ATOM}name")
        assert dt.datetime.fromisoformat(element.findtext(f"{ATOM}updated")).utcoffset() == dt.timedelta(hours=7)
    ids = [element.text for element in feed.iter(f"{ATOM}id")]
    assert len(ids) == len(set(ids))


def test_article_without_lead_byline_and_picture_has_no_empty_element(quangnam: Portal) -> None:
    quangnam.publish("Bài trần")
    item = rss(quangnam).find("item")

    assert item.find("description") is None and item.find("enclosure") is None
    assert item.findtext(f"{DC}creator") == "Đảng bộ tỉnh Quảng Nam"


def test_newest_stands_first_and_the_length_is_a_setting(quangnam: Portal) -> None:
    for days in (1, 3, 2):
        quangnam.publish(f"Tin {days}", days=days)

    assert titles(quangnam) == ["Tin 3", "Tin 2", "Tin 1"]
    with override_settings(PARTYPORTAL_FEED_LENGTH=2):
        assert titles(quangnam) == ["Tin 3", "Tin 2"]


def test_category_has_its_own_articles_and_those_below_it(quangnam: Portal) -> None:
    quangnam.publish("Tin chung", "tin-tuc")
    quangnam.publish("Tin kiểm tra", "kiem-tra", days=1)

    assert titles(quangnam) == ["Tin kiểm tra", "Tin chung"]
    assert titles(quangnam, "/to-chuc-kiem-tra/") == titles(quangnam, CATEGORY) == ["Tin kiểm tra"]
    assert rss(quangnam, CATEGORY).findtext("title") == "Kiểm tra, giám sát – Đảng bộ tỉnh Quảng Nam"
    assert rss(quangnam, CATEGORY).findtext("link") == f"http://quangnam.test{CATEGORY}"


def test_projects_own_articles_are_in_the_feed(quangnam: Portal) -> None:
    quangnam.publish("Phỏng vấn", article_class=InterviewPage, interviewee="A")
    assert titles(quangnam) == ["Phỏng vấn"]


def test_each_host_has_its_own_articles_only(world: World) -> None:
    world.quangnam.publish("Tin Quảng Nam")
    world.danang.publish("Tin Đà Nẵng")

    for path in ("/", CATEGORY):
        assert titles(world.quangnam, path) == ["Tin Quảng Nam"]
        assert titles(world.danang, path) == ["Tin Đà Nẵng"]


@pytest.mark.parametrize("deed", ["unpublish", "delete", "restrict", "restrict above", "draft"])
def test_what_readers_may_not_see_is_in_no_feed(quangnam: Portal, deed: str) -> None:
    article = quangnam.publish("Tin mật")
    assert titles(quangnam) == ["Tin mật"]
    if deed == "draft":
        article.title = "Bản nháp"
        article.save_revision()
        assert titles(quangnam) == ["Tin mật"]
        return
    if deed.startswith("restrict"):
        page = article if deed == "restrict" else quangnam.category("to-chuc-kiem-tra")
        PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(article, deed)()
    assert titles(quangnam) == []


@pytest.mark.parametrize("deed", ["unpublish", "delete", "restrict", "restrict above"])
@pytest.mark.parametrize("name", ["rss.xml", "atom.xml"])
def test_category_that_readers_may_not_see_has_no_feed(quangnam: Portal, deed: str, name: str) -> None:
    category = quangnam.category("kiem-tra")
    assert get(quangnam, f"{CATEGORY}{name}").status_code == 200
    if deed.startswith("restrict"):
        page = category if deed == "restrict" else quangnam.category("to-chuc-kiem-tra")
        PageViewRestriction.objects.create(page=page.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(category, deed)()
    assert get(quangnam, f"{CATEGORY}{name}").status_code == 404


@pytest.mark.parametrize(
    "address",
    ["/khong-co/rss.xml", "/kiem-tra/rss.xml", f"{CATEGORY}bai/rss.xml", "/../rss.xml", "/tin-tuc/xrss.xml"],
)
def test_address_of_no_category_is_not_found(quangnam: Portal, address: str) -> None:
    quangnam.publish("Bài")
    assert get(quangnam, address).status_code == 404


def test_category_of_another_site_has_no_feed_here(world: World) -> None:
    category = world.danang.category("tin-tuc")
    category.slug = "chi-o-da-nang"
    category.save_revision().publish()

    assert get(world.danang, "/chi-o-da-nang/rss.xml").status_code == 200
    assert get(world.quangnam, "/chi-o-da-nang/rss.xml").status_code == 404


def test_host_without_a_site_has_no_feed(world: World) -> None:
    Site.objects.filter(is_default_site=True).delete()
    assert Client(HTTP_HOST="khac.test").get("/rss.xml").status_code == 404


def test_empty_category_has_a_valid_empty_feed_that_stays_the_same(quangnam: Portal) -> None:
    first = get(quangnam, "/tin-tuc/atom.xml")
    cache.clear()

    assert titles(quangnam, "/tin-tuc/") == []
    assert rss(quangnam, "/tin-tuc/").findtext("lastBuildDate")
    assert get(quangnam, "/tin-tuc/atom.xml").content == first.content


HOSTILE = [
    "</title><script>alert(1)</script>",
    "]]>",
    "&amp; & &#0;",
    "Họp 🎉 𠀀",
    "x" * 255,
    "{{ page }}{% now %}",
    "A\u2028B",
]


@pytest.mark.parametrize("title", HOSTILE)
def test_any_title_arrives_as_it_was_typed(quangnam: Portal, title: str) -> None:
    quangnam.publish(title, lead=title, byline=title[:100])
    assert titles(quangnam) == [title]


def test_characters_that_xml_can_not_write_are_left_out(quangnam: Portal) -> None:
    article = quangnam.publish("Tin")
    type(article).objects.filter(pk=article.pk).update(title="A\x01B\ufffeC", lead="D\x0bE")
    SiteBranding.objects.filter(site=quangnam.site).update(name="T\x02ên")
    cache.clear()

    assert titles(quangnam) == ["ABC"]
    assert rss(quangnam).findtext("title") == "Tên"


def test_guid_survives_a_new_title_address_and_host(quangnam: Portal) -> None:
    article = quangnam.publish("Tên cũ")
    before = rss(quangnam).findtext("item/guid")
    article.title, article.slug = "Tên mới", "ten-moi"
    article.save_revision().publish()
    article.move(quangnam.category("tin-tuc"), pos="last-child")

    assert rss(quangnam).findtext("item/guid") == before
    assert rss(quangnam).findtext("item/link") == "http://quangnam.test/tin-tuc/ten-moi/"


def test_picture_whose_file_is_gone_is_left_out(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    image = make_image()
    quangnam.publish("Mất ảnh", image=image)
    image.file.storage.delete(image.file.name)

    assert titles(quangnam) == ["Mất ảnh"]
    assert rss(quangnam).find("item/enclosure") is None


# --- Not sent twice --------------------------------------------------------------------------------------


@pytest.mark.parametrize("address", ADDRESSES)
def test_unchanged_feed_is_not_sent_again(quangnam: Portal, address: str) -> None:
    quangnam.publish("Tin")
    first = get(quangnam, address)

    for headers in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
        again = get(quangnam, address, **headers)
        assert (again.status_code, again.content) == (304, b"")
        assert (again["ETag"], again["Cache-Control"]) == (first["ETag"], first["Cache-Control"])
    assert first["Cache-Control"] == "public, max-age=60"
    assert not first.cookies and "Vary" not in first


def test_etag_outlives_the_kept_copy(quangnam: Portal) -> None:
    quangnam.publish("Tin")
    first = get(quangnam, "/rss.xml")
    cache.clear()
    assert get(quangnam, "/rss.xml", **{"If-None-Match": first["ETag"]}).status_code == 304


@pytest.mark.parametrize("deed", ["publish", "edit", "unpublish", "delete", "move", "branding", "category", "restrict"])
def test_changed_feed_is_sent_at_once(quangnam: Portal, deed: str) -> None:
    article = quangnam.publish("Tin")
    first = get(quangnam, "/rss.xml")
    if deed == "publish":
        quangnam.publish("Tin mới", days=1)
    elif deed == "edit":
        article.lead = "Sapo mới"
        article.save_revision().publish()
    elif deed == "move":
        article.move(quangnam.category("tin-tuc"), pos="last-child")
    elif deed == "branding":
        SiteBranding.objects.get(site=quangnam.site).delete()
        SiteBranding.objects.create(site=quangnam.site, name="Tên khác")
    elif deed == "category":
        category = quangnam.category("kiem-tra")
        category.title = "Kiểm tra"
        category.save_revision().publish()
    elif deed == "restrict":
        PageViewRestriction.objects.create(page=article.page_ptr, restriction_type=PageViewRestriction.LOGIN)
    else:
        getattr(article, deed)()

    for headers in ({"If-None-Match": first["ETag"]}, {"If-Modified-Since": first["Last-Modified"]}):
        again = get(quangnam, "/rss.xml", **headers)
        assert again.status_code == 200 and again.content != first.content


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_feed_is_only_read(quangnam: Portal, method: str) -> None:
    assert getattr(quangnam.reader(), method)("/rss.xml").status_code == 405


def test_head_has_the_same_headers(quangnam: Portal) -> None:
    quangnam.publish("Tin")
    got, head = quangnam.reader().get("/rss.xml"), quangnam.reader().head("/rss.xml")
    assert head.status_code == 200 and head.content == b"" and head["ETag"] == got["ETag"]


# --- What it costs ---------------------------------------------------------------------------------------

WARM = {"/rss.xml": 0, "/atom.xml": 0, f"{CATEGORY}rss.xml": 2, f"{CATEGORY}atom.xml": 2}
COLD = {"/rss.xml": 10, "/atom.xml": 10, f"{CATEGORY}rss.xml": 12, f"{CATEGORY}atom.xml": 12}


@pytest.mark.parametrize("items", [3, 30])
def test_feeds_cost_exactly_these_queries(quangnam: Portal, make_image: Callable[..., Any], items: int) -> None:
    image = make_image()
    for days in range(items):
        quangnam.publish(f"Tin {days}", days=days, image=image, byline="A")
    cold, warm = {}, {}
    for address in ADDRESSES:
        get(quangnam, address)  # renditions are made once in a picture's life
        cache.clear()
        for counts in (cold, warm):
            with CaptureQueriesContext(connection) as queries:
                assert get(quangnam, address).status_code == 200
            counts[address] = len(queries)

    assert warm == WARM
    assert cold == COLD
