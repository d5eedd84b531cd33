"""The servers and processes that several files of this folder ask for; each file has its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scripts.services import RedisServer
from tests.visits.fault_rig import Database, Zygote, database_beside, zygote_for
from tests.visits.redis_servers import buffered_in, redis_server
from wagtail_partyportal.visits.backends.redis import RedisBackend


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RedisServer]:
    with redis_server(tmp_path_factory.mktemp("redis")) as server:
        yield server


@pytest.fixture
def backend(server: RedisServer) -> Iterator[RedisBackend]:
    with buffered_in(server) as backend:
        yield backend


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Database]:
    with database_beside(tmp_path_factory.mktemp("faults")) as database:
        yield database


@pytest.fixture(scope="module")
def zygote(database: Database) -> Iterator[Zygote]:
    with zygote_for(database) as zygote:
        yield zygote
