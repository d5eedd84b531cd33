"""What a test sets up on the shared shelf for itself, and how the shelf is afterwards as it was before."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from tests.conftest import Portal
from tests.home.columns import Blocks, compose
from wagtail_partyportal.branding.models import SiteBranding


@contextmanager
def branded(portal: Portal, **values: Any) -> Iterator[None]:
    """Give the site's branding other values, by the names of its fields."""
    branding = SiteBranding.objects.get(site=portal.site)
    before = {name: getattr(branding, name) for name in values}
    _set(branding, values)
    try:
        yield
    finally:
        _set(branding, before)


@contextmanager
def composed(portal: Portal, body: Blocks, side: Blocks = ()) -> Iterator[None]:  # type: ignore[assignment]
    """Put blocks into the columns of the front page."""
    compose(portal, body, side)
    try:
        yield
    finally:
        compose(portal)


def _set(branding: SiteBranding, values: dict[str, Any]) -> None:
    for name, value in values.items():
        setattr(branding, name, value)
    branding.save()
