"""Nothing of another site gets into a page or a row by a forged key: refused in the form, and again when it is saved.

The choosers offer nothing of other sites, so an honest editor meets this only with text pasted from elsewhere. The
form takes it out, says so at the field, and keeps everything else. Whatever goes another way (copy, revert, a
translation, a form that isn't ours) is stopped at the row, as a permission that is missing.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import models
from django.db.models.signals import pre_save
from django.forms import BaseModelForm, ModelChoiceField
from django.utils.translation import gettext as _
from wagtail.blocks import StreamBlockValidationError, StreamValue
from wagtail.log_actions import get_active_log_context
from wagtail.models import ReferenceIndex, Revision

from wagtail_partyportal.core.errors import PartyPortalError
from wagtail_partyportal.core.forms import add_form_check

from .membership import works_everywhere
from .reference_removal import take_out
from .references import Reference, can_refer, content_type_of, foreign_targets, own_references_of, references_of


class ForeignReferenceError(PartyPortalError, PermissionDenied):
    """Somebody tries to save a reference to what belongs to a site on which they don't work."""


def connect() -> None:
    """Guard the forms and the rows; called once, when the apps are ready."""
    add_form_check(refuse_foreign_references)
    pre_save.connect(guard_row, dispatch_uid="partyportal.isolation.references")


# --- The form --------------------------------------------------------------------------------------------


def refuse_foreign_references(form: Any) -> None:
    """Add an error to every field of a checked form, and of its child forms, that brings in something foreign."""
    user = form.for_user
    if user is None or works_everywhere(user):
        return
    found = [(part, reference) for part in _parts(form) for reference in _references_in(part)]
    foreign = foreign_targets(user, (reference.target for _part, reference in found), form.instance)
    by_part: dict[int, tuple[Any, list[Reference]]] = {}
    for part, reference in found:
        if reference.target in foreign:
            by_part.setdefault(id(part), (part, []))[1].append(reference)
    for part, references in by_part.values():
        _add_errors(part, references)
        take_out(part, references)


def _parts(form: Any) -> Iterator[Any]:
    """Yield the form and all forms of its formsets that aren't to be deleted."""
    yield form
    for formset in getattr(form, "formsets", {}).values():
        for child in formset.forms:
            if not formset._should_delete_form(child):
                yield from _parts(child)


def _references_in(form: BaseModelForm) -> Iterator[Reference]:
    yield from own_references_of(form.instance)
    for name, field in form.fields.items():  # as posted: keys to many rows, and what the field itself has refused
        if isinstance(field, ModelChoiceField) and field.queryset is not None:
            kind = content_type_of(field.queryset.model)
            posted = form[name].data
            keys = posted if isinstance(posted, list | tuple) else [posted]
            yield from (Reference((kind, str(key)), name) for key in keys if str(key or "").isdigit())


def _add_errors(form: Any, references: list[Reference]) -> None:
    by_field: dict[str, list[Reference]] = {}
    for reference in references:
        by_field.setdefault(reference.field, []).append(reference)
    for name, found in by_field.items():
        label = form.fields[name].label if name in form.fields else form.instance._meta.get_field(name).verbose_name
        message = _(
            "“%(field)s” used something that belongs to another site. It has been taken out: choose something of your "
            "own site. What all sites should use, the operator of the portals can share."
        ) % {"field": label}
        if name not in form.fields:
            form.add_error(None, message)
        elif name not in form.errors:
            form.add_error(name, _at_the_blocks(getattr(form.instance, name, None), found, message))


def _at_the_blocks(value: Any, references: list[Reference], message: str) -> ValidationError:
    """Return the error as the field shows it: in a StreamField at the blocks that it is about."""
    if not isinstance(value, StreamValue):
        return ValidationError(message)
    wrong = {reference.place[0] for reference in references}
    found = [position for position, block in enumerate(value) if block.id and str(block.id) in wrong]
    if not found:  # a block that no browser made has no id yet
        return ValidationError(message)
    return StreamBlockValidationError(block_errors={position: ValidationError(message) for position in found})


# --- The row ---------------------------------------------------------------------------------------------


def guard_row(sender: type[models.Model], instance: Any, raw: bool = False, **_kwargs: Any) -> None:
    """Raise ForeignReferenceError if whoever uses the admin now brings something foreign into a row or a draft.

    Programs, which act for nobody, are trusted: importers, commands, scheduled publishing.
    """
    is_draft = issubclass(sender, Revision)
    if raw or not (is_draft or can_refer(sender)):
        return
    user = get_active_log_context().user or (instance.user if is_draft else None)
    if user is None or works_everywhere(user) or (is_draft and not instance._state.adding):
        return
    row = instance.as_object() if is_draft else instance
    foreign = foreign_targets(user, {reference.target for reference in references_of(row)}, row)
    if foreign:
        kinds = ", ".join(sorted(str(ReferenceIndex(to_content_type_id=one).to_content_type) for one, _pk in foreign))
        raise ForeignReferenceError(
            f"{row._meta.verbose_name} {row.pk} would refer to something of another site ({kinds})."
        )
