"""The box "Lượt truy cập": what its site's editors want it to show, with the numbers of this minute."""

from __future__ import annotations

from dataclasses import dataclass

from wagtail.models import Site

from wagtail_partyportal.core.sites import language_of_site

from .counters import counter_plan
from .models import CounterFigure
from .shown import figures_of
from .wire import LETTERS


@dataclass(frozen=True)
class CounterLine:
    """One figure. ``digits`` are the total's, filled with zeros from the left; every other figure has none."""

    letter: str
    label: str
    value: int
    digits: str = ""


@dataclass(frozen=True)
class CounterBox:
    """What ``components/visitor_counter.html`` draws; ``title`` and ``explanation_url`` may be empty.

    ``digits``: how long the total is drawn at least; ``language`` is that of the title.
    """

    title: str
    total: int
    digits: int
    lines: tuple[CounterLine, ...]
    explanation_url: str
    language: str = ""


def box_for(site: Site) -> CounterBox | None:
    """Return the site's box; None where its editors show none, or while the numbers can't be read."""
    plan = counter_plan(site.pk, language_of_site(site))
    figures = figures_of(site.pk) if plan.names else None
    if figures is None:
        return None
    lines = []
    for name in plan.names:
        value = int(getattr(figures, name))
        digits = str(value).zfill(plan.digits) if name == CounterFigure.Name.TOTAL else ""
        lines.append(CounterLine(LETTERS[name], str(CounterFigure.Name(name).label), value, digits))
    return CounterBox(plan.title, figures.total, plan.digits, tuple(lines), plan.explanation_url, plan.language)
