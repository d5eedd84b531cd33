"""Kill, many times: the fault tests of the counter in their long form, on SQLite and then on PostgreSQL.

FAULT_ROUNDS says how often each fault happens (5); REDIS_SERVER may name another server's program, such as Valkey's.
Arguments go to pytest.
"""

import os
import signal
import sys

from run_tests import report, running, stage, stop
from services import postgresql

TESTS = ["tests/visits/test_faults.py", "tests/visits/long_faults.py"]


def main(arguments: list[str]) -> int:
    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGHUP, stop)
    os.environ.setdefault("FAULT_ROUNDS", "5")
    command = ["-m", "pytest", *TESTS, "--durations=0", *arguments]
    codes = {"SQLite": stage("faults on SQLite", command)}
    with postgresql() as url, running(command, {"DATABASE_URL": url}) as process:
        codes["PostgreSQL"] = process.wait()
    return report(codes, is_narrow=bool(arguments))


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
