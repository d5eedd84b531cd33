"""Flushing as a task of Django's, for projects that run a worker (``django.tasks``, from Django 6.0 on)."""

from __future__ import annotations

import django

from .backends import get_backend


def flush_visits() -> int:
    """Move what is buffered into the database and return how many hits that were.

    With Django 6.0 and newer a task, ``flush_visits.enqueue()``; a plain function before.
    """
    return get_backend().flush()


if django.VERSION >= (6, 0):
    from django.tasks import task

    flush_visits = task(flush_visits)  # type: ignore[assignment]
