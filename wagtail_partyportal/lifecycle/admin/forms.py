"""What the operator fills in for a new portal."""

from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy

from wagtail_partyportal.branding.presets import Preset
from wagtail_partyportal.lifecycle.plan_files import parse_toml, read_plan
from wagtail_partyportal.lifecycle.plans import SitePlan
from wagtail_partyportal.lifecycle.problems import PlanError

_LONGEST_PLAN = 200_000  # characters
_INNER = {
    "preset": ("branding", "preset"),
    "admin_email": ("administrator", "email"),
    "admin_name": ("administrator", "name"),
}
"""The fields whose keys stand in a table of the plan: that table and the key."""
_FIELDS = {".".join(place): field for field, place in _INNER.items()}


class PortalForm(forms.Form):
    """The plan of a portal: its main keys, and a text for all others. What a field says counts more than the text."""

    name = forms.CharField(
        label=gettext_lazy("Name of the portal"), help_text=gettext_lazy("In full, as readers see it."), required=False
    )
    key = forms.CharField(
        label=gettext_lazy("Key"),
        help_text=gettext_lazy("A short name for good: small letters, digits and hyphens, like quangnam."),
        required=False,
    )
    hostname = forms.CharField(
        label=gettext_lazy("Host name"),
        help_text=gettext_lazy("Where readers find it, like quangnam.example.vn; without https:// and port."),
        required=False,
    )
    port = forms.IntegerField(
        label=gettext_lazy("Port"), help_text=gettext_lazy("443 for https, 80 for http."), required=False
    )
    preset = forms.ChoiceField(
        label=gettext_lazy("Colours"),
        choices=[("", gettext_lazy("As in the plan, else the first look")), *Preset.choices],
        required=False,
    )
    admin_email = forms.CharField(
        label=gettext_lazy("E-mail of the first administrator"),
        help_text=gettext_lazy("You get a link to send there. It works once, for a week."),
        required=False,
    )
    admin_name = forms.CharField(label=gettext_lazy("Name of the first administrator"), required=False)
    plan_text = forms.CharField(
        label=gettext_lazy("Plan"),
        help_text=gettext_lazy(
            "TOML with categories, pages, web links and the look. Without it the portal has the usual ones."
        ),
        max_length=_LONGEST_PLAN,
        widget=forms.Textarea(attrs={"rows": 8, "spellcheck": "false"}),
        required=False,
    )

    plan: SitePlan

    def clean_plan_text(self) -> dict[str, Any]:
        """Return the tables of the plan, none where there is no text."""
        try:
            return parse_toml(self.cleaned_data["plan_text"])
        except PlanError as error:
            raise forms.ValidationError([problem.text for problem in error.problems]) from error

    def clean(self) -> None:
        """Read the plan; every problem is shown at its field, those of the text at the text."""
        if self.errors:
            return
        try:
            self.plan = read_plan(self._tables())
        except PlanError as error:
            self.show(error)

    def show(self, error: PlanError) -> None:
        """Put each problem where the operator mends it."""
        for problem in error.problems:
            field = _FIELDS.get(problem.where, problem.where)
            if field in self.fields:
                self.add_error(field, problem.text)
            else:
                self.add_error("plan_text" if self.cleaned_data.get("plan_text") else None, str(problem))

    def _tables(self) -> dict[str, Any]:
        typed = {name: value for name, value in self.cleaned_data.items() if value not in ("", None)}
        tables: dict[str, Any] = typed.pop("plan_text")
        for field in _INNER.keys() & typed.keys():
            table, key = _INNER[field]
            within = tables.get(table)
            tables[table] = {**(within if isinstance(within, dict) else {}), key: typed.pop(field)}
        return {**tables, **typed}
