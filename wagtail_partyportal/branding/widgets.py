"""The colour field of the branding form: the browser's own colour picker."""

from __future__ import annotations

from django import forms


class ColorInput(forms.TextInput):
    input_type = "color"
