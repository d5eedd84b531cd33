"""Which database holds the counts.

A file of their own for SQLite, so that an editor's long save holds up no reader; a database of their own elsewhere
only if somebody wants one.
"""

from __future__ import annotations

from typing import Any

from django.db import DEFAULT_DB_ALIAS
from django.db.models import Model

from wagtail_partyportal.conf import get_setting

_APP = "partyportal"
_COUNTS = frozenset({"sitecount", "pagecount", "pageday", "appliedbatch", "openingentry"})
"""The models without foreign keys. ``VisitorCounter`` belongs to a site and stays beside it."""


def counts_alias() -> str:
    """Return the entry of DATABASES that holds the counts."""
    return str(get_setting("PARTYPORTAL_VISITS_DATABASE"))


class VisitsRouter:
    """Sends the counts to ``PARTYPORTAL_VISITS_DATABASE``, and nothing else there.

    For DATABASE_ROUTERS, where that isn't the default database; then ``migrate --database <alias>`` makes the tables.
    """

    def db_for_read(self, model: type[Model], **_hints: Any) -> str | None:
        return counts_alias() if _is_count(model._meta.app_label, model._meta.model_name) else None

    def db_for_write(self, model: type[Model], **_hints: Any) -> str | None:
        return self.db_for_read(model)

    def allow_migrate(self, db: str, app_label: str, model_name: str | None = None, **_hints: Any) -> bool | None:
        alias = counts_alias()
        if _is_count(app_label, model_name):
            return db == alias
        # Steps without a model, such as another app's RunPython, expect that app's tables.
        return False if db == alias != DEFAULT_DB_ALIAS else None


def _is_count(app_label: str, model_name: str | None) -> bool:
    return app_label == _APP and model_name in _COUNTS
