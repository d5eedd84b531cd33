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
from .branding.models import SiteBranding
from .home.models import PortalHomePage
from .home.sidebar import SiteSidebar
from .home.standard_page import StandardPage
from .weblinks.models import WebLink, WebLinkGroup

__all__ = [
    "AbstractArticlePage",
    "ArticleAttachment",
    "ArticleAudio",
    "ArticleMixin",
    "ArticlePage",
    "ArticlePlacement",
    "ArticleTag",
    "Campaign",
    "CategoryIndexPage",
    "PortalHomePage",
    "RelatedArticle",
    "SiteBranding",
    "SiteSidebar",
    "StandardPage",
    "WebLink",
    "WebLinkGroup",
]
