"""Values for a template that are computed only when the template asks for them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import partial
from typing import Any

from django.utils.functional import SimpleLazyObject


def lazy_parts(source: object, names: Iterable[str]) -> dict[str, Any]:
    """Return the attributes of ``source`` by name, each read at its first use.

    A page whose rendered pieces are kept then fetches nothing for them.
    """
    return {name: SimpleLazyObject(partial(getattr, source, name)) for name in names}
