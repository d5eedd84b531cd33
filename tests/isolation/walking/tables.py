"""The whole database in memory, and which of its rows belong to a site: all that hangs on its pages, people, files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Collection, Page, Site

Model = type[models.Model]
Rows = dict[Any, dict[str, Any]]
"""The rows of one table: the columns by name, by primary key."""

UNWATCHED = {"sessions.session", "contenttypes.contenttype", "auth.permission", "wagtailcore.referenceindex"}
"""Tables that say nothing about a site; the reference index follows the rows that it is made of."""

GIVES_AWAY = {
    "wagtailcore.workflowpage": ("workflow",),
    "wagtailcore.workflowtask": ("task",),
    "wagtailcore.groupsitepermission": ("group",),
    "partyportal.siterole": ("group",),
    "partyportal.sitecollection": ("collection",),
    "partyportal.articletag": ("tag",),
    "taggit.taggeditem": ("tag",),
    "auth.user_groups": ("user",),
}
"""Where what a key points to belongs to the site because the row does; elsewhere it is the other way round."""


def watched_models() -> list[Model]:
    """Return every model with a table of its own that is watched."""
    found = apps.get_models(include_auto_created=True)
    return [
        one for one in found if one._meta.managed and not one._meta.proxy and one._meta.label_lower not in UNWATCHED
    ]


def read_rows(model: Model) -> Rows:
    """Return every row of a model's table, with the columns of that table only."""
    columns = [field.attname for field in model._meta.local_concrete_fields]
    key = model._meta.pk.attname
    return {row[key]: row for row in model._base_manager.values(*columns)}


def base_of(model: Model) -> Model:
    """Return the model whose table holds the primary key: Page for every kind of page."""
    parents = model._meta.get_parent_list()
    return parents[-1] if parents else model


class Belongings:
    """The rows of one site, as they are now. ``tables`` are those of all sites."""

    def __init__(self, site: Site) -> None:
        self.tables = tables = {model: read_rows(model) for model in watched_models()}
        self._keys: dict[Model, set[str]] = {}
        self._types = {one.pk: one.model_class() for one in ContentType.objects.get_for_models(*tables).values()}
        self._add(Site, site.pk)
        key = tables[Page][site.root_page_id]["translation_key"]
        roots = tuple(row["path"] for row in tables[Page].values() if row["translation_key"] == key)
        for pk, row in tables[Page].items():
            if row["path"].startswith(roots):
                self._add(Page, pk)
        while self._take_what_hangs_on():
            pass

    def changes_in(self, model: Model) -> list[str]:
        """Return in words what has become of the site's rows in a table, and which rows point to the site now."""
        before, after = self.tables[model], read_rows(model)
        changed = [pk for pk in before.keys() | after.keys() if before.get(pk) != after.get(pk)]
        return [
            f"{model._meta.label} {pk}: {_difference(before.get(pk), after.get(pk))}"
            for pk in changed
            if self.has(model, pk) or (pk in after and any(self.has(*one) for one in self._targets(model, after[pk])))
        ]

    def has(self, model: Model, pk: Any) -> bool:
        return str(pk) in self._keys.get(base_of(model), ())

    def keys_of(self, model: Model) -> list[str]:
        """Return the keys of the site's rows of a model, those of a subclass only where it is one."""
        return sorted(
            (str(pk) for pk in self.tables.get(model, {}) if self.has(model, pk)), key=lambda pk: (len(pk), pk)
        )

    def _add(self, model: Model, pk: Any) -> bool:
        keys = self._keys.setdefault(base_of(model), set())
        is_new = pk is not None and str(pk) not in keys
        if is_new:
            keys.add(str(pk))
        return is_new

    def _take_what_hangs_on(self) -> bool:
        has_grown = False
        for model, rows in self.tables.items():
            if model is Site:
                continue
            for pk, row in rows.items():
                if not self.has(model, pk) and any(self.has(*target) for target in self._targets(model, row)):
                    has_grown |= self._add(model, pk)
                if self.has(model, pk):
                    has_grown |= self._take_given(model, row)
        return has_grown | self._take_collections_below()

    def _take_given(self, model: Model, row: dict[str, Any]) -> bool:
        names = GIVES_AWAY.get(model._meta.label_lower, ())
        fields = [model._meta.get_field(name) for name in names]
        grown = [self._add(field.related_model, row[field.attname]) for field in fields]
        if "translation_key" in row and apps.is_installed("wagtail_localize"):
            translated = apps.get_model("wagtail_localize", "TranslatableObject")
            grown.append(self._add(translated, row["translation_key"]))
        return any(grown)

    def _take_collections_below(self) -> bool:
        rows = self.tables[Collection]
        paths = tuple(row["path"] for pk, row in rows.items() if self.has(Collection, pk))
        grown = [self._add(Collection, pk) for pk, row in rows.items() if paths and row["path"].startswith(paths)]
        return any(grown)

    def _targets(self, model: Model, row: dict[str, Any]) -> Iterator[tuple[Model, Any]]:
        """Yield what a row points to, with a key or with a content type and a key in words."""
        for field in model._meta.local_concrete_fields:
            if isinstance(field, models.ForeignKey) and row[field.attname] is not None:
                yield field.related_model, row[field.attname]
        kind = self._types.get(row.get("content_type_id"))
        if kind is not None and row.get("object_id"):
            yield kind, row["object_id"]


def _difference(before: dict[str, Any] | None, after: dict[str, Any] | None) -> str:
    if before is None or after is None:
        return "deleted" if after is None else "added"
    return "changed " + ", ".join(name for name in before if before[name] != after[name])
