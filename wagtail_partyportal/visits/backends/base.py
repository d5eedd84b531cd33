"""What every backend of the counter promises."""

from __future__ import annotations

import datetime as dt
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from typing import NamedTuple

from django.core.checks import CheckMessage

from wagtail_partyportal.visits.figures import Figures, Hit


class NotCounted(Exception):
    """The hit was not acknowledged: it may have been counted once or not at all, and must not be tried again."""


class PendingBatch(NamedTuple):
    """Hits on their way into the database; ``age`` in seconds. One that grows old says that flushing fails."""

    id: str
    age: float
    hits: int


class VisitBackend(ABC):
    """Counts hits. One object a process, used by all its threads.

    A hit that was answered is counted exactly once whatever is killed afterwards, within what the backend's
    documentation says about the loss of power. Nothing retries.
    """

    @abstractmethod
    def hit(self, hit: Hit) -> Figures:
        """Count one view, and one visit if it is one, and return the numbers as they are then.

        Raises NotCounted when the store didn't confirm it.
        """

    @abstractmethod
    def figures(self, site_id: int, day: dt.date, page_id: int | None = None) -> Figures:
        """Return a site's numbers as of a day, in one query, and the views of a page where one is named."""

    def flush(self) -> int:
        """Move what is buffered into the database and return how many hits that were; 0 where nothing is buffered."""
        return 0

    def keep_flushing(self, wait: Callable[[float], bool]) -> None:
        """Flush again and again until ``wait``, which waits so many seconds, says that it is over.

        Returns at once where nothing is buffered.
        """
        return None

    def pending(self) -> list[PendingBatch]:
        """Return the batches that have left the buffer and are not in the database yet, the oldest first."""
        return []

    def forget_figures(self, site_id: int, page_ids: Iterable[int] = ()) -> None:
        """Drop what is kept of a site's numbers and of these pages': what was brought forward has changed."""
        return None

    def check(self) -> list[CheckMessage]:
        """Return what is unsafe in the project's set-up of this backend, for ``manage.py check``. Asks no server."""
        return []

    def check_store(self) -> list[CheckMessage]:
        """Return what is unsafe in the store itself, for ``manage.py check --database``. Asks the server."""
        return []
