"""What a verb did: each step, and whether it made something or found it there."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True)
class Step:
    what: str
    is_new: bool


@dataclass
class Report:
    """The steps in their order; ``bool(report.created)`` says whether anything was made."""

    steps: list[Step] = field(default_factory=list)

    def note(self, what: str, *, is_new: bool) -> None:
        self.steps.append(Step(what, is_new))

    @property
    def created(self) -> list[str]:
        return [step.what for step in self.steps if step.is_new]

    @property
    def found(self) -> list[str]:
        return [step.what for step in self.steps if not step.is_new]

    def __str__(self) -> str:
        return "\n".join(f"{'created' if step.is_new else 'found  '}  {step.what}" for step in self.steps)
