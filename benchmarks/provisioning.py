"""How long a portal takes to be made, and whether the fiftieth takes longer than the first.

``python -m benchmarks portals [--sites 50]``
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from pathlib import Path

from benchmarks import environment

_AT_THE_ENDS = 10  # sites that are compared: the first and the last ones, without the very first, which warms up
_GOAL = 1.25  # times the first ones' time


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m benchmarks portals", description=__doc__)
    parser.add_argument("--sites", type=int, default=50, metavar="N")
    options = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory(prefix="partyportal-benchmark-", ignore_cleanup_errors=True) as folder:
        environment.start_django(Path(folder), None)
        with environment.fresh_database():
            return _run(options.sites)


def _run(sites: int) -> int:
    from django.db import connection, reset_queries
    from django.test.utils import CaptureQueriesContext

    from wagtail_partyportal.lifecycle.plan_files import read_plan
    from wagtail_partyportal.lifecycle.provisioning import provision

    wall: list[float] = []
    cpu: list[float] = []
    queries: list[int] = []
    for number in range(sites + 1):
        key = f"tinh-{number:03}"
        tables = {
            "key": key,
            "hostname": f"{key}.localhost",
            "name": f"Tỉnh số {number:03}",
            "administrator": {"email": f"quan-tri@{key}.example.vn"},
        }
        reset_queries()  # Django keeps 9,000 at most
        with CaptureQueriesContext(connection) as captured:
            start = time.perf_counter(), time.process_time()
            report = provision(read_plan(tables))
            wall.append(time.perf_counter() - start[0])
            cpu.append(time.process_time() - start[1])
        if report.found:
            raise RuntimeError(f"{key} was not made anew: {report}")
        queries.append(len(captured))
    return _judge(wall[1:], cpu[1:], queries[1:])


def _judge(wall: list[float], cpu: list[float], queries: list[int]) -> int:
    """Compare the ends by CPU, which other programs disturb least, and by the number of queries."""
    count = min(_AT_THE_ENDS, len(cpu) // 2)
    ends = {"first": slice(count), "last": slice(-count, None)}
    print(f"{environment.database_name()}: {len(cpu)} portals, one after the other; slowest {max(wall):.2f} s")
    for name, end in ends.items():
        print(
            f"median of the {name} {count}: {statistics.median(wall[end]):.3f} s, "
            f"CPU {statistics.median(cpu[end]):.3f} s, {statistics.median(queries[end]):.0f} queries"
        )
    ratio = statistics.median(cpu[ends["last"]]) / statistics.median(cpu[ends["first"]])
    print(f"CPU of the last to the first: {ratio:.2f} (goal: at most {_GOAL})")
    return 0 if ratio <= _GOAL else 1
