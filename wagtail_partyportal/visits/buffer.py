"""The buffer of hits in Redis or Valkey: what is asked of the server, and what its answers mean.

Nothing here knows the database; ``flushing`` moves batches there.
"""

from __future__ import annotations

import contextlib
import datetime as dt
import uuid
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.core.exceptions import ImproperlyConfigured

from . import buffer_scripts as scripts
from .backends.base import NotCounted, PendingBatch
from .figures import Figures, Hit
from .statements import PageSums, SiteSums

if TYPE_CHECKING:
    import redis

SETTLED_SECONDS = 5.0
"""From which age a batch is taken to be on the server's disk, where the server can't say so itself."""

_FENCE_MILLISECONDS = 1000  # with appendfsync everysec the disk is never further away than that, unless it stalls
_KEEP_SECONDS = 3600
_TIMEOUTS = {"socket_timeout": 2.0, "socket_connect_timeout": 1.0}
_READ, _VIEW, _VISIT = 0, 1, 2
_REFUSALS = ("MISCONF", "OOM", "READONLY", "NOREPLICAS", "NOPERM")
"""How answers begin with which the server says that it did nothing."""


class BufferUnavailable(Exception):
    """The server didn't take the command: nothing has been counted."""


@dataclass(frozen=True)
class Counts:
    """What a batch holds."""

    sites: SiteSums
    pages: PageSums

    @property
    def hits(self) -> int:
        return sum(views for _visits, views in self.sites.values())


@dataclass(frozen=True)
class Reading:
    """What is on its way to the database (visits of two days, views of the page) and what is kept of its numbers.

    Hits that have been on their way since the day before yesterday aren't in it. They are counted, and will be shown.
    """

    today: int
    yesterday: int
    page_views: int
    epoch: str
    site: Figures | None
    page: int | None


def load_redis() -> Any:
    """Return the module ``redis``. Raises ImproperlyConfigured where it isn't installed."""
    try:
        import redis
    except ImportError as error:
        raise ImproperlyConfigured(
            "PARTYPORTAL_VISITS_BACKEND buffers in Redis or Valkey, but redis-py is not installed. "
            'Install it with the extra: pip install "wagtail-partyportal[redis]".'
        ) from error
    return redis


class HitBuffer:
    """One Redis or Valkey server. Safe to share between threads; each process makes its own connections.

    Every method raises BufferUnavailable when the server can't be asked, unless it says otherwise.
    """

    def __init__(self, url: str) -> None:
        self._redis = load_redis()
        # RESP2, because the pool looks for stale data in an idle connection only without RESP3's notifications.
        self.pool: redis.ConnectionPool = self._redis.ConnectionPool.from_url(
            url, **{**_TIMEOUTS, "protocol": 2, "decode_responses": True}
        )
        self._client: redis.Redis = self._redis.Redis(connection_pool=self.pool)
        self._count_sha = self._client.register_script(scripts.COUNT).sha
        self._rotate = self._client.register_script(scripts.ROTATE)
        self._keep = self._client.register_script(scripts.KEEP)
        self._finish = self._client.register_script(scripts.FINISH)

    # --- Counting ----------------------------------------------------------------------------------------

    def count(self, hit: Hit) -> Reading:
        """Count a hit with one command, sent once.

        Raises BufferUnavailable when the server refused it, NotCounted when it may have run although no answer came.
        """
        mode = _VISIT if hit.is_visit else _VIEW
        return self._ask(mode, hit.site_id, hit.day, hit.page_id)

    def read(self, site_id: int, day: dt.date, page_id: int | None) -> Reading:
        """Return what ``count`` returns, without counting."""
        try:
            return self._ask(_READ, site_id, day, page_id)
        except NotCounted as error:
            raise BufferUnavailable(str(error)) from error

    def _ask(self, mode: int, site_id: int, day: dt.date, page_id: int | None) -> Reading:
        yesterday = day - dt.timedelta(days=1)
        keys = [scripts.BUFFER, scripts.BATCHES, scripts.EPOCH, _site_key(site_id, day), _page_key(page_id)]
        fields = [
            f"s:{site_id}:{day}:v",
            f"s:{site_id}:{day}:w",
            f"s:{site_id}:{yesterday}:w",
            f"p:{site_id}:{page_id}:{day}",
            f"p:{site_id}:{page_id}:{yesterday}",
        ]
        answer = self._run_once(len(keys), *keys, mode, *fields)
        today, before, page_views, epoch, site, page = answer
        return Reading(today, before, page_views, epoch, _read_figures(site), None if page is None else int(page))

    def _run_once(self, *arguments: Any) -> Any:
        """Run the script COUNT over a connection of our own.

        The client's execute_command would send it again after a broken line, according to its version's defaults.
        """
        errors = self._redis.exceptions
        try:
            connection = self.pool.get_connection()
        except (errors.RedisError, OSError) as error:  # nothing has been sent
            raise BufferUnavailable(str(error)) from error
        try:
            try:
                return self._exchange(connection, "EVALSHA", self._count_sha, *arguments)
            except errors.NoScriptError:  # the server was started anew, and did nothing
                return self._exchange(connection, "EVAL", scripts.COUNT, *arguments)
        except (errors.RedisError, OSError) as error:
            if _is_refusal(error, errors):
                raise BufferUnavailable(str(error)) from error
            raise NotCounted(str(error)) from error
        finally:
            self.pool.release(connection)

    def _exchange(self, connection: Any, *command: Any) -> Any:
        """Send a command and read its answer; a line on which an answer may still come is closed."""
        is_answered = False
        try:
            connection.send_command(*command)
            try:
                answer = connection.read_response()
            except self._redis.exceptions.ResponseError:
                is_answered = True
                raise
            is_answered = True
            return answer
        finally:
            if not is_answered:
                connection.disconnect()

    def keep(self, epoch: str, day: dt.date, site_id: int, figures: Figures, page_id: int | None) -> None:
        """Keep the database's numbers for the next hits, unless the state of ``epoch`` is over."""
        kept = {_site_key(site_id, day): _write_figures(figures)}
        if page_id is not None and figures.page_views is not None:
            kept[_page_key(page_id)] = str(figures.page_views)
        with self._available():
            self._keep(keys=[scripts.EPOCH, *kept], args=[epoch, _KEEP_SECONDS, *kept.values()])

    def forget(self, site_id: int, page_ids: Iterable[int]) -> None:
        """Drop what is kept of a site's numbers, of whichever day, and of these pages'."""
        with self._available():
            keys = [*self._client.scan_iter(_site_key(site_id, "*"), count=1000), *map(_page_key, page_ids)]
            with self._client.pipeline() as both:
                both.incr(scripts.EPOCH)  # who has read the old numbers must not keep them either
                if keys:
                    both.delete(*keys)
                both.execute()

    # --- Flushing ----------------------------------------------------------------------------------------

    def take_turn(self, seconds: float) -> bool:
        """Return whether nobody has flushed for the time that the last one asked for, and ask for ``seconds`` more."""
        with self._available():
            return bool(self._client.set(scripts.TURN, "1", nx=True, px=_milliseconds(seconds)))

    def announce_turn(self, seconds: float) -> None:
        """Ask others to leave flushing to this process for the next ``seconds``."""
        with self._available():
            self._client.set(scripts.TURN, "1", px=_milliseconds(seconds))

    def rotate(self) -> str | None:
        """Turn what was counted so far into a batch, and return the id of the batch; None if there was nothing."""
        with self._available():
            return self._rotate(keys=[scripts.BUFFER, scripts.BATCHES], args=[uuid.uuid4().hex])

    def waiting(self) -> list[tuple[str, float]]:
        """Return the ids of the batches that wait and their ages (seconds by the server's clock), the oldest first."""
        with self._available():
            ids: list[str] = self._client.lrange(scripts.BATCHES, 0, -1)  # type: ignore[assignment]
            if not ids:
                return []
            seconds, microseconds = self._client.time()
        now = seconds + microseconds / 1_000_000
        return [(batch, now - float(batch.partition("@")[2])) for batch in ids]

    def settled(self, waiting: list[tuple[str, float]]) -> list[str]:
        """Return the ids of those batches whose rotation a crash of the server can't undo.

        A batch that was applied before it was on disk would come back in the buffer, under another id.
        """
        with self._available():
            if self._loses_nothing() or (waiting and self._fence()):
                return [batch for batch, _age in waiting]
        return [batch for batch, age in waiting if age >= SETTLED_SECONDS]

    def _loses_nothing(self) -> bool:
        persistence = self.persistence()
        return persistence.get("appendonly") == "yes" and persistence.get("appendfsync") == "always"

    def _fence(self) -> bool:
        """Return whether everything before this moment is on the server's disk; False if it can't say (Redis < 7.2)."""
        connection = self.pool.get_connection()
        try:
            # WAITAOF waits for this connection's own last write, hence a write on the same line.
            self._exchange(connection, "SET", scripts.FENCE, "1")
            local, _replicas = self._exchange(connection, "WAITAOF", 1, 0, _FENCE_MILLISECONDS)
        except self._redis.exceptions.ResponseError:  # an older server, or one without an append-only file
            return False
        finally:
            self.pool.release(connection)
        return bool(local)

    def counts(self, batch: str) -> Counts:
        """Return what a batch holds: nothing if another process has finished it."""
        with self._available():
            return read_counts(self._client.hgetall(f"{scripts.BATCH}{batch}"))  # type: ignore[arg-type]

    def epoch(self) -> str:
        """Return the mark of what has been finished so far; to be read before the database's numbers."""
        with self._available():
            return self._client.get(scripts.EPOCH) or "0"  # type: ignore[return-value]

    def finish(
        self, batch: str, epoch: str, sites: Mapping[tuple[int, dt.date], Figures], pages: Mapping[int, int]
    ) -> None:
        """Remove an applied batch and keep the numbers, read at ``epoch``, that contain it."""
        kept = {_site_key(site_id, day): _write_figures(figures) for (site_id, day), figures in sites.items()}
        kept |= {_page_key(page_id): str(views) for page_id, views in pages.items()}
        # Hits of yesterday count in today's numbers too.
        following = {_site_key(site_id, day + dt.timedelta(days=1)) for site_id, day in sites} - kept.keys()
        with self._available():
            self._finish(
                keys=[scripts.BATCHES, f"{scripts.BATCH}{batch}", scripts.EPOCH, *following, *kept],
                args=[batch, epoch, _KEEP_SECONDS, len(following), *kept.values()],
            )

    def pending(self) -> list[PendingBatch]:
        """Return the batches that wait, the oldest first."""
        return [PendingBatch(batch, age, self.counts(batch).hits) for batch, age in self.waiting()]

    def buffered(self) -> int:
        """Return how many hits have been counted since the last rotation."""
        with self._available():
            return read_counts(self._client.hgetall(scripts.BUFFER)).hits  # type: ignore[arg-type]

    # --- The server itself -------------------------------------------------------------------------------

    @property
    def place(self) -> tuple[str, int, int]:
        """Host and port, or the path of a socket and 0; and the number of the database there."""
        options = self.pool.connection_kwargs
        host = options.get("path") or options.get("host", "localhost")
        port = 0 if "path" in options else options.get("port", 6379)
        return ("127.0.0.1" if host in {"localhost", "::1"} else host), port, options.get("db") or 0

    @property
    def repeats_commands(self) -> bool:
        """Whether the address asks redis-py to send commands again."""
        options = self.pool.connection_kwargs
        return bool(options.get("retry_on_timeout") or options.get("retry_on_error"))

    def persistence(self) -> dict[str, str]:
        """Return what the server says of appendonly, appendfsync, maxmemory and maxmemory-policy.

        A hosted server may keep CONFIG to itself: then only ``appendonly`` is known.
        """
        with self._available():
            try:
                return {**self._client.config_get("append*"), **self._client.config_get("maxmemory*")}  # type: ignore[dict-item]
            except self._redis.exceptions.ResponseError:
                is_on = self._client.info("persistence").get("aof_enabled")
                return {"appendonly": "yes" if is_on else "no"}

    @contextlib.contextmanager
    def _available(self) -> Iterator[None]:
        try:
            yield
        except (self._redis.exceptions.RedisError, OSError) as error:
            raise BufferUnavailable(str(error)) from error


def _is_refusal(error: Exception, errors: Any) -> bool:
    """Whether the server says that it did not run the command: it is loading its file, is full, may not write."""
    if isinstance(error, (errors.BusyLoadingError, errors.ReadOnlyError, errors.OutOfMemoryError)):
        return True
    return isinstance(error, errors.ResponseError) and str(error).startswith(_REFUSALS)


def read_counts(fields: Mapping[str, str]) -> Counts:
    """Read the fields of a batch: ``s:<site>:<day>:v`` views, ``:w`` visits, ``p:<site>:<page>:<day>`` views."""
    sites: dict[tuple[int, dt.date], tuple[int, int]] = {}
    pages: dict[tuple[int, int, dt.date], int] = {}
    for field, number in fields.items():
        match field.split(":"):
            case ["p", site_id, page_id, day]:
                pages[int(site_id), int(page_id), dt.date.fromisoformat(day)] = int(number)
            case ["s", site_id, day, what]:
                key = int(site_id), dt.date.fromisoformat(day)
                visits, views = sites.get(key, (0, 0))
                sites[key] = (visits, views + int(number)) if what == "v" else (visits + int(number), views)
    return Counts(sites, pages)


def _site_key(site_id: int, day: dt.date | str) -> str:
    return f"{scripts.PREFIX}site:{site_id}:{day}"


def _page_key(page_id: int | None) -> str:
    return f"{scripts.PREFIX}page:{page_id}"


_FIGURES = ("total", "today", "yesterday", "week", "month", "year")


def _write_figures(figures: Figures) -> str:
    return " ".join(str(getattr(figures, name)) for name in _FIGURES)


def _read_figures(text: str | None) -> Figures | None:
    return None if text is None else Figures(**dict(zip(_FIGURES, map(int, text.split()), strict=True)))


def _milliseconds(seconds: float) -> int:
    return max(1, int(seconds * 1000))
