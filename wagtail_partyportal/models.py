"""Switchboard: every model of the app, by name, where Django looks for them."""

from .articles.categories import CategoryIndexPage
from .articles.models import (
    AbstractArticlePage,
    ArticleAttachment,
    ArticleAudio,
    ArticleMixin,
    ArticlePage,
    ArticleTag,
    RelatedArticle,
)
from .articles.placements import ArticlePlacement
from .branding.campaigns import Campaign
from .branding.models import BrandingTranslation, SiteBranding
from .home.models import PortalHomePage
from .home.sidebar import SidebarTranslation, SiteSidebar
from .home.standard_page import StandardPage
from .isolation.collections import SiteCollection
from .isolation.people.invitations import Invitation
from .isolation.roles import SiteRole
from .search.models import PromotedResult, SearchCount
from .visits.models import AppliedBatch, CounterFigure, OpeningEntry, PageCount, PageDay, SiteCount, VisitorCounter
from .weblinks.models import WebLink, WebLinkGroup

__all__ = [
    "AbstractArticlePage",
    "AppliedBatch",
    "ArticleAttachment",
    "ArticleAudio",
    "ArticleMixin",
    "ArticlePage",
    "ArticlePlacement",
    "ArticleTag",
    "BrandingTranslation",
    "Campaign",
    "CategoryIndexPage",
    "CounterFigure",
    "Invitation",
    "OpeningEntry",
    "PageCount",
    "PageDay",
    "PortalHomePage",
    "PromotedResult",
    "RelatedArticle",
    "SearchCount",
    "SidebarTranslation",
    "SiteBranding",
    "SiteCollection",
    "SiteCount",
    "SiteRole",
    "SiteSidebar",
    "StandardPage",
    "VisitorCounter",
    "WebLink",
    "WebLinkGroup",
]
