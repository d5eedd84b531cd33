"""Addresses that an editor types: which are accepted, and what is said of the others."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import URLValidator
from django.db import models
from django.utils.translation import gettext_lazy as _
from wagtail import blocks

WEB_SCHEMES = ("http", "https")
_is_well_formed = URLValidator(schemes=list(WEB_SCHEMES))


def validate_web_address(value: str) -> None:
    """Accept an absolute http(s) address only.

    Raises ValidationError for any other scheme (``javascript:`` and ``data:`` run code in the reader's browser)
    and for what is no address at all.
    """
    try:
        scheme = urlsplit(value).scheme.lower()
        _is_well_formed(value)
    except (ValueError, ValidationError) as error:
        raise ValidationError(
            _("“%(value)s” is not a web address. Write it in full, like https://www.example.vn/page."),
            code="invalid",
            params={"value": value[:80]},
        ) from error
    if scheme not in WEB_SCHEMES:  # pragma: no cover - URLValidator has refused it already
        raise ValidationError(_("Only http and https addresses are allowed."), code="invalid")


def complete_web_address(value: str) -> str:
    """Return the address with ``https://`` before it where the editor left the scheme out ("example.vn")."""
    value = value.strip()
    has_host_only = "." in value and ":" not in value.split("/")[0].split("?")[0]
    return f"https://{value.lstrip('/')}" if value and has_host_only else value


class WebAddressFormField(forms.CharField):
    """A text field that completes and validates a web address."""

    default_validators = [validate_web_address]

    def to_python(self, value: Any) -> str:
        return complete_web_address(super().to_python(value) or "")


class WebAddressField(models.CharField):
    """A stored web address; forms accept "example.vn" and store "https://example.vn".

    Not a URLField: its form field makes the browser refuse "example.vn" before the server can complete it.
    """

    default_validators = [validate_web_address]

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **{"max_length": 500, **kwargs})

    def formfield(self, **kwargs: Any) -> Any:
        return super().formfield(**{"form_class": WebAddressFormField, **kwargs})


class WebAddressBlock(blocks.FieldBlock):
    """A web address inside a StreamField, with the same rules as ``WebAddressField``."""

    def __init__(self, required: bool = True, help_text: Any = "", **kwargs: Any) -> None:
        self.field = WebAddressFormField(required=required, help_text=help_text, max_length=500)
        super().__init__(**kwargs)

    class Meta:
        icon = "site"
