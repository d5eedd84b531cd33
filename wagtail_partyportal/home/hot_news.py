"""The line of the newest headlines below the menu, where a site's editors want one."""

from __future__ import annotations

from django.http import HttpRequest

from wagtail_partyportal.articles.cards import ArticleCard, cards_for
from wagtail_partyportal.articles.placements import ArticlePlacement
from wagtail_partyportal.branding.queries import branding_for
from wagtail_partyportal.core.sites import find_site


def hot_news_for(request: HttpRequest) -> list[ArticleCard]:
    """Return the site's newest articles, as many as its branding says, without pictures."""
    site, count = find_site(request), branding_for(request).hot_news_count
    if site is None or not count:
        return []
    ids = ArticlePlacement.objects.in_container(site.root_page_id).newest_first()[:count].article_ids()
    return cards_for(ids, site, pictures=())
