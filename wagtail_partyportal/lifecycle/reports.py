"""What a verb did: each step, and whether it made something or found it there."""

from __future__ import annotations

from dataclasses import dataclass, field

from django.utils.translation import gettext as _

from wagtail_partyportal.isolation.people.invitations import Invitation


@dataclass(frozen=True)
class Step:
    what: str
    is_new: bool

    @property
    def outcome(self) -> str:
        return _("made") if self.is_new else _("there already")


@dataclass
class Report:
    """The steps in their order; ``bool(report.created)`` says whether anything was made.

    ``invitation`` is the first administrator's, where one was made: the only place where its link is known.
    """

    steps: list[Step] = field(default_factory=list)
    invitation: Invitation | None = None

    def note(self, what: str, *, is_new: bool) -> None:
        self.steps.append(Step(what, is_new))

    @property
    def created(self) -> list[str]:
        return [step.what for step in self.steps if step.is_new]

    @property
    def found(self) -> list[str]:
        return [step.what for step in self.steps if not step.is_new]

    def __str__(self) -> str:
        width = max((len(step.outcome) for step in self.steps), default=0)
        return "\n".join(f"{step.outcome:<{width}}  {step.what}" for step in self.steps)
