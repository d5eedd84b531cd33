"""Switchboard: every model of the app, by name, where Django looks for them."""

from .articles.categories import CategoryIndexPage
from .articles.models import (
    AbstractArticlePage,
    ArticleAttachment,
    ArticleMixin,
    ArticlePage,
    ArticleTag,
    RelatedArticle,
)
from .articles.placements import ArticlePlacement
from .branding.models import SiteBranding
from .home.models import PortalHomePage
from .weblinks.models import WebLink, WebLinkGroup

__all__ = [
    "AbstractArticlePage",
    "ArticleAttachment",
    "ArticleMixin",
    "ArticlePage",
    "ArticlePlacement",
    "ArticleTag",
    "CategoryIndexPage",
    "PortalHomePage",
    "RelatedArticle",
    "SiteBranding",
    "WebLink",
    "WebLinkGroup",
]
