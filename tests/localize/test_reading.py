"""What readers of a second language meet: their own pages, the way to them, and never an empty page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from bs4 import BeautifulSoup
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from wagtail.models import Locale, Page, PageViewRestriction

from tests.conftest import Portal, World
from tests.syndication.reading import read_xml
from tests.test_query_budgets import WARM
from tests.visits.hitting import hit
from wagtail_partyportal.branding.campaigns import Campaign
from wagtail_partyportal.branding.models import BrandingTranslation, SiteBranding
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup

Translate = Callable[[Any, dict[str, str]], Any]


def read(portal: Portal, address: str) -> BeautifulSoup:
    response = portal.reader().get(address)
    assert response.status_code == 200, address
    return BeautifulSoup(response.content, "html.parser")


def switcher(page: BeautifulSoup) -> dict[str, str]:
    """Return where the switcher leads, by the language's name, with what it says beside it."""
    links = page.select(".pp-languages a")
    return {link.contents[0].strip(): link["href"] for link in links}


@pytest.fixture
def article(quangnam: Portal) -> Any:
    return quangnam.publish("Hội nghị tỉnh", lead="Tóm tắt hội nghị")


@pytest.fixture
def translated(article: Any, translate: Translate) -> Any:
    return translate(article, {"Hội nghị tỉnh": "Provincial conference", "Tóm tắt hội nghị": "The conference in brief"})


# --- Addresses -------------------------------------------------------------------------------------------


def test_default_language_has_no_prefix_and_the_other_one_has(article: Any, translated: Any) -> None:
    assert article.url == "http://quangnam.test/to-chuc-kiem-tra/kiem-tra/hoi-nghi-tinh/"
    assert translated.url == "http://quangnam.test/en/to-chuc-kiem-tra/kiem-tra/provincial-conference/"


def test_language_follows_the_address_and_neither_browser_nor_cookie(quangnam: Portal, english: Locale) -> None:
    client = Client(HTTP_HOST="quangnam.test", HTTP_ACCEPT_LANGUAGE="en")
    client.cookies["django_language"] = "en"
    response = client.get("/")

    assert BeautifulSoup(response.content, "html.parser").html["lang"] == "vi"
    assert response["Content-Language"] == "vi"
    assert "Accept-Language" not in response.get("Vary", "") and "Cookie" not in response.get("Vary", "")
    assert read(quangnam, "/en/").html["lang"] == "en"


def test_site_without_the_language_has_nothing_below_its_prefix(world: World, english: Locale) -> None:
    for address in ("/en/", "/en/tim-kiem/", "/en/rss.xml", "/en/so-do-trang/", "/en/tin-tuc/"):
        assert world.danang.reader().get(address).status_code == 404, address
        assert world.quangnam.reader().get(address).status_code == 200, address
    assert read(world.danang, "/").select(".pp-languages") == []


def test_page_that_is_not_there_is_not_found_in_either_language(quangnam: Portal, english: Locale) -> None:
    for address in ("/khong-co/", "/en/khong-co/", "/fr/", "/vi/"):
        assert quangnam.reader().get(address).status_code == 404, address


def test_no_page_may_take_a_language_for_its_address(quangnam: Portal, english: Locale) -> None:
    page = quangnam.publish("en", "tin-tuc")

    assert page.slug == "en-2"


# --- The switcher and the head ---------------------------------------------------------------------------


def test_switcher_leads_to_the_translation_and_back(quangnam: Portal, article: Any, translated: Any) -> None:
    here, there = "/to-chuc-kiem-tra/kiem-tra/hoi-nghi-tinh/", "/en/to-chuc-kiem-tra/kiem-tra/provincial-conference/"

    assert switcher(read(quangnam, here)) == {"English": there}
    assert switcher(read(quangnam, there)) == {"Tiếng Việt": here}


def test_switcher_says_that_there_is_no_translation_and_leads_to_the_front_page(
    quangnam: Portal, english: Locale, article: Any
) -> None:
    page = read(quangnam, "/to-chuc-kiem-tra/kiem-tra/hoi-nghi-tinh/")

    assert switcher(page) == {"English": "/en/"}
    assert "(chưa dịch, về trang chủ)" in page.select_one(".pp-languages__note").text


def test_switcher_of_a_page_outside_the_tree_leads_to_the_same_one(quangnam: Portal, english: Locale) -> None:
    assert switcher(read(quangnam, "/tim-kiem/?q=tin")) == {"English": "/en/tim-kiem/"}
    assert switcher(read(quangnam, "/en/so-do-trang/")) == {"Tiếng Việt": "/so-do-trang/"}


def test_page_names_its_languages_to_machines(quangnam: Portal, article: Any, translated: Any) -> None:
    expected = {"vi": article.full_url, "en": translated.full_url, "x-default": article.full_url}
    for page in (article, translated):
        head = read(quangnam, page.full_url.removeprefix("http://quangnam.test")).head
        assert {link["hreflang"]: link["href"] for link in head.select("link[hreflang]")} == expected
        assert head.select_one("link[rel=canonical]")["href"] == page.full_url
    assert head.select_one('meta[property="og:locale"]')["content"] == "en_US"
    assert head.select_one('meta[property="og:locale:alternate"]')["content"] == "vi_VN"


def test_page_in_one_language_names_none(quangnam: Portal, english: Locale, article: Any) -> None:
    assert read(quangnam, "/to-chuc-kiem-tra/kiem-tra/hoi-nghi-tinh/").select("link[hreflang]") == []


def test_kept_page_follows_when_its_translation_comes_and_goes(
    quangnam: Portal, article: Any, translate: Translate, django_capture_on_commit_callbacks: Any
) -> None:
    address = "/to-chuc-kiem-tra/kiem-tra/hoi-nghi-tinh/"
    assert switcher(read(quangnam, address)) == {"English": "/en/"}

    translated = translate(article, {"Hội nghị tỉnh": "Conference"})
    assert switcher(read(quangnam, address))["English"].endswith("/conference/")
    assert len(read(quangnam, address).select("link[hreflang]")) == 3

    with django_capture_on_commit_callbacks(execute=True):
        translated.unpublish()
    assert switcher(read(quangnam, address)) == {"English": "/en/"}


def test_private_translation_is_named_to_nobody(quangnam: Portal, article: Any, translated: Any) -> None:
    PageViewRestriction.objects.create(page=translated, restriction_type="login")

    page = read(quangnam, "/to-chuc-kiem-tra/kiem-tra/hoi-nghi-tinh/")
    assert switcher(page) == {"English": "/en/"}
    assert page.select("link[hreflang]") == []
    assert "provincial-conference" not in quangnam.reader().get("/sitemap-articles-1.xml").content.decode()


def test_repetition_of_a_private_page_is_private_too(quangnam: Portal, english: Locale) -> None:
    PageViewRestriction.objects.create(page=quangnam.category("tin-tuc"), restriction_type="login")

    assert quangnam.reader().get("/en/tin-tuc/").status_code == 302
    assert "/en/tin-tuc/" not in str(read(quangnam, "/en/"))


# --- Fallback --------------------------------------------------------------------------------------------


def test_untranslated_category_is_repeated_and_marked(quangnam: Portal, english: Locale) -> None:
    page = read(quangnam, "/en/to-chuc-kiem-tra/")

    assert (page.h1.text, page.h1["lang"]) == ("Tổ chức kiểm tra", "vi")
    links = page.select(".pp-nav__list > li > a.pp-nav__link")
    assert [(link["href"], link["lang"]) for link in links] == [("/en/tin-tuc/", "vi"), ("/en/to-chuc-kiem-tra/", "vi")]


def test_translated_category_is_in_its_own_words(quangnam: Portal, translate: Translate) -> None:
    translate(quangnam.category("tin-tuc"), {"Tin tức": "News"})
    page = read(quangnam, "/en/news/")

    assert (page.h1.text, page.h1.get("lang")) == ("News", None)
    assert page.select_one('nav.pp-nav a[href="/en/news/"]').get("lang") is None


def test_category_without_articles_in_the_language_shows_those_of_the_default_one(
    quangnam: Portal, english: Locale, article: Any
) -> None:
    for address in ("/en/to-chuc-kiem-tra/kiem-tra/", "/en/"):
        page = read(quangnam, address)
        titles = [link for link in page.select("main a.pp-title-link") if link.text == "Hội nghị tỉnh"]
        assert [(link["href"], link["lang"]) for link in titles][:1] == [
            ("/to-chuc-kiem-tra/kiem-tra/hoi-nghi-tinh/", "vi")
        ]
        assert "Tiếng Việt" in page.select_one(".pp-not-translated").text


def test_first_article_in_the_language_takes_the_place_of_the_others(
    quangnam: Portal, article: Any, translate: Translate
) -> None:
    quangnam.publish("Chưa dịch")
    read(quangnam, "/en/to-chuc-kiem-tra/kiem-tra/")
    translate(article, {"Hội nghị tỉnh": "Conference"})

    for address in ("/en/to-chuc-kiem-tra/kiem-tra/", "/en/"):
        page = read(quangnam, address)
        assert page.select(".pp-not-translated") == []
        assert {link.text for link in page.select("main a.pp-title-link")} == {"Conference"}


def test_list_that_stands_in_follows_the_default_language(quangnam: Portal, english: Locale, article: Any) -> None:
    read(quangnam, "/en/")
    quangnam.publish("Tin mới nhất", days=1)

    assert "Tin mới nhất" in read(quangnam, "/en/").text
    assert "Tin mới nhất" in read(quangnam, "/en/to-chuc-kiem-tra/kiem-tra/").text


def test_untranslated_text_of_an_article_stands_in_the_original(quangnam: Portal, translate: Translate) -> None:
    body = [{"type": "paragraph", "value": "<p>Đoạn một.</p><p>Đoạn hai.</p>"}]
    article = quangnam.publish("Bài dài", body=body)
    translate(article, {"Bài dài": "Long article", "Đoạn một.": "Paragraph one."})
    page = read(quangnam, "/en/to-chuc-kiem-tra/kiem-tra/long-article/")

    assert "Paragraph one." in page.text and "Đoạn hai." in page.text


def test_branding_speaks_the_language_and_marks_what_is_not_translated(quangnam: Portal, english: Locale) -> None:
    branding = SiteBranding.objects.get(site=quangnam.site)
    branding.owner_body = "Tỉnh ủy"
    branding.save()
    BrandingTranslation.objects.create(branding=branding, locale=english, name="Quang Nam Party Committee")
    page = read(quangnam, "/en/")

    assert page.select_one(".pp-masthead__name").text == "Quang Nam Party Committee"
    assert page.select_one(".pp-masthead__name").get("lang") is None
    assert page.select_one(".pp-masthead__owner")["lang"] == "vi"
    assert page.title.text.endswith("Quang Nam Party Committee")
    assert read(quangnam, "/").select_one(".pp-masthead__name").text == "Đảng bộ tỉnh Quảng Nam"


def test_changed_branding_is_seen_in_the_other_language_at_once(quangnam: Portal, english: Locale) -> None:
    branding = SiteBranding.objects.get(site=quangnam.site)
    read(quangnam, "/en/")
    branding.translations.create(locale=english, welcome_text="Welcome to Quang Nam!")
    branding.save()

    assert "Welcome to Quang Nam!" in read(quangnam, "/en/").text


def test_links_are_shown_in_the_language_and_else_marked(quangnam: Portal, english: Locale) -> None:
    group = WebLinkGroup.objects.get(site=quangnam.site)
    assert read(quangnam, "/en/").select_one(".pp-web-links")["lang"] == "vi"

    other = group.copy_for_translation(english)
    other.title = "Web links"
    other.save()
    WebLink.objects.create(group=other, title="Newspaper", url="https://example.vn", locale=english)
    section = read(quangnam, "/en/").select_one(".pp-web-links")
    assert (section.h2.text.strip(), section.get("lang")) == ("Web links", None)
    assert len(read(quangnam, "/").select(".pp-web-links")) == 1


def test_campaign_is_shown_in_the_language(quangnam: Portal, english: Locale, make_image: Any) -> None:
    campaign = Campaign.objects.create(site=quangnam.site, title="Chào mừng đại hội", image=make_image(quangnam))
    assert read(quangnam, "/en/").select_one(".pp-campaign")["lang"] == "vi"

    translation = campaign.copy_for_translation(english)
    translation.title = "Welcome, congress"
    translation.save()
    banner = read(quangnam, "/en/").select(".pp-campaign")
    assert [(one.img["alt"], one.get("lang")) for one in banner] == [("Welcome, congress", None)]
    assert [one.img["alt"] for one in read(quangnam, "/").select(".pp-campaign")] == ["Chào mừng đại hội"]


def test_dates_and_numbers_are_written_as_its_readers_write_them(translated: Any, quangnam: Portal) -> None:
    page = read(quangnam, "/en/to-chuc-kiem-tra/kiem-tra/provincial-conference/")

    assert "10:37 | 14 February 2023" in page.select_one(".pp-article-meta").text


# --- Machines --------------------------------------------------------------------------------------------


def test_feed_has_the_articles_of_its_language(quangnam: Portal, article: Any, translated: Any) -> None:
    def items(address: str) -> list[tuple[str | None, str | None]]:
        feed = read_xml(quangnam.reader().get(address).content)
        return [(item.findtext("title"), item.findtext("link")) for item in feed.iter("item")]

    assert items("/en/rss.xml") == [("Provincial conference", translated.full_url)]
    assert items("/rss.xml") == [("Hội nghị tỉnh", article.full_url)]
    assert read_xml(quangnam.reader().get("/en/rss.xml").content).findtext("channel/language") == "en"


def test_sitemap_names_each_page_with_its_other_languages(quangnam: Portal, article: Any, translated: Any) -> None:
    entries = list(read_xml(quangnam.reader().get("/sitemap-articles-1.xml").content))
    alternates = {"vi": article.full_url, "en": translated.full_url}

    assert {entry[0].text for entry in entries} == set(alternates.values())
    for entry in entries:
        links = entry.iter("{http://www.w3.org/1999/xhtml}link")
        assert {link.attrib["hreflang"]: link.attrib["href"] for link in links} == alternates


def test_sitemap_leaves_out_what_only_repeats(quangnam: Portal, translate: Translate) -> None:
    translate(quangnam.category("tin-tuc"), {"Tin tức": "News"})
    named = quangnam.reader().get("/sitemap-pages-1.xml").content.decode()

    assert "<loc>http://quangnam.test/en/news/</loc>" in named
    assert "<loc>http://quangnam.test/en/to-chuc-kiem-tra/</loc>" not in named


def test_search_finds_the_pages_of_its_language(quangnam: Portal, article: Any, translated: Any) -> None:
    def found(address: str) -> list[str]:
        return [link["href"] for link in read(quangnam, address).select(".pp-search-results a")]

    assert found("/en/tim-kiem/?q=conference") == ["/en/to-chuc-kiem-tra/kiem-tra/provincial-conference/"]
    assert found("/tim-kiem/?q=conference") == []
    assert found("/en/tim-kiem/?q=hội+nghị") == []


def test_view_of_a_translation_is_counted(quangnam: Portal, translated: Any) -> None:
    assert hit(quangnam, translated)["p"] == 1


# --- What it costs ---------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "budget"),
    [
        # As much as on a site with one language: tests/test_query_budgets.py.
        ("/en/to-chuc-kiem-tra/kiem-tra/provincial-conference/", WARM["article"]),
        ("/to-chuc-kiem-tra/kiem-tra/hoi-nghi-tinh/", WARM["article"]),
        ("/en/news/", WARM["category"]),
        ("/en/", WARM["home"]),
        ("/", WARM["home"]),
        ("/en/tim-kiem/", WARM["search"]),
        # One that only repeats has to say in which language.
        ("/en/to-chuc-kiem-tra/", WARM["category"] + 1),
    ],
)
def test_page_in_two_languages_costs_exactly_these_queries(
    quangnam: Portal, translated: Any, translate: Translate, address: str, budget: int
) -> None:
    translate(quangnam.category("tin-tuc"), {"Tin tức": "News"})
    cache.clear()
    read(quangnam, address)
    with CaptureQueriesContext(connection) as queries:
        read(quangnam, address)

    assert len(queries) == budget, [query["sql"][:200] for query in queries]


# --- Languages that are taken away -----------------------------------------------------------------------


def test_language_that_the_settings_no_longer_name_is_hidden_and_kept(
    quangnam: Portal, article: Any, translated: Any, settings: Any
) -> None:
    from wagtail.coreutils import get_content_languages

    settings.WAGTAIL_CONTENT_LANGUAGES = [("vi", "Tiếng Việt")]
    get_content_languages.cache_clear()
    cache.clear()
    try:
        page = read(quangnam, "/to-chuc-kiem-tra/kiem-tra/hoi-nghi-tinh/")
        assert page.select(".pp-languages") == page.select("link[hreflang]") == []
        assert quangnam.reader().get("/en/").status_code == 404
        assert Page.objects.filter(pk=translated.pk, live=True).exists()
    finally:
        get_content_languages.cache_clear()


def test_unpublished_front_page_hides_its_language(quangnam: Portal, english: Locale) -> None:
    quangnam.home.get_translation(english).unpublish()

    assert quangnam.reader().get("/en/").status_code == 404
    assert read(quangnam, "/").select(".pp-languages") == []
