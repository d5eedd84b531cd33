"""The admin's addresses: our views of what all sites share, then Wagtail's own. Include this as the admin.

In the project's urls.py: ``path("admin/", include("wagtail_partyportal.admin_urls"))``.
"""

from django.apps import apps
from django.urls import URLPattern, path
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.urls import display_custom_404
from wagtail.admin.urls import urlpatterns as wagtail_urlpatterns
from wagtail.utils.urlpatterns import decorate_urlpatterns

from .core.admin_scripts import admin_script_words
from .isolation.admin import bulk_actions, media, page_choosers, reports, settings, snippets, tags, workflows
from .isolation.people import acceptance, log_in


def _public(patterns: list[URLPattern]) -> list[URLPattern]:
    """Wrap the views that stand open as Wagtail wraps its log-in page: with its page for 404, never cached."""
    for decorator in (display_custom_404, never_cache):
        patterns = decorate_urlpatterns(patterns, decorator)
    return patterns


def _guarded(patterns: list[URLPattern]) -> list[URLPattern]:
    """Wrap the views as Wagtail wraps its own: for those who may enter, with its page for 404, never cached."""
    for decorator in (require_admin_access, display_custom_404, never_cache):
        patterns = decorate_urlpatterns(patterns, decorator)
    return patterns


def _redirects() -> list[URLPattern]:
    """Return the views of redirects where the project has them."""
    if not apps.is_installed("wagtail.contrib.redirects"):
        return []
    from .isolation.admin import redirects

    return redirects.urlpatterns


def _localize() -> list[URLPattern]:
    """Return our views at wagtail-localize's addresses, where it is installed: of its words for scripts, and others."""
    if not apps.is_installed("wagtail_localize"):
        return []
    from .isolation.admin import localize

    return [path("localize/jsi18n/", admin_script_words), *localize.urlpatterns]


urlpatterns = [
    *_guarded(
        [
            *bulk_actions.urlpatterns,
            *media.urlpatterns,
            *page_choosers.urlpatterns,
            *_localize(),
            *_redirects(),
            *reports.urlpatterns,
            *settings.urlpatterns,
            *snippets.urlpatterns,
            *tags.urlpatterns,
            *workflows.urlpatterns,
        ]
    ),
    *_public([*acceptance.urlpatterns, *log_in.urlpatterns]),
    *wagtail_urlpatterns,
]
