"""A plan as people write it: TOML, whose keys are the fields of ``SitePlan``."""

from __future__ import annotations

import tomllib
import types
import typing
from collections.abc import Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import Any

from django.utils.functional import Promise
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from . import starter
from .plans import SitePlan
from .problems import PlanError, Problem
from .validation import problems_of

_KINDS: dict[type[Any], str | Promise] = {
    str: gettext_lazy("a text in quotation marks"),
    int: gettext_lazy("a whole number"),
    bool: gettext_lazy("true or false"),
}


def parse_toml(text: str) -> dict[str, Any]:
    """Return the tables of a plan's text. Raises PlanError where it is no TOML."""
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PlanError([Problem("plan", _("This is no TOML: %s.") % error)]) from error


def read_plan(data: Mapping[str, Any]) -> SitePlan:
    """Return the plan that the tables describe; where they say nothing of categories, pages or links it has the usual.

    Raises PlanError with all problems at once: unknown keys, wrong types, missing and bad values, and what stands in
    the way on this installation.
    """
    reader = _Reader()
    given = dict(data)
    given.setdefault("branding", {})
    plan = reader.read(SitePlan, {**starter.tables(given), **given}, "")
    problems = [*reader.problems, *(problem for problem in problems_of(plan) if not reader.has_named(problem.where))]
    if problems:
        raise PlanError(problems)
    return plan


class _Reader:
    """Turns tables into dataclasses, and collects what doesn't fit instead of stopping at it."""

    def __init__(self) -> None:
        self.problems: list[Problem] = []

    def has_named(self, where: str) -> bool:
        """Return whether something is wrong already with the place, or with one around it."""
        return any(where == problem.where or where.startswith(f"{problem.where}.") for problem in self.problems)

    def read(self, cls: Any, table: Mapping[str, Any], where: str) -> Any:
        """Return an instance of a dataclass. A value that is missing or of a wrong type is empty, and noted."""
        hints = typing.get_type_hints(cls)
        known = {field.name: field for field in fields(cls)}
        for name in table.keys() - known.keys():
            self._note(_join(where, name), _("There is no such key. The keys are: %s.") % ", ".join(known))
        values = {}
        for name, field in known.items():
            if name in table:
                values[name] = self._value(hints[name], table[name], _join(where, name), field)
            elif _is_required(field):
                self._note(_join(where, name), _("This is missing."))
                values[name] = hints[name]()
        return cls(**values)

    def _value(self, hint: Any, value: Any, where: str, field: Field[Any]) -> Any:
        if typing.get_origin(hint) is tuple:
            of = typing.get_args(hint)[0]
            return self._texts(value, where) if of is str else self._tables(of, value, where)
        if typing.get_origin(hint) is types.UnionType:
            hint = typing.get_args(hint)[0]
        if is_dataclass(hint):
            return self.read(hint, value, where) if self._is_table(value, where) else None
        if typing.get_origin(hint) is Mapping:
            return self._branding(value, where) if self._is_table(value, where) else {}
        if type(value) is not hint:
            self._note(where, _("Write %(kind)s, not %(value)s.") % {"kind": _KINDS[hint], "value": str(value)[:60]})
            return hint() if _is_required(field) else field.default
        return value

    def _texts(self, value: Any, where: str) -> tuple[str, ...]:
        if not isinstance(value, list) or not all(isinstance(text, str) for text in value):
            self._note(where, _('Write a list of texts, like ["vi", "en"].'))
            return ()
        return tuple(value)

    def _tables(self, cls: Any, value: Any, where: str) -> tuple[Any, ...]:
        if not isinstance(value, list):
            self._note(where, _("Write tables, each with [[%s]] above it.") % where.partition("[")[0])
            return ()
        numbered = [(f"{where}[{number}]", table) for number, table in enumerate(value, start=1)]
        return tuple(self.read(cls, table, place) for place, table in numbered if self._is_table(table, place))

    def _branding(self, table: Mapping[str, Any], where: str) -> dict[str, Any]:
        values = {}
        for name, value in table.items():
            if name == "social_links":
                values[name] = self._social_links(value, _join(where, name))
            elif isinstance(value, list | dict):
                self._note(_join(where, name), _("Write one value, not several."))
            else:
                values[name] = value
        return values

    def _social_links(self, value: Any, where: str) -> list[tuple[str, dict[str, str]]]:
        is_good = isinstance(value, list) and all(
            isinstance(link, dict)
            and link.keys() == {"label", "url"}
            and all(isinstance(v, str) for v in link.values())
            for link in value
        )
        if not is_good:
            self._note(where, _('Write a list like [{label = "Facebook", url = "https://…"}].'))
            return []
        return [("link", link) for link in value]

    def _is_table(self, value: Any, where: str) -> bool:
        if not isinstance(value, dict):
            self._note(where, _("Write a table, with its keys below it."))
        return isinstance(value, dict)

    def _note(self, where: str, text: str) -> None:
        self.problems.append(Problem(where, text))


def _join(where: str, name: str) -> str:
    return f"{where}.{name}" if where else name


def _is_required(field: Field[Any]) -> bool:
    return field.default is MISSING and field.default_factory is MISSING
