"""A translation that comes back as a PO file: what is none of wagtail-localize's own is refused in words.

Its view takes the mark of the translation for granted; without it, or without a file, it would end in an error.
"""

from __future__ import annotations

from django.http import HttpRequest, HttpResponseBase
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST
from wagtail.admin import messages
from wagtail.admin.views.pages.utils import get_valid_next_url_from_request
from wagtail_localize.views.edit_translation import upload_pofile

_MARK = b"X-WagtailLocalize-TranslationID"


@require_POST
def upload_marked_po_file(request: HttpRequest, translation_id: int) -> HttpResponseBase:
    """Hand a file with the mark on to wagtail-localize, which checks whose it is."""
    file = request.FILES.get("file")
    if file is None or _MARK not in file.read():
        messages.error(
            request,
            _("This is no PO file of a translation: nothing was changed. Take the one that “Download PO file” gives."),
        )
        return redirect(get_valid_next_url_from_request(request) or "wagtailadmin_home")
    file.seek(0)
    response: HttpResponseBase = upload_pofile(request, translation_id)
    return response
