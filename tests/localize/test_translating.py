"""What wagtail-localize makes of our pages, rows and blocks: words are translated, facts stay the same."""

from __future__ import annotations

import io
from typing import Any

import polib
import pytest
from django.urls import reverse
from wagtail.models import Locale
from wagtail_localize.models import StringSegment, StringTranslation, Translation, TranslationSource

from tests.conftest import Portal, World
from tests.home.columns import every_block, store_document
from wagtail_partyportal.articles.models import ArticleAttachment, ArticlePage, RelatedArticle
from wagtail_partyportal.branding.campaigns import Campaign
from wagtail_partyportal.home.models import PortalHomePage
from wagtail_partyportal.localize.actions import TranslationError, publish_translation
from wagtail_partyportal.weblinks.models import WebLinkGroup


def words_of(instance: Any) -> list[str]:
    """Return the texts to translate."""
    source, _is_new = TranslationSource.update_or_create_from_instance(instance)
    segments = StringSegment.objects.filter(source=source).order_by("order")
    return list(segments.values_list("string__data", flat=True))


@pytest.fixture
def article(quangnam: Portal, make_image: Any) -> ArticlePage:
    image = make_image(quangnam)
    photo = {"image": image.pk, "alt": "Đập nước", "caption": "Đập Phú Ninh", "credit": "Văn An"}
    return quangnam.publish(
        "Bài",
        lead="Tóm tắt",
        image=image,
        image_alt="Hồ",
        image_credit="Văn An",
        byline="Thu Bồn",
        source_name="Báo Quảng Nam",
        source_url="https://example.vn/bai",
        source_published_at="2023-02-01",
        tags=("hồ", "nước"),
        body=[
            {"type": "heading", "value": {"text": "Mục", "level": "h3"}},
            {"type": "paragraph", "value": '<p>Đoạn <b>một</b>.</p><p>Đoạn <a href="https://example.vn">hai</a>.</p>'},
            {"type": "image", "value": photo},
            {
                "type": "gallery",
                "value": {"title": "Bộ ảnh", "images": [photo, {**photo, "alt": "Cầu", "caption": ""}]},
            },
            {"type": "table", "value": {"data": [["Xã", "Hộ"], ["Tiên Phước", "12"]], "table_caption": "Bảng"}},
            {"type": "quote", "value": {"text": "Câu", "attribution": "Ông Ba", "role": "Bí thư"}},
            {"type": "video", "value": {"title": "Phim", "url": "https://vimeo.com/76979871", "caption": "Chú"}},
            {"type": "callout", "value": {"kind": "note", "title": "Lưu ý", "text": "<p>Nhớ.</p>"}},
        ],
    )


def test_words_of_an_article_are_translated_and_its_facts_are_not(article: ArticlePage, english: Locale) -> None:
    [link] = [text for text in words_of(article) if "hai" in text]

    assert set(words_of(article)) == {
        *("Bài", "bai", "Tóm tắt", "Hồ", "Báo Quảng Nam", "Mục", "Đoạn <b>một</b>."),
        *("Đập nước", "Đập Phú Ninh", "Bộ ảnh", "Cầu", "Bảng", "Xã", "Hộ", "Tiên Phước"),
        *("Câu", "Ông Ba", "Bí thư", "Phim", "Chú", "Lưu ý", "Nhớ.", "Văn An", link),
    }
    assert "example.vn" not in link


def test_translated_article_has_the_same_pictures_tags_date_and_source(
    article: ArticlePage, quangnam: Portal, translate: Any
) -> None:
    texts = {"Bài": "Article", "Đập nước": "Dam", "Cầu": "Bridge", "Xã": "Commune", "Tiên Phước": "Tien Phuoc"}
    translated = translate(article, texts)

    assert (translated.title, translated.slug) == ("Article", "article")
    assert translated.get_parent() == quangnam.category("kiem-tra").get_translation(translated.locale).page_ptr
    for fact in ("image_id", "byline", "image_credit", "source_url", "source_published_at", "first_published_at"):
        assert getattr(translated, fact) == getattr(article, fact), fact
    assert {tag.name for tag in translated.tags.all()} == {"hồ", "nước"}
    html = quangnam.reader().get(translated.full_url).content.decode()
    for text in ('alt="Dam"', 'alt="Bridge"', "Commune", "Tien Phuoc", "vimeo.com/76979871", "https://example.vn"):
        assert text in html, text
    assert "Đoạn <b>một</b>." in html  # what nobody has translated


def test_attachments_and_related_articles_go_along(article: ArticlePage, quangnam: Portal, translate: Any) -> None:
    other = quangnam.publish("Bài khác")
    article.attachments = [ArticleAttachment(document=store_document(), title="Kế hoạch")]
    article.related_articles = [RelatedArticle(article=other.page_ptr)]
    article.save_revision().publish()
    translate(other, {"Bài khác": "Another article"})
    translated = translate(article, {"Bài": "Article", "Kế hoạch": "Plan"})

    html = quangnam.reader().get(translated.full_url).content.decode()
    assert ">Plan<" in html
    assert "Another article" in html and "Bài khác" not in html


def test_every_block_of_the_front_page_can_be_translated(quangnam: Portal, make_image: Any, translate: Any) -> None:
    article = quangnam.publish("Bài trên trang chủ", "tin-tuc", image=make_image(quangnam))
    values = every_block(quangnam, make_image(quangnam), store_document(), article)
    home = PortalHomePage.objects.get(pk=quangnam.home.pk)
    home.body = [{"type": name, "value": value} for name, value in values.items()]
    home.save_revision().publish()
    home.refresh_from_db()
    words = words_of(home)
    translated = translate(home, {text: f"EN {number}" for number, text in enumerate(set(words))})

    assert [child.block_type for child in translated.body] == [child.block_type for child in home.body]
    assert (home.slug, translated.slug) == ("quangnam", "quangnam-en")
    response = quangnam.reader().get("/en/")
    assert response.status_code == 200
    assert "EN " in response.content.decode()


def test_front_page_leads_to_the_translations_of_what_was_chosen(quangnam: Portal, translate: Any) -> None:
    article = quangnam.publish("Bài chọn", "tin-tuc")
    home = PortalHomePage.objects.get(pk=quangnam.home.pk)
    home.body = [{"type": "lead", "value": {"articles": [article.pk], "category": None, "count": 0}}]
    home.save_revision().publish()
    assert "Bài chọn" in quangnam.reader().get("/en/").content.decode()

    translate(article, {"Bài chọn": "Chosen article"})
    html = quangnam.reader().get("/en/").content.decode()
    assert "Chosen article" in html and "Bài chọn" not in html


def test_links_are_translated_one_by_one(quangnam: Portal, translate: Any) -> None:
    group = WebLinkGroup.objects.get(site=quangnam.site)
    name = group.links.first().title
    translated = translate(group, {"Liên kết web": "Web links", name: "Newspaper"})

    assert (translated.site, translated.title) == (quangnam.site, "Web links")
    assert [(link.title == "Newspaper", link.url) for link in translated.links.all()] == [
        (link.title == name, link.url) for link in group.links.all()
    ]


def test_campaign_keeps_its_days(quangnam: Portal, make_image: Any, translate: Any) -> None:
    campaign = Campaign.objects.create(site=quangnam.site, title="Đại hội", image=make_image(quangnam))
    translated = translate(campaign, {"Đại hội": "Congress"})

    assert (translated.title, translated.alt) == ("Congress", "Congress")
    assert (translated.site, translated.shown_from, translated.image) == (
        campaign.site,
        campaign.shown_from,
        campaign.image,
    )


# --- What goes wrong -------------------------------------------------------------------------------------


def test_texts_that_the_original_does_not_have_are_refused_together(article: ArticlePage, english: Locale) -> None:
    with pytest.raises(TranslationError, match="Lạ một.*Lạ hai"):
        publish_translation(article, "en", {"Bài": "Article", "Lạ một": "1", "Lạ hai": "2"})

    assert not Translation.objects.exists()
    assert not article.has_translation(english)


def test_translation_of_a_deleted_page_stays_readable(article: ArticlePage, quangnam: Portal, translate: Any) -> None:
    translated = translate(article, {"Bài": "Article"})
    address = translated.full_url
    article.delete()

    response = quangnam.reader().get(address)
    assert response.status_code == 200
    assert "hreflang" not in response.content.decode().partition("</head>")[0]
    editor = quangnam.editor_client().get(reverse("wagtailadmin_pages:edit", args=[translated.pk]))
    assert editor.status_code == 200


def send_po(portal: Portal, translation: Translation, content: bytes) -> Any:
    file = io.BytesIO(content)
    file.name = "ban-dich.po"
    return portal.editor_client().post(
        reverse("wagtail_localize:upload_pofile", args=[translation.pk]), {"file": file}, follow=True
    )


def translation_of(article: ArticlePage) -> Translation:
    publish_translation(article, "en", {"Bài": "Article"})
    return Translation.objects.get(source__object_id=article.translation_key)


@pytest.mark.parametrize(
    "content", [b"", b"\x00\xff\xfe", b'msgid "B\xe0i"\nmsgstr "x', b"<html></html>", b'msgid "a"']
)
def test_broken_po_file_is_refused_and_nothing_is_lost(
    article: ArticlePage, quangnam: Portal, english: Locale, content: bytes
) -> None:
    translation = translation_of(article)
    before = list(StringTranslation.objects.values_list("translation_of__data", "data"))
    response = send_po(quangnam, translation, content)

    assert response.status_code == 200
    assert [str(message) for message in response.context["messages"]] != []
    assert list(StringTranslation.objects.values_list("translation_of__data", "data")) == before


def test_po_file_of_another_page_changes_nothing(world: World, article: ArticlePage, english: Locale) -> None:
    translation = translation_of(article)
    other = translation_of(world.quangnam.publish("Bài"))
    before = list(StringTranslation.objects.order_by("pk").values_list("translation_of__data", "data"))
    po = other.export_po()
    for entry in po:
        entry.msgstr = "Foreign words"
    response = send_po(world.quangnam, translation, str(po).encode())

    assert response.status_code == 200
    messages = " ".join(str(message) for message in response.context["messages"])
    assert messages
    assert list(StringTranslation.objects.order_by("pk").values_list("translation_of__data", "data")) == before


def test_po_file_of_the_page_itself_is_taken(article: ArticlePage, quangnam: Portal, english: Locale) -> None:
    translation = translation_of(article)
    po = polib.pofile(str(translation.export_po()))
    next(entry for entry in po if entry.msgid == "Tóm tắt").msgstr = "In brief"
    send_po(quangnam, translation, str(po).encode())

    assert StringTranslation.objects.filter(translation_of__data="Tóm tắt", data="In brief").exists()
