"""The blocks of a body: what they accept and what a reader gets."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from django.core.files.base import ContentFile
from wagtail.blocks import StreamBlockValidationError, StructBlockValidationError
from wagtail.documents import get_document_model

from tests.conftest import Portal
from wagtail_partyportal.articles.blocks import ArticleBodyBlock, VideoBlock
from wagtail_partyportal.articles.videos import find_video

YOUTUBE = "https://www.youtube.com/watch?v=aqz-KE-bpKQ"


def body(portal: Portal, *blocks: tuple[str, Any]) -> str:
    """Publish an article with these blocks and return its page's HTML."""
    data = [{"type": kind, "value": value} for kind, value in blocks]
    article = portal.publish("Bài", body=data)
    return portal.reader().get(article.url).content.decode()


@pytest.fixture
def document(quangnam: Portal) -> Callable[[str], Any]:
    def make(name: str) -> Any:
        return get_document_model().objects.create(title=f"Tệp {name}", file=ContentFile(b"x" * 1536, name=name))

    return make


def test_every_block_of_a_body_has_its_template_and_is_shown(
    quangnam: Portal, make_image: Callable[..., Any], document: Callable[[str], Any]
) -> None:
    image = {"image": make_image(quangnam).pk, "alt": "Cây cầu", "caption": "Cầu mới", "credit": "N.Đ"}
    shown = {
        "heading": ({"text": "Nâng cao vai trò", "level": "h2"}, 'id="nang-cao-vai-tro"'),
        "paragraph": ("<p>Đoạn <b>đậm</b></p>", "<b>đậm</b>"),
        "image": (image, 'alt="Cây cầu"'),
        "gallery": ({"title": "Chùm ảnh", "images": [image, image]}, "Chùm ảnh"),
        "quote": ({"text": "Phải làm thật", "attribution": "Ông A", "role": "Bí thư"}, "Phải làm thật"),
        "table": (
            {
                "data": [["Năm", "Số"], ["2022", "8"]],
                "table_caption": "Kết quả",
                "table_header_choice": "row",
                "first_row_is_table_header": True,
                "first_col_is_header": False,
            },
            "Kết quả",
        ),
        "video": (
            {"title": "Phóng sự", "url": YOUTUBE, "file": None, "poster": None, "caption": ""},
            YOUTUBE,
        ),
        "audio": ({"title": "Bản đọc", "file": document("doc.mp3").pk, "transcript": "Lời"}, "audio/mpeg"),
        "document": ({"document": document("nghi-quyet.pdf").pk, "title": ""}, "Tệp nghi-quyet.pdf"),
        "callout": ({"kind": "note", "title": "Lưu ý", "text": "<p>Nhớ</p>"}, "Lưu ý"),
    }
    assert set(shown) == set(ArticleBodyBlock().child_blocks)

    html = body(quangnam, *((kind, value) for kind, (value, _expected) in shown.items()))

    for kind, (_value, expected) in shown.items():
        assert expected in html, kind


def test_video_by_link_asks_nobody_before_the_click(quangnam: Portal) -> None:
    html = body(quangnam, ("video", {"title": "P", "url": YOUTUBE, "file": None, "poster": None, "caption": ""}))

    assert "<iframe" not in html
    assert 'src="https://' not in html


@pytest.mark.parametrize(
    ("url", "player"),
    [
        (YOUTUBE, "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"),
        ("https://youtu.be/aqz-KE-bpKQ?si=abc", "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"),
        (
            "https://m.youtube.com/watch?app=m&v=aqz-KE-bpKQ&t=3",
            "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ",
        ),
        ("https://www.youtube.com/shorts/aqz-KE-bpKQ", "https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ"),
        ("https://vimeo.com/76979871", "https://player.vimeo.com/video/76979871?dnt=1"),
    ],
)
def test_link_of_a_known_provider_becomes_its_player(url: str, player: str) -> None:
    video = find_video(url)

    assert video is not None
    assert video.embed_url == player


@pytest.mark.parametrize(
    "url",
    [
        "https://example.vn/v",
        "https://youtube.com.evil.vn/watch?v=aqz-KE-bpKQ",
        "javascript:alert(1)",
        "https://youtube.com/",
    ],
)
def test_other_links_are_no_videos(url: str) -> None:
    block = VideoBlock()
    value = block.to_python({"title": "P", "url": url, "file": None, "poster": None, "caption": ""})

    with pytest.raises(StructBlockValidationError):
        block.clean(value)


@pytest.mark.parametrize("has_both", [True, False])
def test_video_is_either_a_link_or_a_file(document: Callable[[str], Any], has_both: bool) -> None:
    block = VideoBlock()
    file = document("v.mp4").pk if has_both else None
    value = block.to_python(
        {"title": "P", "url": YOUTUBE if has_both else "", "file": file, "poster": None, "caption": ""}
    )

    with pytest.raises(StructBlockValidationError) as refused:
        block.clean(value)
    assert "url" in refused.value.block_errors


def test_deleted_picture_and_file_leave_a_good_page(
    quangnam: Portal, make_image: Callable[..., Any], document: Callable[[str], Any]
) -> None:
    image, file = make_image(quangnam), document("a.pdf")
    article = quangnam.publish(
        "Bài",
        image=image,
        body=[
            {"type": "image", "value": {"image": image.pk, "alt": "", "caption": "Chú thích", "credit": ""}},
            {"type": "document", "value": {"document": file.pk, "title": "Văn bản"}},
            {"type": "audio", "value": {"title": "Nghe", "file": file.pk, "transcript": ""}},
        ],
    )
    reader = quangnam.reader()
    assert reader.get(article.url).status_code == 200

    image.delete()
    file.delete()

    page = reader.get(article.url)
    assert page.status_code == 200
    assert "<img" not in page.content.decode().split("<article")[1].split("</article>")[0]


def test_gallery_of_one_picture_is_refused(quangnam: Portal, make_image: Callable[..., Any]) -> None:
    block = ArticleBodyBlock()
    image = {"image": make_image(quangnam).pk, "alt": "", "caption": "", "credit": ""}
    value = block.to_python([{"type": "gallery", "value": {"title": "", "images": [image]}}])

    with pytest.raises(StreamBlockValidationError):
        block.clean(value)
