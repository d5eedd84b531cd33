"""Thousands of articles in seconds: rows written in bulk, as Wagtail would have written them one by one."""

from __future__ import annotations

import datetime as dt
import itertools
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.db import connection, models, transaction
from taggit.models import Tag
from wagtail.documents import get_document_model
from wagtail.models import Page

from benchmarks.texts import paragraph, title
from wagtail_partyportal.articles.models import ArticleAttachment, ArticlePage, ArticleTag, RelatedArticle

_START = dt.datetime(2020, 1, 1, 1, 0, tzinfo=dt.UTC)
_SPAN = dt.timedelta(days=5 * 365)  # the same years however many articles there are
_GOLDEN = 0.6180339887  # spreads any number of moments evenly over the span
_BATCH = 500

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Article:
    """What the checks have to know of an article."""

    pk: int
    title: str
    path: str
    number: int
    published_at: dt.datetime


def newest_first(articles: list[Article]) -> list[Article]:
    """Return the articles in the order of every list."""
    return sorted(articles, key=lambda article: (article.published_at, article.pk), reverse=True)


@transaction.atomic
def add_articles(category: Page, count: int, pictures: list[int]) -> list[Article]:
    """Write ``count`` articles of about 1,000 words into a category; the caller sees to the placements."""
    category.refresh_from_db()
    numbers = list(itertools.islice(_numbers, count))
    steps = itertools.count(category.numchild + 1)
    pages = [_page(category, number, step) for number, step in zip(numbers, steps, strict=False)]
    pages = Page.objects.bulk_create(pages, batch_size=_BATCH)
    Page.objects.filter(pk=category.pk).update(numchild=category.numchild + count)
    insert_rows(ArticlePage, (_own_values(page, numbers[i], pictures) for i, page in enumerate(pages)))
    _add_belongings([page.pk for page in pages], category.locale_id)
    prefix = len(category.get_site().root_page.url_path) - 1
    return [
        Article(page.pk, page.title, page.url_path[prefix:], number, page.first_published_at)
        for page, number in zip(pages, numbers, strict=True)
    ]


def _page(category: Page, number: int, step: int) -> Page:
    headline = title(number)
    slug = f"bai-viet-{number:06}-dang-bo-tinh-trien-khai-cong-tac"
    published_at = _START + _SPAN * ((number * _GOLDEN) % 1)
    return Page(
        path=Page._get_path(category.path, category.depth + 1, step),
        depth=category.depth + 1,
        title=headline,
        draft_title=headline,
        slug=slug,
        url_path=f"{category.url_path}{slug}/",
        content_type=ContentType.objects.get_for_model(ArticlePage),
        locale_id=category.locale_id,
        live=True,
        first_published_at=published_at,
        last_published_at=published_at,
    )


def _own_values(page: Page, number: int, pictures: list[int]) -> dict[str, Any]:
    picture = pictures[number % len(pictures)]
    return {
        "page_ptr_id": page.pk,
        "lead": paragraph(f"lead {number}", 40),
        "image_id": picture,
        "image_alt": "Quang cảnh hội nghị",
        "image_caption": paragraph(f"caption {number}", 15),
        "image_credit": "Nguyễn Văn B",
        "body": _body(page, number, picture),
        "byline": "Trần Thị C",
    }


def _body(page: Page, number: int, picture: int) -> list[dict[str, Any]]:
    """Return stream data: headings, paragraphs with links, a picture and a quotation."""
    blocks: list[tuple[str, Any]] = []
    for position in range(12):
        if position % 4 == 0:
            blocks.append(("heading", {"text": paragraph(f"{number} heading {position}", 8), "level": "h2"}))
        text = paragraph(f"{number} {position}", 78)
        link = f' <a linktype="page" id="{page.pk}">Xem thêm</a>' if position % 6 == 5 else ""
        blocks.append(("paragraph", f"<p>{text}{link}</p>"))
    image = {"image": picture, "alt": "Đại biểu", "caption": "Các đại biểu dự hội nghị", "credit": ""}
    quote = {"text": paragraph(f"{number} quote", 30), "attribution": "Lê Văn D", "role": "Bí thư"}
    blocks[4:4] = [("image", image), ("quote", quote)]
    return [{"type": kind, "value": value} for kind, value in blocks]


def _add_belongings(pks: list[int], locale_id: int) -> None:
    """Give every article tags, a file and related articles."""
    tags = [Tag.objects.get_or_create(name=f"Thẻ {n}", slug=f"the-{n}")[0] for n in range(12)]
    document = get_document_model().objects.first() or get_document_model().objects.create(
        title="Nghị quyết", file=ContentFile(b"x" * 1234, name="nghi-quyet.pdf")
    )
    rows: list[models.Model] = []
    for position, pk in enumerate(pks):
        rows += [ArticleTag(content_object_id=pk, tag=tags[(pk + n) % len(tags)]) for n in range(3)]
        rows.append(ArticleAttachment(page_id=pk, document=document, sort_order=0, locale_id=locale_id))
        others = (pks[(position + n) % len(pks)] for n in (1, 2, 3))
        rows += [RelatedArticle(page_id=pk, article_id=other, sort_order=0) for other in others]
    for model in (ArticleTag, ArticleAttachment, RelatedArticle):
        model.objects.bulk_create([row for row in rows if isinstance(row, model)], batch_size=_BATCH)


def insert_rows(model: type[models.Model], rows: Iterable[dict[str, Any]]) -> None:
    """Write rows of a child model, as Django's bulk_create can't; defaults stand for what a row lacks."""
    fields = model._meta.local_concrete_fields
    quote = connection.ops.quote_name
    columns = ", ".join(quote(each.column) for each in fields)
    marks = ", ".join(["%s"] * len(fields))
    statement = f"INSERT INTO {quote(model._meta.db_table)} ({columns}) VALUES ({marks})"  # noqa: S608
    with connection.cursor() as cursor:
        cursor.executemany(statement, [_prepared(fields, row) for row in rows])


def _prepared(fields: list[models.Field], row: dict[str, Any]) -> list[Any]:
    values = [row[each.attname] if each.attname in row else each.get_default() for each in fields]
    return [each.get_db_prep_save(value, connection) for each, value in zip(fields, values, strict=True)]
