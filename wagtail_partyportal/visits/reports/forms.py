"""What a report is asked: which site, which days, and the old counter's figures."""

from __future__ import annotations

import datetime as dt
from collections.abc import Sequence
from typing import Any, cast

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext_lazy as _

from wagtail_partyportal.isolation.site_reports import DateField
from wagtail_partyportal.visits.models import CounterFigure
from wagtail_partyportal.visits.openings import label_of, read_number
from wagtail_partyportal.visits.periods import Period

from .ranges import KINDS, LONGEST, Range, starts_of, usual_range

_EARLIEST = dt.date(1990, 1, 1)


class RangeForm(forms.Form):
    """The site (``""`` for all of them) and the days of a report. Dates that are not given are the usual ones."""

    site = forms.ChoiceField(label=_("Site"), required=False)
    by = forms.ChoiceField(
        label=_("By"), required=False, choices=[(kind.name.lower(), capfirst(kind.label)) for kind in KINDS]
    )
    since = DateField(label=_("From"), required=False)
    until = DateField(label=_("To"), required=False)

    def __init__(self, data: Any, *, sites: Sequence[tuple[str, str]], today: dt.date) -> None:
        self.today = today
        super().__init__(data)
        cast(forms.ChoiceField, self.fields["site"]).choices = sites
        if len(sites) < 2:
            self.fields["site"].widget = forms.HiddenInput()

    @property
    def kind(self) -> Period:
        name = str(self.data.get("by", "")).upper()
        return Period[name] if name in {kind.name for kind in KINDS} else Period.DAY

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or {}
        if self.errors:
            return cleaned
        days = self._range(cleaned.get("since"), cleaned.get("until"))
        if days.since > days.until:
            self.add_error("since", _("The first day is after the last one."))
        elif days.since < _EARLIEST:
            self.add_error("since", _("The date is too early."))
        elif len(starts_of(days.kind, days.since, days.until)) > LONGEST:
            self.add_error("by", _("So many do not fit into one chart: choose longer periods, or fewer days."))
        return cleaned

    def _range(self, since: dt.date | None, until: dt.date | None) -> Range:
        """Return whole periods; what lies in the future is left out."""
        end = min(until or self.today, self.today)
        usual = usual_range(self.kind, end)
        return Range(self.kind, self.kind.start_of(since), end) if since else usual

    @property
    def days(self) -> Range:
        """The days that were asked for; the usual ones where something is wrong with them."""
        if not self.is_valid():
            return usual_range(self.kind, self.today)
        return self._range(self.cleaned_data.get("since"), self.cleaned_data.get("until"))


class NumberField(forms.CharField):
    """A whole number as people write it, with or without dots; None where nothing is written."""

    def __init__(self, **kwargs: Any) -> None:
        widget = forms.TextInput(attrs={"inputmode": "numeric", "autocomplete": "off"})
        super().__init__(required=False, max_length=30, widget=widget, **kwargs)

    def clean(self, value: Any) -> int | None:
        text = super().clean(value)
        number = read_number(text) if text else None
        if text and number is None:
            raise forms.ValidationError(_("Write a whole number, like 4.356.361."))
        return number


class OpeningForm(forms.Form):
    """What the old counter said on a date; an empty figure stays as it is."""

    on = DateField(label=_("On the date"), help_text=_("The day on which the old counter showed these figures."))

    def __init__(self, data: Any = None, *, initial: Any = None) -> None:
        super().__init__(data, initial=initial)
        for name in CounterFigure.Name.values:
            self.fields[name] = NumberField(label=label_of(name))


class PageOpeningForm(forms.Form):
    """The views of pages as an old portal had them: one line a page."""

    pages = forms.CharField(
        label=_("Pages and their views"),
        widget=forms.Textarea(attrs={"rows": 6, "spellcheck": "false"}),
        help_text=_(
            "One page a line: its address or number, a semicolon, its views. Example: /tin-tuc/bai-viet/;1.063"
        ),
    )
