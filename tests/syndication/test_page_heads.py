"""What a page's head tells search engines, feed readers and social networks, whatever an editor has typed."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.test import override_settings
from wagtail.models import Page, PageViewRestriction

from tests.conftest import Portal, World
from wagtail_partyportal.branding.models import SiteBranding

CATEGORY = "/to-chuc-kiem-tra/kiem-tra/"
HOST = "http://quangnam.test"


class Head:
    """A page's head, read as machines read it."""

    def __init__(self, portal: Portal, address: str) -> None:
        response = portal.reader().get(address)
        assert response.status_code == 200
        self.raw = response.content.decode()
        self.soup = BeautifulSoup(self.raw, "html.parser").head

    def meta(self, name: str) -> str | None:
        tags = self.soup.find_all("meta", attrs={"property": name}) + self.soup.find_all("meta", attrs={"name": name})
        assert len(tags) <= 1, name
        return tags[0]["content"] if tags else None

    def link(self, rel: str) -> str | None:
        tags = self.soup.find_all("link", rel=rel)
        assert len(tags) <= 1, rel
        return tags[0]["href"] if tags else None

    @property
    def feeds(self) -> list[tuple[str, str]]:
        return [(tag["type"], tag["href"]) for tag in self.soup.find_all("link", rel="alternate")]

    @property
    def nodes(self) -> dict[str, dict[str, Any]]:
        """Return the structured data by type."""
        blocks = self.soup.find_all("script", type="application/ld+json")
        assert len(blocks) == 1
        data = json.loads(blocks[0].string)
        assert data["@context"] == "https://schema.org"
        return {node["@type"]: node for node in data["@graph"]}


@pytest.fixture
def article(quangnam: Portal, make_image: Callable[..., Any]) -> Any:
    return quangnam.publish(
        "Nâng chất lượng sinh hoạt chi bộ",
        lead="Chú trọng nâng chất lượng sinh hoạt.",
        image=make_image(quangnam),
        image_alt="Cán bộ trao đổi",
        byline="HÀN GIANG",
        tags=("chi bộ", "sinh hoạt"),
    )


# --- Social networks -------------------------------------------------------------------------------------


def test_article_with_a_picture_has_a_complete_card(quangnam: Portal, article: Any) -> None:
    head = Head(quangnam, article.url)
    expected = {
        "description": "Chú trọng nâng chất lượng sinh hoạt.",
        "og:type": "article",
        "og:title": "Nâng chất lượng sinh hoạt chi bộ",
        "og:description": "Chú trọng nâng chất lượng sinh hoạt.",
        "og:url": article.full_url,
        "og:site_name": "Đảng bộ tỉnh Quảng Nam",
        "og:locale": "vi_VN",
        "og:image:width": "1200",
        "og:image:height": "630",
        "og:image:type": "image/jpeg",
        "og:image:alt": "Cán bộ trao đổi",
        "article:published_time": "2023-02-14T10:37:00+07:00",
        "article:section": "Kiểm tra, giám sát",
        "twitter:card": "summary_large_image",
        "twitter:title": "Nâng chất lượng sinh hoạt chi bộ",
        "twitter:description": "Chú trọng nâng chất lượng sinh hoạt.",
        "twitter:image:alt": "Cán bộ trao đổi",
    }

    assert {name: head.meta(name) for name in expected} == expected
    assert head.meta("og:image").startswith(f"{HOST}/media/") and head.meta("twitter:image") == head.meta("og:image")
    assert dt.datetime.fromisoformat(head.meta("article:modified_time")).utcoffset() == dt.timedelta(hours=7)
    assert [tag["content"] for tag in head.soup.find_all(property="article:tag")] == ["chi bộ", "sinh hoạt"]


def test_article_without_a_picture_has_a_drawn_card(quangnam: Portal) -> None:
    article = quangnam.publish("Bài trần")
    head = Head(quangnam, article.url)

    assert head.meta("og:image").startswith(f"{HOST}/partyportal/card-{article.pk}-")
    assert head.meta("og:image:type") == "image/png"
    assert head.meta("og:image:alt") == "Bài trần – Đảng bộ tỉnh Quảng Nam"
    assert head.meta("description") is None and head.meta("og:description") is None


def test_picture_whose_file_is_gone_is_replaced_by_a_drawn_card(quangnam: Portal, article: Any) -> None:
    article.image.file.storage.delete(article.image.file.name)
    assert "/partyportal/card-" in Head(quangnam, article.url).meta("og:image")


def test_home_and_category_have_cards_too(quangnam: Portal) -> None:
    home, category = Head(quangnam, "/"), Head(quangnam, CATEGORY)

    assert (home.meta("og:type"), home.meta("og:title"), home.meta("og:url")) == (
        "website",
        "Đảng bộ tỉnh Quảng Nam",
        f"{HOST}/",
    )
    assert home.meta("description") == "Chào mừng đã đến với Đảng bộ tỉnh Quảng Nam!"
    assert (category.meta("og:title"), category.meta("og:url")) == ("Kiểm tra, giám sát", f"{HOST}{CATEGORY}")
    assert "/partyportal/card-" in home.meta("og:image") and "/partyportal/card-" in category.meta("og:image")


def test_each_host_speaks_of_itself(world: World) -> None:
    for portal in (world.quangnam, world.danang):
        article = portal.publish("Tin")
        raw = Head(portal, article.url).raw.split("</head>")[0]
        other = world.danang if portal is world.quangnam else world.quangnam
        assert other.site.hostname not in raw
        assert f"http://{portal.site.hostname}/" in raw


def test_changed_branding_is_in_the_head_at_once(quangnam: Portal, article: Any) -> None:
    Head(quangnam, article.url)
    branding = SiteBranding.objects.get(site=quangnam.site)
    branding.name = "Tên mới"
    branding.save()

    assert Head(quangnam, article.url).meta("og:site_name") == "Tên mới"


@override_settings(LANGUAGE_CODE="en")
def test_locale_follows_the_language_of_the_page(quangnam: Portal, article: Any) -> None:
    head = Head(quangnam, article.url)
    assert head.meta("og:locale") == "en_US"
    assert head.nodes["NewsArticle"]["inLanguage"] == "en"
    assert head.nodes["BreadcrumbList"]["itemListElement"][0]["name"] == "Home"


def test_article_without_a_lead_is_described_by_its_first_words(quangnam: Portal) -> None:
    article = quangnam.publish(
        "Thông báo lịch tiếp công dân",
        lead="",
        body=[{"type": "paragraph", "value": "<p>Lịch <b>quý I</b> như sau.</p>"}],
    )
    head = Head(quangnam, article.url)
    assert head.meta("description") == head.meta("og:description") == "Lịch quý I như sau."


# --- Addresses -------------------------------------------------------------------------------------------


def fill(portal: Portal) -> None:
    for number in range(12):
        portal.publish(f"Tin {number}", days=number * 60)


CANONICAL = {
    "": "",
    "?page=1": "",
    "?page=2": "?page=2",
    "?page=99": "?page=3",
    "?page=abc&utm_source=zalo": "",
    "?page=2&fbclid=x&nam=khong": "?page=2",
    "?nam=2024": "?nam=2024",
    "?nam=2023&page=2&x=y": "?nam=2023&page=2",
}


@override_settings(PARTYPORTAL_ARTICLES_PER_PAGE=5)
def test_each_page_of_a_category_has_one_address(quangnam: Portal) -> None:
    fill(quangnam)
    for query, canonical in CANONICAL.items():
        head = Head(quangnam, f"{CATEGORY}{query}")
        assert head.link("canonical") == head.meta("og:url") == f"{HOST}{CATEGORY}{canonical}", query
        assert head.meta("robots") == ("noindex, follow" if "nam=20" in query else None), query


@override_settings(PARTYPORTAL_ARTICLES_PER_PAGE=5)
def test_pages_of_a_category_are_linked_to_each_other(quangnam: Portal) -> None:
    fill(quangnam)
    first, second, third = (Head(quangnam, f"{CATEGORY}{query}") for query in ("", "?page=2", "?page=3"))

    assert (first.link("prev"), first.link("next")) == (None, "?page=2")
    assert (second.link("prev"), second.link("next")) == (".", "?page=3")
    assert (third.link("prev"), third.link("next")) == ("?page=2", None)


def test_articles_address_is_canonical_without_parameters(quangnam: Portal, article: Any) -> None:
    head = Head(quangnam, f"{article.url}?utm_source=zalo&print=1")
    assert head.link("canonical") == article.full_url
    assert head.meta("robots") is None


def test_search_is_not_for_search_engines(quangnam: Portal) -> None:
    head = Head(quangnam, "/tim-kiem/?q=tin")
    assert head.meta("robots") == "noindex"
    assert head.link("canonical") is None


def test_page_of_another_type_has_a_head_too(quangnam: Portal) -> None:
    from wagtail_partyportal.syndication.heads import head_for

    page = quangnam.home.add_child(instance=Page(title="Trang thường", slug="trang-thuong", search_description="Mô tả"))
    request = quangnam.reader().get("/").wsgi_request
    head = head_for(page, request)

    assert (head.canonical, head.title, head.description) == (f"{HOST}/trang-thuong/", "Trang thường", "Mô tả")


def test_private_page_is_not_for_search_engines(quangnam: Portal, article: Any) -> None:
    restriction = PageViewRestriction.objects.create(
        page=article, restriction_type=PageViewRestriction.PASSWORD, password="bí mật"
    )
    reader = quangnam.reader()
    address = f"/_util/authenticate_with_password/{restriction.pk}/{article.pk}/"
    reader.post(address, {"password": "bí mật", "return_url": article.url})
    response = reader.get(article.url)
    head = BeautifulSoup(response.content, "html.parser").head

    assert head.find("meta", attrs={"name": "robots"})["content"] == "noindex"
    assert "ETag" not in response.headers and "no-store" in response["Cache-Control"]


def test_feeds_are_announced_the_nearest_first(quangnam: Portal, article: Any) -> None:
    of_site = [("application/rss+xml", f"{HOST}/rss.xml"), ("application/atom+xml", f"{HOST}/atom.xml")]

    assert Head(quangnam, "/").feeds == Head(quangnam, article.url).feeds == of_site
    assert Head(quangnam, CATEGORY).feeds == [
        ("application/rss+xml", f"{HOST}{CATEGORY}rss.xml"),
        ("application/atom+xml", f"{HOST}{CATEGORY}atom.xml"),
        *of_site,
    ]
    for _type, address in Head(quangnam, CATEGORY).feeds:
        assert quangnam.reader().get(address.removeprefix(HOST)).status_code == 200


def test_footer_leads_to_the_feed(quangnam: Portal) -> None:
    soup = BeautifulSoup(quangnam.reader().get("/").content, "html.parser")
    assert soup.find("footer").find("a", href="/rss.xml").get_text(strip=True).startswith("RSS")


# --- Structured data -------------------------------------------------------------------------------------


def test_article_is_a_news_article(quangnam: Portal, article: Any) -> None:
    node = Head(quangnam, article.url).nodes["NewsArticle"]

    assert node["headline"] == "Nâng chất lượng sinh hoạt chi bộ"
    assert node["mainEntityOfPage"] == article.full_url
    assert node["datePublished"] == "2023-02-14T10:37:00+07:00" and node["dateModified"]
    assert node["author"] == {"@type": "Person", "name": "HÀN GIANG"}
    assert node["image"][0]["url"].startswith(f"{HOST}/media/") and node["image"][0]["width"] == 1200
    assert node["keywords"] == ["chi bộ", "sinh hoạt"]
    assert node["publisher"]["@id"] == Head(quangnam, "/").nodes["Organization"]["@id"]


def test_reprint_names_its_original(quangnam: Portal) -> None:
    reprint = quangnam.publish(
        "Đăng lại",
        source_name="Báo Quảng Nam",
        source_url="https://bao.example.vn/bai",
        source_author="B",
        source_published_at=dt.date(2023, 2, 13),
    )
    node = Head(quangnam, reprint.url).nodes["NewsArticle"]

    assert node["isBasedOn"] == {
        "@type": "CreativeWork",
        "url": "https://bao.example.vn/bai",
        "author": {"@type": "Person", "name": "B"},
        "publisher": {"@type": "Organization", "name": "Báo Quảng Nam"},
        "datePublished": "2023-02-13",
    }
    assert node["author"] == node["publisher"]


def test_breadcrumb_has_every_step_and_stands_in_the_page_once(quangnam: Portal, article: Any) -> None:
    head = Head(quangnam, article.url)
    steps = head.nodes["BreadcrumbList"]["itemListElement"]

    assert [(step["position"], step["name"], step.get("item")) for step in steps] == [
        (1, "Trang chủ", f"{HOST}/"),
        (2, "Tổ chức kiểm tra", f"{HOST}/to-chuc-kiem-tra/"),
        (3, "Kiểm tra, giám sát", f"{HOST}{CATEGORY}"),
        (4, "Nâng chất lượng sinh hoạt chi bộ", None),
    ]
    assert head.raw.count("BreadcrumbList") == 1 and "itemprop" not in head.raw
    assert "BreadcrumbList" in Head(quangnam, CATEGORY).nodes
    assert "BreadcrumbList" not in Head(quangnam, "/").nodes


def test_site_says_who_it_is_and_how_to_search_it(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    branding = SiteBranding.objects.get(site=quangnam.site)
    branding.logo, branding.phone, branding.owner_body = make_image(quangnam, size=(300, 300)), "0235", "Tỉnh ủy"
    branding.social_links = [("link", {"label": "Facebook", "url": "https://facebook.com/qn"})]
    branding.save()
    nodes = Head(quangnam, "/").nodes
    organization, website = nodes["Organization"], nodes["WebSite"]

    assert (organization["name"], organization["url"]) == ("Đảng bộ tỉnh Quảng Nam", f"{HOST}/")
    assert organization["logo"]["url"].startswith(f"{HOST}/media/") and organization["telephone"] == "0235"
    assert organization["parentOrganization"]["name"] == "Tỉnh ủy"
    assert organization["sameAs"] == ["https://facebook.com/qn"]
    action = website["potentialAction"]
    assert action["@type"] == "SearchAction" and action["query-input"] == "required name=search_term_string"
    assert action["target"]["urlTemplate"] == f"{HOST}/tim-kiem/?q={{search_term_string}}"


@pytest.mark.parametrize(
    "text",
    ["</script><script>alert(1)</script>", "<!-- <script>", "]]>", "A \"B\" & 'C' \\", "A\u2028B\u2029C", "Họp 🎉 𠀀"],
)
def test_any_text_is_data_and_nothing_else(quangnam: Portal, text: str) -> None:
    article = quangnam.publish(text, lead=text, byline=text, image_alt=text, tags=("</script>",))
    head = Head(quangnam, article.url)

    assert "<script>alert" not in head.raw and "<!-- <script>" not in head.raw
    assert head.nodes["NewsArticle"]["headline"] == text
    assert head.nodes["BreadcrumbList"]["itemListElement"][-1]["name"] == text
    assert head.meta("og:title") == text
    assert len(head.soup.find_all("script", src=False)) == 1


def test_draft_preview_has_a_head(quangnam: Portal) -> None:
    article = quangnam.publish("Tin")
    article.title = "Bản nháp"
    article.save_revision()
    response = quangnam.editor_client().get(f"/admin/pages/{article.pk}/view_draft/")

    assert response.status_code == 200 and 'content="Bản nháp"' in response.content.decode()
    assert "ETag" not in response.headers
