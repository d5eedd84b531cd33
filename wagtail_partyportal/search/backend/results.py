"""The results of a search: keys from one statement, objects through the caller's own queryset."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator
from typing import Any

from django.core.exceptions import EmptyResultSet
from django.db.models import Count
from modelsearch.backends.base import BaseSearchResults, FilterFieldError

from .compiling import TokenCompilerMixin

_AT_ONCE = 500  # objects: every database takes so many parameters


class TokenSearchResults(BaseSearchResults):
    """Results that can be sliced, counted, faceted and paginated, as Wagtail's own."""

    supports_facet = True
    query_compiler: TokenCompilerMixin

    def _do_search(self) -> list[Any]:
        compiler = self.query_compiler
        with compiler.session():
            if compiler.ranked_term is None or not compiler.order_by_relevance:
                return list(compiler.search()[self.start : self.stop])
            try:
                keys = compiler.ranked_keys(compiler.ranked_term, self.start, self.stop)
            except EmptyResultSet:
                return []
        return list(self._load(keys))

    def _load(self, keys: list[tuple[int, float]]) -> Iterator[Any]:
        """Yield the objects in the order of the keys; one that has gone in the meantime is left out."""
        for start in range(0, len(keys), _AT_ONCE):
            some = keys[start : start + _AT_ONCE]
            objects = self.query_compiler.queryset.order_by().filter(pk__in=[key for key, _score in some])
            found = {each.pk: each for each in objects}
            for key, score in some:
                if key in found:
                    if self._score_field:
                        setattr(found[key], self._score_field, score)
                    yield found[key]

    def _do_count(self) -> int:
        compiler = self.query_compiler
        with compiler.session():
            if compiler.ranked_term is None:
                return compiler.search()[self.start : self.stop].count()
            try:
                return compiler.count_keys(compiler.ranked_term, self.start, self.stop)
            except EmptyResultSet:
                return 0

    def facet(self, field_name: str) -> OrderedDict[Any, int]:
        compiler = self.query_compiler
        if compiler._get_filterable_field(field_name) is None:
            raise FilterFieldError(
                f'Cannot facet search results with field "{field_name}". Please add '
                f"index.FilterField('{field_name}') to {compiler.queryset.model.__name__}.search_fields.",
                field_name=field_name,
            )
        with compiler.session():
            counted = compiler.search().order_by().values(field_name).annotate(count=Count("pk")).order_by("-count")
            return OrderedDict((row[field_name], row["count"]) for row in counted)
