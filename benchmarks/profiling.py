"""Where the time of a request goes."""

from __future__ import annotations

import cProfile
import io
import itertools
import pstats

from benchmarks.serving import Address, Application

_REQUESTS = 200
_LINES = 40


def profile(application: Application, addresses: list[Address]) -> str:
    """Return the functions in which warm requests to the addresses spend most, callees included."""
    for address in addresses:
        application.get(address)
    profiler = cProfile.Profile()
    with profiler:
        for address in itertools.islice(itertools.cycle(addresses), _REQUESTS):
            application.get(address)
    text = io.StringIO()
    statistics = pstats.Stats(profiler, stream=text).strip_dirs()
    print(f"{_REQUESTS} requests", file=text)
    statistics.sort_stats("cumulative").print_stats(_LINES)
    return text.getvalue()
