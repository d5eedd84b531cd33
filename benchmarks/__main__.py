"""Measure what public pages cost, beside a bare view; say which goals are met."""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from benchmarks import environment, explorer, provisioning, search, visits


def main(arguments: list[str] | None = None) -> int:
    arguments = sys.argv[1:] if arguments is None else arguments
    if arguments[:1] == ["explorer"]:
        return explorer.main(arguments[1:])
    if arguments[:1] == ["portals"]:
        return provisioning.main(arguments[1:])
    if arguments[:1] == ["search"]:
        return search.main(arguments[1:])
    if arguments[:1] == ["visits"]:
        return visits.main(arguments[1:])
    options = _parse(arguments)
    with tempfile.TemporaryDirectory(prefix="partyportal-benchmark-", ignore_cleanup_errors=True) as folder:
        environment.start_django(Path(folder), options.cache)
        with environment.fresh_database():
            from benchmarks.pages import WrongContent

            try:
                return _run(options)
            except WrongContent as problem:
                print(f"\nNo figures: {problem}", file=sys.stderr)
                return 2


def _parse(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    number = {"type": int, "metavar": "N"}
    parser.add_argument("--articles", nargs="+", default=[100, 1_000, 10_000], **number)
    parser.add_argument("--sites", nargs="+", default=[1, 3, 63], **number)
    parser.add_argument("--rounds", default=15, help="alternating rounds (default: 15)", **number)
    parser.add_argument("--requests", default=40, help="requests a sample (default: 40)", **number)
    parser.add_argument(
        "--cache", metavar="URL", help="the cache, for example redis://127.0.0.1:6379/15; it is emptied again and again"
    )
    parser.add_argument("--profile", metavar="PAGE", help="also say where the time of a kind of page goes")
    parser.add_argument("--strict", action="store_true", help="exit with 1 when a goal is missed")
    return parser.parse_args(arguments)


def _sizes(options: argparse.Namespace) -> list[tuple[int, int]]:
    """Return (articles, sites) in growing order: first the articles grow, then the sites."""
    articles, sites = sorted(set(options.articles)), sorted(set(options.sites))
    return [*((count, sites[0]) for count in articles), *((articles[-1], count) for count in sites[1:])]


def _run(options: argparse.Namespace) -> int:
    from benchmarks import measuring, pages, profiling, report, serving
    from benchmarks.portals import World

    world, application = World(), serving.Application()
    measurements = {}
    services = f"{environment.database_name()}, {environment.cache_name()}"
    print(f"{services}; CPU in multiples of the bare view's, {options.rounds} rounds")
    for articles, sites in _sizes(options):
        world.grow(sites=sites, articles=articles)
        subjects = pages.pages_of(world)
        measured = measuring.measure(application, subjects, rounds=options.rounds, requests=options.requests)
        measurements[articles, sites] = measured
        print(f"\n{report.table((articles, sites), measured)}", flush=True)
    if options.profile:
        print(profiling.profile(application, [page.address for page in subjects[options.profile]]))
    verdicts = report.verdicts(measurements)
    print("\nGoals (articles/sites):", *verdicts, sep="\n")
    missed = sum(not verdict.is_met for verdict in verdicts)
    print(f"\n{len(verdicts) - missed} goals met, {missed} missed")
    return 1 if missed and options.strict else 0


if __name__ == "__main__":
    sys.exit(main())
