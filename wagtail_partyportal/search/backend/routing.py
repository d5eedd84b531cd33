"""Which searches are ours: those for models whose keys are whole numbers."""

from __future__ import annotations

from typing import Any, ClassVar

from django.db import models

from .indexing import has_number_as_key


class RoutingBackendMixin:
    """Mix into a backend of Wagtail's: models with other keys, UUIDs for example, keep Wagtail's own search.

    The index holds keys as text; only numbers can be compared with a model's own column on every database. The
    texts of such models are indexed as Wagtail does it, so their search works as it always has.
    """

    stock_backend_class: ClassVar[type[Any]]

    def __init__(self, params: dict[str, Any]) -> None:
        super().__init__(dict(params))  # type: ignore[call-arg]
        self.stock = self.stock_backend_class(dict(params))

    def search(self, query: Any, model_or_queryset: Any, *args: Any, **kwargs: Any) -> Any:
        return self._backend_for(model_or_queryset).search(query, model_or_queryset, *args, **kwargs)

    def autocomplete(self, query: Any, model_or_queryset: Any, *args: Any, **kwargs: Any) -> Any:
        return self._backend_for(model_or_queryset).autocomplete(query, model_or_queryset, *args, **kwargs)

    def _backend_for(self, model_or_queryset: Any) -> Any:
        queryset = isinstance(model_or_queryset, models.QuerySet)
        model = model_or_queryset.model if queryset else model_or_queryset
        return super() if has_number_as_key(model) else self.stock
