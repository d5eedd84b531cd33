"""Labels for those fields and filters of the admin that have none.

Django makes a label of such a field's name, in English whatever the language: no catalogue can translate it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from django.apps import apps
from django.utils.functional import Promise
from django.utils.module_loading import import_string
from django.utils.translation import gettext_lazy as _

_CHOOSERS = "wagtail.admin.forms.choosers"

LABELS: dict[str, dict[str, Promise]] = {
    "wagtail.admin.forms.auth.LoginForm": {"password": _("Password")},
    f"{_CHOOSERS}.ExternalLinkChooserForm": {"link_text": _("Link text")},
    f"{_CHOOSERS}.AnchorLinkChooserForm": {"link_text": _("Link text")},
    f"{_CHOOSERS}.PhoneLinkChooserForm": {"phone_number": _("Telephone number"), "link_text": _("Link text")},
    f"{_CHOOSERS}.EmailLinkChooserForm": {
        "email_address": _("E-mail address"),
        "link_text": _("Link text"),
        "subject": _("Subject"),
        "body": _("Text"),
    },
    "wagtail.admin.forms.workflows.WorkflowPageForm": {"page": _("Page")},
    "wagtail.admin.views.pages.bulk_actions.page_bulk_action.DefaultPageForm": {
        "include_descendants": _("The pages below too")
    },
    "wagtail.users.forms.PagePermissionsForm": {"page": _("Page")},
    "wagtail.users.views.bulk_actions.assign_role.RoleForm": {"role": _("Group")},
    "wagtail_localize.views.report.TranslationsReportFilterSet": {
        "source_locale": _("Language of the original"),
        "target_locale": _("Language of the translation"),
    },
}


def labelled_fields(path: str) -> dict[str, Any]:
    """Return the fields of a form, or the filters of a list, by their names; none of an app that isn't installed.

    Raises ImportError if the app no longer has it.
    """
    if not apps.is_installed(path.partition(".")[0]):
        return {}
    form = import_string(path)
    fields: dict[str, Any] = form.base_fields if hasattr(form, "base_fields") else form.base_filters
    return fields


def add_labels() -> None:
    """Label the fields; what their app has begun to label itself, or no longer has, is left alone."""
    for path, labels in LABELS.items():
        with suppress(ImportError):
            fields = labelled_fields(path)
            for name, label in labels.items():
                if name in fields and fields[name].label is None:
                    fields[name].label = label
