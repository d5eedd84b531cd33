"""The addresses of the tests' project: as the documentation tells a host project to write them."""

from django.conf import settings
from django.urls import include, path, re_path
from django.views.static import serve
from wagtail.documents import urls as document_urls

from wagtail_partyportal.core.languages import in_languages

urlpatterns = [
    path("admin/", include("wagtail_partyportal.admin_urls")),
    path("documents/", include(document_urls)),
    re_path(r"^media/(?P<path>.*)$", serve, {"document_root": settings.MEDIA_ROOT}),
    *in_languages(path("", include("wagtail_partyportal.urls"))),
]
