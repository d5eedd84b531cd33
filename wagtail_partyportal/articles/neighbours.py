"""“Các tin mới hơn” and “Các tin cũ hơn”: the articles on either side in the category's list."""

from __future__ import annotations

from wagtail.models import Page

from .placements import UNDATED, ArticlePlacement

NEIGHBOURS = 5


def _place(article: Page, container_id: int) -> ArticlePlacement:
    """Return where the article stands or would stand: a preview has no row of its own."""
    return ArticlePlacement(
        container_id=container_id, article_id=article.pk, published_at=article.first_published_at or UNDATED
    )


def newer_ids(article: Page, container_id: int, count: int = NEIGHBOURS) -> list[int]:
    """Return up to ``count`` articles published after this one, nearest first; equal dates go by id."""
    return ArticlePlacement.objects.newer_than(_place(article, container_id))[:count].article_ids()


def older_ids(article: Page, container_id: int, count: int = NEIGHBOURS) -> list[int]:
    """Return up to ``count`` articles published before this one, nearest first; equal dates go by id."""
    return ArticlePlacement.objects.older_than(_place(article, container_id))[:count].article_ids()
