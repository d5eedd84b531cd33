"""The same search on Elasticsearch and OpenSearch: tokens are made in Python, so no plugin or analyzer is needed.

``with_tokens`` turns one of Wagtail's backends into one of ours; the modules beside this one do it for each of them.
The rule is that of the databases: the folded words decide what is found, then exact accents come first, because their
clause outweighs every score that a text can get, then words that stand together.
"""

from __future__ import annotations

from typing import Any

from django.utils.encoding import force_str
from modelsearch.index import AutocompleteField, SearchField

from wagtail_partyportal.search.terms import (
    AllOf,
    AnyOf,
    Everything,
    NotTerm,
    Term,
    has_accent,
    is_partly_accented,
    is_positive,
    read_query,
    split,
)
from wagtail_partyportal.search.tokens import expand

from .expressions import Either, Every, Expression, Row, Token, compatible, exact, exact_row, folded, folded_row

Clause = dict[str, Any]

TIER_BOOST = 1000  # more than any text scores
_EXACT_ROW_BOOST, _ROW_BOOST = 4, 2
_NOTHING: Clause = {"bool": {"must_not": {"match_all": {}}}}


class TokenMappingMixin:
    """Mix into a mapping of Wagtail's: what is searched is indexed as tokens, what is filtered by stays as it is."""

    def _get_document_field_data(self, field: Any, obj: Any) -> tuple[str, Any, list[Any]]:
        name, value, beginnings = super()._get_document_field_data(field, obj)  # type: ignore[misc]
        if isinstance(field, SearchField | AutocompleteField):
            value = expand(_as_text(value))
            beginnings = [value] if isinstance(field, AutocompleteField) else []
        return name, value, beginnings


class TokenCompilerMixin:
    """Mix into a query compiler of Wagtail's; its filters and its order stay as they are."""

    DEFAULT_OPERATOR = "and"  # as on a database; Wagtail's is "or" here
    last_is_prefix = False
    query: Any
    remapped_fields: list[Any]

    def get_inner_query(self) -> Clause:
        term = read_query(self.query, last_is_prefix=self.last_is_prefix)
        return self._clause(term, is_ranked=True)

    def _searched_columns(self) -> list[str]:
        """Return the columns that decide what is found: the one that holds everything, or those asked for."""
        names = [field.field_name for field in self.remapped_fields]
        return ["_all_text"] if "_all_text" in names else names

    def _ranked_columns(self) -> list[str]:
        """Return the columns with their weights, as a query of several columns names them."""
        return [field.field_name_with_boost for field in self.remapped_fields]

    def _clause(self, term: Term, *, is_ranked: bool = False) -> Clause:
        if is_positive(term):
            found = _spell(folded(term), self._searched_columns())
            return {"bool": {"must": [found], "should": self._preferences(term)}} if is_ranked else found
        positive, others = split(term)
        if positive is not None:
            others_found = [self._clause(other) for other in others]
            return {"bool": {"must": [self._clause(positive, is_ranked=is_ranked)], "filter": others_found}}
        match term:
            case AllOf():
                return {"bool": {"filter": [self._clause(part) for part in term.parts]}}
            case AnyOf():
                return {"bool": {"should": [self._clause(part) for part in term.parts], "minimum_should_match": 1}}
            case NotTerm():
                return {"bool": {"must_not": [self._clause(term.part)]}}
            case Everything():
                return {"match_all": {}}
        return _NOTHING

    def _preferences(self, term: Term) -> list[Clause]:
        """Return what raises a document that is found anyway."""
        is_accented = has_accent(term)
        tiers = [exact(term)] if is_accented else []
        if is_accented and (self.last_is_prefix or is_partly_accented(term)):
            tiers.append(compatible(term))
        clauses: list[Clause] = [
            {"constant_score": {"filter": _spell(tier, self._searched_columns()), "boost": TIER_BOOST}}
            for tier in tiers
        ]
        rows = [(exact_row(term) if is_accented else None, _EXACT_ROW_BOOST), (folded_row(term), _ROW_BOOST)]
        clauses += [self._phrase(row, boost) for row, boost in rows if row is not None]
        words = " ".join(token.text for token in _tokens(folded(term)))
        clauses.append({"multi_match": {"query": words, "fields": self._ranked_columns(), "type": "best_fields"}})
        return clauses

    def _phrase(self, row: Row, boost: int) -> Clause:
        words = " ".join(token.text for token in row.tokens)
        return {"multi_match": {"query": words, "fields": self._ranked_columns(), "type": "phrase", "boost": boost}}


class TokenAutocompleteCompilerMixin(TokenCompilerMixin):
    """Mix into an autocompletion compiler of Wagtail's: the index holds the beginnings of words as words."""

    last_is_prefix = True

    def _searched_columns(self) -> list[str]:
        return self.remapped_fields or ["_edgengrams"]

    def _ranked_columns(self) -> list[str]:
        return self._searched_columns()


def with_tokens(stock: type[Any]) -> type[Any]:
    """Return a backend of Wagtail's for Elasticsearch or OpenSearch as one that searches with tokens."""
    mapping = type(f"Token{stock.mapping_class.__name__}", (TokenMappingMixin, stock.mapping_class), {})
    compilers = {
        attribute: type(f"Token{base.__name__}", (mixin, base), {"mapping_class": mapping})
        for attribute, mixin, base in (
            ("query_compiler_class", TokenCompilerMixin, stock.query_compiler_class),
            (
                "autocomplete_query_compiler_class",
                TokenAutocompleteCompilerMixin,
                stock.autocomplete_query_compiler_class,
            ),
        )
    }
    return type(f"Token{stock.__name__}", (stock,), {"mapping_class": mapping, **compilers})


def _as_text(value: Any) -> str:
    """Return one text for a field's value, as Wagtail's indexers for databases do."""
    if isinstance(value, list | tuple):
        return ", ".join(map(_as_text, value))
    if isinstance(value, dict):
        return ", ".join(map(_as_text, value.values()))
    return "" if value is None else force_str(value)


def _tokens(expression: Expression) -> list[Token]:
    match expression:
        case Token():
            return [expression]
        case Row():
            return list(expression.tokens)
        case Every() | Either():
            return [token for part in expression.parts for token in _tokens(part)]
    return []


def _spell(expression: Expression, columns: list[str]) -> Clause:
    """Spell an expression as a query. A prefix is a word like any other where beginnings are indexed."""
    match expression:
        case Token():
            return _match(expression.text, columns)
        case Row():
            words = " ".join(token.text for token in expression.tokens)
            if len(columns) == 1:
                return {"match_phrase": {columns[0]: words}}
            return {"multi_match": {"query": words, "fields": columns, "type": "phrase"}}
        case Every():
            if all(isinstance(part, Token) for part in expression.parts):
                return _match(" ".join(token.text for token in _tokens(expression)), columns)
            return {"bool": {"must": [_spell(part, columns) for part in expression.parts]}}
        case Either():
            choices = [_spell(part, columns) for part in expression.parts]
            return {"bool": {"should": choices, "minimum_should_match": 1}}
    raise TypeError(expression)


def _match(words: str, columns: list[str]) -> Clause:
    if len(columns) == 1:
        return {"match": {columns[0]: {"query": words, "operator": "and"}}}
    return {"multi_match": {"query": words, "fields": columns, "operator": "and", "type": "cross_fields"}}
