"""The editor's forms: those of our pages, and what every form of the package may be asked to check besides."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from wagtail.admin.forms import WagtailAdminModelForm, WagtailAdminPageForm

FormCheck = Callable[[Any], None]
"""Takes a bound form whose fields and child forms have been cleaned, and adds errors to it where it finds any."""

_checks: list[FormCheck] = []


def add_form_check(check: FormCheck) -> None:
    """Let every checked form ask this too. The rooms above core register here what core can't know."""
    if check not in _checks:
        _checks.append(check)


class CheckedFormMixin:
    """Ask the registered checks once the fields and the child forms are clean."""

    is_bound: bool
    _was_checked = False

    def is_valid(self) -> bool:
        is_valid = bool(super().is_valid())  # type: ignore[misc]
        if not self.is_bound or self._was_checked:
            return is_valid
        self._was_checked = True
        for check in _checks:
            check(self)
        return bool(super().is_valid())  # type: ignore[misc]


class CheckedModelForm(CheckedFormMixin, WagtailAdminModelForm):
    """The form of a row in the admin."""


class PortalPageForm(CheckedFormMixin, WagtailAdminPageForm):
    """Let the slug be left empty: the server makes it from the title, as it does for pages made by programs."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if "slug" in self.fields:
            self.fields["slug"].required = False
