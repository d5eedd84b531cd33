"""The words that the scripts of Wagtail's admin say, with ours where Wagtail has none."""

from __future__ import annotations

from django.apps import apps
from django.http import HttpRequest, HttpResponse
from django.views.i18n import JavaScriptCatalog
from wagtail.admin.localization import get_localized_response

_SPEAKERS = ("wagtail_localize", "wagtail.admin", "wagtail_partyportal")  # what the last one says counts


def admin_script_words(request: HttpRequest) -> HttpResponse:
    """Return the words for scripts of Wagtail, of wagtail-localize and ours in one, in the asking person's language.

    Wagtail's own view knows only Wagtail's words. This one goes by the same URL name, and Django resolves a name to
    the last address that bears it. It also stands at the address of wagtail-localize's own view, whose words a page
    loads after these.
    """
    speakers = [name for name in _SPEAKERS if apps.is_installed(name)]
    return get_localized_response(JavaScriptCatalog.as_view(packages=speakers), request)
