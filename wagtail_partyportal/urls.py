"""The public addresses: ours, then Wagtail's own for pages. Include this last in the project's urls."""

from django.urls import include, path, re_path
from wagtail.urls import serve_pattern
from wagtail.urls import urlpatterns as wagtail_urlpatterns

from .branding.views import theme_stylesheet
from .core.views import serve
from .search.views import results

portal_patterns = (
    [
        path("partyportal/theme-<slug:digest>.css", theme_stylesheet, name="theme"),
        path("tim-kiem/", results, name="search"),
    ],
    "partyportal",
)

urlpatterns = [
    path("", include(portal_patterns)),
    # Wagtail's own addresses; pages, which match nearly everything and so come last, are served by our view.
    *(pattern for pattern in wagtail_urlpatterns if pattern.name != "wagtail_serve"),
    re_path(serve_pattern, serve, name="wagtail_serve"),
]
