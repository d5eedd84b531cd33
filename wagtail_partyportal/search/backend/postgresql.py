"""Search on PostgreSQL: Wagtail's table and its GIN indexes, no extension, no dictionary.

``body`` holds the title too, so one index answers every query. What is found is ranked in two steps: all of it by
tier and title, which are cheap; the best of it by the whole text, which has to be fetched from TOAST storage.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, ClassVar

from django.db import connections, transaction
from modelsearch.backends.database.postgres import postgres as stock

from wagtail_partyportal.search.terms import Term, has_accent

from .compiling import Sql, TokenCompilerMixin, joined, limit
from .expressions import (
    Either,
    Every,
    Expression,
    Row,
    Token,
    exact,
    exact_or_folded,
    exact_row,
    folded,
    folded_row,
    without_order,
)
from .indexing import OptimizingRebuilderMixin, TokenIndexMixin
from .results import TokenSearchResults
from .routing import RoutingBackendMixin

ENTRIES = stock.IndexEntry._meta.db_table
WINDOW = 1000
"""So many of the documents found are ranked by their whole text; the others follow by tier and title."""

# New entries wait in a list that every search walks through, until a vacuum merges them. Only an owner may do it.
_MERGE_PENDING_ENTRIES = f"""
    SELECT gin_clean_pending_list(index.oid) FROM pg_index
    JOIN pg_class index ON index.oid = indexrelid JOIN pg_am ON pg_am.oid = index.relam
    WHERE indrelid = '{ENTRIES}'::regclass AND amname = 'gin' AND pg_has_role(index.relowner, 'USAGE')
"""
_PREPARE = (
    "SELECT set_config('jit', 'off', true), set_config('enable_seqscan', 'off', true), set_config('enable_nestloop',"
    " CASE WHEN COUNT(DISTINCT tablename) = %s THEN current_setting('enable_nestloop') ELSE 'off' END, true)"
    " FROM pg_stats WHERE tablename = ANY (%s) AND schemaname = ANY (current_schemas(false))"
)
_RESTORE = "SET LOCAL jit TO DEFAULT; SET LOCAL enable_seqscan TO DEFAULT; SET LOCAL enable_nestloop TO DEFAULT"

_QUERY = "to_tsquery('simple', %s)"
_KEY = "ie.object_id::bigint"
_TITLE_POINTS = {"exact row": 4, "row": 3, "exact": 2, "folded": 2}
_TEXT_POINTS = {"exact row": 2, "row": 1}


def tsquery(expression: Expression) -> str:
    """Spell an expression in PostgreSQL's language. Tokens are letters and digits, so quoting them is enough."""
    match expression:
        case Token():
            return f"'{expression.text}'{':*' if expression.is_prefix else ''}"
        case Row():
            return f"({' <-> '.join(map(tsquery, expression.tokens))})"
        case Every():
            return f"({' & '.join(map(tsquery, expression.parts))})"
        case Either():
            return f"({' | '.join(map(tsquery, expression.parts))})"
    raise TypeError(expression)


class PostgresTokenIndex(TokenIndexMixin, stock.PostgresIndex):
    indexer_class = stock.ObjectIndexer
    title_in_body = True

    def optimize(self) -> None:
        with self.write_connection.cursor() as cursor:
            cursor.execute(_MERGE_PENDING_ENTRIES)
            cursor.execute(f"ANALYZE {ENTRIES}")


class PostgresTokenCompiler(TokenCompilerMixin, stock.PostgresSearchQueryCompiler):
    text_column: ClassVar[str] = "body"
    title_column: ClassVar[str] = "title"

    @property
    def column(self) -> str:
        return self.title_column if self.wants_title_only else self.text_column

    def _matches(self, expression: Expression) -> Sql:
        return Sql(f"ie.{self.column} @@ {_QUERY}", [tsquery(expression)])

    def matching_keys(self, term: Term) -> Sql:
        return self._found(term, Sql(_KEY))

    def _found(self, term: Term, columns: Sql, *conditions: Sql) -> Sql:
        """Return the statement for the entries that match.

        They are looked up first, once, and kept: otherwise the planner, which expects few of them, would ask the index
        again for each of the queryset's objects. The index doesn't know what stands next to what: for a phrase the text
        has to be fetched, so that is done last, of those entries only that meet the conditions.
        """
        wanted = folded(term)
        indexed = without_order(wanted)
        matching = joined([self._matches(indexed), self.of_model()])
        needed = ", ".join(f"ie.{name}" for name in sorted({"id", "object_id", self.title_column, self.column}))
        where = joined(conditions)
        check = self._matches(wanted) if indexed != wanted else Sql("true")
        statement = (
            f"WITH found AS MATERIALIZED (SELECT {needed} FROM {ENTRIES} ie WHERE {matching.text}),"
            f" seen AS {'MATERIALIZED' if indexed != wanted else 'NOT MATERIALIZED'}"
            f" (SELECT * FROM found ie WHERE {where.text or 'true'})"
            f" SELECT {columns.text} FROM seen ie WHERE {check.text}"
        )
        return Sql(statement, matching.parameters + where.parameters + columns.parameters + check.parameters)

    def ranked_keys(self, term: Term, start: int, stop: int | None) -> list[tuple[int, float]]:
        ranked = [] if start >= WINDOW else self._rank_window(term, start, stop)
        if stop is not None and stop <= WINDOW:
            return ranked
        rest = self._candidates(term, limit(max(start, WINDOW), stop, no_limit="ALL"))
        return ranked + [(key, float(points)) for key, _tier, points, _text in self.fetch(rest)]

    def _candidates(self, term: Term, limit_clause: str) -> Sql:
        """Return the statement for (key, tier, points of the title, text), the best first."""
        tier = self._tier(self.tiers(term))
        points = _points(f"ie.{self.title_column}", _TITLE_POINTS, self._readings(term))
        columns = f"{_KEY} AS key, {tier.text} AS tier, {points.text} AS points, ie.{self.column} AS text"
        found = self._found(term, Sql(columns, tier.parameters + points.parameters), self.visible(_KEY))
        return Sql(f"{found.text} ORDER BY tier DESC, points DESC, key DESC {limit_clause}", found.parameters)

    def _rank_window(self, term: Term, start: int, stop: int | None) -> list[tuple[int, float]]:
        window = self._candidates(term, f"LIMIT {WINDOW}")
        bonus = _points("whole.text", _TEXT_POINTS, self._readings(term))
        end = WINDOW if stop is None else min(stop, WINDOW)
        # OFFSET 0 keeps the sub-select, so that each text is fetched once for all that is asked of it.
        statement = (
            f"SELECT key, points + {bonus.text} + ts_rank(whole.text, {_QUERY}, 1) AS score"
            f" FROM ({window.text}) best CROSS JOIN LATERAL (SELECT best.text || ''::tsvector AS text OFFSET 0) whole"
            f" ORDER BY tier DESC, score DESC, key DESC {limit(start, end, no_limit='ALL')}"
        )
        parameters = [*bonus.parameters, tsquery(exact_or_folded(term)), *window.parameters]
        return [(key, float(score)) for key, score in self.fetch(Sql(statement, parameters))]

    def _readings(self, term: Term) -> dict[str, Expression | None]:
        is_exact = has_accent(term)
        return {
            "exact row": exact_row(term) if is_exact else None,
            "row": folded_row(term),
            "exact": exact(term) if is_exact else None,
            "folded": folded(term),
        }

    def _tier(self, tiers: list[Expression]) -> Sql:
        # Asked of the index, as a set: asked of each document it would fetch all texts from TOAST storage.
        member = f"(ie.id IN (SELECT id FROM {ENTRIES} WHERE {self.column} @@ {_QUERY}))::int"
        return Sql(" + ".join([member] * len(tiers)) or "0", [tsquery(tier) for tier in tiers])

    def count_keys(self, term: Term, start: int, stop: int | None) -> int:
        found = self._found(term, Sql("1"), self.visible(_KEY))
        statement = f"SELECT COUNT(*) FROM ({found.text} {limit(start, stop, no_limit='ALL')}) found"
        return int(self.fetch(Sql(statement, found.parameters))[0][0])

    @contextmanager
    def session(self) -> Iterator[None]:
        """Keep PostgreSQL from three mistakes.

        It doesn't know what fetching a text from TOAST storage costs, so it must use the indexes. What it must not use
        but has to, it takes for so dear that it would compile the statement first, for most of a second. Of tables that
        were never analyzed, as after an import, it expects one row, and would walk through the site's pages once for
        each document found; only without loops does it then compare both as wholes.
        """
        model = self.queryset.model
        tables = {ENTRIES, *(each._meta.db_table for each in (model, *model._meta.get_parent_list()))}
        with transaction.atomic(self.using, savepoint=False), connections[self.using].cursor() as cursor:
            cursor.execute(_PREPARE, [len(tables), sorted(tables)])
            yield
            cursor.execute(_RESTORE)


class PostgresTokenAutocompleteCompiler(PostgresTokenCompiler, stock.PostgresAutocompleteQueryCompiler):
    text_column = "autocomplete"
    title_column = "autocomplete"


def _points(column: str, points: dict[str, int], readings: dict[str, Expression | None]) -> Sql:
    """Return the sum of the points of all readings that the column matches."""
    asked = {name: reading for name in points if (reading := readings[name]) is not None}
    terms = (f"{points[name]} * ({column} @@ {_QUERY})::int" for name in asked)
    return Sql(f"({' + '.join(terms) or '0'})", [tsquery(reading) for reading in asked.values()])


class PostgresTokenRebuilder(OptimizingRebuilderMixin, stock.PostgresSearchRebuilder):
    pass


class PostgresTokenAtomicRebuilder(OptimizingRebuilderMixin, stock.PostgresSearchAtomicRebuilder):
    pass


class PostgresTokenBackend(RoutingBackendMixin, stock.PostgresSearchBackend):
    """Wagtail's search backend for PostgreSQL, with tokens."""

    query_compiler_class = PostgresTokenCompiler
    autocomplete_query_compiler_class = PostgresTokenAutocompleteCompiler
    index_class = PostgresTokenIndex
    results_class = TokenSearchResults
    rebuilder_class = PostgresTokenRebuilder
    atomic_rebuilder_class = PostgresTokenAtomicRebuilder
    stock_backend_class = stock.PostgresSearchBackend

    def __init__(self, params: dict[str, Any]) -> None:
        super().__init__(params)
        self.config = "simple"  # tokens are no words of any language
