"""Measure the package's search beside Wagtail's own, on the same articles; say which goals are met.

``python -m benchmarks search --articles 20000 100000``. On two cores that takes an hour, most of which Wagtail's own
search needs; ``--without-stock`` leaves it out. On SQLite it is not asked at more than 20,000 articles, where a query
of it takes minutes; what a save costs is measured all the same.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks import environment

OWN, STOCK = "default", "stock"
BACKENDS = {
    OWN: {"BACKEND": "wagtail_partyportal.search.backend"},
    STOCK: {"BACKEND": "wagtail.search.backends.database", "AUTO_UPDATE": False, "SEARCH_CONFIG": "simple"},
}


def main(arguments: list[str] | None = None) -> int:
    options = _parse(arguments)
    with tempfile.TemporaryDirectory(prefix="partyportal-benchmark-", ignore_cleanup_errors=True) as folder:
        environment.start_django(Path(folder))
        from django.conf import settings

        settings.WAGTAILSEARCH_BACKENDS = BACKENDS
        with environment.fresh_database():
            from benchmarks.search_measuring import measure_all

            verdicts = measure_all(
                sorted(options.articles), [OWN] if options.without_stock else [OWN, STOCK], options.rounds
            )
    print("\nGoals:", *verdicts, sep="\n")
    missed = sum(not verdict.is_met for verdict in verdicts)
    return 1 if missed and options.strict else 0


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks search", description=__doc__)
    parser.add_argument("--articles", nargs="+", type=int, default=[20_000], metavar="N")
    parser.add_argument("--rounds", type=int, default=3, metavar="N", help="the best of so many counts (default: 3)")
    parser.add_argument("--without-stock", action="store_true", help="measure the package's own search only")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a goal is missed")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
