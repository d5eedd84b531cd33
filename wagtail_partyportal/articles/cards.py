"""What a list shows of an article, fetched for the whole list at once."""

from __future__ import annotations

import datetime as dt
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch
from wagtail.images import get_image_model
from wagtail.models import Page, Site, get_page_models

from wagtail_partyportal.core.languages import foreign_languages

LEAD_PICTURE = ("fill-720x480|format-webp", "fill-1080x720|format-webp")
CARD_PICTURE = ("fill-360x240|format-webp", "fill-720x480|format-webp")
THUMB_PICTURE = ("fill-120x80|format-webp", "fill-240x160|format-webp")
"""The renditions that the picture components ask for (``components/picture_*.html``): change both together."""


@dataclass(frozen=True)
class ArticleCard:
    """An article in a list. ``url`` is relative on the article's own site; ``image`` is a Wagtail image or None.

    ``translation_key`` and ``locale_id`` name the article for good, whatever becomes of its title and address.
    ``language`` is the code of the article's language where that isn't the one of the site's front page.
    """

    pk: int
    title: str
    url: str
    lead: str
    published_at: dt.datetime | None
    image: Any
    image_alt: str
    category_title: str = ""
    byline: str = ""
    updated_at: dt.datetime | None = None
    translation_key: uuid.UUID = uuid.UUID(int=0)
    locale_id: int = 0
    language: str = ""


_FIELDS = (
    *("title", "url_path", "path", "first_published_at", "last_published_at", "live", "locale", "translation_key"),
    "alias_of",
    *("lead", "image", "image_alt", "byline"),
)


def article_models() -> list[type[Page]]:
    """Return all concrete article classes, ours first and then the projects'."""
    from .models import ArticleMixin

    return [model for model in get_page_models() if issubclass(model, ArticleMixin)]


def _fetch(ids: Sequence[int], pictures: tuple[str, ...]) -> dict[int, Any]:
    found: dict[int, Any] = {}
    for model in article_models():
        missing = [pk for pk in ids if pk not in found]
        if not missing:
            break
        rows = model.objects.filter(pk__in=missing).only(*_FIELDS)
        if pictures:
            images = get_image_model().objects.prefetch_renditions(*pictures)
            rows = rows.prefetch_related(Prefetch("image", images))
        found.update({row.pk: row for row in rows})
    return found


def _category_titles(articles: dict[int, Any]) -> dict[str, str]:
    paths = {article.path[: -Page.steplen] for article in articles.values()}
    return dict(Page.objects.filter(path__in=paths).values_list("path", "title"))


def cards_for(
    ids: Sequence[int], site: Site, *, pictures: tuple[str, ...] = CARD_PICTURE, with_categories: bool = False
) -> list[ArticleCard]:
    """Return the cards of the articles in the order of ``ids``; ids of nothing are left out.

    The number of queries doesn't depend on the number of ids: articles, images, renditions, and the categories if
    asked for. ``pictures`` names the renditions to fetch along; without any the cards have no image.
    """
    articles = _fetch(ids, pictures) if ids else {}
    titles = _category_titles(articles) if with_categories else {}
    languages = foreign_languages(articles.values(), site)
    return [
        ArticleCard(
            pk=pk,
            title=article.title,
            url=article.get_url(current_site=site) or "",
            lead=article.lead,
            published_at=article.first_published_at,
            image=article.image if pictures else None,
            image_alt=article.image_alt,
            category_title=titles.get(article.path[: -Page.steplen], ""),
            byline=article.byline,
            updated_at=article.last_published_at,
            translation_key=article.translation_key,
            locale_id=article.locale_id,
            language=languages.get(pk, ""),
        )
        for pk in ids
        if (article := articles.get(pk)) is not None
    ]
