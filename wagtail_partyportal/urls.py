"""The public addresses: ours, then Wagtail's own for pages. Include this last in the project's urls."""

from django.apps import apps
from django.urls import URLResolver, include, path, re_path
from wagtail.urls import serve_pattern
from wagtail.urls import urlpatterns as wagtail_urlpatterns

from .articles.views import save_article
from .branding.icons import icon
from .branding.views import theme_stylesheet
from .core.admin_scripts import admin_script_words
from .core.views import serve
from .home.views import site_map
from .search.views import results, suggestions
from .syndication.views import card_image_file, feed, robots, sitemap, sitemap_page
from .visits.views import numbers

portal_patterns = (
    [
        path("_pp/n/", numbers, name="numbers"),
        path("_pp/n", numbers),  # a redirect to the one with the slash would lose what was sent
        path("partyportal/theme-<slug:digest>.css", theme_stylesheet, name="theme"),
        path("partyportal/card-<int:page_id>-<slug:digest>.png", card_image_file, name="card-image"),
        path("partyportal/save/<int:page_id>/", save_article, name="save"),
        path("tim-kiem/", results, name="search"),
        path("tim-kiem/goi-y/", suggestions, name="suggestions"),
        re_path(r"^(?P<path>(?:[\w\-]+/)*)(?P<feed_format>rss|atom)\.xml$", feed, name="feed"),
        path("sitemap.xml", sitemap, name="sitemap"),
        path("sitemap-<slug:section>-<int:number>.xml", sitemap_page, name="sitemap-page"),
        path("robots.txt", robots, name="robots"),
        path("favicon.ico", icon, name="icon"),
        path("so-do-trang/", site_map, name="site_map"),
    ],
    "partyportal",
)


def _api_patterns() -> list[URLResolver]:
    """Return the read API's addresses, if the project has chosen to offer it."""
    if not apps.is_installed("wagtail.api.v2"):
        return []
    from .syndication.api import router

    return [path("api/v2/", router.urls)]


urlpatterns = [
    path("", include(portal_patterns)),
    *_api_patterns(),
    # In place of the admin's address of that name.
    path("partyportal/admin-words.js", admin_script_words, name="wagtailadmin_javascript_catalog"),
    # Wagtail's own addresses; pages, which match nearly everything and so come last, are served by our view.
    *(pattern for pattern in wagtail_urlpatterns if pattern.name != "wagtail_serve"),
    re_path(serve_pattern, serve, name="wagtail_serve"),
]
