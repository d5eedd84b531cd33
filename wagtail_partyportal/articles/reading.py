"""What a reader sees around an article's text: its category, its neighbours, what belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, Any, ClassVar

from django.http import HttpRequest
from django.urls import reverse
from wagtail.models import Page, Site

from wagtail_partyportal.core.alphabet import sort_key
from wagtail_partyportal.core.navigation import Crumb, ancestor_crumbs
from wagtail_partyportal.core.page_translations import in_language_of
from wagtail_partyportal.core.sites import find_site

from .blocks import file_size, media_type_of
from .cards import THUMB_PICTURE, ArticleCard, cards_for
from .neighbours import newer_ids, older_ids
from .outlines import reading_minutes, text_of
from .placements import ArticlePlacement
from .sharing import ShareLink, share_links

if TYPE_CHECKING:
    from .models import ArticleMixin


@dataclass(frozen=True)
class AttachmentView:
    """A file under the article; ``size`` in bytes, None if the file is gone."""

    title: str
    url: str
    size: int | None
    extension: str


@dataclass(frozen=True)
class AudioView:
    """A recording of the whole article; ``voice`` says who reads, ``media_type`` is empty if unknown."""

    voice: str
    url: str
    media_type: str


class ArticleReading:
    """The parts of an article's page, each fetched when it is first asked for."""

    PARTS: ClassVar[tuple[str, ...]] = (
        "category",
        "parent_category",
        "newer",
        "older",
        "related",
        "attachments",
        "audio_versions",
        "reading_minutes",
        "share_links",
        "tags",
        "back_url",
    )

    def __init__(self, article: ArticleMixin, request: HttpRequest) -> None:
        self.article: Any = article
        self.request = request

    @cached_property
    def site(self) -> Site | None:
        return find_site(self.request)

    @cached_property
    def _categories(self) -> tuple[Crumb, ...]:
        """Return the pages between the site's root and the article."""
        return ancestor_crumbs(self.request, self.article)[1:]

    @property
    def category(self) -> Crumb | None:
        return self._categories[-1] if self._categories else None

    @property
    def parent_category(self) -> Crumb | None:
        return self._categories[-2] if len(self._categories) > 1 else None

    @property
    def back_url(self) -> str:
        """Return the category's address, or the home page's for an article that stands right below it."""
        return self.category.url if self.category else reverse("wagtail_serve", args=[""])

    @cached_property
    def _container_id(self) -> int | None:
        parent_path = self.article.path[: -Page.steplen]
        return Page.objects.filter(path=parent_path).values_list("pk", flat=True).first()

    @cached_property
    def _neighbours(self) -> tuple[list[ArticleCard], list[ArticleCard]]:
        """Return the newer and the older articles, fetched together; a list of titles needs no pictures."""
        if self.site is None or self._container_id is None:
            return [], []
        newer, older = (find(self.article, self._container_id) for find in (newer_ids, older_ids))
        cards = {card.pk: card for card in cards_for([*newer, *older], self.site, pictures=())}
        return [cards[pk] for pk in newer if pk in cards], [cards[pk] for pk in older if pk in cards]

    @property
    def newer(self) -> list[ArticleCard]:
        return self._neighbours[0]

    @property
    def older(self) -> list[ArticleCard]:
        return self._neighbours[1]

    @cached_property
    def related(self) -> list[ArticleCard]:
        """Return the recommended articles, without those that readers may not see any more."""
        ids = [link.article_id for link in self.article.related_articles.all()]
        if self.site is None or not ids:
            return []
        ids = in_language_of(self.site, ids)
        public = set(ArticlePlacement.objects.filter(article_id__in=ids).values_list("article_id", flat=True))
        return cards_for([pk for pk in ids if pk in public], self.site, pictures=THUMB_PICTURE)

    @cached_property
    def attachments(self) -> list[AttachmentView]:
        links = self.article.attachments.all()
        if hasattr(links, "select_related"):  # a preview's attachments are a list in memory
            links = links.select_related("document")
        return [
            AttachmentView(
                title=link.title or link.document.title,
                url=link.document.url,
                size=file_size(link.document),
                extension=link.document.file_extension.upper(),
            )
            for link in links
        ]

    @cached_property
    def audio_versions(self) -> list[AudioView]:
        links = self.article.audio_versions.all()
        if hasattr(links, "select_related"):
            links = links.select_related("document")
        return [AudioView(link.voice, link.document.url, media_type_of(link.document)) for link in links]

    @property
    def reading_minutes(self) -> int:
        return reading_minutes(self.article.lead, text_of(self.article.body))

    @property
    def share_links(self) -> list[ShareLink]:
        return share_links(self.article.title, self.article.get_full_url(self.request) or "")

    @cached_property
    def tags(self) -> list[str]:
        return sorted((tag.name for tag in self.article.tags.all()), key=sort_key)
