"""Write ``requirements/*.txt`` from ``pyproject.toml``: each package pinned and hashed, for every platform.

Run by ``make lock``. The files hold no server's address, so they suit a mirror as well as the public index.
"""

import re
import sys

from bootstrap import ENVIRONMENTS, ROOT, run

UV = ENVIRONMENTS / "tools" / "bin" / "uv"
OPTIONS = ["--universal", "--python-version=3.11", "--generate-hashes", "--no-header", "--no-annotate", "-q"]
EXTRAS = [f"--extra={name}" for name in ("localize", "postgres", "redis", "second-factor")]
LOCKS = {
    "bootstrap": ["requirements/bootstrap.in"],
    "demo": ["pyproject.toml", *EXTRAS, "--group", "demo"],
    "test": ["pyproject.toml", "--all-extras", "--group", "test"],
    "matrix": ["--group", "matrix"],
}
ADDRESS = re.compile(r"//|\bhttps?:|\b[\w-]+\.(org|com|io|net|dev)\b", re.IGNORECASE)


def main(*options: str) -> None:
    for name, sources in LOCKS.items():
        target = f"requirements/{name}.txt"
        run(UV, "pip", "compile", *sources, *OPTIONS, *options, "-o", target)
        if found := ADDRESS.search((ROOT / target).read_text()):
            sys.exit(f"{target} names a server: {found.group()}")


if __name__ == "__main__":
    main(*sys.argv[1:])
