"""What is wrong with a plan: all of it at once, each problem with its place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from wagtail_partyportal.core.errors import PartyPortalError


@dataclass(frozen=True)
class Problem:
    """``where`` is the key in the plan, as in ``categories[2].slug`` (counted from 1); ``text`` says what to do."""

    where: str
    text: str

    def __str__(self) -> str:
        return f"{self.where}: {self.text}"


class PlanError(PartyPortalError):
    """A plan can't be carried out; ``problems`` names everything that is wrong with it at once."""

    def __init__(self, problems: Iterable[Problem]) -> None:
        self.problems = list(problems)
        super().__init__("\n".join(str(problem) for problem in self.problems))
