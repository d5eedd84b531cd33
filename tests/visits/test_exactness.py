"""Hits answered are hits counted, with several processes and threads writing into one database at the same moment.

On SQLite or PostgreSQL as the run has it; ``benchmarks/visits.py`` does it with 100,000.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from django.db import connection

from tests.visits.fault_rig import Database, Zygote

PROCESSES, THREADS, HITS = 4, 4, 126
ALL = PROCESSES * THREADS * HITS
WAYS = {
    "full": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL",
    "normal": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL",
}


@pytest.fixture(scope="module")
def zygote(database: Database) -> Iterator[Zygote]:
    zygote = Zygote(database.url)
    yield zygote
    zygote.close()


@pytest.mark.parametrize("way", WAYS if connection.vendor == "sqlite" else ["full"])
def test_every_answered_hit_is_counted_once(zygote: Zygote, database: Database, way: str) -> None:
    zygote.order("make_tables")
    order = {"threads": THREADS, "hits": HITS, "pragmas": WAYS[way]}
    clients = [zygote.fork("count_hits", **order) for _ in range(PROCESSES)]
    assert [zygote.wait(client) for client in clients] == [0] * PROCESSES
    sites = database.rows("SELECT site_id, visits, views FROM partyportal_sitecount")
    assert len(sites) == 2 * 5 and set(sites) == {(site, ALL // 6, ALL // 2) for site in (1, 2)}
    query = "SELECT page_id, site_id, views FROM partyportal_pagecount"
    for pages in (database.rows(query), database.rows(query.replace("pagecount", "pageday"))):
        assert {(page, site) for page, site, _views in pages} == {(page, 1 + (page - 1) % 2) for page in range(1, 11)}
        assert sum(views for _page, _site, views in pages) == ALL
