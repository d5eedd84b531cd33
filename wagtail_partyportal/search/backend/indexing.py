"""What goes into the index: tokens instead of the texts, handed to Wagtail's own index classes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from django.db import models
from modelsearch.index import AutocompleteField, SearchField

from wagtail_partyportal.search.tokens import Budget, expand, with_format

EVERYTHING_FIELD = "partyportal_everything"
"""The name of a search field that is none of a model's: what stands in it is indexed as part of the body."""


def has_number_as_key(model: type[models.Model]) -> bool:
    """Say whether the objects' keys are whole numbers: others are left to Wagtail's own search."""
    key: Any = model._meta.pk
    while key.remote_field is not None:
        key = key.target_field
    return isinstance(key, models.IntegerField)


class _FixedText:
    """A field whose value was worked out beforehand: Wagtail's indexer asks for each of them up to five times."""

    def __init__(self, name: str, text: str, **options: Any) -> None:
        super().__init__(name, **options)  # type: ignore[call-arg]  # mixed in before one of Wagtail's fields
        self.text = text

    def get_value(self, obj: Any) -> str:
        return self.text


class FixedSearchField(_FixedText, SearchField):
    """A text to be found by its words."""


class FixedAutocompleteField(_FixedText, AutocompleteField):
    """A text to be found by the beginnings of its words."""


class TokenDocument:
    """Stands in for an object while it is indexed: it has the object's key, and tokens for its texts."""

    def __init__(self, obj: Any, indexer: Any, *, title_in_body: bool) -> None:
        self.pk = obj.pk
        self._fields = list(_token_fields(obj, indexer, title_in_body=title_in_body))

    def get_search_fields(self) -> list[SearchField | AutocompleteField]:
        return self._fields


def _token_fields(obj: Any, indexer: Any, *, title_in_body: bool) -> Iterator[SearchField | AutocompleteField]:
    budget = Budget()
    for search_field in obj.get_search_fields():
        # Wagtail's indexer follows relations and makes one text of whatever the value is.
        for found, *_weight, value in indexer.prepare_field(obj, search_field):
            if isinstance(found, AutocompleteField):
                yield FixedAutocompleteField(found.field_name, expand(value))
                continue
            tokens = expand(value, budget)
            if found.field_name != "title":
                yield FixedSearchField(found.field_name, tokens, boost=found.boost)
                continue
            yield FixedSearchField("title", with_format(tokens), boost=found.boost)
            if title_in_body:
                yield FixedSearchField(EVERYTHING_FIELD, tokens, boost=found.boost)


class TokenIndexMixin:
    """Mix into an index class of Wagtail's: objects with numbers as keys are indexed as tokens."""

    indexer_class: type[Any]
    title_in_body = False
    backend: Any

    def add_items(self, model: type[models.Model], objs: Iterable[Any]) -> None:
        if has_number_as_key(model):
            super().add_items(model, [self.document(obj) for obj in objs])  # type: ignore[misc]
        else:
            self.backend.stock.get_index_for_model(model).add_items(model, objs)

    def document(self, obj: Any) -> TokenDocument:
        return TokenDocument(obj, self.indexer_class(obj, self.backend), title_in_body=self.title_in_body)

    def _refresh_title_norms(self, full: bool = False) -> None:
        """Do nothing: the norm isn't part of our ranking, and keeping it costs a walk through the whole table."""

    def optimize(self) -> None:
        """Tidy up after a rebuild."""


class OptimizingRebuilderMixin:
    """Mix into a rebuilder of Wagtail's: the index is tidied up at the end."""

    index: Any

    def finish(self) -> None:
        if not self.index.write_connection.needs_rollback:
            self.index.optimize()
        super().finish()  # type: ignore[misc]
