"""The line of the newest headlines below the menu, where a site's editors want one."""

from __future__ import annotations

from django.http import HttpRequest

from wagtail_partyportal.articles.cards import ArticleCard, cards_for
from wagtail_partyportal.articles.lists import shown_list
from wagtail_partyportal.articles.placements import ArticlePlacement
from wagtail_partyportal.branding.queries import branding_for
from wagtail_partyportal.core.caching import keeper_for
from wagtail_partyportal.core.sites import find_site


def hot_news_for(request: HttpRequest) -> list[ArticleCard]:
    """Return the site's newest articles, as many as its branding says, without pictures."""
    site, count = find_site(request), branding_for(request).hot_news_count
    if site is None or not count:
        return []
    shown = shown_list(site.root_page, site, keeper_for(request))
    ids = ArticlePlacement.objects.in_container(shown).newest_first()[:count].article_ids()
    return cards_for(ids, site, pictures=())
