"""What makes a long article easy to read, hear, hand on, keep and print."""

from __future__ import annotations

import base64
import gzip
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from bs4 import BeautifulSoup
from django.core.exceptions import ValidationError
from django.core.files.base import ContentFile
from django.http import HttpResponse
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st
from wagtail.documents import get_document_model
from wagtail.models import PageViewRestriction

import wagtail_partyportal
from tests.conftest import Portal, World
from wagtail_partyportal.articles.blocks import ArticleBodyBlock
from wagtail_partyportal.articles.models import ArticleAttachment, ArticleAudio, ArticlePage
from wagtail_partyportal.articles.outlines import outline_of, reading_minutes, text_of
from wagtail_partyportal.articles.qr_codes import qr_code
from wagtail_partyportal.articles.saving import self_contained
from wagtail_partyportal.articles.sharing import share_links

Block = tuple[str, Any]
MakeImage = Callable[..., Any]
STATIC = Path(wagtail_partyportal.__file__).parent / "static" / "partyportal"


def soup_of(portal: Portal, article: ArticlePage) -> BeautifulSoup:
    response = portal.reader().get(article.get_url(current_site=portal.site))
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def heading(text: str, level: str = "h2") -> Block:
    return ("heading", {"text": text, "level": level})


def words(count: int) -> Block:
    return ("paragraph", f"<p>{'chữ ' * count}</p>")


def stored_form(*blocks: Block) -> list[dict[str, Any]]:
    """Return blocks as the database holds them, pictures and documents by their ids."""
    return [{"type": kind, "value": value} for kind, value in blocks]


def make_body(*blocks: Block) -> Any:
    return ArticleBodyBlock().to_python(stored_form(*blocks))


def make_document(name: str) -> Any:
    return get_document_model().objects.create(title=f"Tệp {name}", file=ContentFile(b"x" * 99, name=name))


# --- Reading time ---


@pytest.mark.parametrize(
    ("count", "minutes"), [(0, 0), (1, 1), (199, 1), (299, 1), (301, 2), (1000, 5), (1200, 6), (12000, 60)]
)
def test_reading_time_is_two_hundred_syllables_a_minute(count: int, minutes: int) -> None:
    assert reading_minutes("chữ " * count) == minutes


@given(st.integers(0, 3000), st.integers(0, 3000))
def test_longer_text_never_takes_less_time(one: int, more: int) -> None:
    assert reading_minutes("a " * one) <= reading_minutes("a " * one, "b " * more)


def test_reading_time_counts_words_and_no_markup() -> None:
    body = make_body(
        ("paragraph", '<p>Một <b>hai</b> <a href="https://a.vn/ba/bon">ba</a></p>'),
        ("quote", {"text": "bốn năm", "attribution": "", "role": ""}),
    )
    assert text_of(body).split() == ["Một", "hai", "ba", "bốn", "năm"]


def test_article_says_how_long_it_takes(quangnam: Portal) -> None:
    article = quangnam.publish("Bài", lead="chữ " * 100, body=[words(1100)])
    assert "6 phút đọc" in soup_of(quangnam, article).select_one(".pp-article-meta").text


def test_article_without_words_says_nothing_of_time(quangnam: Portal) -> None:
    assert "phút đọc" not in soup_of(quangnam, quangnam.publish("Bài")).text


def test_reading_time_follows_the_text(quangnam: Portal) -> None:
    article = quangnam.publish("Bài", lead="chữ " * 400)
    assert "2 phút đọc" in soup_of(quangnam, article).text
    article.lead = "chữ " * 800
    article.save_revision().publish()
    assert "4 phút đọc" in soup_of(quangnam, article).text


# --- Contents ---


def test_long_article_has_contents_whose_links_lead_to_its_headings(quangnam: Portal) -> None:
    blocks = [heading("Mở đầu"), words(3), heading("Kết quả"), heading("Năm 2022", "h3"), words(3)]
    soup = soup_of(quangnam, quangnam.publish("Bài", body=blocks))
    links = soup.select(".pp-contents a")
    assert [link.text for link in links] == ["Mở đầu", "Kết quả", "Năm 2022"]
    for link in links:
        [target] = soup.select(f"[id='{link['href'][1:]}']")
        assert target.text == link.text
    assert links[2].parent["class"] == ["pp-contents__sub"]


def test_two_headings_need_no_contents(quangnam: Portal) -> None:
    assert not soup_of(quangnam, quangnam.publish("Bài", body=[heading("Một"), heading("Hai")])).select(".pp-contents")


def test_equal_headings_have_anchors_of_their_own(quangnam: Portal) -> None:
    soup = soup_of(
        quangnam, quangnam.publish("Bài", body=[heading("Kết quả"), heading("Kết quả"), heading("Kết quả 2")])
    )
    ids = [title["id"] for title in soup.select(".pp-body > h2")]
    assert ids == ["ket-qua", "ket-qua-2", "ket-qua-2-2"]
    assert [link["href"][1:] for link in soup.select(".pp-contents a")] == ids


@given(st.lists(st.sampled_from(["A", "Á", "a 2", "A-2", "A 2 2", "…", "!!", "muc", "pp-main", "PP top"]), max_size=8))
def test_anchors_are_never_shared_nor_those_of_the_frame(texts: list[str]) -> None:
    body = make_body(*(heading(text) for text in texts))
    anchors = [title.anchor for title in outline_of(body)]
    assert len(set(anchors)) == len(texts)
    assert [block.value.anchor for block in body] == anchors
    assert not [anchor for anchor in anchors if anchor.startswith("pp-")]


def test_first_anchor_stays_what_it_was_so_that_old_links_work() -> None:
    assert outline_of(make_body(heading("Kết quả đạt được")))[0].anchor == "ket-qua-dat-duoc"


# --- Gallery ---


@pytest.fixture
def gallery(quangnam: Portal, make_image: MakeImage) -> BeautifulSoup:
    picture = {"image": make_image(quangnam).pk, "alt": "Cây cầu", "caption": "Cầu mới", "credit": "N.Đ"}
    pictures = [picture, {**picture, "alt": "", "caption": ""}]
    body = stored_form(("gallery", {"title": "Chùm ảnh", "images": pictures}))
    return soup_of(quangnam, quangnam.publish("Bài", body=body)).select_one("[data-pp-gallery]")


def test_picture_leads_to_its_large_version_without_script(gallery: BeautifulSoup) -> None:
    links = gallery.select("a[data-pp-picture]")
    assert len(links) == 2
    assert all("width-1440" in link["href"] for link in links)
    assert all(link.img["alt"] or link.text.strip() for link in links)


def test_viewer_is_a_closed_dialog_with_named_buttons(gallery: BeautifulSoup) -> None:
    dialog = gallery.dialog
    assert "open" not in dialog.attrs and dialog["aria-label"] == "Chùm ảnh"
    assert [button.text.strip() for button in dialog.select("button")] == ["Đóng", "Ảnh trước", "Ảnh sau"]
    assert not dialog.select("img")  # nothing is fetched before it is opened


# --- PDF ---


@pytest.mark.parametrize(("name", "expected"), [("ke-hoach.pdf", 1), ("KE-HOACH.PDF", 1), ("bang.xlsx", 0)])
def test_pdf_can_be_shown_in_the_page(quangnam: Portal, name: str, expected: int) -> None:
    document = make_document(name)
    article = quangnam.publish("Bài", body=stored_form(("document", {"document": document.pk, "title": ""})))
    article.attachments = [ArticleAttachment(document=document)]
    article.save_revision().publish()
    soup = soup_of(quangnam, article)
    assert len(soup.select("a.pp-file")) == 2
    frames = soup.select("details.pp-pdf.pp-js-only")
    assert len(frames) == 2 * expected
    assert all(urlsplit(details["data-pp-pdf"]).netloc == "" for details in frames)
    assert not soup.select("iframe, object, embed")  # nothing is fetched before it is opened


# --- Audio versions ---


def test_recordings_stand_above_the_text_as_players_of_the_browser(quangnam: Portal) -> None:
    article = quangnam.publish("Bài", body=[words(3)])
    article.audio_versions = [
        ArticleAudio(voice="Giọng nữ", document=make_document("nu.mp3")),
        ArticleAudio(voice="Giọng nam", document=make_document("nam.ogg")),
    ]
    article.save_revision().publish()
    soup = soup_of(quangnam, article)
    section = soup.select_one(".pp-listen")
    assert [voice.text for voice in section.select(".pp-listen__voice")] == ["Giọng nữ", "Giọng nam"]
    assert [source["type"] for source in section.select("audio[controls] source")] == ["audio/mpeg", "audio/ogg"]
    assert {player["preload"] for player in section.select("audio")} == {"none"}
    html = str(soup)
    assert html.index("pp-listen") < html.index('class="pp-body"')


def test_article_without_a_recording_says_nothing_of_listening(quangnam: Portal) -> None:
    assert not soup_of(quangnam, quangnam.publish("Bài")).select(".pp-listen")


@pytest.mark.parametrize("name", ["bai.pdf", "bai.mp4", "bai", "bai.mp3.exe"])
def test_file_that_is_no_recording_is_refused_in_words(quangnam: Portal, name: str) -> None:
    audio = ArticleAudio(voice="Giọng nữ", document=make_document(name))
    with pytest.raises(ValidationError) as caught:
        audio.clean()
    assert caught.value.message_dict == {
        "document": ["Tệp này không phải tệp âm thanh. Hãy chọn tệp MP3, M4A hoặc OGG."]
    }


@pytest.mark.parametrize("name", ["bai.mp3", "bai.m4a", "bai.ogg", "BAI.MP3"])
def test_recording_is_accepted(quangnam: Portal, name: str) -> None:
    ArticleAudio(voice="Giọng nữ", document=make_document(name)).clean()


# --- Handing on ---


def test_share_links_are_plain_links_that_tell_nobody_anything_before(quangnam: Portal) -> None:
    article = quangnam.publish("Bài & “hay”")
    soup = soup_of(quangnam, article)
    mail, zalo, facebook = soup.select(".pp-share a")
    assert parse_qs(urlsplit(mail["href"]).query) == {"subject": [article.title], "body": [article.full_url]}
    assert (mail["href"][:8], "target" in mail.attrs) == ("mailto:?", False)
    for link, parameter in ((zalo, "url"), (facebook, "u")):
        assert parse_qs(urlsplit(link["href"]).query) == {parameter: [article.full_url]}
        assert link["href"].startswith("https://") and link["target"] == "_blank"
        assert set(link["rel"]) == {"nofollow", "external", "noopener"}
    assert not [s for s in soup.select("script[src], img[src], iframe") if s.get("src", "").startswith("http")]


@given(st.text(min_size=1), st.text("abc/?&=%#đ", min_size=1))
def test_title_and_address_survive_in_every_link(title: str, tail: str) -> None:
    address = f"https://a.test/{tail}"
    for link in share_links(title, address):
        assert address in [
            value for values in parse_qs(urlsplit(link.url).query, keep_blank_values=True).values() for value in values
        ]
        assert not re.search(r"[\s\"'<>]", link.url)


def test_copy_button_needs_script_and_carries_the_address(quangnam: Portal) -> None:
    article = quangnam.publish("Bài")
    button = soup_of(quangnam, article).select_one("[data-pp-copy]")
    assert (button["data-pp-copy"], button["data-pp-done"]) == (article.full_url, "Đã sao chép")
    assert button.find_parent(class_="pp-js-only")


# --- Keeping ---


def save(portal: Portal, pk: int) -> HttpResponse:
    return portal.reader().get(f"/partyportal/save/{pk}/")


@pytest.fixture
def full(quangnam: Portal, make_image: MakeImage) -> ArticlePage:
    article = quangnam.publish(
        "Bài đầy đủ",
        lead="Đoạn dẫn.",
        image=make_image(quangnam),
        image_alt="Hội trường",
        body=stored_form(
            heading("Mục"),
            ("paragraph", '<p>Chữ <a href="/tin-tuc/">liên kết</a>.</p>'),
            (
                "image",
                {"image": make_image(quangnam, color="olive").pk, "alt": "Cầu", "caption": "Cầu mới", "credit": ""},
            ),
            (
                "video",
                {
                    "title": "Phim",
                    "url": "https://www.youtube.com/watch?v=aqz-KE-bpKQ",
                    "file": None,
                    "poster": None,
                    "caption": "",
                },
            ),
            ("audio", {"title": "Bản đọc", "file": make_document("doc.mp3").pk, "transcript": "Lời đọc."}),
        ),
        byline="HÀN GIANG",
    )
    article.attachments = [ArticleAttachment(document=make_document("nghi-quyet.pdf"))]
    article.save_revision().publish()
    return article


def test_saved_article_is_one_file_with_all_in_it(quangnam: Portal, full: ArticlePage) -> None:
    response = save(quangnam, full.pk)
    soup = BeautifulSoup(response.content, "html.parser")
    text = " ".join(soup.get_text(" ").split())
    for wanted in ("Bài đầy đủ", "10:37 | 14/02/2023", "Đoạn dẫn.", "Cầu mới", "HÀN GIANG", "Lời đọc.", full.full_url):
        assert wanted in text
    assert [image["alt"] for image in soup.select("img")] == ["Hội trường", "Cầu"]
    for image in soup.select("img"):
        kind, data = image["src"].split(";base64,")
        assert kind == "data:image/webp" and base64.b64decode(data)[8:12] == b"WEBP"


def test_saved_article_fetches_nothing(quangnam: Portal, full: ArticlePage) -> None:
    soup = BeautifulSoup(save(quangnam, full.pk).content, "html.parser")
    assert not soup.select("link, script, iframe, object, audio, video, source, form, button, dialog, use, [srcset]")
    assert not [image for image in soup.select("[src]") if not image["src"].startswith("data:")]
    assert "url(" not in soup.style.text and "@import" not in soup.style.text
    links = [link["href"] for link in soup.select("a[href]") if not link["href"].startswith("#")]
    assert links and all(urlsplit(link).scheme in {"http", "https"} for link in links)
    assert "http://quangnam.test/tin-tuc/" in links


def test_saved_article_is_a_download_that_search_engines_leave_alone(quangnam: Portal, full: ArticlePage) -> None:
    response = save(quangnam, full.pk)
    assert response["Content-Disposition"] == 'attachment; filename="bai-day-du.html"'
    assert response["X-Robots-Tag"] == "noindex"
    assert BeautifulSoup(response.content, "html.parser").find("meta", {"name": "robots", "content": "noindex"})
    assert set(response["Cache-Control"].split(", ")) == {"public", "max-age=60"}
    assert not response.cookies


def test_page_offers_the_file(quangnam: Portal, full: ArticlePage) -> None:
    [link] = soup_of(quangnam, full).select(".pp-tools a[download]")
    assert link["href"] == f"/partyportal/save/{full.pk}/" and link["rel"] == ["nofollow"]
    assert quangnam.reader().get(link["href"]).status_code == 200


def test_article_of_another_site_is_not_found(world: World) -> None:
    article = world.danang.publish("Của Đà Nẵng")
    assert save(world.quangnam, article.pk).status_code == 404
    assert save(world.danang, article.pk).status_code == 200


@pytest.mark.parametrize("state", ["draft", "private", "private category", "category", "home", "nothing"])
def test_what_readers_may_not_see_or_is_no_article_is_not_found(
    quangnam: Portal, full: ArticlePage, state: str
) -> None:
    pk = full.pk
    if state == "draft":
        full.unpublish()
    elif state.startswith("private"):
        page = full if state == "private" else quangnam.category("kiem-tra")
        PageViewRestriction.objects.create(page=page, restriction_type="login")
    else:
        pk = {"category": quangnam.category("kiem-tra").pk, "home": quangnam.home.pk, "nothing": 999_999}[state]
    response = save(quangnam, pk)
    assert response.status_code == 404
    assert "Đoạn dẫn." not in response.content.decode()


def test_unknown_host_gets_nothing(full: ArticlePage) -> None:
    assert Client(HTTP_HOST="khac.test").get(f"/partyportal/save/{full.pk}/").status_code == 404


@pytest.mark.parametrize("method", ["post", "put", "delete"])
def test_file_is_only_read(quangnam: Portal, full: ArticlePage, method: str) -> None:
    assert getattr(quangnam.reader(), method)(f"/partyportal/save/{full.pk}/").status_code == 405


def test_picture_whose_file_is_gone_leaves_its_words(quangnam: Portal, full: ArticlePage) -> None:
    save(quangnam, full.pk)
    for rendition in full.image.renditions.all():
        rendition.file.storage.delete(rendition.file.name)
    soup = BeautifulSoup(save(quangnam, full.pk).content, "html.parser")
    assert [image["alt"] for image in soup.select("img")] == ["Cầu"]
    assert "Hội trường" in soup.text


@pytest.mark.parametrize(
    "html", ["", "<p>Chữ</p>", "<img>", "<audio></audio>", "<a>x</a>", "<img src='//x.test/a.png'>"]
)
def test_odd_html_is_no_obstacle(html: str) -> None:
    assert "//x.test" not in self_contained(html, "https://a.test/", {})


# --- On paper ---


def test_printed_article_carries_its_address_as_a_qr_code(quangnam: Portal) -> None:
    article = quangnam.publish("Bài")
    colophon = soup_of(quangnam, article).select_one(".pp-print-only.pp-colophon")
    assert article.full_url in colophon.text and quangnam.home.title in colophon.text
    assert "10:37 | 14/02/2023" in colophon.text
    assert str(colophon.svg) == str(BeautifulSoup(qr_code(article.full_url), "html.parser").svg)


def test_qr_codes_differ_with_the_address_and_hold_no_text_of_it() -> None:
    one, other = qr_code("https://a.test/<b>/"), qr_code("https://b.test/")
    assert one != other and "<b>" not in one and "a.test" not in one
    assert one.count("<svg") == 1 and "style=" not in one and "viewBox" in one


def test_qr_code_takes_the_longest_address_that_a_page_can_have() -> None:
    assert "<svg" in qr_code("https://quangnam.example.vn/" + "x" * 1000)


# --- Weight ---


def test_scripts_of_a_public_page_stay_light() -> None:
    scripts = [path.read_bytes() for path in sorted((STATIC / "js").glob("*.js"))]
    assert len(scripts) == 5  # those of the admin lie in a folder of their own
    assert sum(len(gzip.compress(script)) for script in scripts) <= 15 * 1024  # as they are sent


def test_preview_offers_nothing_to_save(quangnam: Portal) -> None:
    article = quangnam.publish("Bài")
    response = article.make_preview_request(extra_request_attrs={"user": quangnam.editor})
    assert response.status_code == 200
    assert "/partyportal/save/" not in response.rendered_content
