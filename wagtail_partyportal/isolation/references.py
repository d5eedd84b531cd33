"""What a page or a row refers to, and which of it belongs to somebody else's site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.db import models
from modelcluster.models import ClusterableModel, get_all_child_relations
from wagtail.models import ReferenceIndex, RevisionMixin, Site

from .membership import site_ids_of, works_everywhere
from .owners import Owners, SiteIds, Target, has_site


@dataclass(frozen=True)
class Reference:
    """One reference that an object makes.

    ``field`` names the object's own field; ``place`` leads to the spot below it: the parts of a StreamField's path.
    """

    target: Target
    field: str
    place: tuple[str, ...] = ()


def references_of(instance: models.Model) -> Iterator[Reference]:
    """Yield what an object refers to as it stands in memory: keys, StreamFields and rich text; its children too."""
    for content_type_id, pk, _model_path, path in ReferenceIndex._extract_references_from_object(instance):
        field, *place = path.split(".")
        yield Reference((content_type_id, str(pk)), field, tuple(place))


def own_references_of(instance: models.Model) -> Iterator[Reference]:
    """Yield what an object refers to in its own fields, without its children."""
    is_parent = isinstance(instance, ClusterableModel)
    children = {relation.get_accessor_name() for relation in get_all_child_relations(instance)} if is_parent else set()
    for reference in references_of(instance):
        if reference.field in children:  # they come last
            return
        yield reference


def content_type_of(model: type[models.Model]) -> int:
    """Return the key of the content type by which the reference index names rows of a model: that of its base."""
    key: int = ReferenceIndex._get_base_content_type(model).pk
    return key


def target_of(instance: models.Model) -> Target:
    """Return how the reference index names a stored row."""
    return content_type_of(type(instance)), str(instance.pk)


def foreign_targets(user: Any, targets: Iterable[Target], instance: models.Model) -> set[Target]:
    """Return which of the targets the user may not bring into the instance: those of sites on which they don't work.

    What the instance refers to already, in its row or its latest draft, and what something of the user's own sites
    refers to, isn't new to them: a superuser has put it there on purpose, and an editor must be able to save, copy
    and translate the text that it stands in.
    """
    wanted = set(targets)
    if not wanted or works_everywhere(user) or Site.objects.count() < 2:
        return set()
    owners, own = Owners(), frozenset(site_ids_of(user))
    foreign = {target for target, sites in owners.of(wanted).items() if not sites & own}
    if foreign:
        foreign -= _targets_of_latest_draft(instance)
    return {target for target in foreign if not _is_known(target, own, owners)}


def _targets_of_latest_draft(instance: models.Model) -> set[Target]:
    if not isinstance(instance, RevisionMixin) or instance.latest_revision is None:
        return set()
    return {reference.target for reference in references_of(instance.latest_revision.as_object())}


def _is_known(target: Target, own: SiteIds, owners: Owners) -> bool:
    """Return whether something stored on one of the sites refers to the target."""
    content_type_id, pk = target
    rows = ReferenceIndex.objects.filter(to_content_type_id=content_type_id, to_object_id=pk)
    sources = set(rows.values_list("base_content_type_id", "object_id"))
    return any(sites & own for sites in owners.of(sources).values())


def can_refer(model: type[models.Model]) -> bool:
    """Return whether rows of a model are watched: what Wagtail keeps in its reference index, and rows of a site."""
    return model in ReferenceIndex.tracked_models or has_site(model)
