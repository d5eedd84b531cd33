"""Counts straight into the database: a hit is answered after its COMMIT.

Killing the application loses nothing. What a loss of power may take is the database's own promise: nothing with
PostgreSQL's ``synchronous_commit=on`` or SQLite's ``synchronous=FULL``, the last commits otherwise.
"""

from __future__ import annotations

import datetime as dt

from django.db import Error

from wagtail_partyportal.visits import statements
from wagtail_partyportal.visits.figures import Figures, Hit

from .base import NotCounted, VisitBackend


class DatabaseBackend(VisitBackend):
    """Counts each hit in PostgreSQL with one statement, elsewhere with a short transaction."""

    def hit(self, hit: Hit) -> Figures:
        try:
            return statements.count(hit)
        except Error as problem:
            raise NotCounted(str(problem)) from problem

    def figures(self, site_id: int, day: dt.date, page_id: int | None = None) -> Figures:
        return statements.read(site_id, day, page_id)
