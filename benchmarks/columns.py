"""A front page that holds every block there is, each of them full."""

from __future__ import annotations

from typing import Any

from django.core.files.base import ContentFile
from wagtail.documents import get_document_model
from wagtail.models import Site

from benchmarks.texts import paragraph
from wagtail_partyportal.articles.categories import CategoryIndexPage
from wagtail_partyportal.articles.placements import ArticlePlacement
from wagtail_partyportal.home.blocks.registry import MainColumnBlock, SideColumnBlock
from wagtail_partyportal.visits.backends.database import DatabaseBackend
from wagtail_partyportal.visits.days import today
from wagtail_partyportal.visits.figures import Hit
from wagtail_partyportal.weblinks.models import WebLinkGroup

MARKS = {
    "lead": "pp-front-lead",
    "columns": "pp-columns--3",
    "tabs": "data-pp-tabs",
    "highlights": "Nổi bật trong tuần",
    "notices": "Thông báo mới",
    "photos": "Tỉnh ta qua ảnh",
    "video": "Phóng sự tuần",
    "audio": "Bản tin nghe",
    "banner": "https://dai-hoi.example.vn",
    "web_links": "https://co-quan-8.example.vn",
    "documents": "Tài liệu họp số 10",
    "text": "Giờ tiếp công dân",
    "most_viewed": "Xem nhiều nhất tuần",
    "visitor_counter": "data-pp-counter",
}
"""What shows that a block is on the page, by its name in the registry."""


def compose_front_page(site: Site, pictures: list[int]) -> None:
    """Publish the site's front page with every block in the column, or the columns, that may hold it.

    Raises LookupError if the registry has a block that this file doesn't know.
    """
    values = _values(site, pictures)
    home = site.root_page.specific
    home.body, home.side = (_stream(column, values) for column in (MainColumnBlock, SideColumnBlock))
    home.save_revision().publish()


def _stream(column: type[SideColumnBlock], values: dict[str, Any]) -> list[dict[str, Any]]:
    names = list(column.base_blocks)
    unknown = [name for name in names if name not in values]
    if unknown:
        raise LookupError(f"benchmarks/columns.py has no value for the blocks: {', '.join(unknown)}")
    return [{"type": name, "value": values[name]} for name in names]


def _values(site: Site, pictures: list[int]) -> dict[str, Any]:
    categories = list(CategoryIndexPage.objects.child_of(site.root_page).order_by("path").values_list("pk", flat=True))
    articles = ArticlePlacement.objects.in_container(site.root_page_id).newest_first()[20:32].article_ids()
    _view(site, articles)
    documents = [_store_document(number) for number in range(1, 11)]
    photos = [
        {"image": picture, "alt": "Đại biểu", "caption": paragraph(f"photo {picture}", 12), "credit": "Nguyễn Văn B"}
        for picture in pictures
    ]
    links = "".join(f'<p><a linktype="page" id="{pk}">{paragraph(pk, 12)}</a></p>' for pk in articles[:5])
    return {
        "lead": {"articles": articles[:2], "category": None, "count": 8},
        "columns": {"categories": categories[:6], "columns": "3", "count": 4},
        "tabs": {"categories": categories, "count": 5},
        "highlights": {"title": MARKS["highlights"], "articles": articles[2:5], "category": categories[0], "count": 12},
        "notices": {"title": MARKS["notices"], "category": categories[0], "count": 20},
        "photos": {"title": MARKS["photos"], "images": photos},
        "video": {
            "title": MARKS["video"],
            "url": "https://vimeo.com/76979871",
            "file": None,
            "poster": pictures[3],
            "caption": paragraph("video", 20),
        },
        "audio": {"title": MARKS["audio"], "file": documents[0], "transcript": ""},
        "banner": {
            "image": pictures[4],
            "alt": "Chào mừng Đại hội",
            "url": MARKS["banner"],
            "from_date": None,
            "until_date": None,
        },
        "web_links": {"group": WebLinkGroup.objects.filter(site=site).values_list("pk", flat=True).first()},
        "documents": {"title": "Tài liệu", "documents": [{"document": pk, "title": ""} for pk in documents]},
        "text": {"title": MARKS["text"], "text": f"<p>{paragraph('text', 60)}</p>{links}"},
        "most_viewed": {"title": MARKS["most_viewed"], "days": "7", "count": 10},
        "visitor_counter": {"note": None},
    }


def _view(site: Site, articles: list[int]) -> None:
    """Let each of the articles be viewed once today."""
    for article in articles:
        DatabaseBackend().hit(Hit(site.pk, article, is_visit=True, day=today(site.pk)))


def _store_document(number: int) -> int:
    name = f"tai-lieu-{number}.pdf"
    document = get_document_model()(title=f"Tài liệu họp số {number}", file=ContentFile(b"x" * 1234, name=name))
    document.file_size = 1234
    document.save()
    return document.pk
