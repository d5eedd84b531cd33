"""What the tests of the front page's columns share: composing a page, and a value for every kind of block."""

from __future__ import annotations

from typing import Any

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model

from tests.conftest import Portal
from wagtail_partyportal.home.sidebar import SiteSidebar
from wagtail_partyportal.visits.backends.database import DatabaseBackend
from wagtail_partyportal.visits.days import today
from wagtail_partyportal.visits.figures import Hit
from wagtail_partyportal.weblinks.models import WebLinkGroup

Blocks = list[tuple[str, Any]]


def as_stream(blocks: Blocks) -> list[dict[str, Any]]:
    return [{"type": kind, "value": value} for kind, value in blocks]


def compose(portal: Portal, body: Blocks = (), side: Blocks = ()) -> None:  # type: ignore[assignment]
    """Publish the front page with these blocks in its columns."""
    home = portal.home
    home.body, home.side = as_stream(list(body)), as_stream(list(side))
    home.save_revision().publish()


def put_beside(portal: Portal, widgets: Blocks) -> None:
    """Put these blocks beside the site's pages."""
    sidebar, _is_new = SiteSidebar.objects.get_or_create(site=portal.site)
    sidebar.widgets = as_stream(widgets)
    sidebar.save()


def front_page(portal: Portal) -> str:
    """Return the HTML of the front page."""
    response = portal.reader().get("/")
    assert response.status_code == 200
    return response.content.decode()


def store_document(name: str = "ke-hoach.pdf") -> Any:
    return get_document_model().objects.create(
        title=f"Tệp {name}", file=ContentFile(b"x" * 1536, name=name), file_size=1536
    )


def every_block(portal: Portal, image: Any, document: Any, article: Any) -> dict[str, Any]:
    """Return a value for every kind of block of the main column, full of things that exist."""
    DatabaseBackend().hit(Hit(portal.site.pk, article.pk, is_visit=True, day=today(portal.site.pk)))
    category = portal.category("kiem-tra").pk
    top_categories = [portal.category("tin-tuc").pk, portal.category("to-chuc-kiem-tra").pk]
    photo = {"image": image.pk, "alt": "Cây cầu", "caption": "Cầu mới", "credit": "N.Đ"}
    return {
        "lead": {"articles": [article.pk], "category": category, "count": 4},
        "columns": {"categories": top_categories, "columns": "2", "count": 3},
        "tabs": {"categories": top_categories, "count": 3},
        "highlights": {"title": "Nổi bật trong tuần", "articles": [], "category": category, "count": 3},
        "notices": {"title": "Thông báo mới", "category": category, "count": 5},
        "photos": {"title": "Qua ảnh", "images": [photo, photo]},
        "video": {
            "title": "Phóng sự tuần",
            "url": "https://vimeo.com/76979871",
            "file": None,
            "poster": image.pk,
            "caption": "",
        },
        "audio": {"title": "Bản tin nghe", "file": document.pk, "transcript": ""},
        "banner": {
            "image": image.pk,
            "alt": "Chào mừng Đại hội",
            "url": "https://daihoi.example.vn",
            "from_date": None,
            "until_date": None,
        },
        "web_links": {"group": WebLinkGroup.objects.filter(site=portal.site).values_list("pk", flat=True).first()},
        "documents": {"title": "Tài liệu họp", "documents": [{"document": document.pk, "title": ""}]},
        "text": {"title": "Giờ làm việc", "text": f'<p>Xem <a linktype="page" id="{article.pk}">bài này</a></p>'},
        "most_viewed": {"title": "Xem nhiều nhất", "days": "7", "count": 5},
        "visitor_counter": {"note": None},
    }


MARKS = {
    "lead": "pp-front-lead",
    "columns": "pp-columns--2",
    "tabs": "data-pp-tabs",
    "highlights": "Nổi bật trong tuần",
    "notices": "Thông báo mới",
    "photos": "Qua ảnh",
    "video": "Phóng sự tuần",
    "audio": "Bản tin nghe",
    "banner": "https://daihoi.example.vn",
    "web_links": "https://bao.",
    "documents": "Tài liệu họp",
    "text": "bài này",
    "most_viewed": "Xem nhiều nhất",
    "visitor_counter": "data-pp-counter",
}
"""What shows that a block of ``every_block`` is on the page."""
