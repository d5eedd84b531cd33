"""The fields of the branding form that a plain text box doesn't serve."""

from __future__ import annotations

from typing import Any

from django import forms

from .presets import PALETTES, Preset


class ColorInput(forms.TextInput):
    """The browser's own colour picker."""

    input_type = "color"


class PresetInput(forms.RadioSelect):
    """The looks as buttons, each with the colours that it brings."""

    option_template_name = "partyportal/admin/preset_option.html"

    def create_option(self, name: str, value: Any, *args: Any, **kwargs: Any) -> dict[str, Any]:
        option: dict[str, Any] = super().create_option(name, value, *args, **kwargs)
        pair = PALETTES.get(Preset(str(value)))
        option["swatches"] = [color.hex for color in (pair[0].brand, pair[0].accent, pair[1].link)] if pair else []
        return option
