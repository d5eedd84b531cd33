"""Addresses that an editor types."""

import pytest
from django.core.exceptions import ValidationError

from wagtail_partyportal.core.links import WebAddressBlock, WebAddressFormField, validate_web_address


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("https://www.example.vn/trang?a=1:2", "https://www.example.vn/trang?a=1:2"),
        ("http://example.vn", "http://example.vn"),
        ("example.vn", "https://example.vn"),
        ("  www.example.vn/a:b ", "https://www.example.vn/a:b"),
        ("//example.vn/tin", "https://example.vn/tin"),
    ],
)
def test_address_is_accepted_and_completed_to_https(typed: str, stored: str) -> None:
    assert WebAddressFormField().clean(typed) == stored


@pytest.mark.parametrize(
    "typed",
    [
        "javascript:alert(1)",
        "JavaScript:alert(1.5)",
        "javascript://example.vn/%0aalert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "ftp://example.vn",
        "mailto:a@example.vn",
        "https://",
        "http://[::1",
        "chỉ là chữ",
        "/tin-tuc/bai.html",
    ],
)
def test_anything_but_a_web_address_is_refused(typed: str) -> None:
    with pytest.raises(ValidationError):
        WebAddressFormField().clean(typed)


def test_refusal_quotes_the_value_shortened() -> None:
    with pytest.raises(ValidationError) as refusal:
        validate_web_address("x" * 500)
    assert "x" * 80 in refusal.value.messages[0] and "x" * 81 not in refusal.value.messages[0]


def test_empty_address_passes_where_it_is_optional() -> None:
    assert WebAddressFormField(required=False).clean("") == ""


def test_block_completes_and_refuses_like_the_field() -> None:
    block = WebAddressBlock()
    assert block.clean("example.vn") == "https://example.vn"
    with pytest.raises(ValidationError):
        block.clean("javascript:alert(1)")
