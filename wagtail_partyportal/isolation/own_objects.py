"""Which of some objects, of whatever model, a user meets in the admin."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cached_property
from typing import Any, TypeVar

from django.contrib.auth import get_user_model
from django.db import models
from wagtail.models import AbstractPage, Collection, CollectionMember, Site

from .membership import people_of, site_ids_of, sites_of
from .owners import has_site
from .ownership import in_own_trees, is_limited, own_collections, owns_page

M = TypeVar("M", bound=models.Model)


def owned(user: Any, objects: Iterable[Any]) -> list[Any]:
    """Return those of the objects that a user may know of; what belongs to no site is everybody's."""
    if not is_limited(user):
        return list(objects)
    is_own = Possession(user).includes
    return [one for one in objects if is_own(one)]


def own_objects(user: Any, queryset: models.QuerySet[M]) -> models.QuerySet[M]:
    """Keep the rows that a user may know of; a model whose rows belong to no site is kept whole."""
    model = queryset.model
    if not is_limited(user):
        return queryset
    if issubclass(model, AbstractPage):
        return queryset.filter(in_own_trees(user))
    if issubclass(model, CollectionMember):
        return queryset.filter(collection__in=own_collections(user))
    if has_site(model):
        return queryset.filter(site__in=site_ids_of(user))
    if issubclass(model, Collection):
        return queryset.filter(pk__in=own_collections(user).values("pk"))
    if issubclass(model, Site):
        return queryset.filter(pk__in=site_ids_of(user))
    if issubclass(model, get_user_model()):
        return queryset.filter(pk__in=people_of(sites_of(user)).values("pk"))
    return queryset


class Possession:
    """One user's answer for many objects, with no query an object. Kept for one request at most."""

    def __init__(self, user: Any) -> None:
        self.user = user

    def includes(self, one: Any) -> bool:
        """Return whether the user may know of the object; None, which is nothing, never."""
        if one is None:
            return False
        if isinstance(one, AbstractPage):
            return owns_page(self.user, one)
        if isinstance(one, CollectionMember):
            return one.collection_id in self._own_collections
        if isinstance(one, Collection):
            return one.pk in self._own_collections
        if isinstance(one, Site):
            return one.pk in site_ids_of(self.user)
        is_of_site = isinstance(one, models.Model) and has_site(one.__class__)  # not type(): it may be a lazy user
        return not is_of_site or one.site_id in site_ids_of(self.user)

    @cached_property
    def _own_collections(self) -> frozenset[int]:
        return frozenset(own_collections(self.user).values_list("pk", flat=True))
