"""Which references lead from one site into another: what a superuser shared on purpose, and what an old hole left."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.db import models
from wagtail.models import Page, ReferenceIndex, Site

from .owners import Owners, SiteIds, Target, has_site
from .references import references_of, target_of

_CHUNK = 2000


@dataclass(frozen=True)
class CrossReference:
    """One reference from a site into another.

    ``source`` and ``target`` are the stored objects, ``source_site`` and ``target_site`` the sites that they belong
    to (None for a page below no site's root), ``path`` leads to the spot in the source: its field, and below it the
    parts of a StreamField. ``is_draft`` says that only the latest draft of the source holds it.
    """

    source: models.Model
    source_site: Site
    target: models.Model
    target_site: Site | None
    path: str
    is_draft: bool = False

    def __str__(self) -> str:
        return f"{self.source_site.hostname}: {self.source} ({self.path}) → {self.target}"


@dataclass(frozen=True)
class _Found:
    source: Target
    source_sites: SiteIds
    target: Target
    target_sites: SiteIds
    path: str
    is_draft: bool


def find_cross_references(site: Site | None = None) -> list[CrossReference]:
    """Return the references out of a site, or out of every site, into what belongs to another one.

    Reads Wagtail's reference index, the latest drafts of the pages that have any, and the rows of a site that the
    index doesn't keep, such as its settings.
    """
    owners = Owners()
    found = [*_in_index(owners), *_in_drafts(owners), *_in_rows(owners)]
    if site is not None:
        found = [one for one in found if site.pk in one.source_sites]
    sites = Site.objects.in_bulk()
    rows = _load({one.source for one in found} | {one.target for one in found})
    return [
        CrossReference(
            rows[one.source],
            sites[min(one.source_sites)],
            rows[one.target],
            sites[min(one.target_sites)] if one.target_sites else None,
            one.path,
            one.is_draft,
        )
        for one in found
        if one.source in rows and one.target in rows
    ]


def _in_index(owners: Owners) -> Iterator[_Found]:
    columns = ("base_content_type_id", "object_id", "to_content_type_id", "to_object_id", "model_path")
    rows = ReferenceIndex.objects.order_by("pk").values_list(*columns)
    chunk: list[tuple[Target, Target, str]] = []
    for source_type, source, target_type, target, path in rows.iterator(_CHUNK):
        chunk.append(((source_type, source), (target_type, target), path))
        if len(chunk) == _CHUNK:
            yield from _crossing(owners, chunk, is_draft=False)
            chunk = []
    yield from _crossing(owners, chunk, is_draft=False)


def _in_drafts(owners: Owners) -> Iterator[_Found]:
    """Yield what only drafts hold: the index knows the rows as they are published."""
    for page in Page.objects.filter(has_unpublished_changes=True).select_related("latest_revision").iterator(100):
        if page.latest_revision is None:
            continue
        source = target_of(page)
        stored = {reference.target for reference in references_of(page.specific)}
        draft = references_of(page.latest_revision.as_object())
        new = [(source, one.target, ".".join((one.field, *one.place))) for one in draft if one.target not in stored]
        yield from _crossing(owners, new, is_draft=True)


def _in_rows(owners: Owners) -> Iterator[_Found]:
    for model in apps.get_models():
        if has_site(model) and model not in ReferenceIndex.indexed_models and ReferenceIndex.model_is_indexable(model):
            for row in model._base_manager.iterator(_CHUNK):
                source = target_of(row)
                held = [(source, one.target, ".".join((one.field, *one.place))) for one in references_of(row)]
                yield from _crossing(owners, held, is_draft=False)


def _crossing(owners: Owners, references: list[tuple[Target, Target, str]], *, is_draft: bool) -> Iterator[_Found]:
    whose = owners.of({source for source, _target, _path in references} | {one for _source, one, _path in references})
    for source, target, path in references:
        mine, theirs = whose.get(source), whose.get(target)
        if mine and theirs is not None and not mine & theirs:
            yield _Found(source, mine, target, theirs, path, is_draft)


def _load(targets: set[Target]) -> dict[Target, Any]:
    """Return the stored objects by how the index names them; pages as the plain ones."""
    rows: dict[Target, Any] = {}
    for content_type_id in {content_type_id for content_type_id, _pk in targets}:
        model = ContentType.objects.get_for_id(content_type_id).model_class()
        if model is not None:
            pks = [pk for one, pk in targets if one == content_type_id]
            rows |= {(content_type_id, str(pk)): row for pk, row in model._base_manager.in_bulk(pks).items()}
    return rows
