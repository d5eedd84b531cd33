"""The project's addresses. Everything that isn't named here is a page of the site that the host names."""

from django.conf import settings
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail.documents import urls as document_urls

from wagtail_partyportal.core.languages import in_languages

urlpatterns = [
    path("admin/", include("wagtail_partyportal.admin_urls")),
    path("documents/", include(document_urls)),
]

if settings.SERVES_MEDIA:
    prefix = settings.MEDIA_URL.lstrip("/")
    urlpatterns.append(re_path(rf"^{prefix}(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}))

# Last: it ends with Wagtail's pages. Portals in several languages have them below /en/ too.
urlpatterns += in_languages(path("", include("wagtail_partyportal.urls")))
