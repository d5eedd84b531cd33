"""A query of Wagtail's, with its queryset, as the parts of one SQL statement."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass, field
from functools import reduce
from operator import and_, or_
from typing import Any, ClassVar

from django.db import connections, models
from django.db.models import Q
from django.db.models.expressions import RawSQL
from modelsearch.utils import get_descendants_content_types_pks

from wagtail_partyportal.search.terms import (
    EVERYTHING,
    AllOf,
    AnyOf,
    Everything,
    NotTerm,
    Term,
    has_accent,
    is_partly_accented,
    read_query,
    split,
)

from .expressions import Expression, compatible, exact, folded


@dataclass
class Sql:
    """A piece of SQL and its parameters."""

    text: str
    parameters: list[Any] = field(default_factory=list)


class TokenCompilerMixin(ABC):
    """Mix into a query compiler of Wagtail's; a subclass for each database says how its index is asked.

    What an index of words can answer is asked in one statement, which ranks, filters by the caller's queryset and
    cuts out the page. The rest (negations, "everything") becomes a condition on the queryset.
    """

    LAST_TERM_IS_PREFIX: ClassVar[bool]

    queryset: models.QuerySet[Any]
    query: Any
    fields: list[str] | None
    order_by_relevance: bool
    _get_filterable_field: Callable[[str], Any]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.term: Term = read_query(self.query, last_is_prefix=self.LAST_TERM_IS_PREFIX)
        self.ranked_term, self.conditions = split(self.term)

    @property
    def using(self) -> str:
        return self.queryset.db

    @property
    def wants_title_only(self) -> bool:
        return self.fields is not None and set(self.fields) == {"title"}

    def tiers(self, term: Term) -> list[Expression]:
        """Return the readings that decide what comes first: a document rises by each of them that it satisfies.

        One that all of them satisfy, as that of a quoted phrase, decides nothing.

        Without an accent in the query there are none. "Compatible" is asked only where it differs from "exact" in a
        way that the reader may have meant: some words have accents and some have not, or the last one is unfinished.
        """
        if not has_accent(term):
            return []
        is_unfinished = self.LAST_TERM_IS_PREFIX or is_partly_accented(term)
        readings = [exact(term), compatible(term)] if is_unfinished else [exact(term)]
        return [reading for reading in readings if reading != folded(term)]

    # --- As a condition on the queryset ------------------------------------------------------------------

    def search(self, *args: Any, **kwargs: Any) -> models.QuerySet[Any]:
        """Return what is found as a queryset, in the caller's order or else the newest key first."""
        found = self.queryset.filter(self._condition(self.term))
        return found if self._keeps_order else found.order_by("-pk")

    @property
    def _keeps_order(self) -> bool:
        return self.term is EVERYTHING or (not self.order_by_relevance and bool(self.queryset.query.order_by))

    def _condition(self, term: Term) -> Q:
        positive, others = split(term)
        if positive is not None:
            matching = self.matching_keys(positive)
            found = Q(pk__in=RawSQL(matching.text, matching.parameters))  # noqa: S611 - made of tokens only
            return reduce(and_, map(self._condition, others), found)
        match term:
            case AllOf():
                return reduce(and_, map(self._condition, term.parts))
            case AnyOf():
                return reduce(or_, map(self._condition, term.parts))
            case NotTerm():
                return ~self._condition(term.part)
            case Everything():
                return Q()
        return Q(pk__in=[])

    # --- As one statement ---------------------------------------------------------------------------------

    @abstractmethod
    def matching_keys(self, term: Term) -> Sql:
        """Return the statement for the keys of all objects of the model that match."""

    @abstractmethod
    def ranked_keys(self, term: Term, start: int, stop: int | None) -> list[tuple[int, float]]:
        """Return the keys from ``start`` to ``stop`` with their scores, the best first."""

    @abstractmethod
    def count_keys(self, term: Term, start: int, stop: int | None) -> int:
        """Return how many keys there are from ``start`` to ``stop``."""

    def visible(self, key: str) -> Sql:
        """Return the condition that the object with this key (an SQL expression) is one of the queryset's.

        Raises EmptyResultSet if nothing is.
        """
        wanted = self.queryset.order_by().filter(pk=RawSQL(key, []))  # noqa: S611 - our own column
        for condition in self.conditions:
            wanted = wanted.filter(self._condition(condition))
        text, parameters = wanted.values("pk").query.get_compiler(self.using).as_sql()
        return Sql(f"EXISTS ({text})", list(parameters))

    def of_model(self) -> Sql:
        """Return the condition that an entry of the index is of the queryset's model or one below it."""
        keys = get_descendants_content_types_pks(self.queryset.model)
        return Sql(f"ie.content_type_id IN ({', '.join(['%s'] * len(keys))})", list(keys))

    def session(self) -> AbstractContextManager[Any]:
        """Return the block within which the database is to be asked."""
        return nullcontext()

    def fetch(self, statement: Sql) -> list[tuple[Any, ...]]:
        with connections[self.using].cursor() as cursor:
            cursor.execute(statement.text, statement.parameters)
            return list(cursor.fetchall())


def joined(conditions: Iterable[Sql]) -> Sql:
    """Return the condition that all of them hold."""
    conditions = list(conditions)
    return Sql(
        " AND ".join(condition.text for condition in conditions),
        [value for condition in conditions for value in condition.parameters],
    )


def limit(start: int, stop: int | None, *, no_limit: str) -> str:
    """Return the LIMIT clause for a slice; ``no_limit`` is how the database says "all"."""
    count = no_limit if stop is None else max(0, stop - start)
    return f"LIMIT {count} OFFSET {start}"
