"""What the browser tests read: the two portals of the world, with every kind of page on them."""

from __future__ import annotations

import datetime as dt
import io
import re
import wave
from dataclasses import dataclass
from typing import Any

from django.core.files.base import ContentFile
from django.core.files.images import ImageFile
from PIL import Image as PillowImage
from wagtail.documents import get_document_model
from wagtail.images import get_image_model

from tests.conftest import LOCAL, Portal, find_or_make_portal
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.models import ArticleAttachment, ArticleAudio, ArticlePage, RelatedArticle
from wagtail_partyportal.branding.models import SiteBranding
from wagtail_partyportal.isolation.collections import collection_of
from wagtail_partyportal.weblinks.models import WebLink, WebLinkGroup

PLAYER = "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"
WATCH = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"
VIDEO_LINK = re.compile("Xem video ?: Phóng sự")
FULL_TITLE = "Ủy ban Kiểm tra Tỉnh ủy Quảng Nam nâng chất lượng kiểm tra, giám sát đối với các tổ chức đảng trực thuộc"
LEAD = "Sáng 14/2, Ủy ban Kiểm tra Tỉnh ủy tổ chức hội nghị sơ kết công tác kiểm tra, giám sát."
FIRST_WORDS = "Phát biểu tại hội nghị, đồng chí Chủ nhiệm nhấn mạnh"
VOICES = ("Giọng nữ, miền Trung", "Giọng nam, miền Bắc")
LONG_WORD = "https://quangnam.example.vn/" + "van-ban-chi-dao-dieu-hanh-" * 6

# Enough of them to fill more than one row of the menu, one without any article.
MORE_CATEGORIES = ("Tuyên giáo và dân vận", "Công tác cán bộ", "Cải cách hành chính", "Văn bản chỉ đạo, điều hành",
                   "Học tập và làm theo Bác", "Đoàn thể", "Giáo dục lý luận chính trị")  # fmt: skip
EMPTY_CATEGORY = "cong-tac-can-bo"


@dataclass(frozen=True)
class Shelf:
    """The portals and the addresses (paths) of the pages of Quảng Nam that a reader visits."""

    quangnam: Portal
    danang: Portal
    full: str
    bare: str
    category: str = "/tin-tuc/"
    empty: str = f"/{EMPTY_CATEGORY}/"
    missing: str = "/khong-co-trang-nay/"

    @property
    def public_pages(self) -> dict[str, str]:
        """Return one address of each public page type, by its name."""
        return {
            "home": "/",
            "category": self.category,
            "empty category": self.empty,
            "full article": self.full,
            "bare article": self.bare,
            "results": "/tim-kiem/?q=kiểm+tra",
            "no results": "/tim-kiem/?q=không+có+gì",
            "missing": self.missing,
        }


def fill() -> Shelf:
    """Publish the articles, pictures and links that the tests of this folder share."""
    quangnam, danang = find_or_make_portal("quangnam"), find_or_make_portal("danang")
    for title in MORE_CATEGORIES:
        category = CategoryIndexPage(title=title, show_in_menus=True)
        quangnam.home.add_child(instance=category)
    _brand(quangnam)
    _link(quangnam)
    _news(quangnam)
    site = quangnam.site
    danang.publish("Đà Nẵng kiểm tra công tác cán bộ")
    older = quangnam.publish("Kiểm tra việc thực hiện quy chế làm việc", days=-3)
    full = _full_article(quangnam, older)
    quangnam.publish("Kết luận kiểm tra tại ba đảng bộ huyện", days=2, image=make_image(quangnam, "darkgreen"))
    bare = quangnam.publish("Tin vắn", "tuyen-giao-va-dan-van", days=-40)
    return Shelf(quangnam, danang, full=full.get_url(current_site=site), bare=bare.get_url(current_site=site))


def make_image(portal: Portal, color: str = "navy", size: tuple[int, int] = (1500, 1000)) -> Any:
    stream = io.BytesIO()
    PillowImage.new("RGB", size, color).save(stream, "JPEG")
    image = get_image_model()(title=f"Ảnh {color}", collection=collection_of(portal.site))
    image.file = ImageFile(io.BytesIO(stream.getvalue()), name=f"{color}.jpg")
    image.save()
    return image


def make_document(portal: Portal, name: str, content: bytes = b"x" * 1536) -> Any:
    return get_document_model().objects.create(
        title=f"Tệp {name}", file=ContentFile(content, name=name), collection=collection_of(portal.site)
    )


def silence(seconds: int = 20, rate: int = 8000) -> bytes:
    """Return a recording that a browser can play."""
    stream = io.BytesIO()
    with wave.open(stream, "wb") as recording:
        recording.setnchannels(1)
        recording.setsampwidth(1)
        recording.setframerate(rate)
        recording.writeframes(b"\x80" * seconds * rate)
    return stream.getvalue()


def _brand(portal: Portal) -> None:
    """Fill in every field of the branding, so that every part of the frame is shown."""
    SiteBranding.objects.filter(site=portal.site).update(
        owner_body="Tỉnh ủy Quảng Nam",
        short_name="Quảng Nam",
        name_en="Portal of the Party Committee of Quang Nam",
        logo=make_image(portal, "red", (200, 200)),
        banner=make_image(portal, "gold", (2480, 480)),
        address="01 Hùng Vương, Tam Kỳ",
        phone="0235 3852 400",
        fax="0235 3852 401",
        email="bandoc@quangnam.test",
        responsible_person="Nguyễn Văn A, Trưởng ban Biên tập",
        licence="12/GP-TTĐT ngày 14/02/2023",
        reuse_notice="Ghi rõ nguồn khi đăng lại.",
        social_links=[("link", {"label": "Zalo", "url": "https://zalo.example.vn/quangnam"})],
    )


def _link(portal: Portal) -> None:
    """Add a jump box and a grid of logos to the list of the world."""
    titles = ("Quốc hội", "Chính phủ", "Mặt trận Tổ quốc")
    for display, heading in (("jump", "Các cơ quan trung ương"), ("logos", "Đơn vị")):
        group = WebLinkGroup(site=portal.site, title=heading, display=display, sort_order=5)
        group.links = [
            WebLink(title=title, url=f"https://{display}{n}.example.vn/", sort_order=n)
            for n, title in enumerate(titles)
        ]
        if display == "logos":
            group.links.first().logo = make_image(portal, "maroon", (240, 96))
        group.save()


def _news(portal: Portal) -> None:
    """Publish twelve articles over two years, five to a page."""
    category = portal.category("tin-tuc")
    category.articles_per_page = 5
    category.intro = "Tin tức và sự kiện của Đảng bộ tỉnh."
    category.save()
    picture = make_image(portal, "teal")
    for number in range(12):
        year = 2022 if number < 4 else 2023
        portal.publish(
            f"Tin số {number + 1}",
            "tin-tuc",
            published_at=dt.datetime(year, 1, 1 + number, 8, tzinfo=LOCAL),
            lead=LEAD,
            image=picture if number % 2 else None,
            image_alt="Hội trường Tỉnh ủy" if number % 2 else "",
        )


def _full_article(portal: Portal, related: ArticlePage) -> ArticlePage:
    """Publish an article with every field, every block, two voices, a file, tags and a recommended article."""
    article = portal.publish(
        FULL_TITLE,
        lead=LEAD,
        image=make_image(portal, "purple"),
        image_alt="Các đại biểu trong hội trường",
        image_caption="Quang cảnh hội nghị",
        image_credit="N.Đ",
        body=_body(portal),
        byline="HÀN GIANG",
        source_name="Báo Quảng Nam",
        source_url="https://bao.example.vn/tin",
        source_author="Ngọc Điệp",
        source_published_at=dt.date(2023, 2, 13),
        tags=("kiểm tra", "giám sát"),
    )
    article.audio_versions = [
        ArticleAudio(voice=voice, document=make_document(portal, f"doc-{n}.wav", silence()))
        for n, voice in enumerate(VOICES)
    ]
    article.attachments = [ArticleAttachment(document=make_document(portal, "nghi-quyet.pdf"))]
    article.related_articles = [RelatedArticle(article=related)]
    article.save_revision(log_action=False).publish()
    return article


def _body(portal: Portal) -> list[dict[str, Any]]:
    picture = {
        "image": make_image(portal, "olive").pk,
        "alt": "Cây cầu",
        "caption": "Cầu mới",
        "credit": "N.Đ",
    }
    video = {
        "title": "Phóng sự",
        "url": WATCH,
        "file": None,
        "poster": None,
        "caption": "Truyền hình Quảng Nam",
    }
    file_video = {"url": "", "file": make_document(portal, "phim.mp4").pk}
    table = [
        ["Đơn vị", "Số cuộc kiểm tra", "Kết luận", "Đang làm", "Ghi chú"],
        ["Tam Kỳ", "8", "7", "1", "–"],
    ]
    blocks: list[tuple[str, Any]] = [
        (
            "paragraph",
            f"<p>{FIRST_WORDS} <b>việc nêu gương</b> tại {LONG_WORD}</p><ul><li>Một</li><li>Hai</li></ul>",
        ),
        ("heading", {"text": "Kết quả đạt được", "level": "h2"}),
        ("image", picture),
        ("heading", {"text": "Năm 2022", "level": "h3"}),
        ("gallery", {"title": "Chùm ảnh", "images": [picture, {**picture, "alt": ""}]}),
        ("quote", {"text": "Phải làm thật", "attribution": "Ông A", "role": "Bí thư"}),
        (
            "table",
            {
                "data": table,
                "table_caption": "Kết quả kiểm tra",
                "table_header_choice": "both",
                "first_row_is_table_header": True,
                "first_col_is_header": True,
            },
        ),
        ("video", {**video, "poster": make_image(portal, "black").pk}),
        ("video", {**video, "title": "Bản tin", "url": "https://vimeo.com/76979871"}),
        ("video", {**video, "title": "Phim tư liệu", **file_video}),
        (
            "audio",
            {"title": "Bản đọc", "file": make_document(portal, "doc.mp3").pk, "transcript": "Lời đọc."},
        ),
        ("document", {"document": make_document(portal, "ke-hoach.pdf").pk, "title": ""}),
        ("callout", {"kind": "important", "title": "Cần biết", "text": "<p>Nộp báo cáo trước ngày 20.</p>"}),
    ]
    return [{"type": kind, "value": value} for kind, value in blocks]
