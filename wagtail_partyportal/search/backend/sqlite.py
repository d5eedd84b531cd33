"""Search on SQLite: Wagtail's FTS5 table, and a small one of ours for suggestions.

Wagtail's table holds whole texts, and the beginnings of words are looked for in all of it: a tenth of a second at
20,000 articles. So what is indexed for autocompletion, titles mostly, stands in a second FTS5 table that also indexes
the beginnings themselves. The index class makes it when it first writes, from the entries that are there by then: it
belongs to the index, not to the models, and exists only where this backend does. A migration would have to make it for
everybody. Until it exists, suggestions are looked for in Wagtail's table. A row whose entry is gone is harmless, for
it is joined to its entry.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, ClassVar

from django.db import connections, models, transaction
from django.db.backends.base.base import BaseDatabaseWrapper
from modelsearch.backends.database.sqlite import sqlite as stock
from modelsearch.utils import get_content_type_pk

from wagtail_partyportal.search.terms import Term

from .compiling import Sql, TokenCompilerMixin, joined, limit
from .expressions import (
    Either,
    Every,
    Expression,
    Row,
    Token,
    any_of,
    exact_or_folded,
    exact_row,
    folded,
    folded_row,
)
from .indexing import OptimizingRebuilderMixin, TokenIndexMixin, has_number_as_key
from .results import TokenSearchResults
from .routing import RoutingBackendMixin

ENTRIES = stock.IndexEntry._meta.db_table
TEXTS = stock.SQLiteFTSIndexEntry._meta.db_table
BEGINNINGS = "partyportal_search_beginnings"

_KEY = "CAST(ie.object_id AS INTEGER)"
_CREATE = f"CREATE VIRTUAL TABLE IF NOT EXISTS {BEGINNINGS} USING fts5(tokens, prefix='1 2 3 4')"
_FILL = f"INSERT OR REPLACE INTO {BEGINNINGS} (rowid, tokens) SELECT id, autocomplete FROM {ENTRIES}"
_known: set[str] = set()
"""The databases of which this process knows that they have the table."""


def match(expression: Expression) -> str:
    """Spell an expression in FTS5's language. Tokens are letters and digits, so quoting them is enough."""
    match expression:
        case Token():
            return f'"{expression.text}"{"*" if expression.is_prefix else ""}'
        case Row():
            tokens = " ".join(token.text for token in expression.tokens)
            return f'"{tokens}"{"*" if expression.tokens[-1].is_prefix else ""}'
        case Every():
            return f"({' AND '.join(map(match, expression.parts))})"
        case Either():
            return f"({' OR '.join(map(match, expression.parts))})"
    raise TypeError(expression)


class SQLiteTokenIndex(TokenIndexMixin, stock.SQLiteIndex):
    indexer_class = stock.ObjectIndexer

    def add_items(self, model: type[models.Model], objs: Iterable[Any]) -> None:
        objs = list(objs)
        with transaction.atomic(self.write_connection.alias):
            super().add_items(model, objs)
            if objs and has_number_as_key(model) and model.get_search_fields():  # type: ignore[attr-defined]
                self._add_beginnings(get_content_type_pk(model), [str(obj.pk) for obj in objs])

    def _add_beginnings(self, content_type_id: int, object_ids: list[str]) -> None:
        entries = self.entries.filter(content_type_id=content_type_id, object_id__in=object_ids)
        rows = list(entries.values_list("pk", "autocomplete"))
        with self.write_connection.cursor() as cursor:
            self._ensure_beginnings(cursor)
            cursor.executemany(f"INSERT OR REPLACE INTO {BEGINNINGS} (rowid, tokens) VALUES (%s, %s)", rows)

    def _ensure_beginnings(self, cursor: Any) -> None:
        if not _has_beginnings(self.write_connection):
            with transaction.atomic(self.write_connection.alias):
                cursor.execute(_CREATE)
                cursor.execute(_FILL)

    def optimize(self) -> None:
        with self.write_connection.cursor() as cursor:
            self._ensure_beginnings(cursor)
            cursor.execute(f"DELETE FROM {BEGINNINGS} WHERE rowid NOT IN (SELECT id FROM {ENTRIES})")
            for table in (TEXTS, BEGINNINGS):
                cursor.execute(f"INSERT INTO {table} ({table}) VALUES ('optimize')")


class SQLiteTokenCompiler(TokenCompilerMixin, stock.SQLiteSearchQueryCompiler):
    table: ClassVar[str] = TEXTS
    score: ClassVar[str] = f"bm25({TEXTS}, 0, 1, 5)"  # autocomplete, body, title

    @property
    def columns(self) -> str:
        if self.fields is None:
            return "title body"
        names = {"title" if name == "title" else "body" for name in self.fields}
        return " ".join(sorted(names))

    def _matches(self, expression: Expression) -> Sql:
        return Sql(f"{self.table} MATCH %s", [f"{{{self.columns}}} : {match(expression)}"])

    def _entries(self, *conditions: Sql) -> Sql:
        """Return FROM and WHERE. Because of the cross join SQLite asks the index first, whatever it expects of it."""
        where = joined(conditions)
        join = f"FROM {self.table} CROSS JOIN {ENTRIES} ie ON ie.id = {self.table}.rowid"
        return Sql(f"{join} WHERE {where.text}", where.parameters)

    def matching_keys(self, term: Term) -> Sql:
        entries = self._entries(self._matches(folded(term)), self.of_model())
        return Sql(f"SELECT {_KEY} {entries.text}", entries.parameters)

    def ranked_keys(self, term: Term, start: int, stop: int | None) -> list[tuple[int, float]]:
        tiers = self.tiers(term)
        tier = self._tier(tiers)
        looked_for = any_of(exact_or_folded(term), folded_row(term), exact_row(term) if tiers else None)
        entries = self._entries(self._matches(looked_for), self.of_model(), self.visible(_KEY))
        statement = (
            f"SELECT {_KEY} AS key, -{self.score} AS score, {tier.text} AS tier {entries.text}"
            f" ORDER BY tier DESC, score DESC, key DESC {limit(start, stop, no_limit='-1')}"
        )
        rows = self.fetch(Sql(statement, tier.parameters + entries.parameters))
        return [(key, score) for key, score, _tier in rows]

    def _tier(self, tiers: list[Expression]) -> Sql:
        conditions = [self._matches(tier) for tier in tiers]
        members = (f"({self.table}.rowid IN (SELECT rowid FROM {self.table} WHERE {c.text}))" for c in conditions)
        return Sql(" + ".join(members) or "0", joined(conditions).parameters)

    def count_keys(self, term: Term, start: int, stop: int | None) -> int:
        entries = self._entries(self._matches(folded(term)), self.of_model(), self.visible(_KEY))
        statement = f"SELECT COUNT(*) FROM (SELECT 1 {entries.text} {limit(start, stop, no_limit='-1')})"
        return int(self.fetch(Sql(statement, entries.parameters))[0][0])


class SQLiteTokenAutocompleteCompiler(SQLiteTokenCompiler, stock.SQLiteAutocompleteQueryCompiler):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.table = BEGINNINGS if _has_beginnings(connections[self.using]) else TEXTS  # type: ignore[misc]
        self.score = f"bm25({self.table})"  # type: ignore[misc]

    @property
    def columns(self) -> str:
        return "tokens" if self.table == BEGINNINGS else "autocomplete"


def _has_beginnings(connection: BaseDatabaseWrapper) -> bool:
    """Say whether the database has the table, which is asked until it is certain: what is committed stays.

    Within a transaction the table may be one that a rollback takes away again.
    """
    name = str(connection.settings_dict["NAME"])
    if name in _known:
        return True
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM sqlite_master WHERE name = %s", [BEGINNINGS])
        is_there = cursor.fetchone() is not None
    if is_there and not connection.in_atomic_block:
        _known.add(name)
    return is_there


class SQLiteTokenRebuilder(OptimizingRebuilderMixin, stock.SQLiteSearchRebuilder):
    pass


class SQLiteTokenAtomicRebuilder(OptimizingRebuilderMixin, stock.SQLiteSearchAtomicRebuilder):
    pass


class SQLiteTokenBackend(RoutingBackendMixin, stock.SQLiteSearchBackend):
    """Wagtail's search backend for SQLite, with tokens.

    Unless ``ATOMIC_REBUILD`` is set, an index is built anew in many transactions: SQLite has one writer at a time, and
    during a single one no editor could save for minutes. Meanwhile searches find the old or the new entry.
    """

    query_compiler_class = SQLiteTokenCompiler
    autocomplete_query_compiler_class = SQLiteTokenAutocompleteCompiler
    index_class = SQLiteTokenIndex
    results_class = TokenSearchResults
    rebuilder_class = SQLiteTokenRebuilder
    atomic_rebuilder_class = SQLiteTokenAtomicRebuilder
    stock_backend_class = stock.SQLiteSearchBackend

    def __init__(self, params: dict[str, Any]) -> None:
        super().__init__({"ATOMIC_REBUILD": False, **params})
