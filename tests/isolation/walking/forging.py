"""What a forger posts: every form that the admin shows, with a key of the other site in one field after the other."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django import forms
from django.db import models
from wagtail.blocks.base import BlockField
from wagtail.models import Collection, Page, Site

from .tables import Belongings

Data = dict[str, Any]

BLIND = {
    "site": Site,
    "page": Page,
    "new_parent_page": Page,
    "parent_page": Page,
    "chooser": Page,
    "redirect_page": Page,
    "childOf": Page,
    "collection": Collection,
    "parent": Collection,
}
"""What is posted where no form is shown, by the names that Wagtail's views read."""


def blind_data(other: Belongings) -> Data:
    """Return data for views that show no form: well-known names with keys of the other site."""
    data: Data = {name: other.keys_of(model)[-1] for name, model in BLIND.items()}
    data |= {"title": "Chiếm", "name": "Chiếm", "new_title": "Chiếm", "new_slug": "chiem", "action-publish": "1"}
    pages = other.keys_of(Page)
    return data | {
        "id": pages[-3:],
        "order": pages[-3:],
        "next": "/admin/",
        "confirm": "on",
        "q": "",
        "position": "0",
        "value": "Chiếm",
    }


def forged_data(form: forms.BaseForm, other: Belongings) -> Iterator[tuple[str, Data]]:
    """Yield the name of a field and the form's data with a foreign key in it; at first the form as it was shown.

    Everything else is as it was shown, and filled where it is required, so that no other field saves the row.
    """
    shown = _data_of(form)
    yield "", shown
    for name, field in form.fields.items():
        model = _model_of(field)
        keys = other.keys_of(model) if model is not None else []
        if keys:
            value: Any = keys[-1:] if isinstance(field, forms.ModelMultipleChoiceField) else keys[-1]
            yield name, {**shown, form.add_prefix(name): value}
    for prefix, formset in getattr(form, "formsets", {}).items():
        for name, row in forged_data(formset.empty_form, other):
            if name:
                filled = {key.replace("__prefix__", "0"): value for key, value in row.items()}
                yield f"{prefix}.{name}", {**shown, **filled, f"{formset.prefix}-TOTAL_FORMS": "1"}


def _data_of(form: forms.BaseForm) -> Data:
    data: Data = {}
    for name, field in form.fields.items():
        value = form.get_initial_for_field(field, name)
        data.update(_posted(form.add_prefix(name), field, value))
    for formset in getattr(form, "formsets", {}).values():
        data |= {f"{formset.prefix}-{one}": "0" for one in ("TOTAL_FORMS", "INITIAL_FORMS", "MIN_NUM_FORMS")}
        data[f"{formset.prefix}-MAX_NUM_FORMS"] = "1000"
    return data


def _posted(name: str, field: forms.Field, value: Any) -> Data:
    if isinstance(field, BlockField):
        return {f"{name}-count": "0"}
    if isinstance(field, forms.FileField):
        return {}
    if isinstance(field, forms.BooleanField):
        return {name: "on"} if value else {}
    if isinstance(field, forms.ModelMultipleChoiceField | forms.MultipleChoiceField):
        return {name: [str(getattr(one, "pk", one)) for one in value or []]}
    if isinstance(value, models.Model):
        value = value.pk
    if isinstance(field, forms.ModelChoiceField):
        first = field.queryset.values_list("pk", flat=True).first() if field.required and value is None else value
        return {name: "" if first is None else str(first)}
    if value in (None, "") and field.required:
        value = _something(field)
    prepared = field.prepare_value(value)
    return {name: "" if prepared is None else prepared if isinstance(prepared, str) else str(prepared)}


def _something(field: forms.Field) -> Any:
    if isinstance(field, forms.ChoiceField):
        return next((value for value, _label in field.choices if value), "")
    if isinstance(field, forms.IntegerField):
        return 1
    if isinstance(field, forms.EmailField):
        return "ai-do@example.vn"
    if isinstance(field, forms.DateField):
        return "2026-09-02"
    return "chiem"


def _model_of(field: forms.Field) -> type[models.Model] | None:
    return field.queryset.model if isinstance(field, forms.ModelChoiceField) else None
