"""Whose is it: the sites that a page, a picture, a document, a collection or a site-owned row belongs to."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection as Several
from collections.abc import Iterable
from functools import cached_property
from typing import Any

from django.apps import apps
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import FieldDoesNotExist
from django.db import models
from wagtail.models import AbstractPage, Collection, Page, Site

from wagtail_partyportal.core.languages import has_languages
from wagtail_partyportal.core.tree_paths import way_to

Target = tuple[int, str]
"""A row of any model, as the reference index names it: key of the base model's content type, primary key."""

SiteIds = frozenset[int]


class Owners:
    """Answer for many rows together, with one query a model. Kept for one request at most: it remembers the sites.

    A page belongs to the site with the nearest root above it, in whatever language, and to none without one. What lies
    in a collection belongs to the site that the collection, or the nearest linked one above it, is linked to; without
    any it is shared. A row with a key ``site`` belongs to that site. Everything else belongs to nobody, and is shared.
    """

    def of(self, targets: Iterable[Target]) -> dict[Target, SiteIds]:
        """Return the sites of every row that exists and isn't shared."""
        by_type: defaultdict[int, set[str]] = defaultdict(set)
        for content_type_id, pk in targets:
            by_type[content_type_id].add(pk)
        return {
            (content_type_id, str(pk)): sites
            for content_type_id, pks in by_type.items()
            for pk, sites in self._of_model(ContentType.objects.get_for_id(content_type_id).model_class(), pks)
        }

    def _of_model(self, model: type[Any] | None, pks: Several[str]) -> Iterable[tuple[Any, SiteIds]]:
        if model is None:  # of an app that is gone
            return []
        if issubclass(model, AbstractPage):
            rows = model._base_manager.filter(pk__in=pks).values_list("pk", "path")
            return [(pk, _nearest(path, self._roots)) for pk, path in rows]
        if issubclass(model, Site):
            return [(int(pk), frozenset({int(pk)})) for pk in pks]
        if issubclass(model, Collection) or _points_to(model, "collection", Collection):
            column = "path" if issubclass(model, Collection) else "collection__path"
            rows = model._base_manager.filter(pk__in=pks).values_list("pk", column)
            found = [(pk, _nearest(path, self._collections)) for pk, path in rows]
            return [(pk, sites) for pk, sites in found if sites]
        if has_site(model):
            rows = model._base_manager.filter(pk__in=pks).values_list("pk", "site_id")
            return [(pk, frozenset({site_id})) for pk, site_id in rows]
        return []

    @cached_property
    def _roots(self) -> dict[str, SiteIds]:
        if not has_languages():
            return _by_path(Site.objects.values_list("root_page__path", "pk"))
        sites = Site.objects.values_list("root_page__translation_key", "pk")
        ids: defaultdict[Any, list[int]] = defaultdict(list)
        for key, pk in sites:
            ids[key].append(pk)
        # The trees of a site's other languages begin beside its root, not below it.
        roots = Page.objects.filter(translation_key__in=ids.keys()).values_list("path", "translation_key")
        return _by_path((path, pk) for path, key in roots for pk in ids[key])

    @cached_property
    def _collections(self) -> dict[str, SiteIds]:
        links = apps.get_model("partyportal", "SiteCollection")._default_manager
        return _by_path(links.values_list("collection__path", "site_id"))


def has_site(model: type[models.Model]) -> bool:
    """Return whether each row of a model belongs to the site that its key ``site`` names: ours, settings, redirects."""
    return _points_to(model, "site", Site)


def _points_to(model: type[models.Model], name: str, related: type[models.Model]) -> bool:
    try:
        field = model._meta.get_field(name)
    except FieldDoesNotExist:
        return False
    return isinstance(field, models.ForeignKey) and field.related_model is related


def _by_path(rows: Iterable[tuple[str, int]]) -> dict[str, SiteIds]:
    """Gather the sites by their tree's path: two hosts may have one root."""
    sites: defaultdict[str, set[int]] = defaultdict(set)
    for path, site_id in rows:
        sites[path].add(site_id)
    return {path: frozenset(ids) for path, ids in sites.items()}


def _nearest(path: str, owned: dict[str, SiteIds]) -> SiteIds:
    """Return the sites of the nearest owned path that is this one or above it. ``path`` is a treebeard path."""
    return next((owned[way] for way in reversed(way_to(path)) if way in owned), frozenset())
