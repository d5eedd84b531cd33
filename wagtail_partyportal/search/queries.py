"""Find the articles of a site by words of their titles."""

from __future__ import annotations

from django.db.models import Q
from wagtail.models import Page

from wagtail_partyportal.articles.placements import ArticlePlacement, ArticlePlacementQuerySet
from wagtail_partyportal.core.text import normalize

MAX_QUERY_LENGTH = 200  # characters
_MAX_WORDS = 12


def clean_query(raw: str) -> str:
    """Return the query in NFC, on one line, of at most ``MAX_QUERY_LENGTH`` characters, safe for every database."""
    printable = raw.encode("utf-8", "ignore").decode("utf-8", "ignore")
    return " ".join(normalize(printable).split())[:MAX_QUERY_LENGTH].strip()


def find_by_title(home: Page, query: str) -> ArticlePlacementQuerySet:
    """Return the placements of the site's articles whose title contains every word, newest first.

    Only what is live and public has a placement, so nothing else can be found.
    """
    condition = Q()
    for word in query.split()[:_MAX_WORDS]:
        condition &= Q(article__title__icontains=word)
    rows = ArticlePlacement.objects.in_container(home.pk)
    return rows.filter(condition).newest_first() if query else rows.none()
